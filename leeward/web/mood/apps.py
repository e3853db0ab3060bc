"""Registers check-ins, and puts the mood field and the week's weather on Home."""

from django.apps import AppConfig


class MoodConfig(AppConfig):
    name = "leeward.web.mood"
    label = "mood"

    def ready(self) -> None:
        from leeward.web.mood import home, tasks

        home.fill_slots()
        tasks.register_jobs()
