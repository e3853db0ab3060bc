"""What Leeward knows, as plain typed Python: no framework, no disk, no clock of its own."""
