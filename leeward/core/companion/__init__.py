"""The companion: what was said, what move fits, and the words for it."""
