"""Name cards on paper, as PDF and as PNG. The layout comes from `checkin.cards`; nothing is decided here."""
