"""How dates and times are written, where we differ from Django's own."""
