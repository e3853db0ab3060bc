"""Registers the library and its way in from the tools page."""

from django.apps import AppConfig


class LibraryConfig(AppConfig):
    name = "leeward.web.library"
    label = "library"

    def ready(self) -> None:
        from leeward.web.library import places
        from leeward.web.shell import slots

        slots.register("tools.more", places.way_in)
