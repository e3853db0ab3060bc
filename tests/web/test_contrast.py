"""Words stay readable: WCAG contrast of every pair of tokens that meet, in both themes."""

from __future__ import annotations

import math
import re
from pathlib import Path

import pytest

TOKENS = Path(__file__).resolve().parents[2] / "leeward/web/shell/static/shell/tokens.css"
_TOKEN = re.compile(r"--([\w-]+):\s*oklch\(([\d.]+)%\s+([\d.]+)\s+([\d.]+)\)\s*;")

BODY = 7.0
REST = 4.5
GRAPHIC = 3.0
SURFACES = ("fog", "sand", "well")
SOFT = ("foam", "sea-glass-soft", "dawn-soft", "lamp-soft", "storm-soft")

PAIRS = [
    *[("ink", surface, BODY) for surface in (*SURFACES, *SOFT)],
    *[("ink-soft", surface, REST) for surface in (*SURFACES, *SOFT)],
    *[("sea-glass-deep", surface, REST) for surface in (*SURFACES, "sea-glass-soft")],
    *[("dawn-deep", surface, REST) for surface in (*SURFACES, "dawn-soft")],
    *[("lamp-deep", surface, REST) for surface in (*SURFACES, "lamp-soft")],
    *[("storm-deep", surface, REST) for surface in (*SURFACES, "storm-soft")],
    ("on-sea-glass", "sea-glass", REST),
    ("on-sea-glass", "sea-glass-hover", REST),
    ("on-lamp", "lamp", BODY),
    ("on-storm", "storm", REST),
    *[("edge", surface, GRAPHIC) for surface in SURFACES],
    *[(f"series-{n}", surface, GRAPHIC) for n in (1, 2, 3) for surface in ("fog", "sand")],
    *[("sea-glass", surface, GRAPHIC) for surface in SURFACES],
]


def _block(css: str, start: str) -> dict[str, tuple[float, float, float]]:
    body = css[css.index(start) + len(start) :]
    body = body[: body.index("}")]
    return {
        name: (float(light) / 100, float(chroma), float(hue))
        for name, light, chroma, hue in _TOKEN.findall(body)
    }


def _themes() -> dict[str, dict[str, tuple[float, float, float]]]:
    css = TOKENS.read_text(encoding="utf-8")
    light = _block(css, ":root {\n  color-scheme: light;")
    dark = _block(css, ':root[data-theme="dark"] {')
    return {"light": light, "dark": {**light, **dark}}


def _linear(colour: tuple[float, float, float]) -> tuple[float, float, float]:
    """OKLCH to linear sRGB (Ottosson 2020), clipped to the gamut as a browser without wide colour would."""
    lightness, chroma, hue = colour
    a = chroma * math.cos(math.radians(hue))
    b = chroma * math.sin(math.radians(hue))
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    red = 4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short
    green = -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short
    blue = -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short
    return tuple(min(1.0, max(0.0, part)) for part in (red, green, blue))  # type: ignore[return-value]


def _luminance(colour: tuple[float, float, float]) -> float:
    red, green, blue = _linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: tuple[float, float, float], other: tuple[float, float, float]) -> float:
    """WCAG 2.2 contrast ratio, 1 to 21."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_the_yardstick_knows_black_on_white() -> None:
    assert contrast((0.0, 0.0, 0.0), (1.0, 0.0, 0.0)) == pytest.approx(21.0, abs=0.01)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("text", "ground", "least"), PAIRS)
def test_contrast(theme: str, text: str, ground: str, least: float) -> None:
    tokens = _themes()[theme]
    assert contrast(tokens[text], tokens[ground]) >= least


def test_dark_by_choice_is_dark_by_system() -> None:
    css = TOKENS.read_text(encoding="utf-8")
    assert _block(css, ':root:not([data-theme="light"]) {') == _block(css, ':root[data-theme="dark"] {')
