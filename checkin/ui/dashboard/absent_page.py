"""« Pas encore venus »: who is expected and has not come, to be searched and copied. It counts nothing."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from checkin.ui.dashboard.look_up import LookUp
from checkin.ui.dashboard.people import COLUMNS, People
from checkin.ui.texts.dashboard import look_up_words as say


class AbsentPage(LookUp):
    """Searched by every word that stands in a row, and by no other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: People | None = None
        self.searched.connect(self._show)

    def show_people(self, people: People) -> None:
        """Everybody who has not come."""
        self._people = people
        self.table.shares = tuple(COLUMNS[name] for name in people.columns)
        if people.hides_contacts:
            self.tell(say.hidden())
        self._show()

    def retranslate(self) -> None:
        super().retranslate()
        self.field.setPlaceholderText(say.find_people())
        self.field.setAccessibleName(say.find_people())
        self._show()

    def _show(self) -> None:
        if self._people is None:
            return
        found = self._people.found(self.words())
        self.table.show_rows([say.heading(name) for name in self._people.columns], found)
        self.copy_button.setEnabled(bool(found))
        self.count.setText(_said(len(found), len(self._people.rows)))


def _said(found: int, all_of_them: int) -> str:
    if not all_of_them:
        return say.everybody_came()
    return say.people(found, all_of_them) if found else say.nothing()
