"""Registers the conversation."""

from django.apps import AppConfig


class CompanionConfig(AppConfig):
    name = "leeward.web.companion"
    label = "companion"

    def ready(self) -> None:
        from leeward import wiring
        from leeward.web.companion import slots
        from leeward.web.env import env

        slots.fill_slots()

        settings = env()
        wiring.use_chat(
            settings.chat_url,
            settings.chat_model,
            settings.chat_key,
            engine=settings.engine,
            hub=settings.chat_hub,
            store=settings.home / "models",
        )
