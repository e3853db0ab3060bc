"""Text: one encoder that reads danger and emotions, and a small letter-run network for every language."""
