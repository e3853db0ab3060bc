"""Finds, makes, rotates and destroys the data keys of people."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Iterable
from functools import lru_cache
from uuid import UUID

from django.db import IntegrityError, transaction

from leeward import wiring
from leeward.core.sealing import CannotOpen
from leeward.web.env import env
from leeward.web.keyfiles import MasterKey, master_keys, new_master_line, write_private

_REMEMBER_SECONDS = 60.0
"""How long another process may still open words after an erasure destroyed their key."""
_REMEMBER_MOST = 2048

_Slot = tuple[UUID, str, int]
_remembered: OrderedDict[_Slot, tuple[float, bytes]] = OrderedDict()
_lock = threading.Lock()


@lru_cache
def masters() -> tuple[MasterKey, ...]:
    """Return the master keys, the current one first."""
    from leeward.web.fields.models import DataKey

    return master_keys(env().keys, env().master_key, may_create=not DataKey.objects.exists())


def _place(slot: _Slot) -> bytes:
    return f"datakey:{slot[0]}:{slot[1]}:{slot[2]}".encode()


def _wrap(master: MasterKey, slot: _Slot, secret: bytes) -> bytes:
    return wiring.sealer().seal(master.secret, secret, _place(slot))


def _unwrap(master_name: str, slot: _Slot, wrapped: bytes) -> bytes:
    for master in masters():
        if master.name == master_name:
            return wiring.sealer().open(master.secret, wrapped, _place(slot))
    raise CannotOpen(f"The master key '{master_name}' that wrapped this data key is not here.")


def _remember(slot: _Slot, secret: bytes) -> bytes:
    with _lock:
        _remembered[slot] = (time.monotonic(), secret)
        _remembered.move_to_end(slot)
        while len(_remembered) > _REMEMBER_MOST:
            _remembered.popitem(last=False)
    return secret


def _recall(slot: _Slot) -> bytes | None:
    with _lock:
        held = _remembered.get(slot)
        if held is None:
            return None
        if time.monotonic() - held[0] > _REMEMBER_SECONDS:
            del _remembered[slot]
            return None
        return held[1]


def forget_cached(person_id: UUID | None = None) -> None:
    """Drop keys held in memory: those of one person, or all."""
    with _lock:
        for slot in [slot for slot in _remembered if person_id in (None, slot[0])]:
            del _remembered[slot]


def current_key(person_id: UUID, kind: str) -> tuple[int, bytes]:
    """Return ``(generation, key)`` for sealing, making the person's first key when there is none."""
    from leeward.web.fields.models import DataKey

    with _lock:
        held = [slot for slot in _remembered if slot[:2] == (person_id, kind)]
    if held:
        newest = max(held)
        secret = _recall(newest)
        if secret is not None:
            return newest[2], secret
    row = DataKey.objects.filter(person_id=person_id, kind=kind).order_by("-generation").first()
    if row is None:
        return _first_key(person_id, kind)
    slot = (person_id, kind, row.generation)
    return row.generation, _remember(slot, _unwrap(row.master_name, slot, bytes(row.wrapped)))


def _first_key(person_id: UUID, kind: str) -> tuple[int, bytes]:
    from leeward.web.fields.models import DataKey

    slot = (person_id, kind, 1)
    secret = wiring.sealer().new_key()
    master = masters()[0]
    try:
        with transaction.atomic(using="keys"):
            DataKey.objects.create(
                person_id=person_id, kind=kind, wrapped=_wrap(master, slot, secret), master_name=master.name
            )
    except IntegrityError:
        # Two requests of a new person met here; the other's key is the one that counts.
        return 1, key_for(person_id, kind, 1)
    return 1, _remember(slot, secret)


def key_for(person_id: UUID, kind: str, generation: int) -> bytes:
    """Return the key that sealed something; raise :class:`CannotOpen` when it has been destroyed."""
    from leeward.web.fields.models import DataKey

    slot = (person_id, kind, generation)
    secret = _recall(slot)
    if secret is not None:
        return secret
    row = DataKey.objects.filter(person_id=person_id, kind=kind, generation=generation).first()
    if row is None:
        raise CannotOpen("The key of these words has been destroyed or is not in this store.")
    return _remember(slot, _unwrap(row.master_name, slot, bytes(row.wrapped)))


def gather(people: Iterable[UUID], kind: str = "words") -> None:
    """Fetch the keys of several people in one query, before their words are opened one after the other."""
    from leeward.web.fields.models import DataKey

    with _lock:
        fresh = time.monotonic() - _REMEMBER_SECONDS / 2
        known = {slot[0] for slot, (at, _) in _remembered.items() if slot[1] == kind and at > fresh}
    for row in DataKey.objects.filter(person_id__in=set(people) - known, kind=kind):
        slot = (row.person_id, kind, row.generation)
        _remember(slot, _unwrap(row.master_name, slot, bytes(row.wrapped)))


def destroy(person_id: UUID, kind: str = "words") -> int:
    """Delete the person's keys of one kind for good; return how many there were."""
    from leeward.web.fields.models import DataKey

    count, _ = DataKey.objects.filter(person_id=person_id, kind=kind).delete()
    forget_cached(person_id)
    return count


def rotate_master() -> int:
    """Make a new master key, wrap every data key with it, drop the old one; return how many were wrapped.

    Until all are wrapped the file holds both keys, so a stop in the middle
    loses nothing; running it again finishes the work.
    """
    from leeward.web.fields.models import DataKey

    if env().master_key:
        raise CannotOpen("LEEWARD_MASTER_KEY is set: put the new key first in that variable, then rewrap.")
    path = env().keys / "master.key"
    masters()
    lines = path.read_text(encoding="ascii").split()
    fresh = new_master_line()
    write_private(path, "\n".join([fresh, *lines]) + "\n")
    masters.cache_clear()
    count = rewrap()
    if not DataKey.objects.exclude(master_name=masters()[0].name).exists():
        write_private(path, fresh + "\n")
        masters.cache_clear()
    return count


def rewrap() -> int:
    """Wrap with the current master key every data key that an older one wrapped; return how many."""
    from leeward.web.fields.models import DataKey

    master = masters()[0]
    count = 0
    for row in DataKey.objects.exclude(master_name=master.name).iterator():
        slot = (row.person_id, row.kind, row.generation)
        row.wrapped = _wrap(master, slot, _unwrap(row.master_name, slot, bytes(row.wrapped)))
        row.master_name = master.name
        row.save(update_fields=["wrapped", "master_name"])
        count += 1
    return count
