"""The page « À régler »: what only a person can settle, what was decided. Its rules: `checkin.reconciliation`."""
