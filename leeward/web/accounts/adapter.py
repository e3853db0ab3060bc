"""Fits the sign-in library to people who may already be here without a name."""

from __future__ import annotations

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest

from leeward.web.accounts.access import person_of


class Adapter(DefaultAccountAdapter):
    """Signing up while already talking keeps that person and everything they wrote."""

    def new_user(self, request: HttpRequest) -> Any:
        person = person_of(request)
        return person if person is not None and not person.email else super().new_user(request)
