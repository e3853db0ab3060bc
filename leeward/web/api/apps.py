"""Registers the API."""

from django.apps import AppConfig


class ApiConfig(AppConfig):
    name = "leeward.web.api"
    label = "api"

    def ready(self) -> None:
        from leeward.web.api import tasks

        tasks.register_jobs()
