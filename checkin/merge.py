"""A newer export over the roster: what is added, updated, unchanged, missing. Plans purely, then writes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from uuid import NAMESPACE_URL, uuid5
from zoneinfo import ZoneInfo

from checkin import clock, corrections, erased
from checkin.elsewhere import EXPORTED
from checkin.errors import WrongUse
from checkin.models import Attendee, CheckInList, Kind, Scan, Source, Ticket, Verdict
from checkin.roster import Roster
from checkin.roster.corrections import Correction
from checkin.search import fold

# What makes a ticket "updated"; its row number and raw cells may change without anyone noticing.
COMPARED = (
    "ticket_code",
    "first_name",
    "last_name",
    "full_name",
    "email",
    "company",
    "job_title",
    "ticket_type",
    "status",
    "order_id",
    "ordered_at",
    "checked_in",
    "checked_in_at",
    "phone",
    "comment",
    "extra",
)
SHRINK_TICKETS = 5
SHRINK_SHARE = 0.10
ONE_TRANSACTION = 5000  # tickets; above, chunks, so that a scan next door never waits for seconds
CHUNK = 500
SAME_MINUTE = timedelta(seconds=60)


@dataclass(frozen=True, slots=True, kw_only=True)
class Update:
    """A ticket as the registration had it, the row that now describes it; `fields` that differ, none if unchanged."""

    ticket: Ticket
    attendee: Attendee
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What an export would change in the roster. `erased`: people who were erased on request, who stay out of it."""

    added: tuple[Attendee, ...] = ()
    updated: tuple[Update, ...] = ()
    unchanged: tuple[Update, ...] = ()
    missing: tuple[Ticket, ...] = ()
    erased: tuple[Attendee, ...] = ()
    shrinks: bool = False

    def counts(self) -> dict[str, int]:
        return {
            "added": len(self.added),
            "updated": len(self.updated),
            "unchanged": len(self.unchanged),
            "missing": len(self.missing),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """What a source handed over: its rows, its columns' headers, what each one holds, a name for people."""

    file: str
    headers: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    about: Mapping[str, object] = field(default_factory=dict)
    attendees: tuple[Attendee, ...] = ()


def plan(
    tickets: Iterable[Ticket],
    attendees: Sequence[Attendee],
    held: Mapping[int, Sequence[Correction]] | None = None,
    gone: erased.Erased = erased.Erased(),  # noqa: B008 - a frozen value
) -> Changes:
    """Match by code (and name, where two share a code), else by order, name and e-mail; walk-ins stay as they are.

    `held`: the desk's corrections by ticket. Rows are compared with what the registration said, not with those.
    """
    named = (ticket for ticket in tickets if not erased.is_erased(ticket))
    everybody = [corrections.as_registered(ticket, (held or {}).get(ticket.id, ())) for ticket in named]
    waiting = _Unmatched(ticket for ticket in everybody if not ticket.walk_in)
    walk_ins = _Unmatched(ticket for ticket in everybody if ticket.walk_in)
    known = sum(ticket.missing_since is None for ticket in waiting.tickets.values())
    matched = [(waiting.by_code(attendee), attendee) for attendee in attendees if not gone.knows(attendee)]
    matched = [(ticket or waiting.by_person(attendee), attendee) for ticket, attendee in matched]
    matched = [(ticket or walk_ins.handed_back(attendee), attendee) for ticket, attendee in matched]
    updates = [_update(ticket, attendee) for ticket, attendee in matched if ticket]
    missing = tuple(waiting.tickets.values())
    return Changes(
        added=tuple(attendee for ticket, attendee in matched if ticket is None),
        updated=tuple(update for update in updates if update.fields),
        unchanged=tuple(update for update in updates if not update.fields),
        missing=missing,
        erased=tuple(attendee for attendee in attendees if gone.knows(attendee)),
        shrinks=_shrinks(known, len(attendees), missing),
    )


def _shrinks(known: int, rows: int, missing: Sequence[Ticket]) -> bool:
    """`known` tickets stood in the registration until now; those that were missing before do not vanish again."""
    vanished = sum(ticket.missing_since is None for ticket in missing)
    return bool(missing and not rows) or (vanished > SHRINK_TICKETS and vanished > SHRINK_SHARE * known)


class _Unmatched:
    """The roster's tickets that no row of the export has claimed yet."""

    def __init__(self, tickets: Iterable[Ticket]) -> None:
        self.tickets = {ticket.id: ticket for ticket in tickets}
        self._codes: defaultdict[str, list[int]] = defaultdict(list)
        self._persons: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
        for ticket in self.tickets.values():
            self._codes[str(ticket.ticket_code)].append(ticket.id)
            self._persons[_person(ticket)].append(ticket.id)

    def by_code(self, attendee: Attendee) -> Ticket | None:
        ids = [number for number in self._codes.get(attendee.ticket_code or "", ()) if number in self.tickets]
        same_name = [number for number in ids if _person(self.tickets[number])[1] == _person(attendee)[1]]
        return self._claim(same_name or ids)

    def by_person(self, attendee: Attendee) -> Ticket | None:
        """A row with a code of its own and neither order nor e-mail is somebody else, whatever the name."""
        order, name, email = _person(attendee)
        if not name or (attendee.ticket_code and not order and not email):
            return None
        return self._claim([number for number in self._persons.get((order, name, email), ()) if number in self.tickets])

    def handed_back(self, attendee: Attendee) -> Ticket | None:
        """A walk-in out of our own attendance file: by our code, or in already without code and order."""
        if attendee.ticket_code:
            return self.by_code(attendee)
        return self.by_person(attendee) if attendee.checked_in and not attendee.order_id else None

    def _claim(self, ids: Sequence[int]) -> Ticket | None:
        return self.tickets.pop(ids[0]) if ids else None


def _person(attendee: Attendee) -> tuple[str, str, str]:
    name = attendee.full_name or " ".join(part for part in (attendee.first_name, attendee.last_name) if part)
    return (attendee.order_id or "", fold(name), (attendee.email or "").casefold())


def _update(ticket: Ticket, attendee: Attendee) -> Update:
    """A row without a code does not take away the code that we made for it; of a walk-in the desk knows best."""
    if ticket.walk_in:
        return Update(ticket=ticket, attendee=attendee)
    row = attendee if attendee.ticket_code else replace(attendee, ticket_code=ticket.ticket_code)
    fields = tuple(name for name in COMPARED if getattr(row, name) != getattr(ticket, name))
    back = ("missing_since",) if ticket.missing_since else ()
    return Update(ticket=ticket, attendee=row, fields=fields + back)


def bring_in(
    roster: Roster, delivery: Delivery, *, accept_shrink: bool = False, finally_write: Callable[[], None] | None = None
) -> Changes:
    """Bring what a source handed over into the roster; the changes, not written when they shrink it unaccepted.

    One transaction up to 5,000 tickets, else chunks of 500; `finally_write` shares the last one. Nobody is ever
    deleted: who is missing is marked. Check-ins made elsewhere enter the history as remote scans. WrongUse (PURGED).
    """
    erased.refuse_purged(roster)
    while True:
        seen = roster.imports.latest_id()
        held, gone = roster.corrections.in_force(), erased.known(roster)
        changes = plan(roster.tickets.all(), delivery.attendees, held, gone)
        if changes.shrinks and not accept_shrink:
            return changes
        if _written(roster, delivery, changes, seen, finally_write or _nothing):
            return changes


def _nothing() -> None:
    return


def _written(
    roster: Roster, delivery: Delivery, changes: Changes, seen: int, finally_write: Callable[[], None]
) -> bool:
    """False when another import came between on another connection: the plan must be made anew."""
    at = roster.clock()
    chunks = _chunks([*changes.added, *changes.updated, *changes.unchanged])
    for number, chunk in enumerate(chunks, start=1):
        with roster.writing():
            if roster.imports.latest_id() != seen:
                return False
            if number == 1:
                about = {**delivery.about, "fields": list(delivery.fields)}
                seen = roster.imports.add(at, delivery.file, delivery.headers, about)
                roster.tickets.mark_missing([ticket.id for ticket in changes.missing], at)
            _write(roster, chunk, seen, at)
            if number == len(chunks):
                finally_write()
    return True


def _chunks(work: Sequence[Attendee | Update]) -> list[Sequence[Attendee | Update]]:
    """At least one, be it empty."""
    size = CHUNK if len(work) > ONE_TRANSACTION else ONE_TRANSACTION
    return [work[start : start + size] for start in range(0, max(len(work), 1), size)]


def _write(roster: Roster, work: Iterable[Attendee | Update], import_id: int, at: datetime) -> None:
    check_in_list = roster.lists.default()
    event_zone = roster.event.zone
    for item in work:
        if isinstance(item, Update) and item.ticket.walk_in:
            continue
        ticket_id = _write_one(roster, item, import_id, at)
        attendee = item.attendee if isinstance(item, Update) else item
        if attendee.checked_in:
            _record_remote(roster, check_in_list, ticket_id, _checked_in_at(attendee, event_zone, at))


def _write_one(roster: Roster, item: Attendee | Update, import_id: int, at: datetime) -> int:
    if not isinstance(item, Update):
        return roster.tickets.add(item, import_id=import_id).id
    if item.fields:
        now = corrections.settle(roster, item.ticket, item.attendee, at)
        roster.tickets.update(item.ticket, now, import_id=import_id, at=at)
    else:
        roster.tickets.refresh(item.ticket.id, item.attendee, import_id=import_id)
    return item.ticket.id


def _checked_in_at(attendee: Attendee, event_zone: ZoneInfo, otherwise: datetime) -> datetime:
    """When the registration system let the person in; the time of the import where it does not say when."""
    if not attendee.checked_in_at:
        return otherwise
    try:
        return clock.parse(attendee.checked_in_at, event_zone)
    except WrongUse:
        return otherwise


def _record_remote(roster: Roster, check_in_list: CheckInList, ticket_id: int, at: datetime) -> None:
    """A check-in that the registration system already knows; our own, handed back to us, is not counted twice.

    One that was undone here since then was ours all the same: the export is older than the undo.
    """
    log = roster.scans.log_of(ticket_id, check_in_list.id)
    ticket = roster.tickets.get(ticket_id)
    assert ticket is not None  # written a moment ago
    when = at if ticket.checked_in_at else None
    day_only = "T" not in (ticket.checked_in_at or "T")
    if any(_same_passage(scan, when) or (day_only and _same_day(scan, at, roster.event.zone)) for scan in log):
        return
    nonce = str(uuid5(NAMESPACE_URL, f"partner-day:{ticket.ticket_code}:{ticket.checked_in_at}"))  # on every laptop
    if roster.scans.get(nonce):
        return
    scan = Scan(
        nonce=nonce,
        station_id=EXPORTED,
        seq=roster.scans.next_seq(EXPORTED),
        list_id=check_in_list.id,
        ticket_id=ticket_id,
        code=str(ticket.ticket_code),
        kind=Kind.ENTRY,
        verdict=Verdict.OK,
        at=at,
        sort_at=at,
        source=Source.REMOTE,
        settled_at=roster.clock(),
    )
    roster.scans.append(scan, log, check_in_list)


def _same_passage(scan: Scan, at: datetime | None) -> bool:
    """Exports say the minute, or only "yes"."""
    return _admitted(scan) and (at is None or abs(scan.at - at) <= SAME_MINUTE)


def _same_day(scan: Scan, at: datetime, event_zone: ZoneInfo) -> bool:
    """Or only the day."""
    return _admitted(scan) and scan.at.astimezone(event_zone).date() == at.astimezone(event_zone).date()


def _admitted(scan: Scan) -> bool:
    return scan.kind is Kind.ENTRY and scan.verdict is Verdict.OK
