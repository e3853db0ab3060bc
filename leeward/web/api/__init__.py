"""The JSON API: tokens, problems told in one shape, and the doors that programs use."""
