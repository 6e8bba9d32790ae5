"""The labels left on a printer's roll: set by whoever puts it in, counted down by each card. No printing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checkin.roster.event import Event

LOW = 20  # labels: time to fetch the next roll
MOST = 5000


@dataclass(frozen=True, slots=True)
class Roll:
    """`left` of `size` labels."""

    left: int
    size: int

    @property
    def is_low(self) -> bool:
        return self.left <= LOW


def roll(event: Event, printer: str) -> Roll | None:
    """The roll in that printer; None where nobody counts."""
    left, _, size = event.get(_name(printer)).partition("/")
    try:
        return Roll(int(left), int(size))
    except ValueError:
        return None


def put_in(event: Event, printer: str, labels: int) -> None:
    """A roll of so many labels; 0 ends the counting. Inside `roster.writing()`."""
    event.set(_name(printer), f"{labels}/{labels}" if labels > 0 else "")


def put_right(event: Event, printer: str, left: int) -> None:
    """So many labels are left, as somebody counted. Inside `roster.writing()`."""
    known = roll(event, printer)
    event.set(_name(printer), f"{left}/{max(known.size if known else 0, left)}")


def take(event: Event, printer: str) -> None:
    """One card has gone to the printer. Inside `roster.writing()`."""
    if known := roll(event, printer):
        event.set(_name(printer), f"{max(known.left - 1, 0)}/{known.size}")


def _name(printer: str) -> str:
    return f"roll:{printer}"
