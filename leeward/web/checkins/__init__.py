"""Questionnaires: filled in at one's own pace, scored as published, kept as a history."""
