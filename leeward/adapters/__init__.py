"""One file owns one outside thing; nothing here knows of the web or of another adapter."""
