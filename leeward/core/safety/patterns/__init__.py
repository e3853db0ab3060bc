"""The rule packs, one per handled language, each compiled once when it is first asked for."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from leeward.core.safety.rules import Pack, Source, compile_pack


@cache
def pack(code: str) -> Pack:
    """Return the compiled rules of a handled language; an unknown *code* raises ``ModuleNotFoundError``."""
    source: Source = import_module(f"{__name__}.{code}").SOURCE
    return compile_pack(code, source)
