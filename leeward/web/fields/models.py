"""Data keys, wrapped by the master key, in a small database of their own that no main backup holds."""

from __future__ import annotations

import uuid

from django.db import models


class DataKey(models.Model):
    """One wrapped key. ``words`` keys die with the person's erasure; ``care`` keys follow their own retention."""

    class Kind(models.TextChoices):
        WORDS = "words"
        CARE = "care"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person_id = models.UUIDField(
        help_text="Whose words; no foreign key, because people live in another database."
    )
    kind = models.CharField(max_length=8, choices=Kind.choices)
    generation = models.PositiveSmallIntegerField(default=1)
    wrapped = models.BinaryField()
    master_name = models.CharField(max_length=32)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["person_id", "kind", "generation"], name="one_key_a_generation")
        ]
        indexes = [models.Index(fields=["master_name"])]
