"""Random days at several doors, with everything that can happen there, and what was counted by hand from their log."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import strategies as st
from people import Clock, attendee, door, new_event, station

from checkin import corrections, elsewhere
from checkin.decide import expected
from checkin.history import passages, presence
from checkin.models import Attempt, Attendee, CheckInList, Kind, PassageElsewhere, Presence, Status, Ticket
from checkin.roster import Roster
from checkin.station import Station

SECTOR = "Secteur"
PEOPLE = [
    attendee(0, extra={SECTOR: "Santé"}),
    attendee(1, extra={SECTOR: "Santé "}, ticket_type="Partenaire"),
    attendee(2, extra={SECTOR: "Énergie", "Rôle": 'a"b'}, ticket_type=None),
    attendee(3, status=Status.PENDING, extra={SECTOR: "Énergie"}),
    attendee(4, status=Status.CANCELLED),
    attendee(5, ticket_type="Partenaire", extra={SECTOR: ""}),
]
CODES = [*(str(person.ticket_code) for person in PEOPLE), "nobody", "personne"]
WHATS = (
    *("entry", "entry", "entry", "exit", "undo", "override", "unpaid", "walk-in", "typed walk-in"),
    *("elsewhere", "taken back", "clock", "correction", "missing", "block"),
)
Move = tuple[str, int, int, int]
days = st.lists(
    st.tuples(st.sampled_from(WHATS), st.integers(0, 7), st.integers(0, 3), st.integers(-90_000, 90_000)), max_size=30
)
rules = st.builds(door, multiple_entries=st.booleans(), entry_after_exit=st.booleans(), include_pending=st.booleans())


@dataclass(slots=True)
class Doors:
    """Two stations at the first list, one at the second, one without a volunteer at the third."""

    roster: Roster
    stations: list[Station]
    clock: Clock
    nonces: list[str]


@contextmanager
def opened(first: CheckInList) -> Iterator[Doors]:
    with TemporaryDirectory() as folder:
        clock = Clock()
        with new_event(Path(folder), PEOPLE, clock) as roster:
            with roster.writing():
                lists = [
                    roster.lists.add(door(id=0, name="Porte", **_rules(first), source_id="7")),
                    roster.lists.add(door(id=0, name="Atelier", ticket_types=("Partenaire",), multiple_entries=True)),
                    roster.lists.default(),
                ]
            stations = [
                station(roster, "Nord", lists[0]),
                Station(roster, station_id="Sud", check_in_list=lists[0], volunteer="Zoé"),
                Station(roster, station_id="Est", check_in_list=lists[1], volunteer="Zoé"),
                Station(roster, station_id="Nord", check_in_list=lists[2]),
            ]
            yield Doors(roster, stations, clock, [])


def play(doors: Doors, day: list[Move]) -> None:
    for what, who, where, seconds in day:
        _PLAYED.get(what, _scan)(doors, what, who, where, seconds)


def _rules(first: CheckInList) -> dict[str, bool]:
    return {name: getattr(first, name) for name in ("multiple_entries", "entry_after_exit", "include_pending")}


def _scan(doors: Doors, what: str, who: int, where: int, seconds: int) -> None:
    attempt = Attempt(
        code=CODES[who],
        kind=Kind.EXIT if what == "exit" else Kind.ENTRY,
        override_reason="oubli" if what == "override" else None,
        ignore_unpaid=what == "unpaid",
    )
    result = doors.stations[where].scan(attempt)
    doors.nonces += [result.scan.nonce] if result.scan else []


def _walk_in(doors: Doors, what: str, who: int, where: int, seconds: int) -> None:
    ticket_type = "Partenaire" if what == "typed walk-in" else None
    result = doors.stations[where].walk_in(Attendee(first_name="Noé", ticket_type=ticket_type))
    doors.nonces += [result.scan.nonce] if result.scan else []


def _undo(doors: Doors, what: str, who: int, where: int, seconds: int) -> None:
    if doors.nonces:
        doors.stations[where].undo(doors.nonces[seconds % len(doors.nonces)])


def _elsewhere(doors: Doors, what: str, who: int, where: int, seconds: int) -> None:
    """Another device of the registration system: one entry, or none of its own any more."""
    ticket = list(doors.roster.tickets.all())[who % len(PEOPLE)]
    told = PassageElsewhere(
        id=f"{who}-{where}",
        list_source_id="7",
        kind=Kind.ENTRY,
        at=doors.clock(),
        station=("Tablette", "", "Nord", "registration")[where],
    )
    with doors.roster.writing():
        gone = what == "taken back"
        elsewhere.bring_in(doors.roster, ticket, [] if gone else [told], "pretix", complete=gone)


def _clock(doors: Doors, what: str, who: int, where: int, seconds: int) -> None:
    doors.clock.move(seconds=seconds)


def _correction(doors: Doors, what: str, who: int, where: int, seconds: int) -> None:
    ticket_id = who % len(PEOPLE) + 1
    corrections.correct(doors.roster, ticket_id, {"last_name": f"Roux {seconds}"}, station_id="Nord", volunteer="Noé")


def _registration(doors: Doors, what: str, who: int, where: int, seconds: int) -> None:
    with doors.roster.writing():
        if what == "missing":
            doors.roster.tickets.mark_missing([who % len(PEOPLE) + 1], doors.clock())
        else:
            doors.roster.tickets.block(who % len(PEOPLE) + 1, blocked=seconds > 0)


_PLAYED = {
    "undo": _undo,
    "walk-in": _walk_in,
    "typed walk-in": _walk_in,
    "elsewhere": _elsewhere,
    "taken back": _elsewhere,
    "clock": _clock,
    "correction": _correction,
    "missing": _registration,
    "block": _registration,
}


@dataclass(frozen=True, slots=True)
class Counted:
    """One list counted person by person, out of the log alone."""

    check_in_list: CheckInList
    tickets: list[Ticket]
    presences: dict[int, Presence]
    entries: list[tuple[str, str]]  # station and volunteer of each admitted entry

    @classmethod
    def of(cls, roster: Roster, check_in_list: CheckInList) -> Counted:
        tickets = list(roster.tickets.all())
        logs = {ticket.id: roster.scans.log_of(ticket.id, check_in_list.id) for ticket in tickets}
        scans = [scan for log in logs.values() for scan in passages(log) if scan.kind is Kind.ENTRY]
        return cls(
            check_in_list,
            tickets,
            {ticket_id: presence(log, check_in_list) for ticket_id, log in logs.items()},
            [(scan.station_id, scan.volunteer) for scan in scans],
        )

    @property
    def present(self) -> list[Ticket]:
        return [ticket for ticket in self.tickets if self.presences[ticket.id].entries]

    @property
    def expected(self) -> list[Ticket]:
        return [ticket for ticket in self.tickets if expected(ticket, self.check_in_list)]
