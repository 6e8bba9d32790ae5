"""The one protocol of every registration system: pull the roster, push the scans. No transport, no SQL."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from checkin.merge import Delivery
from checkin.models import Scan, Ticket


@dataclass(frozen=True, slots=True, kw_only=True)
class Pulled:
    """What a pull brought, and the cursor that belongs to it."""

    delivery: Delivery
    cursor: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Admitted:
    """One person whom one station let in: the ticket, the first passage, and the lists' names."""

    ticket: Ticket
    first: Scan
    lists: tuple[str, ...]
    checked_in_at: str
    source_cells: dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outbox:
    """The scans that wait, and what a system that takes whole files needs beside them."""

    scans: Sequence[Scan]
    stations: Sequence[str]
    source_headers: Sequence[str]
    admitted: Callable[[str], Sequence[Admitted]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """How the system settled one scan; a refusal is final and set aside."""

    nonce: str
    refusal: str | None = None


class RegistrationSystem(Protocol):
    """Errors: Unreachable (try later), AccessRevoked (set up again), Unreadable (what it gave makes no sense)."""

    key: str

    def pull(self, cursor: str) -> Pulled | None:
        """What is new since `cursor` ("" at first); None when nothing is."""

    def push(self, outbox: Outbox) -> Iterable[Answer]:
        """Hand over the waiting scans; yields an answer for each that is settled."""
