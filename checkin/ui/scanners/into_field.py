"""A line of a form that takes what is scanned while it has the keyboard, where the desk knows nothing of it."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

TAKES_SCANS = "takesScans"  # property of such a line: an access key is for it, and never for the log of scans


def written(text: str) -> bool:
    """Whether the text went into the line that has the keyboard."""
    line = QApplication.focusWidget()
    if isinstance(line, QComboBox):
        line = line.lineEdit()
    if not isinstance(line, QLineEdit) or not line.property(TAKES_SCANS):
        return False
    line.insert(text)
    return True
