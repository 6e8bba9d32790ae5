"""« Est-ce l’une de ces personnes ? »: up to three people of the roster under the names of a form. It finds nobody."""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from checkin.models import Kind
from checkin.search import fold
from checkin.ui.desk.announcement import person
from checkin.ui.desk.labels import plain_label
from checkin.ui.desk.people import likely_row
from checkin.ui.desk.rows import RowView
from checkin.ui.desk.shown import Found
from checkin.ui.texts.people import people_words as say


class LikelyPeople(QFrame):
    """One of them is tinted, the one whom the key means; none where the first two have the same name."""

    chosen = Signal(object)  # Ticket

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("likely")
        self._found: Sequence[Found] = ()
        self._kind, self._zone = Kind.ENTRY, ZoneInfo("UTC")
        self.current, self._picked = -1, 0
        self.heading = plain_label("heading", self, wraps=True)
        self.hint = plain_label("hint", self, wraps=True)
        self.views: list[RowView] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 8)
        self._column.setSpacing(2)
        self._column.addWidget(self.heading)
        self._column.addWidget(self.hint)
        self.hide()

    def offer(self, found: Sequence[Found], kind: Kind, zone: ZoneInfo) -> None:
        """Show these people; none hides the question."""
        ids = [one.ticket.id for one in found]
        self.current = ids.index(self._picked) if self._picked in ids else -1 if _alike(found) else 0
        self._found, self._kind, self._zone = tuple(found), kind, zone
        self.setVisible(bool(found))
        self.retranslate()

    def choose_current(self) -> None:
        """The tinted one it is."""
        if 0 <= self.current < len(self._found):
            self.chosen.emit(self._found[self.current].ticket)

    def step(self, step: int) -> None:
        if self._found:
            self._pick(min(max(self.current + step, 0), len(self._found) - 1))

    def retranslate(self) -> None:
        self.heading.setText(say.one_of_these())
        self.hint.setText(say.which_key(several=len(self._found) > 1))
        self._render()

    def _render(self) -> None:
        while len(self.views) < len(self._found):
            self._add_view()
        for place, view in enumerate(self.views):
            view.setVisible(place < len(self._found))
            if place < len(self._found):
                view.show_row(likely_row(self._found[place], self._kind, self._zone), place == self.current)

    def _add_view(self) -> None:
        view = RowView(self)
        view.pressed.connect(self._press)
        view.touched.connect(self._touch)
        self._column.addWidget(view)
        self.views.append(view)

    def _press(self, view: RowView) -> None:
        self.chosen.emit(self._found[self.views.index(view)].ticket)

    def _touch(self, view: RowView) -> None:
        self._pick(self.views.index(view))

    def _pick(self, place: int) -> None:
        """Tinted by somebody, not by us: it stays so while more letters are typed."""
        self.current, self._picked = place, self._found[place].ticket.id
        self._render()


def _alike(found: Sequence[Found]) -> bool:
    """Whether the name alone does not say which of the first two it is."""
    names = [sorted(fold(person(one.ticket)).split()) for one in found[:2]]
    return len(names) > 1 and names[0] == names[1]
