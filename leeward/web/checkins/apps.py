"""Registers questionnaires, and their row on Me."""

from django.apps import AppConfig


class CheckinsConfig(AppConfig):
    name = "leeward.web.checkins"
    label = "checkins"

    def ready(self) -> None:
        from leeward.web.shell import slots

        slots.register("me.rows", lambda _request: ("checkins/_me_row.html", {}))
