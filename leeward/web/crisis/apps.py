"""Registers the help page, the safety plan and the outbox of alerts."""

from django.apps import AppConfig


class CrisisConfig(AppConfig):
    name = "leeward.web.crisis"
    label = "crisis"

    def ready(self) -> None:
        from leeward import wiring
        from leeward.web.crisis import checks, plan_copies, slots  # noqa: F401  (importing checks registers them)
        from leeward.web.env import env

        slots.fill_slots()
        plan_copies.listen()
        wiring.use_desk(env().home / "desk")
        # Read the pack while there is time: the help page must not wait for a disk at its worst minute.
        pack = wiring.helplines()
        for language in pack.words:
            wiring.crisis_words(language)
