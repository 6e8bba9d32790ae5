"""The open questions and the decisions of reconciliation as values. No rules, no storage."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from checkin.models import CheckInList, Scan, Ticket
from checkin.roster.decisions import Decided


class Subject(StrEnum):
    """What a decision is about, as the event file keeps it."""

    DOUBLE = "double_admission"
    SET_ASIDE = "set_aside"


class Choice(StrEnum):
    """What somebody decided, as the event file keeps it; `reopen` takes the decision before it back."""

    KEEP = "keep"
    CANCEL = "cancel"
    TWO_PEOPLE = "two_people"
    AGAIN = "again"
    DISMISS = "dismiss"
    REOPEN = "reopen"


@dataclass(frozen=True, slots=True, kw_only=True)
class DoubleAdmission:
    """One ticket that came in more often than its list allows.

    `passages`: its admitted entries and exits in the order of the door. `later`: the last entry too many, which
    cancelling takes back. `extent`: how many there are too many; a further one opens the question again.
    """

    ticket: Ticket
    check_in_list: CheckInList
    passages: tuple[Scan, ...]
    later: Scan | None
    extent: int

    @property
    def subject(self) -> str:
        return f"{self.ticket.id}:{self.check_in_list.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAside:
    """One scan that the registration system will never take, `scan.refusal` says why; `undone`: what it takes back."""

    scan: Scan
    ticket: Ticket | None = None
    undone: Scan | None = None

    @property
    def subject(self) -> str:
        return self.scan.nonce


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """A decision that stands; `scan` where it is about one that was set aside."""

    kind: Subject
    subject: str
    decided: Decided
    ticket: Ticket | None = None
    check_in_list: CheckInList | None = None
    scan: Scan | None = None
    may_reopen: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Questions:
    """The oldest open questions with the number of all, people who left the registration unseen, decisions taken."""

    doubles: tuple[DoubleAdmission, ...] = ()
    doubles_count: int = 0
    set_aside: tuple[SetAside, ...] = ()
    set_aside_count: int = 0
    missing: tuple[Ticket, ...] = ()
    missing_count: int = 0
    settled: tuple[Settled, ...] = ()
