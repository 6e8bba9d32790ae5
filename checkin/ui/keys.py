"""The keys of menus, by what they do: for the menus themselves, for hints, and for the sheet of keys."""

from __future__ import annotations

EVENT = {
    "new": "Ctrl+N",
    "open": "Ctrl+O",
    "doctor": "Ctrl+D",
    "import": "Ctrl+I",
    "export": "Ctrl+E",
    "settle": "Ctrl+R",
    "dashboard": "Ctrl+T",
    "sync": "F5",
    "keys": "F1",
    "full_screen": "F11",
    "quit": "Ctrl+Q",
}
DISPLAY = {"larger": "Ctrl++", "smaller": "Ctrl+-"}
CARDS = "Ctrl+K"  # the window « Cartes »
EVACUATION = "Ctrl+L"  # everybody inside, at once; X11 takes Ctrl+U for itself in every field
