"""Waiting in the browser: the usual way evaluates text, which the page's policy forbids."""

from __future__ import annotations

from playwright.sync_api import Error


def until(page, expression):
    """Wait until an expression is true, also while the page goes to another address."""
    for _ in range(150):
        try:
            if page.evaluate(expression):
                return
        except Error:
            page.wait_for_load_state()
        page.wait_for_timeout(100)
    raise AssertionError(expression)
