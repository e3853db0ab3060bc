"""The frame around every page: layout, home, about, errors, health and the design system."""
