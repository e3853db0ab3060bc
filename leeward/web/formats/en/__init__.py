"""English is read far beyond one country: day before month, 24 hours, weeks from Monday."""
