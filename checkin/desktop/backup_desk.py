"""The copies of one open event: the thread that makes them, what the window says of it, « Sauvegardes »."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from checkin import audit, backups
from checkin.audit import Deed
from checkin.backups import places
from checkin.backups.keeper import EVERY, Keeper, Report
from checkin.backups.places import Places
from checkin.desktop.desk import Desk
from checkin.errors import CheckinError, Reason
from checkin.roster import Roster
from checkin.roster.inspection import salt_of
from checkin.ui import texts
from checkin.ui.texts.backups import backup_words as say

if TYPE_CHECKING:
    from checkin.ui.organiser.backups_dialog import BackupsDialog, View


class BackupDesk(QObject):
    """Started by its constructor; `close` has the last copy made. A training event is copied nowhere."""

    _reported = Signal(object)  # Report, from the thread of the copies

    def __init__(self, desk: Desk, parent: QObject | None = None, every: float = EVERY) -> None:
        super().__init__(parent)
        self._window = desk.window
        self._said = ""
        self._reported.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self._keeper = None if desk.roster.event.training else Keeper(desk.roster.path, self._reported.emit, every)
        if self._keeper:
            self._keeper.start()

    def close(self) -> None:
        if self._keeper:
            self._keeper.stop()

    def _show(self, report: Report) -> None:
        """One calm sentence for each new trouble; none while it lasts, nor when it ends."""
        sentence = _sentence(report)
        if sentence and sentence != self._said:
            self._window.show_mishap(sentence)
        if sentence or report.made:
            self._said = sentence


def _sentence(report: Report) -> str:
    damaged = report.sound is False or any(error.reason is Reason.DAMAGED for error in report.failed)
    if damaged:
        return say.damaged_while_open()
    return texts.error_sentence(report.failed[0]) if report.failed else ""


def make_dialog(desk: Desk, restore: Callable[[Path], None]) -> BackupsDialog:
    """« Sauvegardes » over that desk; `restore` is told the copy that somebody wants back."""
    from checkin.ui.organiser.backups_dialog import BackupsDialog, Clerk

    path = desk.roster.path
    clerk = Clerk(
        look=lambda: look(path),
        copy=lambda: look(path, made=_copied(path)),
        choose=lambda wanted: _choose(path, wanted),
    )
    dialog = BackupsDialog(clerk, desk.window)
    dialog.restore_asked.connect(restore)
    return dialog


def look(event: Path, made: int | None = None) -> View:
    """What there is now; reads every copy whole, beside the window."""
    from checkin.ui.organiser.backups_dialog import View

    with Roster.open(event) as roster, roster.reading():
        passages = sum(roster.scans.totals(one.id)["passages"] for one in roster.lists.all())
        now, zone = roster.clock(), roster.event.zone
    return View(
        event=event,
        places=places.chosen(),
        copies=tuple(backups.good_ones(event)),
        passages=passages,
        encrypted=bool(salt_of(event)),
        now=now,
        zone=zone,
        made=made,
    )


def _copied(event: Path) -> int:
    """How many copies were made; the first error where a folder took none."""
    with Roster.open(event) as roster:
        made, failed = backups.copy_everywhere(roster)
    if failed:
        raise next(iter(failed.values()))
    return len(made)


def _choose(event: Path, wanted: Places) -> View:
    places.choose(wanted)
    with Roster.open(event) as roster:
        audit.note(roster, Deed.BACKUP_PLACE, detail=str(wanted.folder or ""))
    return look(event)


def find_good(event: Path) -> backups.Good | None:
    """The newest sound copy; None where there is none, or nothing can be read."""
    try:
        return backups.newest(event)
    except CheckinError:
        return None
