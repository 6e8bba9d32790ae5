"""Who has not come, as rows that can be searched; made beside the window, where there are thousands. No widget."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from checkin.models import Ticket
from checkin.search import fold

COLUMNS = {"name": 5, "company": 5, "ticket_type": 4, "email": 6, "phone": 4}  # shares of the width
PRIVATE = frozenset({"email", "phone"})


@dataclass(frozen=True, slots=True)
class Person:
    """The cells of a row, and all its words as the search folds them."""

    cells: tuple[str, ...]
    folded: str


@dataclass(frozen=True, slots=True)
class People:
    """Rows under the columns of these names."""

    columns: tuple[str, ...]
    rows: Sequence[Person]

    @property
    def hides_contacts(self) -> bool:
        return not PRIVATE.intersection(self.columns)

    def found(self, words: str) -> list[tuple[str, ...]]:
        """The cells of whoever has all these words."""
        wanted = fold(words).split()
        return [one.cells for one in self.rows if all(word in one.folded for word in wanted)]


def people(tickets: Iterable[Ticket], *, hides_contacts: bool) -> People:
    """In the order of the tickets, with e-mail and phone unless the event hides them."""
    columns = tuple(name for name in COLUMNS if not (hides_contacts and name in PRIVATE))
    return People(columns, [_person(ticket, columns) for ticket in tickets])


def _person(ticket: Ticket, columns: Sequence[str]) -> Person:
    cells = tuple(str(getattr(ticket, name) or "") for name in columns)
    return Person(cells, fold(" ".join(cells)))
