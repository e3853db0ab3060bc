"""Fills one talk of the demo person Alice with so many messages, and prints its id; run by ``leeward bench talk``."""

from __future__ import annotations

import os
import sys


def fill(count: int) -> str:
    """Make the talk; return its id."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "leeward.web.settings")
    import django

    django.setup()
    from leeward.web.accounts import queries
    from leeward.web.companion.models import Conversation, Message

    person = queries.find("alice")
    if person is None:
        raise SystemExit("There is no demo person here.")
    talk = Conversation.objects.create(person=person, turns=count // 2)
    turn = {
        "lang": "en",
        "strategy": "question",
        "resources": [],
        "heard": ["tired"],
        "chips": [],
        "safety": False,
    }
    rows = [
        Message(
            conversation=talk,
            person=person,
            number=number,
            author=Message.Author.PERSON if number % 2 else Message.Author.COMPANION,
            status=Message.Status.ANSWERED,
            text=f"Message {number}. " + "Some words about the day. " * 4,
            turn=None if number % 2 else turn,
        )
        for number in range(1, count + 1)
    ]
    Message.objects.bulk_create(rows, batch_size=500)
    return str(talk.pk)


if __name__ == "__main__":
    print(fill(int(sys.argv[1])))
