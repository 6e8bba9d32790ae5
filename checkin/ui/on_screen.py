"""Windows on screens of any size: as large as they like to be, never larger than what there is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

SHARE = 0.94  # of the screen for a window beside the desk: its frame wants some, too


def fit(window: QWidget, usual: QSize) -> None:
    """A window beside the desk, before it is shown."""
    window.resize(usual.boundedTo(window.screen().availableSize() * SHARE))


def fill_small_screen(window: QWidget) -> None:
    """The desk takes all of a screen that is smaller than it is, its frame not lying outside."""
    room = window.screen().availableSize()
    if window.width() > room.width() or window.height() > room.height():
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)


def show_on(window: QWidget, screen: QScreen | None) -> None:
    """Fill that screen; without one, stand in a window."""
    if screen is None:
        window.showNormal()
        return
    window.setGeometry(screen.geometry())
    window.showFullScreen()


def scrolling(page: QWidget) -> QScrollArea:
    """The page, as wide as there is room; what is too high for a small screen is scrolled to."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setWidget(page)
    return area
