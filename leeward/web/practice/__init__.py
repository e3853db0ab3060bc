"""Therapists, who is proposed to whom, care relations, and what a therapist may see of a person."""
