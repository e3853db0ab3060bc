"""Measures the safety kernel: on messages and talks by other hands, simulated patients, pairs, and a hostile model."""
