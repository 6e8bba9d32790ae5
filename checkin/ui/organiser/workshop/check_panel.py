"""What does not fit, and on whose cards; choosing somebody shows their card. It checks nothing itself."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin.cards.preflight import Finding
from checkin.models import Ticket
from checkin.ui.organiser.groups import Group, GroupModel, GroupTree, Line
from checkin.ui.organiser.look import label
from checkin.ui.organiser.shown import person, shown
from checkin.ui.organiser.workshop.checking import Checked
from checkin.ui.texts.workshop import place_words
from checkin.ui.texts.workshop_checks import check_words as say

NUMBERS = 48  # pixels of the second column


class CheckPanel(QWidget):
    """Groups of people by what is not right on their cards."""

    person_chosen = Signal(object)  # Ticket

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._checked: Checked | None = None
        self.told, self.tree = label("hint", wraps=True), GroupTree(self, NUMBERS)
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.tree.clicked.connect(self._choose)
        self.tree.activated.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 14, 12, 8)
        column.setSpacing(8)
        column.addWidget(self.told)
        column.addWidget(self.tree, 1)
        self.retranslate()

    def begin(self) -> None:
        """A check is on its way; what was found before stays until then."""
        self.told.setText(say.looking())

    def show_checked(self, checked: Checked) -> None:
        self._checked = checked
        self.told.setText(say.fine(checked.cards) if checked.cards else say.nobody())
        self.told.setVisible(not checked.findings or not checked.cards)
        self.tree.show_groups([_group(found, checked) for found in checked.findings])
        self.tree.setVisible(bool(checked.findings))

    def retranslate(self) -> None:
        if self._checked:
            self.show_checked(self._checked)
        else:
            self.told.setText(say.looking())

    def _choose(self, index: QModelIndex) -> None:
        model = self.tree.model()
        if isinstance(model, GroupModel) and index.internalId():
            rows = model.groups[index.internalId() - 1].rows
            if index.row() < len(rows):
                self.person_chosen.emit(rows[index.row()])


def _group(found: Finding, checked: Checked) -> Group:
    people = [checked.tickets[number] for number in found.tickets]
    field = shown(place_words.field(found.field), 40)
    return Group(title=f"{say.kind(found.kind)} : {field}", rows=people, say=_line, hint=str(len(people) or ""))


def _line(ticket: Ticket) -> Line:
    return person(ticket), ""
