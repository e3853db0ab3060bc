"""Collects the strings to translate from Python and templates, and compiles the catalogues with Babel alone."""

from __future__ import annotations

import io
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

WEB = Path(__file__).resolve().parent
LOCALE = WEB / "locale"
LANGUAGES = ("es", "fr", "de", "pt", "hi")
KEYWORDS = {
    "_": None, "gettext": None, "gettext_lazy": None, "gettext_noop": None,
    "ngettext": (1, 2), "ngettext_lazy": (1, 2),
    "pgettext": ((1, "c"), 2), "pgettext_lazy": ((1, "c"), 2), "npgettext": ((1, "c"), 2, 3),
}  # fmt: skip


def sources() -> Iterator[Path]:
    """Every file of the web floor that may hold words for people."""
    for pattern in ("*.py", "templates/**/*.html", "templates/**/*.txt"):
        for path in sorted(WEB.rglob(pattern)):
            if "migrations" not in path.parts and path != Path(__file__).resolve():
                yield path


def collect() -> Catalog:
    """Extract all strings. Templates are first turned into calls that Babel's Python reader knows."""
    from django.utils.translation.template import templatize

    catalog = Catalog(project="leeward", charset="utf-8")
    for path in sources():
        text = path.read_text(encoding="utf-8")
        if path.suffix != ".py":
            text = templatize(text, origin=path.name)
        # templatize keeps line numbers by filling the rest with X; alone on a line they are no Python.
        stream = io.BytesIO(_calls_only(text).encode() if path.suffix != ".py" else text.encode())
        for line, message, comments, context in extract("python", stream, keywords=KEYWORDS):
            place = path.relative_to(WEB.parent).as_posix()
            flags = ["python-format"] if isinstance(message, str) and re.search(r"%\(\w+\)s", message) else []
            catalog.add(message, None, [(place, line)], auto_comments=comments, context=context, flags=flags)
    return catalog


def _calls_only(templated: str) -> str:
    """Keep the gettext calls of a templatized text on their lines and blank the rest."""
    call = re.compile(
        r"""\b(?:_|n?p?gettext)\((?:u?'(?:\\.|[^'\\])*'|u?"(?:\\.|[^"\\])*"|[\s,\w])*\)""", re.S
    )
    out = []
    position = 0
    for match in call.finditer(templated):
        out.append("\n" * templated.count("\n", position, match.start()))
        out.append(match.group(0) + ";")
        position = match.end()
    return "".join(out)


def update() -> dict[str, list[str]]:
    """Bring every language's catalogue up to date; return the strings each still lacks."""
    template = collect()
    missing: dict[str, list[str]] = {}
    for language in LANGUAGES:
        path = LOCALE / language / "LC_MESSAGES" / "django.po"
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists():
            with path.open("rb") as file:
                catalog = read_po(file, locale=language)
        else:
            catalog = Catalog(locale=language, project="leeward", charset="utf-8")
        catalog.update(template, no_fuzzy_matching=True)
        catalog.obsolete.clear()
        with path.open("wb") as file:
            write_po(file, catalog, width=110, sort_output=True, omit_header=False, include_lineno=False)
        missing[language] = [str(message.id) for message in catalog if message.id and not message.string]
    return missing


def compile_all(locale: Path = LOCALE) -> int:
    """Write the binary catalogues beside the readable ones; return how many."""
    count = 0
    for path in sorted(locale.glob("*/LC_MESSAGES/django.po")):
        with path.open("rb") as file:
            catalog = read_po(file, locale=path.parent.parent.name)
        with path.with_suffix(".mo").open("wb") as file:
            write_mo(file, catalog)
        count += 1
    return count


def main() -> int:
    """Update and compile; print how many strings each language lacks."""
    for language, lacking in update().items():
        print(f"{language}: {len(lacking)} strings to translate")
    print(f"compiled {compile_all()} catalogues")
    return 0


if __name__ == "__main__":
    sys.exit(main())
