"""The attendance as the sheets of one workbook, all of one moment: people, scans, by type, arrivals, figures."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields
from datetime import datetime

from checkin.attendance.day import Day, Group, read_day
from checkin.attendance.figures import Figures
from checkin.attendance.rows import PEOPLE_FIELDS, SCAN_FIELDS, Only, people, scans
from checkin.clock import shown
from checkin.models import CheckInList
from checkin.roster import Roster
from checkin.workbook import Chart, Sheet

Say = Callable[[str], str]  # the name of a sheet, a head or a figure in somebody's language
GROUP_FIELDS = ("ticket_type", "expected", "present", "inside", "passages")
ARRIVAL_FIELDS = ("at", "arrivals", "total")
FIGURE_FIELDS = ("figure", "value")


def plain(word: str) -> str:
    """As scripts know it."""
    return word


def sheets(roster: Roster, check_in_list: CheckInList, only: Only | None, say: Say = plain) -> list[Sheet]:
    """The first one has a row for each person that `only` leaves, the others are of the whole day.

    `Only.SCANS`: the scans alone. The heads of people and scans are their fields in every language.
    """
    with roster.day.at_once():
        log = _sheet(say("scans"), SCAN_FIELDS, scans(roster))
        if only is Only.SCANS:
            return [log]
        everybody = _sheet(say("people"), PEOPLE_FIELDS, people(roster, check_in_list, only))
        day = read_day(roster, check_in_list)
    return [everybody, log, _by_type(day, say), _arrivals(day, say), _figures(roster, day, say)]


def _sheet(name: str, columns: Sequence[str], rows: Iterable[Mapping[str, object]]) -> Sheet:
    return Sheet(name=name, fields=columns, rows=[[row[column] for column in columns] for row in rows])


def _by_type(day: Day, say: Say) -> Sheet:
    return Sheet(
        name=say("by type"),
        fields=GROUP_FIELDS,
        heads=[say(field) for field in GROUP_FIELDS],
        rows=[_group(group) for group in day.by_ticket_type],
    )


def _group(group: Group) -> list[object]:
    return [group.label or None, group.expected, group.present, group.inside, group.passages]


def _arrivals(day: Day, say: Say) -> Sheet:
    counted = zip(day.arrivals.starts, day.arrivals.people, day.arrivals.totals, strict=True)
    return Sheet(
        name=say("arrivals"),
        fields=ARRIVAL_FIELDS,
        heads=[say(field) for field in ARRIVAL_FIELDS],
        rows=[list(row) for row in counted],
        chart=Chart(title=say("arrivals"), bars=say("arrivals"), line=say("total")),
    )


def _figures(roster: Roster, day: Day, say: Say) -> Sheet:
    """As `status` says them."""
    values = {field.name: getattr(day.figures, field.name) for field in fields(Figures)}
    rows = [[say(name), _told(value, roster)] for name, value in values.items()]
    return Sheet(name=say("figures"), fields=FIGURE_FIELDS, heads=[say(field) for field in FIGURE_FIELDS], rows=rows)


def _told(value: object, roster: Roster) -> object:
    return shown(value, roster.event.zone) if isinstance(value, datetime) else value
