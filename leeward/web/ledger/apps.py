"""Registers the ledger."""

from django.apps import AppConfig


class LedgerConfig(AppConfig):
    name = "leeward.web.ledger"
    label = "ledger"

    def ready(self) -> None:
        from leeward.web.accounts.signals import acted
        from leeward.web.ledger.actions import note

        acted.connect(note, dispatch_uid="leeward-ledger")
