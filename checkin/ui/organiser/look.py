"""How the organiser's dialogs look: their addition to the desk's style sheet, and the labels and cards they share."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from checkin.ui import theme

MARGIN = 28
GAP = 16

SHEET = f"""
QDialog {{ background: {theme.BACKGROUND}; }}
QFrame#card {{ background: {theme.SURFACE}; border: 1px solid {theme.LINE}; border-radius: 16px; }}
QFrame#drop {{ background: {theme.SURFACE}; border: 2px dashed #8a94a3; border-radius: 20px; }}
QFrame#drop[over="true"] {{ background: {theme.ACCENT_SOFT}; border-color: {theme.ACCENT}; }}
QFrame#foot {{ background: {theme.SURFACE}; border-top: 1px solid {theme.LINE}; }}
QLabel#title {{ font-size: 24px; font-weight: 700; }}
QLabel#invitation {{ font-size: 22px; font-weight: 700; }}
QFrame#warning {{ background: {theme.NOTICE}; border-radius: 12px; }}
QFrame#warning QLabel, QFrame#warning QCheckBox {{ color: {theme.NOTICE_INK}; font-weight: 600; }}
QLabel#error {{ color: {theme.RED}; font-size: 13px; font-weight: 600; }}
QLineEdit[wrong="true"] {{ border: 2px solid {theme.RED}; padding: 0 9px; }}
QLabel#good {{ background: #e3f3e9; color: #0b5a2e; border-radius: 8px; padding: 8px 12px; font-size: 14px; }}
QPushButton#link {{ border: 0; background: transparent; color: {theme.ACCENT}; padding: 0 6px; min-height: 28px; }}
QPushButton#link:focus {{ border: 2px solid {theme.ACCENT}; border-radius: 6px; padding: 0 4px; }}
QTableWidget, QTreeView {{ background: {theme.SURFACE}; border: 0; outline: 0; gridline-color: {theme.LINE};
                           selection-background-color: {theme.ACCENT_SOFT}; selection-color: {theme.INK}; }}
QTreeView::item {{ padding: 5px 4px; }}
QTreeView:focus, QTableWidget:focus {{ border: 0; }}
QHeaderView {{ background: {theme.SURFACE}; border: 0; }}
QHeaderView::section {{ background: {theme.SURFACE}; border: 0; border-right: 1px solid {theme.LINE};
                        padding: 6px 12px; font-size: 14px; font-weight: 600; }}
QTableWidget QComboBox {{ border: 0; border-radius: 0; min-height: 38px; background: {theme.ACCENT_SOFT};
                          padding: 0 12px; font-size: 14px; font-weight: 600; }}
QTableWidget QComboBox:focus {{ border: 2px solid {theme.ACCENT}; min-height: 34px; padding: 0 10px; }}
QComboBox:focus, QLineEdit:focus {{ min-height: 34px; }}
QTableWidget QComboBox[mapped="false"] {{ background: {theme.BACKGROUND}; color: {theme.MUTED}; font-weight: 400; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle:horizontal {{ background: #b5bdc9; border-radius: 5px; min-width: 32px; }}
QScrollBar::add-line:horizontal, QScrollBar::sub-line:horizontal {{ width: 0; }}
QPushButton:default:disabled {{ background: {theme.LINE}; color: {theme.MUTED}; border-color: {theme.LINE}; }}
QRadioButton, QCheckBox {{ spacing: 10px; min-height: 30px; }}
"""

FILE_SHEET = f"""
QFileDialog {{ background: {theme.BACKGROUND}; }}
QToolButton {{ padding: 0; min-width: 36px; }}
QToolButton:focus {{ padding: 0; }}
QTreeView, QListView {{ background: {theme.SURFACE}; border: 1px solid {theme.LINE}; border-radius: 8px;
                        selection-background-color: {theme.ACCENT_SOFT}; selection-color: {theme.INK}; }}
QListView#sidebar {{ min-width: 150px; }}
QTreeView::item, QListView::item {{ padding: 4px; }}
QHeaderView::section {{ background: {theme.SURFACE}; border: 0; padding: 6px 8px; font-size: 14px; font-weight: 600; }}
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
