"""The check-in list that scans count on, and the menu to choose another."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from checkin.models import CheckInList
from checkin.ui.desk.desk_model import DeskModel
from checkin.ui.desk.pill import Pill
from checkin.ui.texts.desk import desk_words as say


class ListPill(Pill):
    """Reads the lists anew each time it opens: another window may have added one."""

    chosen = Signal(object)  # CheckInList

    def __init__(self, model: DeskModel, parent: QWidget | None = None) -> None:
        super().__init__(parent, narrowest=80)
        self._model = model
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.opens_menu()
        self.retranslate()

    def retranslate(self) -> None:
        self.say(say.caption("list"), self._model.station.check_in_list.name)

    def _fill(self) -> None:
        self._menu.clear()
        for one in self._model.lists():
            action = self._menu.addAction(one.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(one.id == self._model.station.check_in_list.id)
            action.triggered.connect(self._choosing(one))

    def _choosing(self, check_in_list: CheckInList) -> Callable[[], None]:
        def choose() -> None:
            self.chosen.emit(check_in_list)

        return choose
