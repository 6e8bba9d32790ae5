"""What the desk knows and does: scans, picks, undoes, counts. It decides nothing and paints nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from checkin import codes, kiosk, layouts, likely, strangers
from checkin.errors import CheckinError
from checkin.models import Attempt, Attendee, CheckInList, Kind, Scan, ScanResult, Source, Ticket, Verdict
from checkin.roster import Roster
from checkin.roster.corrections import Correction
from checkin.station import NEVER_OVERRIDDEN, Station, UndoResult
from checkin.team import Team, team_of
from checkin.ui.desk.expected_count import ExpectedCount
from checkin.ui.desk.guard import Guard
from checkin.ui.desk.seeker import Seeker
from checkin.ui.desk.shown import Figures, Found, Passage, can_undo

Read = TypeVar("Read")

RECENT = 20


class DeskModel(QObject):
    """One station at one list. All calls come from the GUI thread; every answer is given after its commit."""

    scanned = Signal(object)  # ScanResult
    undone = Signal(object)  # UndoResult
    failed = Signal(object)  # CheckinError: nothing was recorded
    unread = Signal(object)  # CheckinError: something could not be looked up; scans are not concerned
    figures_changed = Signal()
    list_changed = Signal()  # another list, or other people's scans: read everything again
    kind_changed = Signal(object)  # Kind
    post_changed = Signal()  # another name of the station or the volunteer

    def __init__(self, roster: Roster, station: Station, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.roster = roster
        self.station = station
        self.guard = Guard(roster)
        self.seeker = Seeker(roster)
        self.zone = roster.event.zone
        self.kind = Kind.ENTRY
        self.found: layouts.Route | None = None  # how scanner and keyboard disagree, once that is beyond doubt
        self._asked: Attempt | None = None
        self._result: ScanResult | None = None
        self._recent: list[Passage] = []
        self._seen = self._versions()
        self._expected = ExpectedCount(roster.path, self)
        self._expected.counted.connect(self._counted)
        self._expected.count(station.check_in_list)

    # at the door

    def scan(self, text: str, source: Source = Source.SCANNER, keys: str = "") -> ScanResult | None:
        """Answer one code; None, and `failed`, when it could not be recorded. A blank text is no scan."""
        if not text.strip():
            return None
        typed = layouts.Typed(keys, self.found) if source is Source.SCANNER else None
        result = self._ask(Attempt(code=text, kind=self.kind, source=source, typed=typed))
        self.found = result.route if result and result.ticket and result.route else self.found
        return result

    def pick(self, ticket: Ticket) -> ScanResult | None:
        """Check in a person that the volunteer chose: among those of an ambiguous code, or from the search."""
        if self._asked and self._result and ticket in self._result.candidates:
            return self._ask(replace(self._asked, ticket_id=ticket.id))
        code = str(ticket.ticket_code)
        return self._ask(Attempt(code=code, kind=self.kind, source=Source.SEARCH, ticket_id=ticket.id))

    def override(self, reason: str) -> ScanResult | None:
        """Let in whom the last answer refused; the reason is kept and sent."""
        return self._ask(replace(self._asked, override_reason=reason, at=None)) if self._asked else None

    def let_in_unpaid(self) -> ScanResult | None:
        """Let in whom the last answer found unpaid, where the list allows it."""
        return self._ask(replace(self._asked, ignore_unpaid=True)) if self._asked else None

    def walk_in(self, attendee: Attendee) -> ScanResult | None:
        """Make a ticket here and let it in."""
        result = self._answered(lambda: self.station.walk_in(attendee))
        if result and result.ticket:
            self._asked = Attempt(
                code=str(result.ticket.ticket_code), source=Source.WALK_IN, ticket_id=result.ticket.id
            )
        return result

    def undo(self, nonce: str) -> UndoResult | None:
        """Take one scan back; None, and `failed`, when that could not be recorded."""
        try:
            result = self.station.undo(nonce)
        except CheckinError as error:
            self.failed.emit(error)
            return None
        self._result = None
        self.undone.emit(result)
        self.figures_changed.emit()
        return result

    def undo_last(self) -> UndoResult | None:
        """Take back the last passage that this station admitted here; None when there is none among the last ones."""
        last = self.last_here()
        return self.undo(last.nonce) if last else None

    def last_here(self) -> Scan | None:
        """The last passage that this station admitted and that stands."""
        mine = (one.scan for one in self.recent() if one.scan.station_id == self.station.id and can_undo(one))
        return next(mine, None)

    def is_own(self, nonce: str) -> bool:
        """Whether the volunteer of now let that one in, here."""
        scan = self._read(lambda: self.roster.scans.get(nonce), None)
        return scan is None or self.station.made(scan)

    def can_override(self, result: ScanResult) -> bool:
        return result.verdict not in NEVER_OVERRIDDEN

    def can_let_in_unpaid(self, result: ScanResult) -> bool:
        return result.verdict is Verdict.UNPAID and self.station.check_in_list.include_pending

    # what is shown

    def search(self, text: str) -> list[Found]:
        """The people whom the words may mean, best first; [] when the event file does not answer."""
        return self._read(lambda: self.seeker.find(text, self.station.check_in_list), [])

    def namesakes(self, first_name: str | None, last_name: str | None) -> list[Found]:
        """Everybody of that name, however it is written: accents, capitals and the order of the two do not count."""
        name = " ".join(part for part in (first_name, last_name) if part)
        return self._read(lambda: self.seeker.namesakes(name, self.station.check_in_list), [])

    def people(self, tickets: Sequence[Ticket], *, with_mates: bool = False) -> list[Found]:
        """These people in this order, as the event file has them now."""
        at = self.station.check_in_list
        return self._read(lambda: self.seeker.people(tickets, at, with_mates=with_mates), [])

    def team(self, ticket: Ticket) -> Team:
        """Who belongs with somebody."""
        return self._read(lambda: team_of(ticket, self.roster.tickets), Team(company="", order=(ticket,)))

    def likely(self, name: str, email: str) -> list[Found]:
        """Who of the roster somebody may be who says to be on no list."""
        return self.people(self._read(lambda: likely.likely(name, email, self.roster.tickets), []))

    def corrections(self, ticket: Ticket) -> tuple[Correction, ...]:
        """What of a registration was put right at a desk."""
        return self._read(lambda: self.roster.corrections.of(ticket.id), ())

    def knows(self, text: str) -> bool:
        """Whether the text is a code of this event: the scanner filter asks it about short codes."""
        return any(map(self.whose, (text, *(layouts.on(self.found, text) if self.found else ()))))

    def whose(self, text: str) -> tuple[object, ...]:
        """What identifies the tickets behind a code, the same for every code of theirs; () for any other text."""
        try:
            with self.roster.reading():
                meanings = codes.meanings(text)
                found = tuple(ticket.id for ticket in self.roster.tickets.by_code(meanings))
                return found or ((text,) if strangers.knows(self.roster, meanings) else ())
        except CheckinError:
            return ()

    def recent(self) -> list[Passage]:
        """The last scans of this list, newest first; what undoes one is a mark on it, not a row."""
        self._recent = self._read(self._latest, self._recent)
        return self._recent

    def figures(self) -> Figures:
        nothing = {"present": 0, "inside": 0}
        totals = self._read(lambda: self.roster.scans.totals(self.station.check_in_list.id), nothing)
        return Figures(present=totals["present"], inside=totals["inside"], expected=self._expected.value)

    def outbox(self) -> tuple[int, int, int]:
        """Scans that wait to be sent, scans that the registration system refused, double admissions to decide about."""
        scans, decisions = self.roster.scans, self.roster.decisions
        return self._read(lambda: (*scans.outbox_counts(), decisions.open_doubles_count()), (0, 0, 0))

    def lists(self) -> list[CheckInList]:
        return self._read(self.roster.lists.all, [self.station.check_in_list])

    def ticket_types(self) -> list[str]:
        """The types that a walk-in may get: the list's own, else those of the registrations."""
        own = list(self.station.check_in_list.ticket_types)
        return own or sorted(self._expected.ticket_types)

    # what may change during the day

    def choose_list(self, check_in_list: CheckInList) -> None:
        self.station.check_in_list = check_in_list
        self._result = self._asked = None
        self._keep("desk_list", str(check_in_list.id))
        self._expected.count(check_in_list)
        self.list_changed.emit()
        self.figures_changed.emit()

    def choose_kind(self, kind: Kind) -> None:
        self.kind = kind
        self.kind_changed.emit(kind)

    def name_post(self, station: str, volunteer: str) -> None:
        """Who stands where, from the next scan on; remembered in the event file. A blank station keeps its name."""
        self.station.id = station.strip() or self.station.id
        self.station.volunteer = volunteer.strip()
        self._keep("station_id", self.station.id)
        self._keep("volunteer", self.station.volunteer)
        self.post_changed.emit()

    def refresh(self) -> None:
        """Others may have written (sync, an import, a second window): show what they did."""
        now = self._read(self._versions, self._seen)
        if now == self._seen:
            return
        if now[1] != self._seen[1]:
            self._expected.count(self.station.check_in_list)
        self._seen = now
        self.list_changed.emit()
        self.figures_changed.emit()

    def close(self) -> None:
        """Ends the background count; the roster stays its owner's."""
        self._expected.close()

    def _ask(self, attempt: Attempt) -> ScanResult | None:
        self._asked = attempt
        return self._answered(lambda: self.station.scan(attempt))

    def _answered(self, ask: Callable[[], ScanResult]) -> ScanResult | None:
        try:
            self._result = ask()
        except CheckinError as error:
            self.failed.emit(error)
            return None
        self.scanned.emit(self._result)
        self.figures_changed.emit()
        return self._result

    def _read(self, look: Callable[[], Read], otherwise: Read) -> Read:
        """What is shown beside the answers: when the file does not tell, say so and go on."""
        try:
            with self.roster.reading():
                return look()
        except CheckinError as error:
            self.unread.emit(error)
            return otherwise

    def _keep(self, name: str, value: str) -> None:
        try:
            with self.roster.writing():
                self.roster.event.set(name, value)
        except CheckinError as error:
            self.unread.emit(error)

    def _versions(self) -> tuple[int, datetime | None]:
        return (self.roster.data_version(), self.roster.imports.latest_at())

    def _latest(self) -> list[Passage]:
        scans = self.roster.scans.latest(self.station.check_in_list.id, 2 * RECENT)
        limit = kiosk.PASSAGES if self.seeker.is_kiosk else RECENT
        shown = [scan for scan in scans if scan.kind is not Kind.ANNUL][:limit]
        tickets = self.roster.tickets.many([scan.ticket_id for scan in shown if scan.ticket_id])
        return [self._passage(scan, tickets) for scan in shown]

    def _passage(self, scan: Scan, tickets: dict[int, Ticket]) -> Passage:
        undone = self.roster.scans.is_undone(scan.nonce)
        return Passage(scan=scan, ticket=tickets.get(scan.ticket_id or 0), undone=undone)

    def _counted(self) -> None:
        self.figures_changed.emit()
