"""Doors of the API to the apps below, one file a subject."""
