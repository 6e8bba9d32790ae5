"""Reads one file from its bytes to its attendees: source, table, columns, rows, duplicates, in this order."""

from __future__ import annotations

import gc
import hashlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from checkin.errors import Reason, Unreadable
from checkin.models import Attendee, Problem
from checkin.sync.exports.attendees import People, has_names, people_of
from checkin.sync.exports.duplicates import settled
from checkin.sync.exports.evidence import Column
from checkin.sync.exports.headers import columns_of, understand
from checkin.sync.exports.layout import EXTRA, FALLBACK, FIELDS, TIME, Layout
from checkin.sync.exports.money import decimal_of
from checkin.sync.exports.source import Source, read_source
from checkin.sync.exports.table import Table, find_table
from checkin.sync.exports.vocabulary import plain

PREVIEWED = 8  # rows
_CHOOSABLE = frozenset((*FIELDS, EXTRA, "", "email" + FALLBACK, "guests", "ordered_at" + TIME, "checked_in_at" + TIME))


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadOptions:
    """What somebody chose; whatever is not said, the reader finds by itself.

    `columns`: field → header of its column, a blank field for an answer of its own. `answers`: headers of more such.
    `looking`: somebody sees the columns and can name them, so a file without names is shown with nobody in it.
    """

    columns: Mapping[str, str] = field(default_factory=dict)
    answers: tuple[str, ...] = ()
    sheet: str | None = None
    encoding: str | None = None
    delimiter: str | None = None
    looking: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """A registration export as it was understood.

    `headers` as written, one per column; `columns` header → field, as people are told; `fields` the same by column,
    "" for none, with the roles that nobody is told; `format` what is to say of the file; `preview` the first rows as
    read; `sheets` to choose from; `fingerprint` the same for the same headers.
    """

    headers: tuple[str, ...]
    columns: Mapping[str, str]
    fields: tuple[str, ...]
    attendees: tuple[Attendee, ...]
    problems: tuple[Problem, ...]
    format: Mapping[str, object]
    preview: tuple[tuple[str, ...], ...] = ()
    sheets: tuple[str, ...] = ()
    fingerprint: str = ""


def read_export(path: Path, options: ReadOptions | None = None) -> Export:
    """Read a file of any registration system. Unreadable where it is none, or where a choice does not fit it."""
    with _without_collecting():
        return _read(path, options or ReadOptions())


@contextmanager
def _without_collecting() -> Iterator[None]:
    """A million small objects, none of them in a circle: the garbage collector would walk them over and over."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def _read(path: Path, options: ReadOptions) -> Export:
    _check_fields(options)
    source = read_source(path, sheet=options.sheet, encoding=options.encoding, delimiter=options.delimiter)
    table = find_table(source.sheets, options.columns.values())
    if table is None:
        raise Unreadable(Reason.NO_TABLE, path=path)
    columns = columns_of(table)
    layout = understand(columns, _chosen(table, options))
    named = has_names(layout)
    if not named and not options.looking:
        raise Unreadable(Reason.NO_NAMES, path=path)
    people = people_of(table if named else replace(table, rows=()), columns, layout)
    attendees, more = settled(people.attendees, has_codes=people.has_codes, answers=_are_answers(layout, columns))
    return Export(
        headers=table.headers,
        columns=_columns(columns, layout, people),
        fields=_fields(columns, layout),
        attendees=attendees,
        problems=_sorted([*_of_the_file(source), *people.problems, *more]),
        format=_format(source, table, columns, people),
        preview=tuple(tuple(row.cells) for row in table.rows[:PREVIEWED]),
        sheets=source.names,
        fingerprint=_fingerprint(table.headers),
    )


def _check_fields(options: ReadOptions) -> None:
    if unknown := [name for name in options.columns if name.strip() not in _CHOOSABLE]:
        raise Unreadable(Reason.UNKNOWN_FIELD, field=unknown[0])


def _chosen(table: Table, options: ReadOptions) -> dict[int, str]:
    """Column → field, as somebody chose; NO_COLUMN for a header that the file does not have."""
    answers = {_index(table, header): EXTRA for header in options.answers}
    named = {_index(table, header): name.strip() or EXTRA for name, header in options.columns.items() if header}
    return answers | named


def _index(table: Table, header: str) -> int:
    for headers, wanted in (
        (table.headers, header),
        (table.names, header),
        (table.names, header.strip()),
        (tuple(map(plain, table.headers)), plain(header)),
    ):
        if wanted in headers:
            return headers.index(wanted)
    raise Unreadable(Reason.NO_COLUMN, column=header)


def _are_answers(layout: Layout, columns: Sequence[Column]) -> bool:
    """Whether rows are dated answers to a form: no orders, no quantities; Indico's « ID » counts answers."""
    order = layout.column("order_id")
    counted = "quantity" in layout.fields or "guests" in layout.fields
    return "ordered_at" in layout.fields and not counted and (order is None or plain(columns[order].header) == "id")


def _of_the_file(source: Source) -> list[Problem]:
    if not source.repaired:
        return []
    return [Problem(row=None, kind="mojibake_repaired", detail="the whole file had been encoded twice")]


def _sorted(problems: list[Problem]) -> tuple[Problem, ...]:
    return tuple(sorted(dict.fromkeys(problems), key=lambda problem: problem.row or 0))


def _columns(columns: Sequence[Column], layout: Layout, people: People) -> dict[str, str]:
    """Header → field; the buyer's names only where they had to be used."""
    said = dict(layout.described)
    if people.has("name_from_buyer"):
        names = ("first_name" + FALLBACK, "last_name" + FALLBACK, "full_name" + FALLBACK)
        said |= {layout.fields[name]: name for name in names if name in layout.fields}
    found: dict[str, str] = {}
    for index, name in sorted(said.items()):
        found.setdefault(columns[index].header, name)
    return found


def _fields(columns: Sequence[Column], layout: Layout) -> tuple[str, ...]:
    held = {index: name for name, index in layout.fields.items()} | dict(layout.described)
    return tuple(held.get(column.index, "") for column in columns)


def _format(source: Source, table: Table, columns: Sequence[Column], people: People) -> dict[str, object]:
    found = dict(source.about)
    if table.sheet:
        found["sheet"] = table.sheet
    found["header_row"] = table.header_row
    found["date_order"] = people.date_order
    found["decimal"] = decimal_of(columns, str(source.about.get("separator", "")))
    return found


def _fingerprint(headers: tuple[str, ...]) -> str:
    joined = "\x1f".join(" ".join(header.split()).casefold() for header in headers)
    return hashlib.sha256(joined.encode("utf-8", "surrogatepass")).hexdigest()[:16]
