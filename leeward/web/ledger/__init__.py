"""Who looked at or changed what, without ever holding what it was."""
