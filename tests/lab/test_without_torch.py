"""Naming the verbs needs no torch, and a verb without it says what to install."""

import subprocess
import sys

_CODE = """
import sys
sys.modules["torch"] = None
from leeward.lab import VERBS, LabMissing
assert set(VERBS) == {"prepare", "train", "export", "evaluate", "card", "compare"}
try:
    VERBS["train"]("face", run=None)
except LabMissing as error:
    print(error)
"""


def test_a_verb_without_torch_says_what_to_install() -> None:
    said = subprocess.run([sys.executable, "-c", _CODE], capture_output=True, text=True, check=True).stdout
    assert "pip install 'leeward[lab]'" in said
