"""Registers appointments."""

from django.apps import AppConfig


class AppointmentsConfig(AppConfig):
    name = "leeward.web.appointments"
    label = "appointments"

    def ready(self) -> None:
        from leeward.web.appointments import slots, tasks

        slots.fill_slots()
        tasks.register_jobs()
