"""A figure beside the floor that the same run measured, and the table of them all."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass

HEADER = ("what", "measured", "floor measured in the same run", "ratio", "target", "ok")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of the table; `ok` is None where nothing was promised."""

    what: str
    measured: str
    floor: str = ""
    ratio: float | None = None
    target: str = ""
    ok: bool | None = None

    def cells(self) -> tuple[str, ...]:
        ratio = "" if self.ratio is None else f"{self.ratio:.2f}"
        return (self.what, self.measured, self.floor, ratio, self.target, {None: "", True: "yes", False: "NO"}[self.ok])


@dataclass(frozen=True, slots=True)
class Times:
    """Seconds, one per repetition."""

    seconds: Sequence[float]

    @property
    def median(self) -> float:
        return statistics.median(self.seconds)

    @property
    def p99(self) -> float:
        ordered = sorted(self.seconds)
        return ordered[min(int(len(ordered) * 0.99), len(ordered) - 1)]

    def __str__(self) -> str:
        return f"{self.median * 1000:.2f} ms, p99 {self.p99 * 1000:.2f} ms"


def table(rows: Sequence[Row]) -> str:
    """The rows as aligned text."""
    lines = [HEADER, *(row.cells() for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEADER))]
    padded = ["  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in lines]
    return "\n".join([padded[0], "─" * sum(widths, 2 * (len(widths) - 1)), *padded[1:]])
