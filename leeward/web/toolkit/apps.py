"""Registers practices and puts one suggestion on Home."""

from django.apps import AppConfig


class ToolkitConfig(AppConfig):
    name = "leeward.web.toolkit"
    label = "toolkit"

    def ready(self) -> None:
        from leeward.web.shell import slots
        from leeward.web.toolkit import home

        slots.register("home.suggestion", home.suggestion)
        slots.register("me.rows", home.me_row)
