"""The day counted, and handed in: figures of 10,000 people, the workbook of them, the PDF report of 500."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import perf_counter

import xlsxwriter

from benchmarks.rows import Row, Times
from benchmarks.samples import code, people
from checkin import attendance
from checkin.attendance.day import columns, read_day
from checkin.attendance.sheets import sheets
from checkin.models import Attempt, CheckInList, Kind
from checkin.roster import Roster
from checkin.station import Station
from checkin.ui.printing.headless import ensure_gui_application

PEOPLE, SCANS, REPORTED = 10_000, 30_000, 500
ROUNDS = 20
LOOK, WORKBOOK, REPORT = 0.050, 3.0, 1.5  # seconds
TYPES = ("Adhérent", "Partenaire", "Intervenant", "Presse")
SECTOR, ANSWERS = "Secteur", ("Banque", "Santé", "Énergie", "Conseil", "Industrie", "")
MORNING = datetime(2026, 11, 27, 7, 30, tzinfo=UTC)
AT_ONCE = 1000


def run(folder: Path) -> list[Row]:
    """A full day at three lists; a workbook whose every person was scanned once; a report."""
    with _day(folder / "day.checkin", PEOPLE, SCANS) as busy:
        looks = _looks(busy)
    with _day(folder / "once.checkin", PEOPLE, PEOPLE) as once:
        book = _workbook(once, folder / "attendance.xlsx")
    with _day(folder / "small.checkin", REPORTED, REPORTED) as small:
        return [*looks, book, _report(small, folder / "report.pdf")]


def _looks(roster: Roster) -> list[Row]:
    check_in_list = roster.lists.default()
    columns(roster)  # read once for each import
    bare = _measured(lambda: read_day(roster, check_in_list))
    broken_down = _measured(lambda: read_day(roster, check_in_list, columns(roster)[:1]))
    scanned = _measured(lambda: roster.day.lists())
    about = f"{PEOPLE:,} tickets, {SCANS:,} scans"
    return [
        _row(f"day counted: figures, curve, all groups ({about})", bare, scanned, "presences summed up alone", LOOK),
        _row(f"the same, broken down by a column ({about})", broken_down, bare, "without it"),
    ]


def _row(what: str, times: Times, floor: Times, about: str, target: float = 0) -> Row:
    return Row(
        what=what,
        measured=str(times),
        floor=f"{floor.median * 1000:.2f} ms: {about}",
        ratio=times.median / floor.median,
        target=f"≤ {target * 1000:.0f} ms" if target else "",
        ok=times.median <= target if target else None,
    )


def _workbook(roster: Roster, path: Path) -> Row:
    """Beside the same cells written by xlsxwriter alone, without formats or a look at what they are."""
    check_in_list = roster.lists.default()
    begun = perf_counter()
    assert attendance.write(roster, check_in_list, path) == PEOPLE
    seconds = perf_counter() - begun
    made = sheets(roster, check_in_list, None)
    begun = perf_counter()
    with xlsxwriter.Workbook(path.with_name("bare.xlsx"), {"constant_memory": True}) as book:
        for sheet in made:
            page = book.add_worksheet()
            for number, row in enumerate(sheet.rows):
                page.write_row(number, 0, [None if value is None else str(value) for value in row])
    floor = perf_counter() - begun
    return Row(
        what=f"workbook of {PEOPLE:,} people and as many scans",
        measured=f"{seconds:.2f} s, {path.stat().st_size / 1e6:.1f} MB",
        floor=f"{floor:.2f} s: xlsxwriter with the same cells",
        ratio=seconds / floor,
        target=f"≤ {WORKBOOK:.0f} s",
        ok=seconds <= WORKBOOK,
    )


def _report(roster: Roster, path: Path) -> Row:
    from checkin.ui.printing.papers import write_report

    ensure_gui_application()
    begun = perf_counter()
    listed = write_report(roster, roster.lists.default(), path, columns=columns(roster))
    seconds = perf_counter() - begun
    return Row(
        what=f"PDF report of {REPORTED} people ({listed} in its lists)",
        measured=f"{seconds:.2f} s, {path.stat().st_size / 1000:.0f} KB",
        target=f"≤ {REPORT} s",
        ok=seconds <= REPORT,
    )


def _measured(look: Callable[[], object]) -> Times:
    seconds = []
    for _ in range(ROUNDS):
        begun = perf_counter()
        look()
        seconds.append(perf_counter() - begun)
    return Times(seconds)


@contextmanager
def _day(path: Path, tickets: int, scans: int) -> Iterator[Roster]:
    """Scans at five stations of three lists, entries and exits, unknown codes among them."""
    chance = random.Random(3)
    at = MORNING
    with Roster.create(path, name="Partner Day", clock=lambda: at) as roster:
        with roster.writing():
            lists = [roster.lists.default(), *(roster.lists.add(CheckInList(id=0, name=name)) for name in ("A", "B"))]
            for attendee in people(tickets):
                roster.tickets.add(
                    replace(attendee, ticket_type=chance.choice(TYPES), extra={SECTOR: chance.choice(ANSWERS)})
                )
        stations = [
            Station(roster, station_id=f"poste-{number}", check_in_list=lists[max(number - 2, 0)], volunteer="Noé")
            for number in range(5)
        ]
        for begun in range(0, scans, AT_ONCE):
            with roster.writing():
                for number in range(begun, min(begun + AT_ONCE, scans)):
                    at += timedelta(seconds=chance.random())
                    stations[chance.choices(range(5), (7, 6, 3, 2, 2))[0]].scan(_attempt(chance, tickets, number))
        yield roster


def _attempt(chance: random.Random, tickets: int, number: int) -> Attempt:
    """Everybody once, then anybody again."""
    who = number if number < tickets else chance.randrange(tickets)
    unknown = chance.random() < 0.02
    kind = Kind.EXIT if number >= tickets and chance.random() < 0.2 else Kind.ENTRY
    return Attempt(code=f"nobody-{number % 50}" if unknown else code(who), kind=kind)
