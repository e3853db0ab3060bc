"""The conversation on the web: pages, the streamed reply, and what is kept of it."""
