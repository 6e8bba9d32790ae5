"""The window « Cartes » and its settings: what became of every name card, and what a person can do about it."""
