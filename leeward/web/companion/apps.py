"""Registers the conversation."""

from django.apps import AppConfig


class CompanionConfig(AppConfig):
    name = "leeward.web.companion"
    label = "companion"

    def ready(self) -> None:
        from leeward import wiring
        from leeward.web.env import env

        wiring.use_chat(env().chat_url, env().chat_model, env().chat_key)
