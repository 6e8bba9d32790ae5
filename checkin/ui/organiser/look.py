"""How the organiser's dialogs look: their addition to the desk's style sheet, and the labels and cards they share."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

MARGIN = 28
GAP = 16

SHEET = """
QDialog { background: $background; }
QFrame#card { background: $surface; border: 1px solid $line; border-radius: 16px; }
QFrame#drop { background: $surface; border: 2px dashed $edge; border-radius: 20px; }
QFrame#drop[over="true"] { background: $accent_soft; border-color: $accent; }
QFrame#foot { background: $surface; border-top: 1px solid $line; }
QLabel#title { font-size: 24px; font-weight: 700; }
QLabel#invitation { font-size: 22px; font-weight: 700; }
QFrame#warning { background: $notice; border-radius: 12px; }
QFrame#warning QLabel, QFrame#warning QCheckBox { color: $notice_ink; font-weight: 600; }
QLabel#error { color: $red; font-size: 13px; font-weight: 600; }
QLineEdit[wrong="true"] { border: 2px solid $red; padding: 0 9px; }
QLabel#good { background: $good; color: $good_ink; border-radius: 8px; padding: 8px 12px; font-size: 14px; }
QPushButton#link { border: 0; background: transparent; color: $accent; padding: 0 6px; min-height: 28px; }
QPushButton#link:focus { border: 2px solid $accent; border-radius: 6px; padding: 0 4px; }
QTableWidget, QTreeView { background: $surface; border: 0; outline: 0; gridline-color: $line;
                           selection-background-color: $accent_soft; selection-color: $ink; }
QTreeView::item { padding: 5px 4px; }
QTreeView:focus, QTableWidget:focus { border: 0; }
QHeaderView { background: $surface; border: 0; }
QHeaderView::section { background: $surface; border: 0; border-right: 1px solid $line;
                        padding: 6px 12px; font-size: 14px; font-weight: 600; }
QTableWidget QComboBox { border: 0; border-radius: 0; min-height: 38px; background: $accent_soft;
                          padding: 0 12px; font-size: 14px; font-weight: 600; }
QTableWidget QComboBox:focus { border: 2px solid $accent; min-height: 34px; padding: 0 10px; }
QComboBox:focus, QLineEdit:focus { min-height: 34px; }
QTableWidget QComboBox[mapped="false"] { background: $background; color: $muted; font-weight: 400; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { background: $handle; border-radius: 5px; min-width: 32px; }
QScrollBar::add-line:horizontal, QScrollBar::sub-line:horizontal { width: 0; }
QPushButton[kind="danger"]:enabled { background: $red; color: $surface; border-color: $red; }
QPushButton:default:disabled { background: $line; color: $muted; border-color: $line; }
QRadioButton, QCheckBox { spacing: 10px; min-height: 30px; }
"""

FILE_SHEET = """
QFileDialog { background: $background; }
QToolButton { padding: 0; min-width: 36px; }
QToolButton:focus { padding: 0; }
QTreeView, QListView { background: $surface; border: 1px solid $line; border-radius: 8px;
                        selection-background-color: $accent_soft; selection-color: $ink; }
QListView#sidebar { min-width: 150px; }
QTreeView::item, QListView::item { padding: 4px; }
QHeaderView::section { background: $surface; border: 0; padding: 6px 8px; font-size: 14px; font-weight: 600; }
"""


class Elided(QLabel):
    """A line that gives way: what does not fit is replaced by « … » in the middle."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        line = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, line)
        painter.end()


class QuietCombo(QComboBox):
    """A choice that the wheel passes over: whoever scrolls the page changes nothing by it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def label(name: str = "", text: str = "", wraps: bool = False) -> QLabel:
    """Plain text in the style of that name; nothing in it is ever taken for HTML."""
    made = QLabel()
    made.setObjectName(name)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    made.setWordWrap(wraps)
    return made


def card(parent: QWidget | None = None) -> tuple[QFrame, QVBoxLayout]:
    """A white card with its layout."""
    frame = QFrame(parent)
    frame.setObjectName("card")
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(20, 16, 20, 16)
    layout.setSpacing(8)
    return frame, layout


def labelled(caption: QLabel, field: QWidget) -> QVBoxLayout:
    """A field under its caption."""
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addStretch(1)
    column.addWidget(caption)
    column.addWidget(field)
    caption.setBuddy(field)
    return column
