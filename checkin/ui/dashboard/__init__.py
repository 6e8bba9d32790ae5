"""« Tableau de bord »: the day as it happens, readable from 3 m. It shows what was counted and counts nothing."""
