"""``leeward manage seed_demo``: make the demo people once, and say how to sign in."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from leeward import wiring
from leeward.web.demo import appointments, history, people, practice


class Command(BaseCommand):
    help = "Makes the demo people and eight weeks of Alice's history, unless they are there."

    def handle(self, *args: Any, **options: Any) -> None:
        story = wiring.demo_story()
        cast, fresh = people.seed(story["zone"])
        if fresh:
            history.write(cast["alice"], story)
        appointments.write(cast, story["zone"])
        practice.write(cast, story["zone"])
        self.stdout.write("Demo sign-ins, all with the password " + people.password() + ":")
        for name, role in people.ROLES.items():
            self.stdout.write(f"  {name}@demo.example  ({role})")
