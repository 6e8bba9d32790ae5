"""« Urgence : qui est à l'intérieur »: everybody inside on one screen, ticked off as they are found."""
