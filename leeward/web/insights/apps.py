"""Registers my week, and its row on Me."""

from django.apps import AppConfig


class InsightsConfig(AppConfig):
    name = "leeward.web.insights"
    label = "insights"

    def ready(self) -> None:
        from leeward.web.shell import slots

        slots.register("me.rows", lambda _request: ("insights/_me_row.html", {}))
