"""The day at a glance: figures, who is refused, when people come, and all of it by type, list, station, volunteer.

What the dashboard and the report show. Nothing is counted anywhere else.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple

from checkin.attendance.arrivals import STEP, Arrivals, arrivals
from checkin.attendance.columns import columns
from checkin.attendance.figures import Figures, counted
from checkin.attendance.log import ScanFound, find_scans
from checkin.attendance.rows import Only, tickets
from checkin.decide import expected
from checkin.elsewhere import EXPORTED
from checkin.models import CheckInList, Scan, Ticket, Verdict
from checkin.queues import family_words
from checkin.roster import Roster
from checkin.roster.day import Door, Kind, Tally
from checkin.search import words

__all__ = [
    "Arrivals",
    "Day",
    "Group",
    "Inside",
    "Refusals",
    "ScanFound",
    "columns",
    "find_scans",
    "inside_now",
    "no_shows",
    "read_day",
]


@dataclass(frozen=True, slots=True)
class Group:
    """People who have something in common, and their passages apart. The label "" means that nobody said it.

    By station and by volunteer nobody is expected, and whoever let a person in first has them; passages are those that
    each one admitted.
    """

    label: str
    expected: int
    present: int
    inside: int
    passages: int


@dataclass(frozen=True, slots=True)
class Refusals:
    """Attempts that one reason refused, and the different people (or unknown codes) behind them."""

    verdict: Verdict
    attempts: int
    people: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """One list as of `at`. The groups of each kind add up to `figures`, but for those of the lists."""

    check_in_list: CheckInList
    at: datetime
    figures: Figures
    refusals: tuple[Refusals, ...]
    arrivals: Arrivals
    by_ticket_type: tuple[Group, ...]
    by_list: tuple[Group, ...]
    by_station: tuple[Group, ...]
    by_volunteer: tuple[Group, ...]
    by_column: Mapping[str, tuple[Group, ...]]

    @property
    def unexpected(self) -> int:
        """People who came though nobody expected them, and who are no walk-ins: cancelled or unpaid, let in anyway."""
        counts = self.figures
        return counts.present - counts.walk_ins - (counts.expected - counts.no_shows)


class Inside(NamedTuple):
    """Somebody who is inside, and their last entry: when, and at which station."""

    ticket: Ticket
    entry: Scan


def read_day(roster: Roster, check_in_list: CheckInList, columns: Sequence[str] = (), step: timedelta = STEP) -> Day:
    """One list, all of one moment. `columns`: of those of the registrations, which to break it down by."""
    with roster.day.at_once():
        kinds, tallies = roster.day.kinds(check_in_list.id), roster.day.lists()
        doors, minutes = roster.day.doors(check_in_list.id)
        firsts = {datetime.fromisoformat(f"{minute}+00:00"): people for minute, people in minutes.items()}
        at = roster.clock()
        return Day(
            check_in_list=check_in_list,
            at=at,
            figures=counted(roster, check_in_list, kinds, tallies.get(check_in_list.id, Tally())),
            refusals=tuple(Refusals(*found) for found in roster.day.refused(check_in_list.id)),
            arrivals=arrivals(firsts, roster.event.zone, step, check_in_list.opens or at),
            by_ticket_type=_by_ticket_type(roster, check_in_list, kinds),
            by_list=_by_list(roster, kinds, tallies),
            by_station=_by_door((door.station or EXPORTED, door) for door in doors),
            by_volunteer=_by_door((door.volunteer, door) for door in doors),
            by_column={name: _by_column(roster, check_in_list, name, kinds) for name in columns},
        )


def no_shows(roster: Roster, check_in_list: CheckInList) -> list[Ticket]:
    """Expected and never admitted, by name."""
    return sorted(tickets(roster, check_in_list, Only.ABSENT), key=_by_name)


def inside_now(roster: Roster, check_in_list: CheckInList | None = None) -> list[Inside]:
    """Everybody whose last passage on the list (None: on any list) is an entry, by name."""
    entries = roster.day.last_entries(check_in_list.id if check_in_list else None)
    found = [(ticket, roster.scans.get(entries[ticket.id])) for ticket in roster.tickets.all() if ticket.id in entries]
    return sorted((Inside(ticket, entry) for ticket, entry in found if entry), key=lambda one: _by_name(one.ticket))


def _by_name(ticket: Ticket) -> tuple[tuple[str, ...], tuple[str, ...], int]:
    return family_words(ticket), words(ticket.first_name or ""), ticket.id


def _by_ticket_type(roster: Roster, check_in_list: CheckInList, kinds: Sequence[Kind]) -> tuple[Group, ...]:
    """In the order in which the types came, those without a type at the end."""
    found: dict[str, Group] = {}
    for kind in kinds:
        label = kind.ticket.ticket_type or ""
        awaited = kind.tally.tickets if expected(kind.ticket, check_in_list) else 0
        found[label] = _more(found.get(label), Group(label, awaited, *_came(kind.tally)))
    order = [*roster.tickets.types(), ""]
    return tuple(found[label] for label in order if label in found and _is_told(found[label]))


def _by_list(roster: Roster, kinds: Sequence[Kind], tallies: Mapping[int, Tally]) -> tuple[Group, ...]:
    """Every list; somebody who is on two of them counts on each."""
    return tuple(
        Group(
            one.name,
            sum(kind.tally.tickets for kind in kinds if expected(kind.ticket, one)),
            *_came(tallies.get(one.id, Tally())),
        )
        for one in roster.lists.all()
    )


def _by_column(roster: Roster, check_in_list: CheckInList, column: str, kinds: Sequence[Kind]) -> tuple[Group, ...]:
    """The most expected answers first, those who gave none at the end."""
    awaited = [kind.key for kind in kinds if expected(kind.ticket, check_in_list)]
    groups = [Group(*found) for found in roster.day.answers(column, check_in_list.id, awaited)]
    return tuple(sorted(filter(_is_told, groups), key=lambda group: (not group.label, -group.expected, group.label)))


def _by_door(doors: Iterable[tuple[str, Door]]) -> tuple[Group, ...]:
    """By name, those without one at the end."""
    found: dict[str, Group] = {}
    for label, door in doors:
        found[label] = _more(found.get(label), Group(label, 0, door.present, door.inside, door.passages))
    return tuple(sorted(found.values(), key=lambda group: (not group.label, group.label)))


def _more(known: Group | None, group: Group) -> Group:
    if known is None:
        return group
    sums = (getattr(known, name) + getattr(group, name) for name in ("expected", "present", "inside", "passages"))
    return Group(group.label, *sums)


def _came(tally: Tally) -> tuple[int, int, int]:
    return tally.present, tally.inside, tally.passages


def _is_told(group: Group) -> bool:
    return bool(group.expected or group.passages)
