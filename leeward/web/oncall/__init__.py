"""People behind the software: who has duty when, how an alert reaches them, and who was asked to be a contact."""
