"""The day in numbers, of one list. What they are counted from is summed by SQL in `roster.day`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from checkin.decide import expected
from checkin.models import CheckInList
from checkin.roster import Roster
from checkin.roster.day import Kind, Tally


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """The day in numbers, of one list; people and passages are never mixed."""

    expected: int
    present: int
    inside: int
    passages: int
    no_shows: int
    walk_ins: int
    waiting: int
    set_aside: int
    double_admissions: int
    roster_synced_at: datetime | None


def figures(roster: Roster, check_in_list: CheckInList) -> Figures:
    """Count one list. Present counts walk-ins, expected does not; undone scans count nowhere."""
    with roster.day.at_once():
        everybody = roster.day.lists().get(check_in_list.id, Tally())
        return counted(roster, check_in_list, roster.day.kinds(check_in_list.id), everybody)


def counted(roster: Roster, check_in_list: CheckInList, kinds: Sequence[Kind], everybody: Tally) -> Figures:
    """The figures of a list of which `kinds` and `everybody` tell; inside `roster.day.at_once`."""
    awaited = [kind.tally for kind in kinds if expected(kind.ticket, check_in_list)]
    waiting, set_aside = roster.scans.outbox_counts()
    return Figures(
        expected=sum(tally.tickets for tally in awaited),
        present=everybody.present,
        inside=everybody.inside,
        passages=everybody.passages,
        no_shows=sum(tally.tickets - tally.present for tally in awaited),
        walk_ins=sum(kind.tally.present for kind in kinds if kind.ticket.walk_in),
        waiting=waiting,
        set_aside=set_aside,
        double_admissions=everybody.doubled,
        roster_synced_at=roster.imports.synced_at(),
    )
