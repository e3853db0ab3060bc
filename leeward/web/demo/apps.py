"""Registers the demo's command."""

from django.apps import AppConfig


class DemoConfig(AppConfig):
    name = "leeward.web.demo"
    label = "demo"
