"""Keeps the data keys in the database ``keys`` and everything else out of it."""

from __future__ import annotations

from typing import Any


class KeysRouter:
    """Routes the app ``fields`` to the database ``keys``."""

    def db_for_read(self, model: Any, **_: Any) -> str | None:
        return "keys" if model._meta.app_label == "fields" else None

    db_for_write = db_for_read

    def allow_migrate(self, db: str, app_label: str, **_: Any) -> bool | None:
        return (db == "keys") == (app_label == "fields")
