"""Stored words: sealed at rest, bound to their person and row, lost with their key, never returned as cipher text."""

from __future__ import annotations

import sqlite3
from uuid import uuid4

import pytest
from django.core.exceptions import FieldError
from django.db import connections

from leeward.core.sealing import CannotOpen
from leeward.web.accounts.models import Person
from leeward.web.env import env
from leeward.web.fields import keyring
from leeward.web.fields.models import DataKey
from leeward.web.keyfiles import KeyFileError, master_keys, parse_master

CANARY = "the kettle sang at four"


def raw(person: Person, column: str = "name") -> bytes:
    with connections["default"].cursor() as cursor:
        cursor.execute(f"SELECT {column} FROM accounts_person WHERE id = %s", [person.pk.hex])  # noqa: S608
        return bytes(cursor.fetchone()[0])


def put(person: Person, sealed: bytes, column: str = "name") -> None:
    with connections["default"].cursor() as cursor:
        cursor.execute(f"UPDATE accounts_person SET {column} = %s WHERE id = %s", [sealed, person.pk.hex])  # noqa: S608


def test_words_come_back_and_are_not_in_the_row(person):
    alice = person(name=CANARY)
    assert Person.objects.get(pk=alice.pk).name == CANARY
    assert CANARY.encode() not in raw(alice)


def test_the_same_words_never_seal_alike(person):
    assert raw(person(name=CANARY)) != raw(person(name=CANARY))


def test_nothing_is_sealed_as_nothing(person):
    assert Person.objects.get(pk=person(name=None).pk).name is None


def test_saving_again_unread_keeps_the_envelope(person):
    alice = person(name=CANARY)
    before = raw(alice)
    again = Person.objects.get(pk=alice.pk)
    again.language = "de"
    again.save()
    assert raw(alice) == before


def test_a_deferred_column_opens_when_it_is_read(person):
    alice = person(name=CANARY)
    assert Person.objects.defer("name").get(pk=alice.pk).name == CANARY


def test_words_moved_to_another_person_do_not_open(person):
    alice, mallory = person(name=CANARY), person(name="m")
    put(mallory, raw(alice))
    with pytest.raises(CannotOpen):
        _ = Person.objects.get(pk=mallory.pk).name


def test_words_moved_to_another_column_do_not_open(person):
    alice = person(name=CANARY)
    put(alice, raw(alice), column="phrase")
    with pytest.raises(CannotOpen):
        _ = Person.objects.get(pk=alice.pk).phrase


@pytest.mark.parametrize("position", [0, 2, 5, -1])
def test_a_flipped_bit_raises(person, position):
    alice = person(name=CANARY)
    damaged = bytearray(raw(alice))
    damaged[position] ^= 1
    put(alice, bytes(damaged))
    with pytest.raises(CannotOpen):
        _ = Person.objects.get(pk=alice.pk).name


@pytest.mark.parametrize("cut", [0, 1, 3, 20])
def test_cut_bytes_raise(person, cut):
    alice = person(name=CANARY)
    put(alice, raw(alice)[:cut])
    with pytest.raises(CannotOpen):
        _ = Person.objects.get(pk=alice.pk).name


def test_a_wrong_master_key_raises(person, monkeypatch):
    alice = person(name=CANARY)
    keyring.forget_cached()
    name = keyring.masters()[0].name
    other = parse_master(f"{name}:{'QUJD' * 10}QUI=")
    monkeypatch.setattr(keyring, "masters", lambda: other)
    with pytest.raises(CannotOpen):
        _ = Person.objects.get(pk=alice.pk).name


def test_a_missing_master_key_is_said_and_never_replaced(tmp_path):
    with pytest.raises(KeyFileError, match=r"master\.key is missing"):
        master_keys(tmp_path, "", may_create=False)
    assert not (tmp_path / "master.key").exists()


def test_updates_that_bypass_the_row_are_refused(person):
    person(name=CANARY)
    with pytest.raises(FieldError):
        Person.objects.update(name="plain")
    with pytest.raises(FieldError):
        list(Person.objects.filter(name="plain"))


def test_a_destroyed_key_takes_the_words_with_it(person):
    alice = person(name=CANARY)
    assert keyring.destroy(alice.pk) == 1
    with pytest.raises(CannotOpen):
        _ = Person.objects.get(pk=alice.pk).name


def test_care_records_have_a_key_of_their_own(person):
    alice = person(name=CANARY)
    _, words = keyring.current_key(alice.pk, "words")
    _, care = keyring.current_key(alice.pk, "care")
    assert words != care
    keyring.destroy(alice.pk, "words")
    assert keyring.key_for(alice.pk, "care", 1) == care


def test_rotation_changes_the_master_and_keeps_the_words(person):
    people = [person(name=f"{CANARY} {n}") for n in range(3)]
    before = keyring.masters()[0].name
    assert keyring.rotate_master() == DataKey.objects.count()
    assert keyring.masters()[0].name != before
    assert [master.name for master in keyring.masters()] == [keyring.masters()[0].name]
    keyring.forget_cached()
    assert [Person.objects.get(pk=someone.pk).name for someone in people] == [
        f"{CANARY} {n}" for n in range(3)
    ]


def test_a_rotation_that_stopped_half_way_is_finished_by_the_next(person, monkeypatch):
    alice = person(name=CANARY)

    def stop() -> int:
        raise OSError("the disk is full")

    with monkeypatch.context() as patch, pytest.raises(OSError, match="full"):
        patch.setattr(keyring, "rewrap", stop)
        keyring.rotate_master()
    keyring.forget_cached()
    assert Person.objects.get(pk=alice.pk).name == CANARY
    assert len(keyring.masters()) == 2
    keyring.rotate_master()
    keyring.forget_cached()
    assert Person.objects.get(pk=alice.pk).name == CANARY


def test_data_keys_live_outside_the_main_database_and_home(person):
    person(name=CANARY)
    assert not env().keys.is_relative_to(env().home)
    with connections["default"].cursor() as cursor:
        tables = connections["default"].introspection.table_names(cursor)
    assert "fields_datakey" not in tables


def test_two_first_seals_at_once_share_one_key(person):
    stranger = uuid4()
    generation, key = keyring.current_key(stranger, "words")
    keyring.forget_cached()
    assert keyring._first_key(stranger, "words") == (generation, key)


def test_sqlite_is_set_for_safety(db):
    with connections["default"].cursor() as cursor:
        settings = {
            name: cursor.execute(f"PRAGMA {name}").fetchone()[0] for name in ("synchronous", "foreign_keys")
        }
    assert settings == {"synchronous": 2, "foreign_keys": 1}
    assert connections["default"].settings_dict["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
    assert sqlite3.sqlite_version_info >= (3, 35)
