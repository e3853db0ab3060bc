"""Registers the ledger."""

from django.apps import AppConfig


class LedgerConfig(AppConfig):
    name = "leeward.web.ledger"
    label = "ledger"
