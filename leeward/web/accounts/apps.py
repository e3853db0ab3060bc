"""Registers the people app."""

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    name = "leeward.web.accounts"
    label = "accounts"

    def ready(self) -> None:
        from leeward.web.accounts import receivers, tasks

        receivers.connect()
        tasks.register_jobs()
