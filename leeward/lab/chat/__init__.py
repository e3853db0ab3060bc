"""Trains the GPT-2 of the founding project on questions and answers, for the engine ``transformers``."""
