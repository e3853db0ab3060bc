"""Runs one verb of the laboratory: ``python -m leeward.lab VERB RECIPE --run FOLDER``."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from leeward.lab import NAMES, VERBS, LabMissing

_OPTIONS = {
    "prepare": ("data", "run"),
    "train": ("run", "start"),
    "export": ("run", "weights"),
    "evaluate": ("run", "weights", "split"),
    "card": ("weights",),
    "compare": ("run", "split"),
}
_SHIPPED = Path(__file__).parent.parent / "weights"


def main(arguments: list[str] | None = None) -> int:
    """Parse *arguments*, call the verb, and print what it wrote; 1 with a plain sentence when it cannot."""
    parser = argparse.ArgumentParser(
        prog="leeward lab", description="Train and measure Leeward's own networks."
    )
    parser.add_argument("verb", choices=NAMES)
    parser.add_argument("subject", nargs="+", help="a recipe; for compare, two folders of weights")
    parser.add_argument(
        "--data", type=Path, default=Path("../shared/data/fer2013"), help="folder of the data set"
    )
    parser.add_argument("--run", type=Path, default=Path("var/lab/face"), help="folder of this training")
    parser.add_argument("--weights", type=Path, default=_SHIPPED, help="folder that receives the weights")
    parser.add_argument("--start", type=Path, help="for train: a state of another recipe to go on from")
    parser.add_argument("--split", choices=("public", "private"), default="public")
    said = parser.parse_args(arguments)
    options = {name: getattr(said, name) for name in _OPTIONS[said.verb]}
    subjects = [Path(name) for name in said.subject] if said.verb == "compare" else said.subject
    if len(subjects) != (2 if said.verb == "compare" else 1):
        parser.error("compare takes two folders of weights, every other verb one recipe.")
    try:
        print(VERBS[said.verb](*subjects, **options))
    except (LabMissing, FileNotFoundError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
