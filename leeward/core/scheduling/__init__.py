"""When a therapist has time, which times are free, and what a calendar is told of them."""
