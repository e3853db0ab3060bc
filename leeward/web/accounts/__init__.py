"""People, how they keep their place, what they agreed to, and who may see what."""
