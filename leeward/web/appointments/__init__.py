"""Appointments: when a therapist has time, and who has booked it."""
