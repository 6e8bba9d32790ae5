"""What organisers do with personal data in the window: purge the event, show or erase one person."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from checkin.desktop.desk import Desk
from checkin.errors import CheckinError
from checkin.models import Ticket
from checkin.purging import Record, person, purge
from checkin.purging.overview import Overview, overview
from checkin.roster import Roster
from checkin.ui import texts
from checkin.ui.organiser.person_dialog import Clerk, PersonDialog
from checkin.ui.organiser.purge_dialog import PurgeDialog, Purger
from checkin.ui.printing.paper import ask_printer
from checkin.ui.printing.papers.pages import A4, Paper
from checkin.ui.printing.papers.person_sheet import write_person
from checkin.ui.printing.papers.purge_certificate import beside, pages, write_certificate
from checkin.ui.texts.purging import certificate_words


class PrivacyDesk(QObject):
    """Makes the two dialogs; each call opens the event anew, whatever thread it is on."""

    purged = Signal()  # the open window still knows names
    erased = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window, self._roster = desk.window, desk.roster
        self._path = desk.roster.path

    def purge_dialog(self) -> PurgeDialog:
        purger = Purger(look=self._look, purge=self._purge, certificate=beside(self._path), print=self._print)
        dialog = PurgeDialog(purger, self._window)
        dialog.purged.connect(self.purged)
        return dialog

    def person_dialog(self) -> PersonDialog:
        clerk = Clerk(
            find=self._find, read=self._read, save=self._save, erase=self._erase, folder=Path.home()
        )  # fmt: skip
        dialog = PersonDialog(clerk, self._window)
        dialog.erased.connect(self.erased)
        return dialog

    def _look(self) -> Overview:
        with self._open() as roster:
            return overview(roster)

    def _purge(self, by: str, even_unsent: bool) -> Record:
        with self._open() as roster, roster.reading():
            record = purge(roster, by, even_unsent=even_unsent)
        write_certificate(record, beside(self._path))
        return record

    def _print(self, parent: QWidget, record: Record) -> None:
        paper = Paper(certificate_words.title(), pages(record))

        def put_on(printer: QPrinter) -> None:
            try:
                paper.put_on(printer)
            except CheckinError as error:
                self._window.show_mishap(texts.error_sentence(error))

        ask_printer(parent, put_on, A4)

    def _find(self, words: str) -> Sequence[Ticket]:
        with self._roster.reading():
            return person.found(self._roster, words)

    def _read(self, ticket: Ticket) -> person.Document:
        with self._roster.reading():
            return person.gathered(self._roster, ticket)

    def _save(self, ticket: Ticket, path: Path) -> Path:
        with self._open() as roster, roster.reading():
            document = person.held(roster, ticket)
        _WRITE[path.suffix.lower()](document, path)
        return path

    def _erase(self, ticket: Ticket) -> person.Erasure:
        with self._open() as roster, roster.reading():
            return person.erase(roster, ticket)

    def _open(self) -> Roster:
        return Roster.open(self._path)


_WRITE: dict[str, Callable[[person.Document, Path], None]] = {".json": person.write_json, ".pdf": write_person}
