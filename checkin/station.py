"""This laptop at the door: read, decide, record – one transaction per scan. Knows no Qt and no network."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from checkin import audit, codes, erased, history, strangers
from checkin.audit import Deed
from checkin.decide import Question, decide
from checkin.errors import Reason, WrongUse
from checkin.models import (
    Attempt,
    Attendee,
    CheckInList,
    Decision,
    Kind,
    Presence,
    Scan,
    ScanResult,
    Source,
    Ticket,
    Verdict,
)
from checkin.roster import Roster
from checkin.understanding import Understood, understand

NEVER_OVERRIDDEN = frozenset({Verdict.OK, Verdict.INVALID, Verdict.AMBIGUOUS})


class UndoRefusal(StrEnum):
    """Why there is nothing to undo."""

    UNKNOWN = "unknown"
    NOT_ADMITTED = "not_admitted"
    ALREADY_UNDONE = "already_undone"


@dataclass(frozen=True, slots=True, kw_only=True)
class UndoResult:
    """Either the annulling scan that was recorded, or why nothing was."""

    scan: Scan | None = None
    ticket: Ticket | None = None
    presence: Presence = field(default_factory=Presence)
    refusal: UndoRefusal | None = None


def new_nonce(at: datetime) -> str:
    """A UUID of version 7: 48 bits of milliseconds, then random (RFC 9562 section 5.7)."""
    milliseconds = int(at.timestamp() * 1000) & (1 << 48) - 1
    random = int.from_bytes(os.urandom(10), "big")
    high = milliseconds << 80 | 0x7 << 76 | (random >> 62 & 0xFFF) << 64
    return str(UUID(int=high | 0b10 << 62 | random & (1 << 62) - 1))


class Station:
    """Scans, undoes and lets walk-ins in on one list, as one station and volunteer (both may change any time)."""

    def __init__(self, roster: Roster, *, station_id: str, check_in_list: CheckInList, volunteer: str = "") -> None:
        self._roster = roster
        self.id = station_id
        self.check_in_list = check_in_list
        self.volunteer = volunteer

    def scan(self, attempt: Attempt) -> ScanResult:
        """Answer one code, after the commit; a blank override reason or a wrong pick is WrongUse, nothing recorded."""
        if attempt.override_reason is not None and not attempt.override_reason.strip():
            raise WrongUse(Reason.BLANK_REASON)
        with self._roster.writing():
            return self._answer(attempt, self._understood(attempt))

    def walk_in(self, attendee: Attendee, at: datetime | None = None) -> ScanResult:
        """Make a ticket here and let it in, in one transaction; WrongUse when both names are blank."""
        if not f"{attendee.first_name or ''}{attendee.last_name or ''}".strip():
            raise WrongUse(Reason.BLANK_NAME)
        with self._roster.writing():
            erased.refuse_purged(self._roster)
            ticket = self._roster.tickets.add(attendee, walk_in=True)
            attempt = Attempt(code=str(ticket.ticket_code), source=Source.WALK_IN, at=at)
            return self._answer(attempt, Understood((ticket,), attempt.code))

    def undo(self, nonce: str, at: datetime | None = None) -> UndoResult:
        """Take an admitted scan back by a scan of its own kind; nothing is ever deleted."""
        with self._roster.writing():
            undone = self._roster.scans.get(nonce)
            if refusal := self._undo_refusal(undone):
                return UndoResult(scan=undone, refusal=refusal)
            assert undone is not None  # _undo_refusal says so
            if not self.made(undone):
                by, whose = self.volunteer, undone.station_id
                audit.note(self._roster, Deed.UNDID, by=by, subject=whose, detail=undone.nonce)
            return self._annul(undone, (at or self._roster.clock()).astimezone(UTC))

    def made(self, scan: Scan) -> bool:
        """Whether the scan was made here, by the volunteer who is here now."""
        return (scan.station_id, scan.volunteer) == (self.id, self.volunteer)

    def _annul(self, undone: Scan, at: datetime) -> UndoResult:
        ticket = self._roster.tickets.get(undone.ticket_id) if undone.ticket_id else None
        log = self._log(ticket, undone.list_id)
        check_in_list = self._roster.lists.get(undone.list_id)
        attempt = Attempt(code=undone.code, kind=Kind.ANNUL, source=undone.source)
        scan = Scan(
            **self._stamp(attempt, at, log, check_in_list),
            ticket_id=undone.ticket_id,
            verdict=Verdict.OK,
            undoes=undone.nonce,
        )
        presence = self._roster.scans.append(scan, log, check_in_list)
        return UndoResult(scan=scan, ticket=ticket, presence=presence)

    def _undo_refusal(self, undone: Scan | None) -> UndoRefusal | None:
        if undone is None:
            return UndoRefusal.UNKNOWN
        if undone.verdict is not Verdict.OK or undone.kind is Kind.ANNUL:
            return UndoRefusal.NOT_ADMITTED
        return UndoRefusal.ALREADY_UNDONE if self._roster.scans.is_undone(undone.nonce) else None

    def _understood(self, attempt: Attempt) -> Understood:
        """All tickets that the code may mean, or the one that the volunteer picked of them."""
        found = understand(self._roster, attempt.code, attempt.typed)
        if attempt.ticket_id is None or not found.tickets:
            tickets = tuple(strangers.as_barred(self._roster, ticket) for ticket in found.tickets)
            return replace(found, tickets=tickets)
        picked = tuple(ticket for ticket in found.tickets if ticket.id == attempt.ticket_id)
        if not picked:
            raise WrongUse(Reason.NOT_A_CANDIDATE, ticket=attempt.ticket_id)
        return replace(found, tickets=picked, asks=False)

    def _answer(self, attempt: Attempt, understood: Understood) -> ScanResult:
        at = (attempt.at or self._roster.clock()).astimezone(UTC)
        tickets = understood.tickets
        if not tickets and erased.is_purged(self._roster):  # a badge's code is personal data, too
            return ScanResult(verdict=Verdict.INVALID, at=at)
        ticket = tickets[0] if len(tickets) == 1 else None
        log = self._log(ticket, self.check_in_list.id)
        before = history.presence(log, self.check_in_list)
        decision = decide(tickets, self._question(attempt, at, before, understood))
        if decision.verdict is Verdict.AMBIGUOUS:
            return ScanResult(verdict=decision.verdict, at=at, candidates=tickets, route=understood.route)
        overridden = self._overridden(attempt, decision) if ticket else None
        scan = Scan(
            **self._stamp(_as_signed(replace(attempt, code=understood.code), ticket), at, log, self.check_in_list),
            ticket_id=ticket.id if ticket else None,
            verdict=Verdict.OK if overridden else decision.verdict,
            override_reason=attempt.override_reason if overridden else None,
            overridden=overridden,
        )
        if overridden:
            audit.note(self._roster, Deed.OVERRODE, by=self.volunteer, subject=overridden, detail=scan.nonce)
        return ScanResult(
            verdict=scan.verdict,
            at=at,
            scan=scan,
            ticket=ticket,
            presence=self._roster.scans.append(scan, log, self.check_in_list),
            first=decision.first,
            moment=decision.moment,
            overridden=overridden,
            route=understood.route,
        )

    def _log(self, ticket: Ticket | None, list_id: int) -> list[Scan]:
        return self._roster.scans.log_of(ticket.id, list_id) if ticket else []

    def _question(self, attempt: Attempt, at: datetime, presence: Presence, understood: Understood) -> Question:
        limited = self.check_in_list.capacity is not None
        return Question(
            check_in_list=self.check_in_list,
            at=at,
            kind=attempt.kind,
            presence=presence,
            inside=self._roster.scans.inside(self.check_in_list.id) if limited else 0,
            ignore_unpaid=attempt.ignore_unpaid,
            code_revoked=understood.replaced,
            uncertain=understood.asks,
        )

    @staticmethod
    def _overridden(attempt: Attempt, decision: Decision) -> Verdict | None:
        asked = attempt.override_reason is not None
        return decision.verdict if asked and decision.verdict not in NEVER_OVERRIDDEN else None

    def _stamp(self, attempt: Attempt, at: datetime, log: Sequence[Scan], check_in_list: CheckInList) -> dict[str, Any]:
        """What this station's next scan is whatever its verdict: its number, its nonce, its place after `log`."""
        return {
            "nonce": new_nonce(at),
            "station_id": self.id,
            "seq": self._roster.scans.next_seq(self.id),
            "list_id": check_in_list.id,
            "code": codes.clean(attempt.code),
            "kind": attempt.kind,
            "at": at,
            "sort_at": history.next_sort_at(at, log),
            "volunteer": self.volunteer,
            "source": attempt.source,
        }


def _as_signed(attempt: Attempt, ticket: Ticket | None) -> Attempt:
    """The log says by what a ticket was admitted that the roster had not seen yet."""
    return replace(attempt, source=Source.SIGNED) if ticket and strangers.is_signed_only(ticket) else attempt
