"""« Aide »: the guides in a window of their own."""
