"""« Pas encore venus »: who is expected and has not come, to be searched and copied. It counts nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from checkin.models import Ticket
from checkin.search import fold
from checkin.ui.dashboard.look_up import LookUp
from checkin.ui.texts.dashboard import look_up_words as say

COLUMNS = {"name": 5, "company": 5, "ticket_type": 4, "email": 6, "phone": 4}  # shares of the width
PRIVATE = frozenset({"email", "phone"})


@dataclass(frozen=True, slots=True)
class Person:
    """A row with what it is found by."""

    cells: tuple[str, ...]
    folded: str


class AbsentPage(LookUp):
    """Searched by every word that stands in a row, and by no other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tickets: Sequence[Ticket] | None = None
        self._people: list[Person] = []
        self._columns = tuple(COLUMNS)
        self.searched.connect(self._show)

    def show_people(self, tickets: Sequence[Ticket], *, hides_contacts: bool) -> None:
        """Everybody who has not come, with e-mail and phone unless the event hides them."""
        hidden = PRIVATE if hides_contacts else frozenset()
        columns = tuple(name for name in COLUMNS if name not in hidden)
        if (tickets, columns) == (self._tickets, self._columns):
            return
        self._tickets, self._columns = tickets, columns
        self._people = [_person(ticket, columns) for ticket in tickets]
        self.table.shares = tuple(COLUMNS[name] for name in columns)
        self.tell(say.hidden() if hidden else "")
        self._show()

    def retranslate(self) -> None:
        super().retranslate()
        self.field.setPlaceholderText(say.find_people())
        self.field.setAccessibleName(say.find_people())
        self._show()

    def _show(self) -> None:
        words = fold(self.words()).split()
        found = [one.cells for one in self._people if all(word in one.folded for word in words)]
        self.table.show_rows([say.heading(name) for name in self._columns], found)
        self.copy_button.setEnabled(bool(found))
        self.count.setText(self._said(len(found)))

    def _said(self, found: int) -> str:
        if self._tickets is None:
            return ""
        if not self._people:
            return say.everybody_came()
        return say.people(found, len(self._people)) if found else say.nothing()


def _person(ticket: Ticket, columns: Sequence[str]) -> Person:
    cells = tuple(str(getattr(ticket, name) or "") for name in columns)
    return Person(cells, fold(" ".join(cells)))
