"""Qt for the command line: fonts and painting without a screen. The window makes its own application."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from checkin.ui.fonts import load_fonts

_made: list[QGuiApplication] = []  # Qt needs it for as long as the process paints


def ensure_gui_application() -> None:
    """An application to paint with, and our fonts; CheckinError (NO_FONT) when one is missing."""
    if QGuiApplication.instance() is None:
        _made.append(QGuiApplication(["checkin", "-platform", "offscreen"]))
    load_fonts()
