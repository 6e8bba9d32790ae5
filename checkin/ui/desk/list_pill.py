"""The check-in list that scans count on, and the menu to choose another: F8, then its number."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from checkin.models import CheckInList
from checkin.ui.desk.desk_model import DeskModel
from checkin.ui.desk.pill import Pill
from checkin.ui.texts.desk import desk_words as say

DIGITS = "123456789"
FRENCH_DIGITS = "&é\"'(-è_ç"  # what the same keys of a French keyboard type without Shift


class ListPill(Pill):
    """Reads the lists anew each time it opens: another window may have added one."""

    chosen = Signal(object)  # CheckInList

    def __init__(self, model: DeskModel, parent: QWidget | None = None) -> None:
        super().__init__(parent, narrowest=80)
        self._model = model
        self._menu = _NumberedMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.opens_menu()
        self.retranslate()

    def open(self) -> None:
        """Show the menu; scans go on."""
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def retranslate(self) -> None:
        current = self._model.station.check_in_list
        hint = f"{current.name} (F8)\n{say.rule(current)}"
        self.say(say.caption("list"), current.name, hint=hint)

    def _fill(self) -> None:
        """Each with its number and its rule; the one in force is where the arrows begin."""
        self._menu.clear()
        for place, one in enumerate(self._model.lists()):
            name = one.name.replace("&", "&&")
            number = DIGITS[place : place + 1]
            action = self._menu.addAction(f"{number}  {name}\t{say.rule(one)}")
            action.setCheckable(True)
            action.triggered.connect(self._choosing(one))
            if one.id == self._model.station.check_in_list.id:
                action.setChecked(True)
                self._menu.setActiveAction(action)

    def _choosing(self, check_in_list: CheckInList) -> Callable[[], None]:
        def choose() -> None:
            self.chosen.emit(check_in_list)

        return choose


class _NumberedMenu(QMenu):
    """A digit chooses the action of that number, also on a French keyboard, where digits need Shift."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        place = max(DIGITS.find(text), FRENCH_DIGITS.find(text)) if text else -1
        if not 0 <= place < len(self.actions()):
            super().keyPressEvent(event)
            return
        self.close()
        self.actions()[place].trigger()
