"""Reading text with a trained network: the same pieces, windows and labels in the laboratory and in the product."""
