"""Entries or exits: two buttons of which one is pressed, coloured so that nobody overlooks the exits."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from checkin.models import Kind
from checkin.ui import icons
from checkin.ui.palette import Colour
from checkin.ui.texts.desk import desk_words as say

KINDS = ((Kind.ENTRY, "left", "door-in"), (Kind.EXIT, "right", "door-out"))


class ModeSwitch(QWidget):
    """Shows what scans record; `chosen` asks for the other."""

    chosen = Signal(object)  # Kind

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[Kind, QToolButton] = {}
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for kind, side, _ in KINDS:
            layout.addWidget(self._build(kind, side))
        self.show_kind(Kind.ENTRY)
        self.retranslate()

    def show_kind(self, kind: Kind) -> None:
        self._buttons[kind].setChecked(True)
        for one, _, picture in KINDS:
            colour = Colour.SURFACE if one is kind else Colour.MUTED
            icons.put_on(self._buttons[one], picture, colour)

    def make_compact(self, compact: bool) -> None:
        """Icons alone; the strip of the exits and the tooltips still have the words."""
        style = Qt.ToolButtonStyle
        for button in self._buttons.values():
            button.setToolButtonStyle(style.ToolButtonIconOnly if compact else style.ToolButtonTextBesideIcon)

    def retranslate(self) -> None:
        self.setAccessibleName(say.mode_name())
        for kind, button in self._buttons.items():
            button.setText(say.mode(kind))
            button.setAccessibleName(f"{say.mode_name()}\N{NO-BREAK SPACE}: {say.mode(kind)}")
            button.setToolTip(f"{say.mode(kind)} (F7)")

    def _build(self, kind: Kind, side: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("mode")
        button.setProperty("side", side)
        button.setProperty("kind", kind.value)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.clicked.connect(self._choosing(kind))
        self._group.addButton(button)
        self._buttons[kind] = button
        return button

    def _choosing(self, kind: Kind) -> Callable[[], None]:
        def choose() -> None:
            self.chosen.emit(kind)

        return choose
