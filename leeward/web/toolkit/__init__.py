"""Guided practices on the page: breathing, grounding, looking at a thought."""
