"""Registers the store of data keys with Django."""

from django.apps import AppConfig


class FieldsConfig(AppConfig):
    name = "leeward.web.fields"
    label = "fields"
    default_auto_field = "django.db.models.BigAutoField"
