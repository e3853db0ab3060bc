"""All that somebody did, rated and wrote in practices, as plain values to take along."""

from __future__ import annotations

from typing import Any

from leeward import wiring
from leeward.web.accounts.models import Person
from leeward.web.toolkit.models import Practice


def practices(*, acting: Person) -> list[dict[str, Any]]:
    """Return every practice of the acting person, the earliest first, with the questions in the person's language.

    A step that no longer exists keeps its name in place of its question.
    """
    known = {one.slug: one for one in wiring.exercises(acting.language or "en")}
    found = []
    for row in Practice.objects.filter(person=acting).order_by("started_at").iterator(chunk_size=200):
        exercise, answers = known.get(row.slug), row.body.get("answers", {})
        titles = {step.name: step for step in exercise.steps} if exercise else {}
        found.append(
            {
                "slug": row.slug,
                "title": exercise.title if exercise else row.slug,
                "started_at": row.started_at.isoformat(),
                "finished_at": row.finished_at.isoformat() if row.finished_at else None,
                "before": row.before,
                "after": row.after,
                "rounds": row.body.get("rounds"),
                "answers": [
                    {
                        "name": name,
                        "step": titles[name].title if name in titles else name,
                        "words": titles[name].shown(words) if name in titles else words,
                    }
                    for name, words in answers.items()
                ],
            }
        )
    return found
