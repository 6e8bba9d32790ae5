"""The words of the house as values: attendees, tickets, lists, scans, verdicts. No rules, no storage."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from checkin.layouts import Route, Typed


class Status(StrEnum):
    """What the registration says of a ticket; the words of every export are mapped on these eight."""

    VALID = "valid"
    PENDING = "pending"
    CANCELLED = "cancelled"
    REFUNDED = "refunded"
    DECLINED = "declined"
    WAITLIST = "waitlist"
    INVITED = "invited"
    UNKNOWN = "unknown"


class Verdict(StrEnum):
    """The answer of a scan, with the reason codes of pretix on the wire."""

    OK = "ok"
    INVALID = "invalid"
    AMBIGUOUS = "ambiguous"
    CANCELED = "canceled"
    BLOCKED = "blocked"
    REVOKED = "revoked"
    UNAPPROVED = "unapproved"
    INVALID_TIME = "invalid_time"
    PRODUCT = "product"
    UNPAID = "unpaid"
    ALREADY_REDEEMED = "already_redeemed"
    FULL = "full"


class Kind(StrEnum):
    ENTRY = "entry"
    EXIT = "exit"
    ANNUL = "annul"


class Source(StrEnum):
    """How the code reached us; `remote` is a check-in that the registration system already knew."""

    SCANNER = "scanner"
    CAMERA = "camera"
    SEARCH = "search"
    WALK_IN = "walk_in"
    SIGNED = "signed"
    REMOTE = "remote"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendee:
    """One ticket as the registration export writes it; absent values are None.

    `ordered_at` and `checked_in_at` are ISO texts, local as in the file. `extra` keeps the columns that fit no
    field; `cells` are the row's own cells, one per column of the export, for handing attendance back.
    `source_id` is what the registration system calls the ticket whatever its code; only a system that gives one also
    speaks of validity and blocks.
    """

    row: int | None = None
    ticket_code: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    full_name: str | None = None
    email: str | None = None
    company: str | None = None
    job_title: str | None = None
    ticket_type: str | None = None
    status: Status = Status.VALID
    order_id: str | None = None
    ordered_at: str | None = None
    checked_in: bool = False
    checked_in_at: str | None = None
    phone: str | None = None
    comment: str | None = None
    extra: Mapping[str, str] = field(default_factory=dict)
    cells: tuple[str, ...] = ()
    source_id: str | None = None
    valid_from: datetime | None = None
    valid_until: datetime | None = None
    valid_if_pending: bool = False
    blocked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticket(Attendee):
    """The right to enter, as the roster keeps it."""

    id: int
    walk_in: bool = False
    code_replaced: bool = False
    missing_since: datetime | None = None
    import_id: int | None = None

    @property
    def name(self) -> str:
        """The name to call the person by; never empty while anything is known."""
        return self.full_name or self.company or self.email or self.ticket_code or str(self.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckInList:
    """Which tickets enter where; no ticket types means all of them. `source_id`: its name in the registration."""

    id: int
    name: str
    ticket_types: tuple[str, ...] = ()
    multiple_entries: bool = False
    entry_after_exit: bool = True
    include_pending: bool = False
    opens: datetime | None = None
    closes: datetime | None = None
    capacity: int | None = None
    source_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PassageElsewhere:
    """A passage that the registration system knows of: made at another station, or ours handed back.

    `id` is the system's own, unique in the event; `list_source_id` the list as it calls it; `station` who sent it, "".
    """

    id: str
    list_source_id: str
    kind: Kind
    at: datetime
    station: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scan:
    """Any attempt at the door, kept for ever. `at` is shown and sent; history is sorted by `sort_at`."""

    nonce: str
    station_id: str
    seq: int
    list_id: int
    ticket_id: int | None
    code: str
    kind: Kind
    verdict: Verdict
    at: datetime
    sort_at: datetime
    volunteer: str = ""
    source: Source = Source.SCANNER
    override_reason: str | None = None
    overridden: Verdict | None = None
    undoes: str | None = None
    settled_at: datetime | None = None
    refusal: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Presence:
    """One ticket on one list, folded from its history."""

    entries: int = 0
    inside: bool = False
    first: Scan | None = None
    double_admissions: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """What the desk or the command line asks of `Station.scan`.

    `typed`: the code came in by keys, so that a wrong keyboard layout may be repaired.
    """

    code: str
    kind: Kind = Kind.ENTRY
    source: Source = Source.SCANNER
    ticket_id: int | None = None
    at: datetime | None = None
    override_reason: str | None = None
    ignore_unpaid: bool = False
    typed: Typed | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """A verdict with what explains it: the scan that came first, or the moment a ticket (be)comes valid."""

    verdict: Verdict
    first: Scan | None = None
    moment: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanResult:
    """The answer at the desk. `scan` is None when nothing was recorded (ambiguous before the pick).

    `route`: the keyboard layouts by which the code was repaired, None when it was taken as it stands.
    """

    verdict: Verdict
    at: datetime
    scan: Scan | None = None
    ticket: Ticket | None = None
    presence: Presence = field(default_factory=Presence)
    first: Scan | None = None
    moment: datetime | None = None
    overridden: Verdict | None = None
    candidates: tuple[Ticket, ...] = ()
    route: Route | None = None

    @property
    def first_entry(self) -> bool:
        """Whether this scan let the person in for the first time on this list."""
        entered = self.verdict is Verdict.OK and self.scan is not None and self.scan.kind is Kind.ENTRY
        return entered and self.presence.entries == 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Something odd in an export; `row` counts as a spreadsheet does, None for the whole file."""

    row: int | None
    kind: str
    detail: str


class Connection(StrEnum):
    """How the registration system is reached just now.

    `portal`: a network answers in its place. `revoked`: it no longer knows this station. `asks`: waits for a person.
    """

    NONE = "none"
    TRAINING = "training"
    ONLINE = "online"
    OFFLINE = "offline"
    PORTAL = "portal"
    REVOKED = "revoked"
    ASKS = "asks"


@dataclass(frozen=True, slots=True, kw_only=True)
class SyncStatus:
    """What the desk shows of the exchange with the registration system.

    `since`: when it was last reached, while it is not. `detail` names what is in the way. `clock_difference`: seconds
    that the system's clock is ahead of this laptop's, None before the first answer. `busy`: what was asked for (at the
    start, by a person) has not been answered yet in both directions.
    """

    connection: Connection
    waiting: int = 0
    set_aside: int = 0
    to_decide: int = 0
    synced_at: datetime | None = None
    since: datetime | None = None
    detail: str = ""
    clock_difference: float | None = None
    busy: bool = False
