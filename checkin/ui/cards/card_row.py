"""One card in the window: person, state, why, and a button for each thing that can be done. It decides nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from checkin.ui import theme
from checkin.ui.cards.lines import Action, CardLine
from checkin.ui.icons import picture
from checkin.ui.organiser.look import Elided, label
from checkin.ui.organiser.reconciliation.row_button import RowButton
from checkin.ui.texts.card_queue import card_queue_words as say

SURE = 5000  # ms that a second card waits for its second press
ICON = 22


class CardRow(QFrame):
    """`chosen` tells the action; ELSEWHERE comes with the printer that was chosen in its menu."""

    chosen = Signal(object, str, str)  # CardLine, name of the action, printer

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line: CardLine | None = None
        self.setObjectName("card")
        self.printers: Callable[[], list[str]] = list
        self._mark, self._name, self._why = label(), Elided("heading"), label("hint", wraps=True)
        self._where = label("hint")
        self.buttons = {action: RowButton(self) for action in Action}
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._offer)
        self.buttons[Action.ELSEWHERE].setMenu(self._menu)
        self._armed = QTimer(self, interval=SURE, singleShot=True)
        self._armed.timeout.connect(self._say_buttons)
        self._connect()
        self._arrange()

    def show_line(self, line: CardLine) -> None:
        """Show this card; nothing moves when it stands there already."""
        if line == self.line:
            return
        self.line = line
        self.setAccessibleName(line.spoken)
        self._paint_mark(line)
        self._name.setText(line.name)
        self._name.setToolTip(line.name)
        self._where.setText(line.where)
        self._why.setText(line.why)
        self._why.setVisible(bool(line.why))
        for action, button in self.buttons.items():
            button.setVisible(action in line.actions)
        self._doing.setVisible(Action.RETRY in line.actions or Action.BY_HAND in line.actions)
        self._armed.stop()
        self._say_buttons()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange and self.line:
            self._paint_mark(self.line)
        super().changeEvent(event)

    def _paint_mark(self, line: CardLine) -> None:
        self._mark.setPixmap(picture(line.icon, line.colour, theme.scaled(ICON), self.devicePixelRatioF()))

    def retranslate(self) -> None:
        """Its buttons; the card's own words come with its next line."""
        self._say_buttons()

    def take_focus(self) -> None:
        """To the first thing that can be done."""
        shown = [button for button in self.buttons.values() if not button.isHidden()]
        if shown:
            shown[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_buttons(self) -> None:
        if self.line is None:
            return
        words = {
            Action.RETRY: say.retry(),
            Action.ELSEWHERE: say.elsewhere(),
            Action.BY_HAND: say.forget() if self.line.is_trial else say.by_hand(),
            Action.REPRINT: say.sure() if self._armed.isActive() else say.reprint(),
        }
        for action, button in self.buttons.items():
            button.setText(words[action])
            button.setAccessibleName(say.about(words[action], self.line.name))
        asks = self._armed.isActive()
        self.buttons[Action.REPRINT].setToolTip(self.line.already)
        self._why.setText(f"{self.line.already}." if asks else self.line.why)
        self._why.setVisible(bool(self._why.text()))

    def _press(self, action: Action) -> None:
        """A card that was made already is made again by the second press."""
        assert self.line
        if action is Action.REPRINT and self.line.already and not self.line.is_trial and not self._armed.isActive():
            self._armed.start()
            self._say_buttons()
            return
        self._armed.stop()
        self._say_buttons()
        self.chosen.emit(self.line, action.value, "")

    def _offer(self) -> None:
        self._menu.clear()
        for name in self.printers():
            self._menu.addAction(say.printer(name).replace("&", "&&")).triggered.connect(self._sending(name))

    def _sending(self, printer: str) -> Callable[[], None]:
        def send() -> None:
            self.chosen.emit(self.line, Action.ELSEWHERE.value, printer)

        return send

    def _pressing(self, action: Action) -> Callable[[], None]:
        def press() -> None:
            self._press(action)

        return press

    def _connect(self) -> None:
        for action in (Action.RETRY, Action.BY_HAND, Action.REPRINT):
            self.buttons[action].clicked.connect(self._pressing(action))
        for action in (Action.BY_HAND, Action.REPRINT):
            self.buttons[action].setProperty("kind", "quiet")

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._mark)
        head.addWidget(self._name, 1)
        head.addWidget(self._where)
        head.addWidget(self.buttons[Action.REPRINT])
        self._doing = QWidget(self)
        doing = QHBoxLayout(self._doing)
        doing.setContentsMargins(0, 6, 0, 0)
        doing.setSpacing(8)
        for action in (Action.RETRY, Action.ELSEWHERE, Action.BY_HAND):
            doing.addWidget(self.buttons[action])
        doing.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 12, 10)
        column.setSpacing(2)
        column.addLayout(head)
        below = QVBoxLayout()
        below.setContentsMargins(ICON + 12, 0, 0, 0)
        below.setSpacing(2)
        below.addWidget(self._why)
        below.addWidget(self._doing)
        column.addLayout(below)
        self._name.setMinimumSize(QSize(120, theme.scaled(28)))
