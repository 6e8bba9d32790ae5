"""« Journal des actions » over one open event: what it shows, and where it is exported to."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialog

from checkin import audit
from checkin.desktop.desk import Desk
from checkin.roster import Roster
from checkin.ui.organiser.journal import JournalDialog

SHOWN = 2000  # deeds; an export has all of them


def journal(desk: Desk) -> JournalDialog:
    """The window, made once; see `look_again`."""
    path = desk.roster.path

    def write(place: Path) -> int:
        with Roster.open(path) as roster:
            return audit.write(roster, place)

    return JournalDialog(write, path.parent, desk.window)


def look_again(dialog: QDialog, roster: Roster) -> None:
    """Show what was done until now."""
    assert isinstance(dialog, JournalDialog)
    with roster.reading():
        dialog.offer(list(audit.folded(roster.audit.latest(SHOWN))), roster.event.zone)
