"""The safety kernel: read every message, keep the state, check every reply, reach a human."""
