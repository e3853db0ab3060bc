"""``leeward manage make_admin E-MAIL``: make the person with this address an administrator."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from leeward.web.accounts import queries
from leeward.web.accounts.models import Person
from leeward.web.accounts.signals import tell


class Command(BaseCommand):
    help = "Makes an existing person an administrator; they sign up first, in the browser."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("email")

    def handle(self, *args: Any, **options: Any) -> None:
        person = queries.find(options["email"])
        if person is None:
            raise CommandError("Nobody with this address has signed up yet. Sign up in the browser first.")
        Person.objects.filter(pk=person.pk).update(role=Person.Role.ADMIN)
        tell(actor_id=None, subject_id=person.pk, act="role.admin")
        self.stdout.write("Done. Now sign in and add a passkey or a one-time code.")
