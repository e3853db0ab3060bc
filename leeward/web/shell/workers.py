"""Serves service workers, which browsers only take from the address of the pages they look after."""

from __future__ import annotations

from django.contrib.staticfiles import finders
from django.http import HttpResponse


def script(name: str) -> HttpResponse:
    """The static file *name* as a worker's script."""
    path = finders.find(name)
    with open(str(path), "rb") as file:  # noqa: PTH123  (finders give a string)
        return HttpResponse(file.read(), content_type="text/javascript")
