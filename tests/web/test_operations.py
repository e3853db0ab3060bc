"""What an operator runs: refusing a careless start, the tick, the doctor, the commands, the demo."""

from __future__ import annotations

import io
import socket
from datetime import timedelta
from uuid import uuid4

import pytest
from django.core.management import call_command
from django.utils import timezone
from django_tasks_db.models import DBTaskResult
from typer.testing import CliRunner

from leeward import wiring
from leeward.cli import app
from leeward.commands.doctor import run_doctor
from leeward.commands.serve import _refusal, _taken
from leeward.web import checks
from leeward.web.accounts.models import Person
from leeward.web.accounts.tasks import tidy
from leeward.web.checkins.models import Filling
from leeward.web.companion.models import Conversation, Message
from leeward.web.env import Env, env
from leeward.web.fields import keyring
from leeward.web.ledger.models import Entry
from leeward.web.mood.models import CheckIn
from leeward.web.shell import tick
from leeward.web.shell.models import Due
from leeward.web.toolkit.models import Practice

runner = CliRunner()


@pytest.fixture
def settings_of(monkeypatch):
    """Serve with other settings than the tests' own."""

    def use(**values):
        changed = env().model_copy(update=values)
        monkeypatch.setattr("leeward.web.env.env", lambda: changed)
        monkeypatch.setattr(checks, "env", lambda: changed)

    return use


def test_this_machine_may_always_be_served(settings_of):
    settings_of(demo=True)
    assert _refusal("127.0.0.1") is None


def test_a_public_address_needs_tls(settings_of):
    settings_of(public_url="")
    assert "TLS" in _refusal("0.0.0.0")  # noqa: S104
    settings_of(public_url="http://leeward.example")
    assert "TLS" in _refusal("0.0.0.0")  # noqa: S104


def test_a_public_address_needs_an_administrator_with_a_second_factor(settings_of, person):
    from allauth.mfa.models import Authenticator

    settings_of(public_url="https://leeward.example")
    admin = person(role="admin", email="ana@test.example")
    assert "second factor" in _refusal("0.0.0.0")  # noqa: S104
    Authenticator.objects.create(user=admin, type=Authenticator.Type.TOTP, data={})
    assert _refusal("0.0.0.0") is None  # noqa: S104


def test_the_demo_is_never_public(settings_of):
    settings_of(demo=True, public_url="https://leeward.example")
    assert "demo" in _refusal("0.0.0.0").lower()  # noqa: S104


def test_a_port_that_is_taken_is_one_plain_sentence():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert "--port" in _taken("127.0.0.1", port)
    assert _taken("127.0.0.1", port) is None


def test_keys_inside_the_data_are_an_error(settings_of, tmp_path):
    settings_of(home=tmp_path, keys=tmp_path / "keys")
    assert [problem.id for problem in checks.keys_apart()] == ["leeward.E001"]
    settings_of(home=tmp_path / "home", keys=tmp_path / "keys")
    assert checks.keys_apart() == []


def test_a_lost_master_key_is_an_error_with_a_hint(person, monkeypatch):
    person(name="sealed")
    assert checks.master_key_present(databases=["keys"]) == []
    from leeward.web.keyfiles import new_master_line, parse_master

    monkeypatch.setattr(keyring, "masters", lambda: parse_master(new_master_line()))
    (problem,) = checks.master_key_present(databases=["keys"])
    assert problem.id == "leeward.E003"
    assert "master.key" in problem.hint


@pytest.mark.parametrize(
    ("name", "value", "word"),
    [("LEEWARD_COUNTRY", "Britain", "two-letter"), ("LEEWARD_PUBLIC_URL", "leeward.example", "https://"),
     ("LEEWARD_IDLE_DAYS", "0", "greater")],
)  # fmt: skip
def test_a_wrong_setting_fails_loudly_and_names_itself(monkeypatch, name, value, word):
    monkeypatch.setenv(name, value)
    with pytest.raises(ValueError, match=word):
        Env()


def test_the_tick_queues_what_is_due_once(monkeypatch):
    queued = []
    monkeypatch.setattr(tick, "_jobs", {})
    tick.register(tick.Job("test.job", timedelta(hours=1), lambda: queued.append(1)))
    now = timezone.now()
    assert tick.tick(now) == ["test.job"]
    assert tick.tick(now + timedelta(minutes=59)) == []
    assert tick.tick(now + timedelta(minutes=61)) == ["test.job"]
    assert len(queued) == 2


def test_a_job_that_cannot_be_queued_stays_due(monkeypatch):
    def broken():
        raise OSError("the disk is full")

    monkeypatch.setattr(tick, "_jobs", {})
    tick.register(tick.Job("test.job", timedelta(hours=1), broken))
    with pytest.raises(OSError, match="full"):
        tick.tick()
    assert not Due.objects.filter(name="test.job", ran_at__isnull=False).exists()


def test_tidying_runs_as_a_task(person):
    person(kept=False, seen_on=timezone.localdate() - timedelta(days=60))
    tidy.enqueue()
    assert DBTaskResult.objects.count() == 1
    tidy.call()
    assert not Person.objects.exists()


def test_the_doctor_finds_a_sound_house(db):
    out = io.StringIO()
    assert run_doctor(out) == 0, out.getvalue()
    assert "helplines of" in out.getvalue()


def test_the_doctor_finds_a_broken_ledger(person):
    from leeward.web.ledger.actions import record

    record(actor_id=None, subject_id=None, act="one")
    record(actor_id=None, subject_id=None, act="two")
    Entry.objects.filter(act="one").update(act="changed")
    out = io.StringIO()
    assert run_doctor(out) == 1
    assert "ledger breaks" in out.getvalue()


def test_a_token_is_printed_once_and_only_its_hash_is_kept(person):
    from leeward.web.api.models import ApiToken

    person(email="alice@test.example")
    done = runner.invoke(app, ["token", "alice@test.example"])
    token = done.stdout.strip()
    assert done.exit_code == 0
    assert len(token) > 20
    row = ApiToken.objects.get()
    assert token not in str(row.__dict__)


@pytest.mark.parametrize("verb", [["token", "nobody"], ["erase", "nobody", "--yes"]])
def test_an_unknown_person_is_one_plain_sentence(verb):
    done = runner.invoke(app, verb)
    assert done.exit_code == 2
    assert "nobody" in done.stderr
    assert "Traceback" not in done.output + done.stderr


def test_erasing_from_the_command_line_asks_first(person):
    alice = person(email="alice@test.example", name="A")
    assert runner.invoke(app, ["erase", "alice@test.example"], input="n\n").exit_code == 1
    assert Person.objects.filter(pk=alice.pk).exists()
    assert runner.invoke(app, ["erase", "alice@test.example", "--yes"]).exit_code == 0
    assert not Person.objects.filter(pk=alice.pk).exists()


def test_the_demo_is_seeded_once_and_is_believable(monkeypatch):
    call_command("seed_demo", stdout=io.StringIO())
    alice = Person.objects.get(email="alice@demo.example")
    first = CheckIn.objects.filter(person=alice).order_by("at").first()
    assert timezone.now() - first.at > timedelta(days=50)
    counts = [model.objects.count() for model in (CheckIn, Filling, Practice, Conversation, Message)]
    assert counts[0] >= 50
    assert all(counts)
    assert (
        Message.objects.filter(author="companion").count() == Message.objects.filter(author="person").count()
    )
    call_command("seed_demo", stdout=io.StringIO())
    assert [model.objects.count() for model in (CheckIn, Filling, Practice, Conversation, Message)] == counts


def test_the_demo_s_words_are_ones_the_check_in_knows():
    known = {word.slug for word in wiring.feelings("en").all}
    used = {word for entry in wiring.demo_story()["check_ins"] for word in entry["words"]}
    assert used <= known, used - known


def test_somebody_else_with_a_demo_address_is_never_touched(person):
    stranger = person(email="alice@demo.example", name="someone real")
    from leeward.web.accounts import queries

    assert queries.find("alice") is None
    assert queries.find(str(stranger.pk)) == stranger
    assert queries.find(str(uuid4())) is None
