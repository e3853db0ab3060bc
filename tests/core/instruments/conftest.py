"""The bundled questionnaires, loaded once."""

from __future__ import annotations

import pytest

from leeward.adapters import content_files
from leeward.core.instruments.definition import Instrument


def load(name: str) -> Instrument:
    return Instrument.from_mapping(content_files.load(f"en/instruments/{name}"), name)


@pytest.fixture(scope="session")
def phq9() -> Instrument:
    return load("phq-9")


@pytest.fixture(scope="session")
def gad7() -> Instrument:
    return load("gad-7")


@pytest.fixture(scope="session")
def who5() -> Instrument:
    return load("who-5")
