"""Labels that show people's words as they are: no markup is ever read into a name."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def plain_label(name: str, parent: QWidget, text: str = "", *, wraps: bool = False) -> QLabel:
    """A label of plain text; `name` is its style in the style sheet."""
    label = QLabel(parent)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    label.setText(text)
    return label
