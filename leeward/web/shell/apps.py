"""Registers the frame and its system checks."""

from django.apps import AppConfig


class ShellConfig(AppConfig):
    name = "leeward.web.shell"
    label = "shell"

    def ready(self) -> None:
        from leeward.web import checks  # noqa: F401  (importing registers them)
