"""The ``leeward`` command; each verb imports what it needs only when it runs."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from leeward import __version__

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help="Leeward keeps people company through hard times and brings them to human help.",
    context_settings={"help_option_names": ["-h", "--help"]},
)


def fail(sentence: str, code: int = 1) -> NoReturn:
    """Say one plain sentence on stderr and stop."""
    print(sentence, file=sys.stderr)
    raise typer.Exit(code)


def _django() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "leeward.web.settings")
    import django

    django.setup()


@app.command()
def chat(
    json: Annotated[bool, typer.Option("--json", help="JSON objects in and out, one a line.")] = False,
    country: Annotated[str, typer.Option(help="Country for helplines, such as GB.")] = "",
    lang: Annotated[str, typer.Option(help="Language of the replies, such as es.")] = "",
    engine: Annotated[
        str, typer.Option(help="Which engine answers: scripted, openai, llamacpp or transformers.")
    ] = "",
) -> None:
    """Talk in the terminal, without a database."""
    from leeward.commands.chat import run_chat

    raise typer.Exit(
        run_chat(sys.stdin, sys.stdout, json=json, country=country or None, lang=lang or None, engine=engine)
    )


@app.command()
def screen(
    file: Annotated[str, typer.Argument(help="JSON lines, or - for standard input.")] = "-",
    country: Annotated[str, typer.Option(help="Country for helplines, such as GB.")] = "",
) -> None:
    """Read messages for risk: JSON lines in, readings out, in the same order."""
    from leeward.commands.screen import run_screen

    raise typer.Exit(run_screen(file, sys.stdout, country=country or None))


@app.command()
def serve(
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port to listen on.")] = 8000,
    demo: Annotated[bool, typer.Option("--demo", help="Seed demo people and show their sign-ins.")] = False,
) -> None:
    """Run the application and its worker."""
    from leeward.commands.serve import run_serve

    raise typer.Exit(run_serve(host=host, port=port, demo=demo))


@app.command()
def bench(
    name: Annotated[str, typer.Argument(help="Which benchmark; empty runs all.")] = "",
    json: Annotated[bool, typer.Option("--json", help="Print JSON, one object a line.")] = False,
    data: Annotated[Path | None, typer.Option(help="Folder of the public data sets.")] = None,
    write: Annotated[
        Path | None, typer.Option(help="Page to write the scorecard to: safety or companion.")
    ] = None,
    notes: Annotated[
        Path | None, typer.Option(help="Folder for ordinary messages that were taken over.")
    ] = None,
    floors: Annotated[Path | None, typer.Option(help="File to keep the floors of this run in.")] = None,
    model: Annotated[
        Path | None, typer.Option(help="Folder of a language model to stand beside the companion.")
    ] = None,
) -> None:
    """Run the benchmarks, ours beside the alternatives, in one run."""
    from leeward.bench import run_bench, write_companion, write_scorecard

    if write is not None:
        if name not in ("safety", "companion") or json:
            fail("A scorecard is written by leeward bench safety --write FILE, or companion --write FILE.", 2)
        if name == "companion":
            raise typer.Exit(write_companion(write, data=data, model=model))
        raise typer.Exit(write_scorecard(write, data=data, notes=notes, keep=floors))
    raise typer.Exit(run_bench(name, sys.stdout, json=json, data=data))


@app.command()
def doctor() -> None:
    """Say what is installed, reachable and missing, and how to mend it."""
    _django()
    from leeward.commands.doctor import run_doctor

    raise typer.Exit(run_doctor(sys.stdout))


keys = typer.Typer(no_args_is_help=True, help="The keys that people's words are sealed with.")
app.add_typer(keys, name="keys")


@keys.command("rotate")
def rotate() -> None:
    """Make a new master key and wrap every data key with it; words themselves stay as they are."""
    _django()
    from leeward.core.sealing import CannotOpen
    from leeward.web.fields import keyring
    from leeward.web.keyfiles import KeyFileError

    try:
        count = keyring.rotate_master()
    except (CannotOpen, KeyFileError) as error:
        fail(f"{error} Nothing was lost: the earlier key is still in place.")
    print(f"Wrapped {count} data keys with a new master key.")


@keys.command("rewrap")
def rewrap() -> None:
    """Wrap every data key with the first master key given, after you put a new one first."""
    _django()
    from leeward.core.sealing import CannotOpen
    from leeward.web.fields import keyring
    from leeward.web.keyfiles import KeyFileError

    try:
        print(f"Wrapped {keyring.rewrap()} data keys.")
    except (CannotOpen, KeyFileError) as error:
        fail(str(error))


@app.command()
def token(person: Annotated[str, typer.Argument(help="Id, e-mail, or a demo person's name.")]) -> None:
    """Make an API token for a person and print it once."""
    _django()
    from leeward.web.accounts import queries
    from leeward.web.api.actions import new_token

    found = queries.find(person)
    if found is None:
        fail(f"There is nobody called '{person}' here.", 2)
    print(new_token(found))


@app.command()
def erase(
    person: Annotated[str, typer.Argument(help="Id, e-mail, or a demo person's name.")],
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask again.")] = False,
) -> None:
    """Erase a person: the key first, then every row."""
    _django()
    from leeward.web.accounts import actions, queries
    from leeward.web.ledger.actions import record

    found = queries.find(person)
    if found is None:
        fail(f"There is nobody called '{person}' here.", 2)
    if not yes and not typer.confirm(f"Erase {person} and everything they wrote, for good?"):
        fail("Nothing was erased.")
    record(actor_id=None, subject_id=found.pk, act="person.erase")
    actions.erase(found)
    print("Erased.")


_PASSED_ON = {"allow_extra_args": True, "ignore_unknown_options": True}


@app.command(context_settings=_PASSED_ON, add_help_option=False)
def lab(context: typer.Context) -> None:
    """Prepare, train, evaluate, export and describe models (extra 'lab')."""
    from leeward.lab.__main__ import main as run_lab

    raise typer.Exit(run_lab(context.args))


@app.command(context_settings=_PASSED_ON, add_help_option=False)
def manage(context: typer.Context) -> None:
    """Run one of Django's own commands."""
    _django()
    from django.core.management import execute_from_command_line

    execute_from_command_line(["leeward manage", *context.args])


@app.callback(invoke_without_command=True)
def _version(version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False) -> None:
    if version:
        print(f"leeward {__version__}")
        raise typer.Exit


def main() -> None:
    """Run the command; an interruption ends it quietly and a mistake in the settings is one sentence."""
    try:
        app()
    except KeyboardInterrupt:
        sys.exit(130)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    except ValueError as error:
        if type(error).__module__.startswith("pydantic"):
            sys.exit(_settings_sentence(error))
        raise


def _settings_sentence(error: ValueError) -> int:
    for problem in getattr(error, "errors", list)():
        name = "_".join(str(part) for part in problem["loc"]).upper()
        start = f"The setting LEEWARD_{name} " if name else ""
        print(f"{start}{problem['msg'].removeprefix('Value error, ')}.", file=sys.stderr)
    return 2
