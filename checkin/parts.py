"""What a registration system says page by page, over the roster. Only those named change; nobody goes missing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from time import sleep

from checkin import corrections, elsewhere, erased
from checkin.merge import COMPARED
from checkin.models import Attendee, CheckInList, PassageElsewhere, Ticket
from checkin.roster import Roster
from checkin.roster.registry import BLOCKED, REVOKED
from checkin.strangers import SIGNED

ROWS = 20  # per transaction: a scan at the door waits for no more than these
GAP = 0.002  # seconds between two transactions, in which the scan that waits gets its turn
_RIGHTS = ("source_id", "valid_from", "valid_until", "valid_if_pending", "blocked")


@dataclass(frozen=True, slots=True, kw_only=True)
class Registered:
    """One ticket as the system has it now, with all passages that it knows of; `attendee.source_id` is never None."""

    attendee: Attendee
    passages: tuple[PassageElsewhere, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Some of what a system knows; whatever it does not speak of stays as it is.

    `lists` have the system's ids, ours are 0. `products`: the system's id → name. `blocked`: code → whether.
    """

    people: Sequence[Registered] = ()
    lists: Sequence[CheckInList] = ()
    products: Mapping[str, str] = field(default_factory=dict)
    signing_keys: Sequence[str] = ()
    revoked: Sequence[str] = ()
    blocked: Mapping[str, bool] = field(default_factory=dict)


@dataclass(slots=True, kw_only=True)
class Brought:
    """How many tickets a part added and changed."""

    added: int = 0
    updated: int = 0


def bring_in(roster: Roster, part: Part, source: str, finally_write: Callable[[], None]) -> Brought:
    """Bring a part into the roster, at most 20 tickets per transaction; `finally_write` shares the last one."""
    erased.refuse_purged(roster)
    brought, gone = Brought(), erased.known(roster)
    chunks = [part.people[start : start + ROWS] for start in range(0, len(part.people), ROWS)] or [()]
    for number, people in enumerate(chunks, start=1):
        sleep(GAP if number > 1 else 0)
        with roster.writing():
            if number == 1:
                _bring_rules(roster, part)
            for registered in people:
                if gone.knows(registered.attendee):
                    continue
                _bring_person(roster, registered, source, brought)
            if number == len(chunks):
                finally_write()
    return brought


def _bring_rules(roster: Roster, part: Part) -> None:
    _rename_types(roster, roster.registry.name_products(part.products))
    roster.registry.keep_keys(part.signing_keys)
    roster.registry.bar(part.revoked, REVOKED)
    roster.registry.bar([code for code, is_blocked in part.blocked.items() if is_blocked], BLOCKED)
    roster.registry.unbar([code for code, is_blocked in part.blocked.items() if not is_blocked], BLOCKED)
    for check_in_list in part.lists:
        keep_list(roster, check_in_list)


def _rename_types(roster: Roster, renamed: Mapping[str, str]) -> None:
    """Lists made here admit by name: without this they would turn away whoever has a renamed product."""
    for ours in (one for one in roster.lists.all() if renamed and one.source_id is None):
        types = tuple(renamed.get(name, name) for name in ours.ticket_types)
        if types != ours.ticket_types:
            roster.lists.update(replace(ours, ticket_types=types))


def keep_list(roster: Roster, told: CheckInList) -> None:
    """A list with the system's own rules; hours and capacity are ours, and a name that is taken gets a number."""
    known = roster.lists.of_source(told.source_id or "")
    taken = {one.name for one in roster.lists.all() if known is None or one.id != known.id}
    name = told.name if told.name not in taken else f"{told.name} ({told.source_id})"
    if known is None:
        roster.lists.add(replace(told, name=name))
        return
    now = replace(
        told, id=known.id, name=name, opens=known.opens, closes=known.closes, capacity=known.capacity
    )  # fmt: skip
    if now != known:
        roster.lists.update(now)


def _bring_person(roster: Roster, registered: Registered, source: str, brought: Brought) -> None:
    attendee, at = registered.attendee, roster.clock()
    ticket = roster.tickets.of_source(attendee.source_id or "") or _same_code(roster, attendee)
    if ticket is None:
        ticket = roster.tickets.add(attendee, import_id=roster.imports.touch(at, source))
        brought.added += 1
        if not registered.passages:
            return
    elif differs(before := corrections.as_registered(ticket, roster.corrections.of(ticket.id)), attendee):
        now = corrections.settle(roster, before, attendee, at)
        roster.tickets.update(ticket, now, import_id=roster.imports.touch(at, source), at=at)
        brought.updated += 1
    elsewhere.bring_in(roster, ticket, registered.passages, source, complete=True)


def _same_code(roster: Roster, attendee: Attendee) -> Ticket | None:
    """Whoever came by an export before, or by a signature: known by the code until the system's own id is."""
    found = roster.tickets.by_code([attendee.ticket_code or ""])
    unnamed = (one for one in found if not one.walk_in and (one.source_id or SIGNED).startswith(SIGNED))
    return next((one for one in unnamed if one.ticket_code == attendee.ticket_code), None)


def differs(ticket: Ticket, attendee: Attendee) -> bool:
    """Whether the system says anything else than the roster does."""
    if ticket.missing_since:
        return True
    return any(getattr(ticket, name) != getattr(attendee, name) for name in (*COMPARED, *_RIGHTS))
