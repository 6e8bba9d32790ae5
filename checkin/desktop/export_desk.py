"""Attendance handed on from the window, as a file or on paper: read beside it, and noted in the audit trail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from checkin import attendance, audit, half_days, paper_heads
from checkin.attendance import Only
from checkin.attendance.day import columns
from checkin.audit import Deed
from checkin.models import CheckInList, Ticket
from checkin.roster import Roster
from checkin.ui.desk.desk_model import DeskModel
from checkin.ui.organiser.export_dialog import ExportDialog, PaperWay, Possible, Wanted
from checkin.ui.organiser.paper_options import Choices
from checkin.ui.printing import printers
from checkin.ui.printing.papers import Made
from checkin.ui.printing.papers.people import by_name, listed_name
from checkin.ui.printing.papers.wishes import PaperWish, made
from checkin.ui.texts.workbook import workbook_words

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class ExportDesk:
    """Of the list that is open at this desk. Every task opens the event file for itself."""

    def __init__(self, model: DeskModel) -> None:
        self._model = model
        self._path = model.roster.path

    def dialog(self, parent: QWidget) -> ExportDialog:
        papers = PaperWay(
            choices=self._choices, make=self._make, hand_over=self._hand_over, printers=printers.available
        )
        return ExportDialog(self._write, self.possible(), parent, papers)

    def possible(self) -> Possible:
        """A folder hands files on, no more: nothing is pushed into the service itself."""
        event = self._model.roster.event
        pushes = event.source.startswith("pretix:") or bool(event.get("web_attendance_url"))
        as_source = attendance.has_source_shape(self._model.roster)
        return Possible(folder=self._path.parent, pushes=pushes, as_source=as_source)

    @property
    def _list(self) -> CheckInList:
        return self._model.station.check_in_list

    def _open(self) -> Roster:
        return Roster.open(self._path)

    # beside the window

    def _choices(self) -> Choices:
        with self._open() as roster, roster.reading():
            came = by_name(attendance.tickets(roster, self._list, Only.PRESENT))
            return Choices(
                half_days=half_days.offered(roster, self._list),
                columns=columns(roster),
                heads=paper_heads.read(roster),
                people=[(_known_as(ticket), ticket.id) for ticket in came],
            )

    def _make(self, wish: PaperWish) -> Made:
        with self._open() as roster, roster.reading():
            return made(roster, self._list, wish)

    def _hand_over(self, wish: PaperWish, paper: Made, printer: QPrinter) -> None:
        paper[0].put_on(printer)
        with self._open() as roster:
            audit.note(roster, Deed.EXPORTED, subject=wish.kind, detail=printer.printerName())

    def _write(self, wanted: Wanted) -> int:
        with self._open() as roster, roster.reading():
            count = _written(roster, self._list, wanted)
            audit.note(roster, Deed.EXPORTED, subject=_subject(wanted), detail=wanted.path.name)
            return count


def _written(roster: Roster, check_in_list: CheckInList, wanted: Wanted) -> int:
    if wanted.paper:
        paper, people = made(roster, check_in_list, wanted.paper)
        paper.write(wanted.path)
        return people
    if wanted.as_source:
        return attendance.write_as_source(roster, check_in_list, wanted.path, wanted.only)
    return attendance.write(roster, check_in_list, wanted.path, wanted.only, workbook_words.say)


def _subject(wanted: Wanted) -> str:
    """As the audit trail calls it."""
    return wanted.paper.kind if wanted.paper else "attendance"


def _known_as(ticket: Ticket) -> str:
    """Told apart from others of that name."""
    return " · ".join(part for part in (listed_name(ticket), ticket.company, ticket.ticket_code) if part)
