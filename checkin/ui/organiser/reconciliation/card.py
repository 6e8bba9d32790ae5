"""One question or decision on a white card: who, what, why, and the buttons to settle it. It decides nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from checkin.ui.organiser.look import Elided, label
from checkin.ui.organiser.reconciliation.items import Action, Item
from checkin.ui.organiser.reconciliation.note_row import NoteRow
from checkin.ui.organiser.reconciliation.row_button import RowButton

GAP = 8
NAME, BESIDE, CORNER = 320, 60, 200  # pixels that each keeps where room is scarce


class Line(Elided):
    """As wide as its text where there is room for it."""

    def __init__(self, name: str, narrowest: int) -> None:
        super().__init__(name)
        self._narrowest = narrowest
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), self._narrowest), hint.height())


class Card(QFrame):
    """Shows an item; another state of the same item keeps the focus and a note that was begun."""

    chosen = Signal(str, str, str)  # key of the item, name of the action, note
    grown = Signal()  # there is more for the Tab key to stop at

    def __init__(self, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.item = item
        self.title, self._beside, self._corner = Line("heading", NAME), Line("beside", BESIDE), Line("caption", CORNER)
        self.told, self.reason = label("told", wraps=True), label("reason", wraps=True)
        self.buttons: dict[str, RowButton] = {}
        self.note: NoteRow | None = None  # made when a note is first asked for
        self._asking = ""
        self._row = QHBoxLayout()
        self._layout = self._arrange()
        self.show_item(item)

    def show_item(self, item: Item) -> None:
        """The same question as it stands now."""
        self.item = item
        self.title.setText(item.title)
        lines = "\n".join(item.lines)
        parts = (
            (self._beside, item.beside),
            (self._corner, item.corner),
            (self.told, lines),
            (self.reason, item.reason),
        )
        for part, text in parts:
            part.setText(text)
            part.setVisible(bool(text))
        self.setAccessibleName(". ".join(text for text in (item.title, *item.lines, item.reason) if text))
        self._offer(item)

    def stops(self) -> list[QWidget]:
        """What the Tab key stops at, in the order of the screen."""
        return [*self.buttons.values(), *(self.note.stops() if self.note else ())]

    def take_focus(self) -> None:
        """The first thing to press on this card."""
        first = next((button for button in self.buttons.values() if not button.isHidden()), None)
        (first or self).setFocus()

    def _offer(self, item: Item) -> None:
        by_name = {action.name: action for action in item.actions}
        for action in item.actions:
            if action.name not in self.buttons:
                self._add(action)
            self.buttons[action.name].setText(action.text)
            self.buttons[action.name].setAccessibleDescription(item.title)
        if self.note and self._asking in by_name:
            self.note.say(by_name[self._asking])
        elif self._asking:
            self._leave()
        self._show_buttons()

    def _show_buttons(self) -> None:
        offered = {action.name for action in self.item.actions}
        for name, button in self.buttons.items():
            button.setVisible(name in offered and not self._asking)

    def _add(self, action: Action) -> None:
        button = RowButton(self)
        button.clicked.connect(self._choosing(action.name))
        self.buttons[action.name] = button
        self._row.insertWidget(self._row.count() - 1, button)

    def _choosing(self, name: str) -> Callable[[], None]:
        def choose() -> None:
            action = next(one for one in self.item.actions if one.name == name)
            if action.prompt:
                self._ask(action)
            else:
                self.chosen.emit(self.item.key, name, "")

        return choose

    def _ask(self, action: Action) -> None:
        if self.note is None:
            self.note = NoteRow(self)
            self.note.confirmed.connect(self._noted)
            self.note.left.connect(self._leave)
            self._layout.addWidget(self.note)
            self.grown.emit()
        self._asking = action.name
        self._show_buttons()
        self.note.show()
        self.note.ask(action)

    def _noted(self, name: str, note: str) -> None:
        self.chosen.emit(self.item.key, name, note)

    def _leave(self) -> None:
        asked, self._asking = self._asking, ""
        had_focus = self.note is not None and self.note.isAncestorOf(self.focusWidget() or self)
        if self.note:
            self.note.hide()
        self._show_buttons()
        if had_focus and asked in self.buttons:
            self.buttons[asked].setFocus()

    def _arrange(self) -> QVBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self.title)
        head.addWidget(self._beside)
        head.addStretch(1)
        head.addWidget(self._corner)
        self._row.setSpacing(GAP)
        self._row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(GAP)
        layout.addLayout(head)
        layout.addWidget(self.told)
        layout.addWidget(self.reason)
        layout.addLayout(self._row)
        return layout
