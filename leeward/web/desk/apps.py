"""Registers the desk and its places in the frame."""

from django.apps import AppConfig


class DeskConfig(AppConfig):
    name = "leeward.web.desk"
    label = "desk"

    def ready(self) -> None:
        from leeward.web.desk import slots

        slots.fill_slots()
