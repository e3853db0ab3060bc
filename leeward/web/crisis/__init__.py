"""Help at the worst minute: the help page, the safety plan, and the outbox of alerts."""
