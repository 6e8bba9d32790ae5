"""What this page adds to the look of the organiser's dialogs."""

from __future__ import annotations

from PySide6.QtCore import QSize

from checkin.ui.organiser import look

SIZE, SMALLEST = QSize(940, 720), QSize(780, 400)

SHEET = (
    look.SHEET
    + """
QScrollArea, QWidget#content { background: $background; }
QLabel#section { font-size: 17px; font-weight: 700; }
QLabel#count { background: $notice; color: $notice_ink; border-radius: 8px; padding: 1px 8px;
                font-size: 13px; font-weight: 700; }
QLabel#beside { color: $muted; font-size: 14px; }
QLabel#told { font-size: 15px; }
QLabel#reason { color: $orange_ink; font-size: 14px; }
QLabel#notice, QLabel#good { margin-top: 16px; }
QFrame#card { border-radius: 12px; }
QToolButton#fold { border: 0; background: transparent; padding: 0 6px; min-height: 30px; }
QToolButton#fold:focus { border: 2px solid $accent; padding: 0 4px; }
"""
)
