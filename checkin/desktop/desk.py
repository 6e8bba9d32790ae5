"""One event at one desk: its file, its model, its window. No scanner, no thread of its own, no dialog."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer

from checkin import settings
from checkin.errors import CheckinError, Reason, StoreError
from checkin.models import CheckInList
from checkin.roster import Roster
from checkin.station import Station
from checkin.ui.desk.desk_model import DeskModel
from checkin.ui.main_window import MainWindow


class Desk:
    """One open event: file, model, window. No threads but the model's count, no dialogs, no scanner."""

    def __init__(self, roster: Roster, model: DeskModel, window: MainWindow) -> None:
        self.roster = roster
        self.model = model
        self.window = window
        self.ends: list[Callable[[], None]] = []  # of what was opened beside the window, and stops before the file does

    def close(self) -> None:
        """What stands beside, window, background count, file: in this order."""
        for end in self.ends:
            end()
        self.window.close()
        for timer in self.window.findChildren(QTimer):  # a search that waits for the next letter finds no file any more
            timer.stop()
        self.window.deleteLater()
        self.model.close()
        self.roster.close()


def build_desk(event_file: Path, *, damaged: bool = False) -> Desk:
    """Open the event and build its window, not shown yet; StoreError when the file is none of ours, or damaged.

    `damaged`: somebody wants it as far as it reads.
    """
    roster = Roster.open(event_file)
    try:
        with roster.reading():
            if not damaged:
                _refuse_damage(roster)
            model = DeskModel(roster, _station(roster))
    except BaseException:
        roster.close()
        raise
    return Desk(roster, model, MainWindow(model))


def _refuse_damage(roster: Roster) -> None:
    if not roster.door_sound():
        raise StoreError(Reason.DAMAGED, path=roster.path)


def _station(roster: Roster) -> Station:
    return Station(
        roster,
        station_id=settings.station_id(roster),
        check_in_list=_last_list(roster),
        volunteer=roster.event.get("volunteer"),
    )


def _last_list(roster: Roster) -> CheckInList:
    """The list that was chosen last, else the first one."""
    try:
        return roster.lists.get(int(roster.event.get("desk_list", "0")))
    except (CheckinError, ValueError):
        return roster.lists.default()
