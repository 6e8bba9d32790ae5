"""This laptop at the door: read, decide, record – one transaction per scan. Knows no Qt and no network."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from uuid import UUID

from checkin import codes
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
    refusal: UndoRefusal | None = None


def new_nonce(at: datetime) -> str:
    """A UUID of version 7: 48 bits of milliseconds, then random (RFC 9562 section 5.7)."""
    milliseconds = int(at.timestamp() * 1000) & (1 << 48) - 1
    random = secrets.randbits(74)
    high = milliseconds << 80 | 0x7 << 76 | random >> 62 << 64
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
            return self._answer(attempt, self._candidates(attempt))

    def walk_in(self, attendee: Attendee, at: datetime | None = None) -> ScanResult:
        """Make a ticket here and let it in, in one transaction; WrongUse when both names are blank."""
        if not (attendee.first_name or attendee.last_name):
            raise WrongUse(Reason.BLANK_NAME)
        with self._roster.writing():
            ticket = self._roster.tickets.add(attendee, walk_in=True)
            attempt = Attempt(code=str(ticket.ticket_code), source=Source.WALK_IN, at=at)
            return self._answer(attempt, [ticket])

    def undo(self, nonce: str, at: datetime | None = None) -> UndoResult:
        """Take an admitted scan back by a scan of its own kind; nothing is ever deleted."""
        with self._roster.writing():
            undone = self._roster.scans.get(nonce)
            if refusal := self._undo_refusal(undone):
                return UndoResult(scan=undone, refusal=refusal)
            assert undone is not None  # _undo_refusal says so
            check_in_list = self._roster.lists.get(undone.list_id)
            when = at or self._roster.clock()
            scan = self._new_scan(Attempt(code=undone.code, kind=Kind.ANNUL, source=undone.source), when)
            scan = replace(scan, ticket_id=undone.ticket_id, list_id=undone.list_id, undoes=undone.nonce)
            scan = self._sorted(scan)
            self._roster.scans.append(scan, check_in_list)
            ticket = self._roster.tickets.get(undone.ticket_id) if undone.ticket_id else None
        return UndoResult(scan=scan, ticket=ticket)

    def _undo_refusal(self, undone: Scan | None) -> UndoRefusal | None:
        if undone is None:
            return UndoRefusal.UNKNOWN
        if undone.verdict is not Verdict.OK or undone.kind is Kind.ANNUL:
            return UndoRefusal.NOT_ADMITTED
        return UndoRefusal.ALREADY_UNDONE if self._roster.scans.is_undone(undone.nonce) else None

    def _candidates(self, attempt: Attempt) -> list[Ticket]:
        """All tickets that carry the code, or the one that the volunteer picked of them."""
        found = self._roster.tickets.by_code(codes.meanings(attempt.code))
        if attempt.ticket_id is None:
            return found
        picked = [ticket for ticket in found if ticket.id == attempt.ticket_id]
        if not picked:
            raise WrongUse(Reason.NOT_A_CANDIDATE, ticket=attempt.ticket_id)
        return picked

    def _answer(self, attempt: Attempt, tickets: list[Ticket]) -> ScanResult:
        at = (attempt.at or self._roster.clock()).astimezone(UTC)
        ticket = tickets[0] if len(tickets) == 1 else None
        presence = self._presence(ticket)
        decision = decide(tickets, self._question(attempt, at, presence))
        if decision.verdict is Verdict.AMBIGUOUS:
            return ScanResult(verdict=decision.verdict, at=at, candidates=tuple(tickets))
        overridden = self._overridden(attempt, decision)
        scan = replace(
            self._new_scan(attempt, at),
            ticket_id=ticket.id if ticket else None,
            verdict=Verdict.OK if overridden else decision.verdict,
            override_reason=attempt.override_reason if overridden else None,
            overridden=overridden,
        )
        scan = self._sorted(scan)
        presence = self._roster.scans.append(scan, self.check_in_list)
        return ScanResult(
            verdict=scan.verdict,
            at=at,
            scan=scan,
            ticket=ticket,
            presence=presence,
            first=decision.first,
            moment=decision.moment,
            overridden=overridden,
        )

    def _presence(self, ticket: Ticket | None) -> Presence:
        if ticket is None:
            return Presence()
        return self._roster.scans.presence_of(ticket.id, self.check_in_list)

    def _question(self, attempt: Attempt, at: datetime, presence: Presence) -> Question:
        limited = self.check_in_list.capacity is not None
        return Question(
            check_in_list=self.check_in_list,
            at=at,
            kind=attempt.kind,
            presence=presence,
            inside=self._roster.scans.inside(self.check_in_list.id) if limited else 0,
            ignore_unpaid=attempt.ignore_unpaid,
        )

    @staticmethod
    def _overridden(attempt: Attempt, decision: Decision) -> Verdict | None:
        asked = attempt.override_reason is not None
        return decision.verdict if asked and decision.verdict not in NEVER_OVERRIDDEN else None

    def _new_scan(self, attempt: Attempt, at: datetime) -> Scan:
        return Scan(
            nonce=new_nonce(at),
            station_id=self.id,
            seq=self._roster.scans.next_seq(self.id),
            list_id=self.check_in_list.id,
            ticket_id=None,
            code=codes.clean(attempt.code),
            kind=attempt.kind,
            verdict=Verdict.OK,
            at=at,
            sort_at=at,
            volunteer=self.volunteer,
            source=attempt.source,
        )

    def _sorted(self, scan: Scan) -> Scan:
        sort_at = self._roster.scans.next_sort_at(scan.at, scan.ticket_id, scan.list_id)
        return replace(scan, sort_at=sort_at)
