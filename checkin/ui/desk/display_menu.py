"""« Affichage »: light or dark, size of the text, contrast, motion. It only asks; `appearance` wears and remembers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from checkin.ui.keys import DISPLAY
from checkin.ui.texts.display import display_words as say
from checkin.ui.theme import TEXT_SIZES, Look

SCHEMES = ("", "light", "dark")


class DisplayMenu(QMenu):
    """One choice of scheme, one of text size, two switches."""

    chosen = Signal(str, object)  # scheme, text_size, contrast or still of the preferences, and its value

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = TEXT_SIZES[0]
        self.schemes = {name: self._choice("scheme", name) for name in SCHEMES}
        self.addSeparator()
        self.sizes = {size: self._choice("text_size", size) for size in TEXT_SIZES}
        self.steps = {name: self._step(name) for name in DISPLAY}
        self.addSeparator()
        self.contrast, self.still = self._switch(self._choose_contrast), self._switch(self._choose_still)
        for actions in (self.schemes, self.sizes):
            group = QActionGroup(self)
            for action in actions.values():
                group.addAction(action)
        self.retranslate()

    def show_look(self, look: Look, scheme: str) -> None:
        """What is worn now; `scheme`: light or dark where somebody chose, "" as the system has it."""
        self._size = look.text_size
        self.schemes[scheme if scheme in SCHEMES else ""].setChecked(True)
        self.sizes[look.text_size].setChecked(True)
        self.contrast.setChecked(look.strong)
        self.still.setChecked(look.still)

    def retranslate(self) -> None:
        self.setTitle(say.title())
        for name, action in self.schemes.items():
            action.setText(say.scheme(name))
        for size, action in self.sizes.items():
            action.setText(say.text_size(size))
        for name, action in self.steps.items():
            action.setText(say.step(name))
        self.contrast.setText(say.contrast())
        self.still.setText(say.still())

    def _choice(self, name: str, value: object) -> QAction:
        action = self.addAction("")
        action.setCheckable(True)
        action.triggered.connect(self._choosing(name, value))
        return action

    def _step(self, name: str) -> QAction:
        action = self.addAction("")
        action.setShortcut(QKeySequence(DISPLAY[name]))
        action.triggered.connect(self._enlarge if name == "larger" else self._reduce)
        return action

    def _switch(self, act: Callable[[bool], None]) -> QAction:
        action = self.addAction("")
        action.setCheckable(True)
        action.triggered.connect(act)
        return action

    def _choosing(self, name: str, value: object) -> Callable[[], None]:
        def choose() -> None:
            self.chosen.emit(name, value)

        return choose

    def _choose_contrast(self, on: bool) -> None:
        self.chosen.emit("contrast", "high" if on else "usual")

    def _choose_still(self, on: bool) -> None:
        self.chosen.emit("still", on)

    def _enlarge(self) -> None:
        self._resize(1)

    def _reduce(self) -> None:
        self._resize(-1)

    def _resize(self, step: int) -> None:
        place = TEXT_SIZES.index(self._size) + step
        if 0 <= place < len(TEXT_SIZES):
            self.chosen.emit("text_size", TEXT_SIZES[place])
