"""Registers the practice."""

from django.apps import AppConfig


class PracticeConfig(AppConfig):
    name = "leeward.web.practice"
    label = "practice"

    def ready(self) -> None:
        from leeward.web.practice import booking, slots, tasks

        slots.fill_slots()
        booking.decide()
        tasks.register_jobs()
