"""All cards of the roster looked at beside the window, each time that the template rests. It shows nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QFontDatabase

from checkin.cards import CardLayout, Template
from checkin.cards.preflight import Finding, preflight
from checkin.models import Ticket
from checkin.progress import Progress
from checkin.ui.organiser.background import Background
from checkin.ui.organiser.workshop.bench import Bench
from checkin.ui.organiser.workshop.material import Material
from checkin.ui.printing.card_maker import CardMaker

REST = 400  # ms without a change


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found, of how many cards; `tickets`: those of whom a finding speaks, by id."""

    findings: tuple[Finding, ...]
    cards: int
    tickets: dict[int, Ticket]


class Checking(QObject):
    """Follows the bench; a check that was overtaken ends at its next card."""

    began = Signal()
    checked = Signal(object)  # Checked
    failed = Signal(object)  # CheckinError

    def __init__(self, bench: Bench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._progress = Progress()
        self._background = Background(self)
        self._background.done.connect(self.checked)
        self._background.failed.connect(self.failed)
        self._rest = QTimer(self, interval=REST, singleShot=True)
        self._rest.timeout.connect(self._begin)
        bench.changed.connect(self.soon)

    def soon(self) -> None:
        """Once nothing changes any more."""
        self._progress.stop()
        self._background.give_up()
        self._rest.start()

    def stop(self) -> None:
        """Nobody looks at it any more."""
        self._rest.stop()
        self._progress.stop()
        self._background.give_up()

    def _begin(self) -> None:
        template, material, self._progress = self._bench.template, self._bench.material, Progress()
        progress, fonts = self._progress, QFontDatabase.families()
        self.began.emit()
        self._background.run(lambda: check(template, material, fonts, progress))


def check(template: Template, material: Material, fonts: Sequence[str], progress: Progress) -> Checked:
    """Lay out every card; Stopped where nobody wants to know any more."""
    columns = (*material.columns, *material.answers)  # pretix sends answers, no columns
    findings = preflight(_cards(template, material, progress), template, columns, fonts)
    known = {ticket.id: ticket for ticket in material.tickets}
    named = {number: known[number] for found in findings for number in found.tickets}
    return Checked(findings, len(material.tickets), named)


def _cards(template: Template, material: Material, progress: Progress) -> Iterator[CardLayout]:
    """One at a time: twenty thousand of them would fill the memory."""
    maker = CardMaker(template)
    progress.begin(len(material.tickets))
    for ticket in material.tickets:
        yield maker.card(ticket, material.occasion)
        progress.step()
