"""Check-ins: the mood field, words, notes, tags, own trackers, the diary, and pictures that start help."""
