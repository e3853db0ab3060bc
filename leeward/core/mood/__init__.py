"""How a person feels, over hours and weeks: entries, words, trends and the week as a value."""
