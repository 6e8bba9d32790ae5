"""The organiser's windows over one open event: import, export, what to settle, dashboard. None delays a scan."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog

from checkin import desk_notes, reconciliation
from checkin.desktop.desk import Desk
from checkin.desktop.export_desk import ExportDesk
from checkin.desktop.exports import Reader
from checkin.roster import Roster
from checkin.ui.organiser.export_dialog import ExportDialog
from checkin.ui.organiser.import_dialog import ImportDialog
from checkin.ui.organiser.notes_dialog import NotesDialog
from checkin.ui.organiser.pin_dialog import PinDialog
from checkin.ui.organiser.reconciliation.dialog import ReconciliationDialog
from checkin.ui.texts.refusals import refusals

if TYPE_CHECKING:
    from checkin.desktop.dashboard_desk import DashboardDesk
    from checkin.desktop.privacy_desk import PrivacyDesk


class Organiser(QObject):
    """Makes each dialog once and brings it to the front when it is asked for again."""

    compare_asked = Signal()  # the export that the exchange holds back
    settled = Signal()  # there may be something to send
    restore_asked = Signal(object)  # Path of the copy that is to take the event's place
    encrypt_asked = Signal(object, str)  # Path of the event, the passphrase or ""
    purged = Signal(Path)  # the event, to be opened anew: its window still knows names

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._model = desk.model
        self._window = desk.window
        self._path = desk.roster.path
        self._exports = ExportDesk(desk.model)
        self._dialogs: dict[Callable[[], QDialog], QDialog] = {}
        self.dashboard: DashboardDesk | None = None

    def show(self, name: str) -> None:
        """What the menu calls so, one of NAMES."""
        _SHOW[name](self)

    def show_export(self) -> None:
        """Attendance as a file, in the shapes that there are now."""
        dialog = self._front(self._export)
        assert isinstance(dialog, ExportDialog)
        dialog.offer(self._exports.possible())

    def show_notes(self) -> None:
        """Which columns are shown at the desk, among those that there are now."""
        dialog = self._front(self._notes)
        assert isinstance(dialog, NotesDialog)
        with self._open() as roster:
            dialog.offer(desk_notes.offered(roster), desk_notes.chosen(roster.event))

    def show_import(self) -> None:
        self._front(self._import)

    def show_settle(self) -> None:
        """What only a person can settle, and what was decided."""
        self._front(self._reconciliation)

    def show_at_rest(self) -> None:
        """The event's recovery key, or the offer to encrypt it."""
        self._front(self._at_rest)

    def show_pin(self) -> None:
        """The supervisor's code."""
        self._front(self._pin)

    def show_backups(self) -> None:
        """The copies of the event, as they are now."""
        from checkin.ui.organiser.backups_dialog import BackupsDialog

        dialog = self._front(self._backups)
        assert isinstance(dialog, BackupsDialog)
        dialog.refresh()

    def show_stations(self) -> None:
        """The file for the other laptops."""
        from checkin.ui.organiser.stations.package_dialog import PackageDialog

        dialog = self._front(self._package)
        assert isinstance(dialog, PackageDialog)
        dialog.look()

    def show_give_back(self) -> None:
        """This station's passages, for whoever reunites them."""
        self._front(self._give_back)

    def show_audit(self) -> None:
        """What organisers did until now."""
        from checkin.desktop import journal_desk

        dialog = self._front(self._journal)
        journal_desk.look_again(dialog, self._model.roster)

    def show_purge(self) -> None:
        """Everybody's data, after the event."""
        self._front(self._purge)

    def show_person(self) -> None:
        """One person's data, on their request."""
        self._front(self._person)

    def show_dashboard(self) -> None:
        """The day as it happens, on the second screen where there is one."""
        from checkin.desktop.dashboard_desk import DashboardDesk

        if self.dashboard is None:
            self.dashboard = DashboardDesk(self._desk, self)
        self.dashboard.show()

    def import_file(self, path: str) -> None:
        """An export that was dropped on the window."""
        dialog = self._front(self._import)
        assert isinstance(dialog, ImportDialog)
        dialog.load(Path(path))

    def ask_about(self, fetch: Callable[[], Path]) -> None:
        """The export that the exchange holds back, because many people would vanish with it."""
        dialog = self._front(self._import)
        assert isinstance(dialog, ImportDialog)
        dialog.ask_about(fetch)

    def _front(self, make: Callable[[], QDialog]) -> QDialog:
        if make not in self._dialogs:
            self._dialogs[make] = make()
        dialog = self._dialogs[make]
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        return dialog

    def _open(self) -> Roster:
        """A connection of its own for whatever thread asks."""
        return Roster.open(self._path)

    def _import(self) -> QDialog:
        dialog = ImportDialog(Reader(), self._open, self._window)
        dialog.imported.connect(self._model.refresh)
        return dialog

    def _notes(self) -> QDialog:
        return NotesDialog(self._keep_notes, self._window)

    def _keep_notes(self, columns: Sequence[str]) -> None:
        with self._open() as roster:
            desk_notes.choose(roster, columns)

    def _export(self) -> QDialog:
        return self._exports.dialog(self._window)

    def _at_rest(self) -> QDialog:
        from checkin.desktop import at_rest_desk

        return at_rest_desk.make_dialog(self._desk, self.encrypt_asked.emit)

    def _pin(self) -> QDialog:
        dialog = PinDialog(self._model.roster, self._window)
        dialog.code_set.connect(self._model.guard.lock.trust)
        return dialog

    @cached_property
    def _privacy(self) -> PrivacyDesk:
        from checkin.desktop.privacy_desk import PrivacyDesk

        privacy = PrivacyDesk(self._desk, self)
        privacy.purged.connect(self._reopen)
        privacy.erased.connect(self._model.refresh)
        return privacy

    def _reopen(self) -> None:
        self.purged.emit(self._path)

    def _backups(self) -> QDialog:
        from checkin.desktop import backup_desk

        return backup_desk.make_dialog(self._desk, self.restore_asked.emit)

    def _purge(self) -> QDialog:
        return self._privacy.purge_dialog()

    def _person(self) -> QDialog:
        return self._privacy.person_dialog()

    def _package(self) -> QDialog:
        from checkin.desktop import stations_desk

        return stations_desk.make_package_dialog(self._desk)

    def _give_back(self) -> QDialog:
        from checkin.desktop import stations_desk

        return stations_desk.make_give_back_dialog(self._desk)

    def _journal(self) -> QDialog:
        from checkin.desktop import journal_desk

        return journal_desk.journal(self._desk)

    def _reconciliation(self) -> QDialog:
        dialog = ReconciliationDialog(self._model, self._write_set_aside, self._window)
        dialog.show_status(self._window.top.exchange.status)
        self._window.status_shown.connect(dialog.show_status)
        dialog.compare_asked.connect(self.compare_asked)
        dialog.decided.connect(self._model.figures_changed)
        dialog.decided.connect(self.settled)
        return dialog

    def _write_set_aside(self, path: Path) -> int:
        """The scans that were refused for good; beside the window."""
        with self._open() as roster, roster.reading():
            return reconciliation.write_set_aside(roster, path, refusals.refusal)


_SHOW: dict[str, Callable[[Organiser], None]] = {
    "import": Organiser.show_import,
    "export": Organiser.show_export,
    "settle": Organiser.show_settle,
    "notes": Organiser.show_notes,
    "pin": Organiser.show_pin,
    "at_rest": Organiser.show_at_rest,
    "audit": Organiser.show_audit,
    "backups": Organiser.show_backups,
    "dashboard": Organiser.show_dashboard,
    "stations": Organiser.show_stations,
    "give_back": Organiser.show_give_back,
    "person": Organiser.show_person,
    "purge": Organiser.show_purge,
}
NAMES = frozenset(_SHOW)  # of the menu
