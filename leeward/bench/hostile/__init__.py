"""A hostile, slow, endless and lying model server, and the count of what of it reaches a person."""
