"""Published questionnaires as values: what they ask, how they are scored, what a change means."""
