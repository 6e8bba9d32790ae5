"""The report of one list on a few pages: figures, curve, tables, who came when, who did not. It counts nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from checkin import attendance, event_date
from checkin.attendance import Only, Row
from checkin.attendance.day import Day, Group, read_day
from checkin.clock import parse
from checkin.models import CheckInList, Kind, Scan, Ticket, Verdict
from checkin.roster import Roster
from checkin.ui.charts import Level, groups_height, on_paper, paint_arrivals, paint_groups
from checkin.ui.printing.papers import ink, parts
from checkin.ui.printing.papers.flow import Strip, flowed, gap
from checkin.ui.printing.papers.pages import Page
from checkin.ui.printing.papers.people import by_name, listed_name
from checkin.ui.printing.papers.table import Column, Table
from checkin.ui.texts.moments import local
from checkin.ui.texts.papers import document_words
from checkin.ui.texts.papers import report_words as say
from checkin.ui.texts.words import words

CURVE = 5600  # high
CHART_TEXT = 300
MOST_BARS = 12  # types that are drawn as bars; more of them are in the table alone
PEOPLE, PASSAGES = ("expected", "present", "no_shows", "inside", "walk_ins"), ("passages", "refused")
GROUPS = ("by_ticket_type", "by_list", "by_station", "by_volunteer")
AT_THE_DOOR = ("by_station", "by_volunteer")  # where nobody is expected


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """All that a report says. Of the lists, those that were asked for; `firsts`: first entries by ticket id."""

    event: str
    day: Day
    zone: ZoneInfo
    date: date | None
    only: Only | None = None
    people: Sequence[Ticket] = ()
    absent: Sequence[Ticket] = ()
    firsts: Mapping[int, Scan] = field(default_factory=dict)
    scans: Sequence[Row] = ()
    names: Mapping[str, str] = field(default_factory=dict)  # by ticket code, of the scans

    @property
    def rows(self) -> int:
        """How many people, or scans, are listed."""
        return len(self.people) + len(self.absent) + len(self.scans)


def report(roster: Roster, check_in_list: CheckInList, only: Only | None = None, columns: Sequence[str] = ()) -> Report:
    """As of now; `columns`: of the registration, to break the day down by."""
    presences = roster.scans.presences(check_in_list.id)
    scans = list(attendance.scans(roster)) if only is Only.SCANS else []
    everybody = roster.tickets.all() if scans else ()
    return Report(
        event=roster.event.name,
        day=read_day(roster, check_in_list, columns),
        zone=roster.event.zone,
        date=event_date.known(roster),
        only=only,
        people=_listed(roster, check_in_list, only or Only.PRESENT, (Only.PRESENT, Only.WALK_INS)),
        absent=_listed(roster, check_in_list, only or Only.ABSENT, (Only.ABSENT,)),
        firsts={ticket_id: one.first for ticket_id, one in presences.items() if one.first},
        scans=scans,
        names={ticket.ticket_code: listed_name(ticket) for ticket in everybody if ticket.ticket_code},
    )


def pages(of: Report) -> list[Page]:
    """Ready for a PDF or a printer."""
    foot = " · ".join(part for part in (say.title(), of.event, of.day.check_in_list.name) if part)
    return flowed(_strips(of), foot)


def _listed(roster: Roster, check_in_list: CheckInList, wanted: Only, mine: Sequence[Only]) -> list[Ticket]:
    return by_name(attendance.tickets(roster, check_in_list, wanted)) if wanted in mine else []


def _strips(of: Report) -> Iterator[Strip]:
    yield _title(of)
    yield gap(450)
    yield from _figures(of.day)
    yield from _arrivals(of)
    yield from _groups(of.day)
    yield from _refusals(of.day)
    yield from _people(of)
    yield from _scans(of)


def _title(of: Report) -> Strip:
    listed = document_words.list(of.day.check_in_list.name)
    below = [" · ".join(part for part in (document_words.day(of.date), listed) if part)]
    return parts.title(say.title(), of.event, [*below, document_words.made(of.day.at, of.zone)])


def _figures(day: Day) -> Iterator[Strip]:
    """People and passages in rows of their own."""
    refused = sum(one.attempts for one in day.refusals)
    passages = {"passages": day.figures.passages, "refused": refused}
    for heading, names in ((say.people(), PEOPLE), (say.passages(), PASSAGES)):
        yield parts.heading(heading)
        values = [passages[name] if name in passages else getattr(day.figures, name) for name in names]
        labelled = zip(map(document_words.number, values), map(say.figure, names), strict=True)
        yield parts.tiles(list(labelled), len(PEOPLE))
        yield gap(400)
    if day.unexpected:
        yield parts.sentence(say.unexpected(day.unexpected))
    yield parts.sentence(say.apart())


def _arrivals(of: Report) -> Iterator[Strip]:
    levels = [Level(say.expected(of.day.figures.expected), of.day.figures.expected)]

    def paint(painter: QPainter, box: QRectF) -> None:
        paint_arrivals(painter, box, of.day.arrivals, on_paper(CHART_TEXT), levels=levels, zone=of.zone)

    yield gap(700)
    yield parts.heading(say.arrivals())
    yield Strip(CURVE, paint)


def _groups(day: Day) -> Iterator[Strip]:
    kinds = {name: getattr(day, name) for name in GROUPS} | dict(day.by_column)
    for name, groups in kinds.items():
        if not groups:
            continue
        yield gap(700)
        yield parts.heading(say.groups(name))
        if name == "by_ticket_type" and len(groups) <= MOST_BARS:
            yield _bars([_named(group) for group in groups])
        yield from _group_table(groups, expected=name not in AT_THE_DOOR)


def _bars(groups: Sequence[Group]) -> Strip:
    def paint(painter: QPainter, box: QRectF) -> None:
        paint_groups(painter, box, groups, on_paper(CHART_TEXT))

    return Strip(groups_height(len(groups), on_paper(CHART_TEXT)) + 250, paint)


def _named(group: Group) -> Group:
    return Group(group.label or say.unnamed(), group.expected, group.present, group.inside, group.passages)


def _group_table(groups: Sequence[Group], *, expected: bool) -> Iterator[Strip]:
    """Where people were expected, also how many of them; else who came alone."""
    names = ["expected", "present", "share"] if expected else ["present"]
    names += ["inside", "passages"]
    columns = [
        Column(say.group_column("label"), bold=True),
        *(Column(say.group_column(one), 2300, True) for one in names),
    ]
    rows = [[_named(group).label, *(_figure(group, name) for name in names)] for group in groups]
    return Table(columns).strips(rows)


def _figure(group: Group, name: str) -> str:
    if name == "share":
        return say.share(group.present, group.expected)
    return document_words.number(getattr(group, name))


def _refusals(day: Day) -> Iterator[Strip]:
    if not day.refusals:
        return
    yield gap(700)
    yield parts.heading(say.refusals())
    columns = [Column(say.reason(), bold=True), Column(say.attempts(), 3600, True), Column(say.different(), 3600, True)]
    rows = [
        [words.verdict(one.verdict), document_words.number(one.attempts), document_words.number(one.people)]
        for one in day.refusals
    ]
    yield from Table(columns).strips(rows)


def _people(of: Report) -> Iterator[Strip]:
    """Those who came with their time; those who did not."""
    if of.only in (None, Only.PRESENT, Only.WALK_INS):
        heading = say.walk_ins if of.only is Only.WALK_INS else say.present
        yield from _list(heading(len(of.people)), _came_table(of), [_came(of, one) for one in of.people])
    if of.only in (None, Only.ABSENT):
        names = ("name", "company", "ticket_type")
        rows = [[listed_name(one), one.company or "", one.ticket_type or ""] for one in of.absent]
        table = Table([Column(document_words.column(name), bold=name == "name") for name in names], face=ink.SMALL)
        yield from _list(say.no_shows(len(of.absent)), table, rows)


def _list(heading: str, table: Table, rows: Sequence[Sequence[str]]) -> Iterator[Strip]:
    yield gap(900)
    yield parts.heading(heading)
    if rows:
        yield from table.strips(rows)
    else:
        yield parts.sentence(say.nobody())


def _came_table(of: Report) -> Table:
    wide = {"ticket_type": 2800, "arrival": 1900 if _several_days(of) else 1350, "station": 2500}
    names = ("name", "company", "ticket_type", "arrival", "station")
    columns = [Column(document_words.column(name), wide.get(name, 0), bold=name == "name") for name in names]
    return Table(columns, face=ink.SMALL)


def _came(of: Report, ticket: Ticket) -> list[str]:
    first = of.firsts.get(ticket.id)
    time = document_words.time(first.at if first else None, of.zone, with_day=_several_days(of))
    station = first.station_id if first else ""
    return [listed_name(ticket), ticket.company or "", ticket.ticket_type or "", time, station]


def _several_days(of: Report) -> bool:
    steps = of.day.arrivals.starts
    return bool(steps) and local(steps[0], of.zone).date() != local(steps[-1], of.zone).date()


def _scans(of: Report) -> Iterator[Strip]:
    if of.only is not Only.SCANS:
        return
    names = ("time", "name", "verdict", "station", "volunteer")
    columns = [Column(document_words.column(name), 2000 if name == "time" else 0) for name in names]
    table = Table(columns, face=ink.SMALL)
    yield from _list(say.scans(len(of.scans)), table, [_scan(of, row) for row in of.scans])


def _scan(of: Report, row: Row) -> list[str]:
    at = document_words.time(parse(str(row["at"]), of.zone), of.zone, with_day=True)
    who = of.names.get(str(row["ticket_code"]), str(row["code"]))
    return [at, who, _answer(row), str(row["station_id"]), str(row["volunteer"])]


def _answer(row: Row) -> str:
    verdict = Verdict(str(row["verdict"]))
    return say.admitted(Kind(str(row["kind"]))) if verdict is Verdict.OK else words.verdict(verdict)
