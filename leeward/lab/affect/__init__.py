"""The face network: its model, its training, its marks and its export."""
