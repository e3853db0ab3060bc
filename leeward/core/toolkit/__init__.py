"""Guided practices as data: breathing patterns, grounding, thought records."""
