"""``leeward doctor``: what is installed, reachable and missing, with a way to mend each."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TextIO

_OPTIONAL = {
    "torch": "training and evaluating models: pip install 'leeward[lab]'",
    "transformers": "a language model in this process: pip install 'leeward[llm]'",
    "llama_cpp": "a model file of llama.cpp in this process: pip install 'leeward[llamacpp]'",
    "scipy": "voice features: pip install 'leeward[voice]'",
    "psycopg": "PostgreSQL: pip install 'leeward[postgres]'",
    "channels_redis": "several server processes: pip install 'leeward[scale]'",
}


def run_doctor(out: TextIO) -> int:
    """Print one line for each part; return 0 when the base works, else 1."""
    failures = 0
    for good, line in _parts():
        failures += not good
        print(f"{'ok     ' if good else 'MISSING'}  {line}", file=out)
    for module, what_for in _OPTIONAL.items():
        there = importlib.util.find_spec(module) is not None
        print(f"{'ok     ' if there else 'without'}  {module}" + ("" if there else f": {what_for}"), file=out)
    there, line = _chat()
    print(f"{'ok     ' if there else 'without'}  {line}", file=out)
    print(
        "Leeward can run." if not failures else "Leeward cannot run well until the lines above are mended.",
        file=out,
    )
    return 1 if failures else 0


def _parts() -> Iterator[tuple[bool, str]]:
    from django.core.checks import run_checks

    from leeward.web.env import env

    yield _writable(env().home, "state (LEEWARD_HOME)")
    yield _writable(env().keys, "keys (LEEWARD_KEYS)")
    yield from _databases()
    for problem in run_checks(databases=["keys"]):
        if problem.id == "leeward.W002":  # the model is asked itself, further down
            continue
        yield not problem.is_serious(), f"{problem.msg} {problem.hint or ''}".strip()
    yield from _content()
    yield from _weights()
    yield from _ledger()
    yield from _alerts()


def _chat() -> tuple[bool, str]:
    """Whether the model of the settings answers; without it the scripted engine speaks alone."""
    from leeward import wiring

    place = wiring.chat_chosen()
    if place is None:
        return False, "language model: none is set (LEEWARD_ENGINE); the scripted engine answers"
    where = f"chat server {place.host}" if place.engine == "openai" else f"engine {place.engine}"
    if trouble := wiring.chat_trouble():
        return False, f"{where}: {trouble}. Until then the scripted engine answers."
    fetched = f", its files fetched from {place.fetched_from}" if place.fetched_from else ""
    return True, f"{where} answers with {place.model}{fetched}"


def _writable(folder: Path, what: str) -> tuple[bool, str]:
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        probe = folder / ".doctor"
        probe.touch()
        probe.unlink()
    except OSError as error:
        return False, f"{what}: {folder} cannot be written ({error.strerror}). Give this user the folder."
    return True, f"{what}: {folder}"


def _databases() -> Iterator[tuple[bool, str]]:
    from django.db import DatabaseError, connections
    from django.db.migrations.executor import MigrationExecutor

    for alias in connections:
        try:
            executor = MigrationExecutor(connections[alias])
            waiting = executor.migration_plan(executor.loader.graph.leaf_nodes())
        except DatabaseError:
            yield False, f"database '{alias}' does not answer. Check its address and that it is running."
            continue
        if waiting:
            yield (
                False,
                f"database '{alias}' is {len(waiting)} steps behind: leeward manage migrate --database {alias}",
            )
        else:
            yield True, f"database '{alias}' is up to date"


def _content() -> Iterator[tuple[bool, str]]:
    from leeward import wiring
    from leeward.core.content import ContentError

    try:
        count = len(wiring.helplines().countries())
    except ContentError as error:
        yield False, f"helplines: {error}"
    else:
        yield (
            True,
            f"helplines of {count} countries, {len(wiring.corrections().signatures)} entries signed here",
        )
    yield True, f"words in {', '.join(wiring.content_languages())}"


def _weights() -> Iterator[tuple[bool, str]]:
    from leeward import wiring

    for load, without in (
        (wiring.text_model, "messages are read by the rules alone until then"),
        (wiring.face_net, "everything else works without"),
    ):
        try:
            name = load().name
        except (ValueError, OSError) as error:
            yield False, f"weights: {error} Install Leeward again to get them back; {without}."
        else:
            yield True, f"weights {name}: whole, the hash is the one that was measured"


def _ledger() -> Iterator[tuple[bool, str]]:
    from django.db import DatabaseError

    from leeward.web.ledger.actions import first_break

    try:
        broken = first_break()
    except DatabaseError:
        yield False, "the ledger cannot be read yet"
        return
    yield broken is None, "the ledger is whole" if broken is None else f"the ledger breaks at entry {broken}"


def _alerts() -> Iterator[tuple[bool, str]]:
    from django.db import DatabaseError
    from django.utils import timezone

    try:
        yield from alert_lines(timezone.now())
    except DatabaseError:
        yield False, "the rota cannot be read yet"


def alert_lines(now: datetime) -> Iterator[tuple[bool, str]]:
    """Say whether an alert would reach a person now."""
    from leeward.web.oncall import queries
    from leeward.web.oncall.words import TROUBLE

    if not queries.has_rota():
        yield True, "alerts: no rota, so people are told that no person reads along"
        return
    trouble = queries.trouble(now)
    if trouble:
        yield False, f"alerts: {TROUBLE[trouble]} Members are told to treat it as nobody being on call."
    else:
        yield True, "alerts: the last test alarm got through and was answered"
    gaps = len(queries.gaps(now))
    if gaps:
        yield True, f"alerts: {gaps} gaps in the rota in the next four weeks; people are told so in them"
