"""« Prêt à ouvrir ? » on a page of A4, to be filed: the verdict, every check in words, a line to sign."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from checkin import __version__
from checkin.doctor import Check
from checkin.ui.app import SHOWN_NAME
from checkin.ui.printing.papers import ink, parts
from checkin.ui.printing.papers.flow import Strip, flowed, gap
from checkin.ui.printing.papers.pages import Page, write_pdf
from checkin.ui.printing.papers.table import Column, Table
from checkin.ui.texts.doctor import Around
from checkin.ui.texts.doctor import doctor_words as say

SMALL = ink.Face(270)
LIGHT, NAME = 1900, 4700  # widths of columns


def write(path: Path, checks: Sequence[Check], around: Around, event: str, station: str) -> Path:
    """The paper at that path, whole or not at all; StoreError when it cannot be written. It names no guest."""
    write_pdf(path, say.page(), pages(checks, around, event, station))
    return path


def pages(checks: Sequence[Check], around: Around, event: str, station: str) -> list[Page]:
    """What is to be done first, as the checks stand."""
    return flowed(_strips(checks, around, event, station), f"{SHOWN_NAME} {__version__}")


def _strips(checks: Sequence[Check], around: Around, event: str, station: str) -> Iterator[Strip]:
    yield parts.title(say.page(), event, (say.on_paper(around, station),))
    yield gap(300)
    yield parts.heading(say.verdict(checks))
    yield parts.sentence(say.explained(checks))
    yield gap(240)
    yield from _table().strips([_cells(check, around) for check in checks])
    yield gap(500)
    yield parts.field(say.seen_by(), "")


def _table() -> Table:
    light, name, found = say.columns()
    return Table([Column(light, LIGHT, bold=True), Column(name, NAME), Column(found)], face=SMALL)


def _cells(check: Check, around: Around) -> list[str]:
    todo = say.todo(check)
    return [say.light(check.light), say.title(check.name), say.found(check, around) + (f" → {todo}" if todo else "")]
