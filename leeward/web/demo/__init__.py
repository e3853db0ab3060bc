"""Demo people with believable history; seeded on demand, never otherwise."""
