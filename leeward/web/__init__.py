"""The web floor: pages, sockets, API, storage and people, on Django."""
