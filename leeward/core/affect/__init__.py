"""What a face seems to show, as arrays and values: labels, crops, and what a face network must answer."""
