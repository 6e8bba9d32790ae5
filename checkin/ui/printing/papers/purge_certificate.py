"""« Certificat d’effacement »: a page in each language that says what a purge removed, and what stayed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from checkin.purging import Record
from checkin.ui.printing.papers import ink, parts
from checkin.ui.printing.papers.flow import Strip, flowed, gap
from checkin.ui.printing.papers.pages import Page, write_pdf
from checkin.ui.printing.papers.table import Column, Table
from checkin.ui.texts.language import LANGUAGES, language
from checkin.ui.texts.purging import certificate_words as say
from checkin.ui.texts.purging import purge_kinds

ENDING = "-effacement.pdf"
SMALL = ink.Face(270)
SIGNING = 2600  # high
NUMBER, HASH = 1700, 10800  # widths of columns


def beside(event_file: Path) -> Path:
    """Where the certificate of that event goes."""
    return event_file.with_name(f"{event_file.stem}{ENDING}")


def write_certificate(record: Record, path: Path) -> Path:
    """The certificate at that path, whole or not at all; StoreError when it cannot be written."""
    write_pdf(path, say.title(), pages(record))
    return path


def pages(record: Record) -> list[Page]:
    """One in the language of now and one in each other, unless very many copies were removed."""
    codes = sorted(LANGUAGES, key=lambda code: code != language.known())
    return [page for code in codes for page in _pages(record, code)]


def _pages(record: Record, code: str) -> list[Page]:
    with language.aside(code):
        return flowed(list(_strips(record)), f"{say.foot()} {say.program(record.version)}")


def _strips(record: Record) -> Iterator[Strip]:
    yield parts.title(say.above(), say.title(), ())
    yield gap(300)
    yield from _fields(record)
    yield from _counted(say.removed(), _removed(record))
    yield gap(120)
    yield parts.sentence(say.how(), SMALL)
    yield from _counted(say.kept(), _named(purge_kinds.kept(), record.kept))
    yield from _hashes(record)
    yield from _to_do(record)


def _fields(record: Record) -> Iterator[Strip]:
    yield parts.field(say.event(), record.event)
    zone = ZoneInfo(record.timezone)
    local, utc = record.at.astimezone(zone), record.at.astimezone(UTC)
    yield parts.field(say.when(), say.moment(_moment(local), record.timezone, f"{utc:%Y-%m-%d %H:%M:%S}"))
    yield parts.field(say.station(), record.station)
    yield parts.field(say.by(), record.by)


def _moment(local: datetime) -> str:
    return f"{local:%d/%m/%Y %H:%M:%S}"


def _removed(record: Record) -> list[tuple[str, int]]:
    files = [(say.pdfs(), record.pdfs), (say.backups(), len(record.backups))]
    return [*_named(purge_kinds.removed(), record.removed), *((name, count) for name, count in files if count)]


def _named(kinds: dict[str, str], counts: Mapping[str, int]) -> list[tuple[str, int]]:
    """In the order of the words; what there was none of is left out."""
    return [(words, counts[kind]) for kind, words in kinds.items() if counts.get(kind)]


def _counted(title: str, rows: Sequence[tuple[str, int]]) -> Iterator[Strip]:
    """Two pairs side by side, so that all of it stands on the page."""
    number, words = Column("", NUMBER, figures=True, bold=True), Column("")
    table = Table([number, words, number, words], face=SMALL)
    yield gap(360)
    yield parts.heading(title)
    half = (len(rows) + 1) // 2
    for place in range(half):
        pair = [rows[place], *rows[place + half : place + half + 1]]
        cells = [text for said, count in pair for text in (language.locale.toString(count), said)]
        yield table.row([*cells, "", ""][:4])


def _hashes(record: Record) -> Iterator[Strip]:
    yield gap(360)
    yield parts.heading(say.proof())
    table = Table([Column("", bold=True), Column("", HASH)], face=SMALL)
    named = [(say.before(), record.sha256_before), (say.after(), record.sha256_after)]
    for row in [*named, *((copy.name, copy.sha256) for copy in record.backups)]:
        yield table.row(row)


def _to_do(record: Record) -> Iterator[Strip]:
    yield gap(360)
    yield parts.heading(say.to_do())
    left = ", ".join(say.key() if name == "key" else name for name in record.left)
    if left:
        yield parts.sentence(say.left(left), SMALL, ink.INK)
    if record.to_delete:
        yield parts.sentence(say.handed_over(", ".join(record.to_delete)), SMALL, ink.INK)
    exports = say.exports(record.exports) if record.exports else ""
    yield parts.sentence(f"{say.elsewhere()} {exports}".strip(), SMALL)
    yield gap(500)
    yield parts.signing_boxes([say.place_and_day(), say.signature()], SIGNING)
