"""What a crisis tells the floors above: that an alert was put into the outbox or rose."""

from __future__ import annotations

from django.dispatch import Signal

alerted = Signal()
"""Sent without contents once the alert is stored; who listens looks into the outbox."""
