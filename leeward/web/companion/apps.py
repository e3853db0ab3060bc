"""Registers the conversation."""

from django.apps import AppConfig


class CompanionConfig(AppConfig):
    name = "leeward.web.companion"
    label = "companion"
