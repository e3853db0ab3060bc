"""The desk: operators check helplines and keep a local directory, reviewers approve the words."""
