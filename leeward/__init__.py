"""Leeward keeps people company through hard times and brings them to human help."""

__version__ = "0.3.0"
