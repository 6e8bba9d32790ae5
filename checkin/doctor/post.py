"""The desk that is looked at: its list, what it remembers, its machine, and what only an open window sees."""

from __future__ import annotations

from dataclasses import dataclass, field

from checkin import machine
from checkin.doctor.trials import Trials
from checkin.errors import CheckinError
from checkin.machine import Machine
from checkin.models import CheckInList
from checkin.roster import Roster


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What an open window knows of its devices.

    `printer`: its name, "" for a folder of PDFs; `printer_fault` and `camera_fault`: why it cannot be used, "" for
    nothing known; `camera`: whether it is switched on; `screen`: the window's room in pixels as people see them.
    """

    printer: str = ""
    printer_fault: str = ""
    camera: bool = False
    camera_fault: str = ""
    loudspeaker: bool = True
    muted: bool = False
    screen: tuple[int, int] = (1280, 800)
    scaling: int = 100  # per cent
    other_window: bool = False  # on the same event


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """`seen` is None for whoever asks without a window."""

    check_in_list: CheckInList
    trials: Trials = field(default_factory=Trials.load)
    machine: Machine = field(default_factory=machine.here)
    seen: Seen | None = None


def here(roster: Roster) -> Post:
    """This laptop, with the list that its desk chose last."""
    return Post(check_in_list=_last_list(roster))


def _last_list(roster: Roster) -> CheckInList:
    try:
        return roster.lists.get(int(roster.event.get("desk_list", "0")))
    except (CheckinError, ValueError):
        return roster.lists.default()
