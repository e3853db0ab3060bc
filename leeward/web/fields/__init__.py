"""Sealed model fields: a person's words are stored encrypted with that person's own key."""

from leeward.web.fields.sealed import SealedJSON, SealedText

__all__ = ["SealedJSON", "SealedText"]
