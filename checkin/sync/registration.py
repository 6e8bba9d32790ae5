"""The one protocol of every registration system: pull the roster, push the scans. No transport, no SQL."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from checkin.merge import Delivery
from checkin.models import CheckInList, PassageElsewhere, Scan, Ticket
from checkin.parts import Part


@dataclass(frozen=True, slots=True, kw_only=True)
class Pulled:
    """One step of a pull and the cursor that belongs to it: either a whole roster, or a part of what is new."""

    cursor: str
    delivery: Delivery | None = None
    part: Part | None = None


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
    """The scans that wait, oldest first, and what a system needs to know beside them.

    `ticket`, `undone` and `check_in_list` are of one scan. `admitted`, `stations` and `source_headers` are for systems
    that take whole files; of `elsewhere`, stations on other laptops, this one may know less than they have sent.
    """

    scans: Sequence[Scan]
    ticket: Callable[[Scan], Ticket | None]
    undone: Callable[[Scan], Scan | None]
    check_in_list: Callable[[Scan], CheckInList]
    stations: Sequence[str] = ()
    source_headers: Sequence[str] = ()
    admitted: Callable[[str], Sequence[Admitted]] = lambda station: ()
    elsewhere: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """How the system settled one scan; a refusal (a word of `ui.texts`, or the system's own) is final and set aside.

    `passages` are those of the same ticket that the system knew before this one: another station's make it a double
    admission. `sent`: False where nobody over there wants to hear of it, so that it is settled right here.
    """

    nonce: str
    refusal: str | None = None
    sent: bool = True
    passages: tuple[PassageElsewhere, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Corrected:
    """What the desk put right of one ticket: the fields of `checkin.corrections` as they are now, whole names whole."""

    source_id: str
    fields: tuple[tuple[str, str | None], ...]


class RegistrationSystem(Protocol):
    """Errors: Unreachable (try later), AccessRevoked (set up again), Unreadable (what it gave makes no sense).

    `key` names the system and its event: cursors and passages are kept under it. `clock_difference`: seconds that its
    clock was ahead of this laptop's at the last answer, None before one and for a system without a clock.
    """

    key: str

    @property
    def clock_difference(self) -> float | None: ...

    def probe(self) -> None:
        """The cheapest question that only the system itself can answer; raises as the others do."""

    def pull(self, cursor: str) -> Iterator[Pulled]:
        """What is new since `cursor` ("" at first), step by step; nothing at all when nothing is."""

    def held_back(self, folder: Path) -> Path:
        """The export that a person is to accept first, as a file: the system's own, or one made inside `folder`.

        WrongUse for a system that gives none. Blocks for the network; any thread may call it.
        """

    def correct(self, corrections: Sequence[Corrected]) -> None:
        """Pass on what the desk put right, where the system takes it; what it does not take stays here."""

    def push(self, outbox: Outbox) -> Iterable[Answer]:
        """Hand over the waiting scans; yields an answer for each that is settled, raises for what is in the way.

        One bad scan never stops the others: it is left without an answer, and what was wrong is raised at the end.
        """
