"""How the companion answers real questions and talks, measured beside other ways of answering."""
