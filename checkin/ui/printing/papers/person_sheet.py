"""Everything that is kept about one person, on A4, to be handed to them. It asks nothing and keeps nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from checkin.ui.printing.papers import parts
from checkin.ui.printing.papers.flow import Strip, flowed, gap
from checkin.ui.printing.papers.pages import Page, write_pdf
from checkin.ui.printing.papers.table import Column, Table
from checkin.ui.texts.person import Document, moment, sections
from checkin.ui.texts.person import person_words as say

CAPTIONS = 6000  # width of the first column


def write_person(document: Document, path: Path) -> None:
    """Whole or not at all; StoreError."""
    write_pdf(path, say.title(), pages(document))


def pages(document: Document) -> list[Page]:
    """As many as they need."""
    return flowed(_strips(document), say.not_encrypted())


def _strips(document: Document) -> Iterator[Strip]:
    ticket = document["ticket"]
    name = ticket["full_name"] or ticket["email"] or f"#{ticket['id']}"
    yield parts.title(say.above(), name, [say.of(document["event"], moment(document["at"]))])
    for title, lines in sections(document):
        yield gap(420)
        yield parts.heading(title)
        if not lines:
            yield parts.sentence(say.nothing())
        table = Table([Column("", CAPTIONS), Column("", bold=True)])
        for caption, text in lines:
            yield table.row([caption, text])
