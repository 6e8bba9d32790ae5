"""Codes that the roster does not know: taken back by the system, or signed by it before the roster heard of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from checkin import signing
from checkin.models import Attendee, Ticket
from checkin.roster import Roster
from checkin.roster.registry import BLOCKED, REVOKED

SIGNED = "seed:"  # how a ticket is called that is known by its signature alone


def is_revoked(roster: Roster, codes: Iterable[str]) -> bool:
    """Whether the system has replaced one of these codes by a newer one."""
    return any(roster.registry.is_barred(code, REVOKED) for code in codes)


def knows(roster: Roster, codes: Sequence[str]) -> bool:
    """Whether any of these codes says something, though no ticket of the roster carries it."""
    return is_revoked(roster, codes) or _signed(roster, codes) is not None


def admit(roster: Roster, codes: Sequence[str]) -> list[Ticket]:
    """The ticket that proves itself by its signature, kept in the roster from now on; [] where none does.

    Inside `Roster.writing()`. One seed is one ticket, whatever else was signed anew: its uses are counted together.
    """
    if is_revoked(roster, codes):
        return []
    signed = _signed(roster, codes)
    if signed is None:
        return []
    known = roster.tickets.of_source(f"{SIGNED}{signed.seed}")
    return [as_barred(roster, known or roster.tickets.add(_attendee(roster, signed)))]


def as_barred(roster: Roster, ticket: Ticket) -> Ticket:
    """A ticket known by its signature alone, with what the system said of its code since; any other as it is."""
    if not is_signed_only(ticket):
        return ticket
    code = str(ticket.ticket_code)
    return replace(
        ticket,
        code_replaced=roster.registry.is_barred(code, REVOKED),
        blocked=roster.registry.is_barred(code, BLOCKED),
    )


def is_signed_only(ticket: Ticket) -> bool:
    """Whether no registration has named this ticket yet."""
    return (ticket.source_id or "").startswith(SIGNED)


def _signed(roster: Roster, codes: Iterable[str]) -> signing.SignedTicket | None:
    likely = [code for code in codes if signing.looks_signed(code)]
    if not likely:
        return None
    keys = roster.registry.signing_keys()
    return next((found for code in likely if (found := signing.verify(code, keys))), None)


def _attendee(roster: Roster, signed: signing.SignedTicket) -> Attendee:
    return Attendee(
        ticket_code=signed.code,
        ticket_type=roster.registry.product(signed.product) or f"#{signed.product}",
        source_id=f"{SIGNED}{signed.seed}",
        valid_from=signed.valid_from,
        valid_until=signed.valid_until,
    )
