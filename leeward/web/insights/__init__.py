"""What check-ins, questionnaires and practices say together: my week."""
