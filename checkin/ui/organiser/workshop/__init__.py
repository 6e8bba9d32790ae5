"""« Atelier des cartes »: an organiser chooses a template, tries it with real people, and makes it their own."""
