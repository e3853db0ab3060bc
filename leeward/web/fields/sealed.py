"""Model fields whose values are sealed on the way into the database and opened only when read."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID

from django.core.exceptions import FieldError
from django.db import models
from django.db.models.query_utils import DeferredAttribute

from leeward import wiring
from leeward.core.sealing import CannotOpen

_VERSION = 1


class Envelope(bytes):
    """Sealed bytes as they stand in the database, not yet opened."""


class _SealedAttribute(DeferredAttribute):
    """Opens the envelope at the first reading, so that rows nobody reads cost nothing."""

    def __get__(self, instance: Any, cls: Any = None) -> Any:
        if instance is None:
            return self
        value = super().__get__(instance, cls)
        if isinstance(value, Envelope):
            value = self.field.open_for(instance, value)
            instance.__dict__[self.field.attname] = value
        return value

    def __set__(self, instance: Any, value: Any) -> None:
        instance.__dict__[self.field.attname] = value


class SealedText(models.BinaryField):
    """Text sealed with the key of the person that the row names.

    ``owner`` is the name of the row's foreign key to the person (``"self"``
    when the row is the person); ``key`` is ``words`` or ``care``. The place
    that is authenticated is table, column, person and row, so sealed bytes
    copied to another row or person do not open. The row's primary key must be
    known before saving (a UUID). Layout: version (1), generation (2), sealed.
    """

    descriptor_class = _SealedAttribute

    def __init__(self, *args: Any, owner: str = "person", key: str = "words", **kwargs: Any) -> None:
        self.owner = owner
        self.key_kind = key
        super().__init__(*args, **kwargs)

    def deconstruct(self) -> Any:
        name, path, args, kwargs = super().deconstruct()
        if self.owner != "person":
            kwargs["owner"] = self.owner
        if self.key_kind != "words":
            kwargs["key"] = self.key_kind
        return name, path, args, kwargs

    def get_internal_type(self) -> str:
        return "BinaryField"

    def encode(self, value: Any) -> bytes:
        """Turn the value into the bytes that are sealed."""
        if not isinstance(value, str):
            raise FieldError(f"{self.name} holds text, not {type(value).__name__}")
        return value.encode("utf-8")

    def decode(self, plain: bytes) -> Any:
        """Turn opened bytes into the value."""
        return plain.decode("utf-8")

    def _person_id(self, instance: Any) -> UUID:
        person_id = instance.pk if self.owner == "self" else getattr(instance, f"{self.owner}_id")
        if person_id is None:
            raise FieldError(f"{self.name} cannot be sealed before its owner is set")
        return UUID(str(person_id))

    def _place(self, instance: Any, person_id: UUID) -> bytes:
        if instance.pk is None:
            raise FieldError(f"{self.name} cannot be sealed before the row has its key")
        return f"{self.model._meta.db_table}.{self.column}:{person_id}:{instance.pk}".encode()

    def seal_for(self, instance: Any, value: Any) -> Envelope:
        """Seal *value* for the row and person of *instance*."""
        from leeward.web.fields import keyring

        person_id = self._person_id(instance)
        generation, key = keyring.current_key(person_id, self.key_kind)
        sealed = wiring.sealer().seal(key, self.encode(value), self._place(instance, person_id))
        return Envelope(bytes([_VERSION]) + generation.to_bytes(2, "big") + sealed)

    def open_for(self, instance: Any, envelope: Envelope) -> Any:
        """Open the row's envelope or raise :class:`CannotOpen`; cipher text is never returned."""
        from leeward.web.fields import keyring

        if len(envelope) < 3 or envelope[0] != _VERSION:
            raise CannotOpen(f"{self.name} holds bytes that no version of Leeward has sealed.")
        person_id = self._person_id(instance)
        key = keyring.key_for(person_id, self.key_kind, int.from_bytes(envelope[1:3], "big"))
        return self.decode(wiring.sealer().open(key, bytes(envelope[3:]), self._place(instance, person_id)))

    def from_db_value(self, value: Any, *_: Any) -> Envelope | None:
        return None if value is None else Envelope(bytes(value))

    def pre_save(self, model_instance: Any, add: bool) -> Envelope | None:
        value = model_instance.__dict__.get(self.attname)
        if value is None or isinstance(value, Envelope):
            return value
        return self.seal_for(model_instance, value)

    def get_db_prep_value(self, value: Any, connection: Any, prepared: bool = False) -> Any:
        if value is not None and not isinstance(value, Envelope):
            # QuerySet.update() and filters have no row to seal for: plain words must not slip through them.
            raise FieldError(f"{self.name} is sealed: save the row instead of updating or filtering by it")
        return super().get_db_prep_value(value, connection, prepared)

    def value_to_string(self, obj: Any) -> str:
        raise FieldError(f"{self.name} is sealed and is not serialised with the row; use the export")


class SealedJSON(SealedText):
    """A JSON value sealed with the person's key: scores, lists, small records."""

    def encode(self, value: Any) -> bytes:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode("utf-8")

    def decode(self, plain: bytes) -> Any:
        return json.loads(plain)
