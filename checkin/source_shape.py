"""Attendance in the shape of the organiser's own export: its columns, order and codes, its check-in columns filled.

For the systems that take no push. Knows what the columns mean from the import; writes no file.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from checkin.models import Scan, Ticket

OWN_COLUMNS = ("checked_in", "checked_in_at", "station")
_DAY, _TIME = " (date)", " (time)"
_MOMENTS = ("checked_in_at", f"checked_in_at{_DAY}", f"checked_in_at{_TIME}")
_FILLED = ("checked_in", *_MOMENTS)
# « yes » and « no » as exports write them; the first pair that a column's own cells speak decides.
_YES_NO = (
    ("oui", "non"), ("yes", "no"), ("true", "false"), ("vrai", "faux"), ("ja", "nein"), ("ja", "nee"), ("sì", "no"),
    ("sí", "no"), ("sim", "não"), ("tak", "nie"), ("1", "0"), ("x", ""),
)  # fmt: skip
_ENGLISH = re.compile(r"check|scan(ned)?\b|used|attended", re.IGNORECASE)
# How a cell writes a day → the same for strftime; « / » may also be month first, see `_day_pattern`.
_DAYS = (
    (re.compile(r"\d{4}-\d{2}-\d{2}"), "%Y-%m-%d"),
    (re.compile(r"\d{2}/\d{2}/\d{4}"), "%d/%m/%Y"),
    (re.compile(r"\d{2}\.\d{2}\.\d{4}"), "%d.%m.%Y"),
    (re.compile(r"\d{2}-\d{2}-\d{4}"), "%d-%m-%Y"),
    (re.compile(r"\d{2}/\d{2}/\d{2}(?!\d)"), "%d/%m/%y"),
)
_MONTH_FIRST = re.compile(r"(?:0\d|1[0-2])/(?:1[3-9]|2\d|3[01])/")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """The columns of one import: `headers` as the file has them, `fields` what each one holds ("" for none)."""

    headers: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()

    @property
    def says_check_ins(self) -> bool:
        """Whether the file has a column for them."""
        return any(name in _FILLED for name in self.fields)

    @property
    def more(self) -> tuple[str, ...]:
        """Columns of ours for a file that has none."""
        return () if self.says_check_ins else OWN_COLUMNS


def shape(headers: Sequence[str], columns: Mapping[str, str]) -> Shape:
    """`columns`: header → field, as the reader of exports says; of two columns of one header the first is meant."""
    fields = [columns.get(name, columns.get(name.strip(), "")) for name in headers]
    first = [headers.index(name) == index for index, name in enumerate(headers)]
    return Shape(
        headers=tuple(headers), fields=tuple(field if one else "" for field, one in zip(fields, first, strict=True))
    )


def numbered(headers: Sequence[str]) -> tuple[str, ...]:
    """Two columns of one name stay two: the second becomes « Nom (2) »."""
    seen: dict[str, int] = {}
    names = []
    for name in headers:
        seen[name] = seen.get(name, 0) + 1
        names.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return tuple(names)


class Filler:
    """Writes check-ins into rows of one shape, in the words and the dates of the file itself."""

    def __init__(self, shape: Shape, samples: Iterable[Ticket], zone: ZoneInfo) -> None:
        """`samples`: tickets whose cells show how the file writes « yes » and dates."""
        cells = [ticket.cells for ticket in samples]
        self.shape = shape
        self._zone = zone
        self._words = {
            index: _yes_no(shape.headers[index], _column(cells, index))
            for index, field in enumerate(shape.fields)
            if field == "checked_in"
        }
        self._patterns = {
            index: _patterns(_column(cells, index), _dated(cells, shape))
            for index, field in enumerate(shape.fields)
            if field in _MOMENTS
        }

    def row(self, ticket: Ticket, first: Scan | None) -> list[str]:
        """The ticket's own cells with its check-in; `first` is the entry that counts, None for nobody inside."""
        cells = list(ticket.cells) + [""] * (len(self.shape.headers) - len(ticket.cells))
        own = cells if not ticket.walk_in else [_text(ticket, field) for field in self.shape.fields]
        return [self._cell(index, cell, ticket, first) for index, cell in enumerate(own)]

    def more(self, first: Scan | None) -> list[object]:
        """The cells of our own columns, where the file has none for check-ins."""
        if not self.shape.more:
            return []
        at = first.at.astimezone(self._zone).isoformat(timespec="seconds") if first else None
        return [first is not None, at, first.station_id if first else None]

    def _cell(self, index: int, cell: str, ticket: Ticket, first: Scan | None) -> str:
        if index in self._words:
            yes, no = self._words[index]
            return yes if first else no if cell and ticket.checked_in else cell
        if index in self._patterns:
            return self._moment(index, first.at) if first else "" if ticket.checked_in else cell
        return cell

    def _moment(self, index: int, at: datetime) -> str:
        day, clock = self._patterns[index]
        field = self.shape.fields[index]
        pattern = clock.lstrip("T ") if field.endswith(_TIME) else day if field.endswith(_DAY) else day + clock
        local = at.astimezone(UTC if clock.endswith("Z") else self._zone)
        return local.strftime(pattern)


def _column(rows: Iterable[Sequence[str]], index: int) -> list[str]:
    return [row[index].strip() for row in rows if index < len(row) and row[index].strip()]


def _dated(rows: Sequence[Sequence[str]], shape: Shape) -> list[str]:
    """What the columns of order dates say: they show how this file writes a date, before anybody was let in."""
    places = [index for index, field in enumerate(shape.fields) if field.startswith("ordered_at")]
    return [text for index in places for text in _column(rows, index)]


def _text(ticket: Ticket, field: str) -> str:
    """What a walk-in has for a column of the file."""
    return str(getattr(ticket, field, None) or "") if field in _PERSONAL else ""


_PERSONAL = frozenset(
    ("ticket_code", "first_name", "last_name", "full_name", "email", "company", "job_title", "ticket_type", "phone")
)


def _yes_no(header: str, words: Iterable[str]) -> tuple[str, str]:
    for word in words:
        for pair in _YES_NO:
            if word.casefold() in pair:
                return _styled(pair[0], word), _styled(pair[1], word)
    return ("Yes", "No") if _ENGLISH.search(header) else ("Oui", "Non")


def _styled(word: str, like: str) -> str:
    return word.upper() if like.isupper() and len(like) > 1 else word.capitalize() if like[:1].isupper() else word


def _patterns(own: Sequence[str], others: Sequence[str]) -> tuple[str, str]:
    """(day, time) for strftime, as the column's own cells write them, else as other dates of the file do."""
    for texts in (own, others):
        day = _day_pattern(texts)
        if day:
            return day, _clock_pattern(own or [text for text in others if ":" in text])
    return "%d/%m/%Y", " %H:%M"


def _day_pattern(texts: Sequence[str]) -> str:
    for text in texts:
        for known, pattern in _DAYS:
            if known.match(text):
                month_first = "/" in text and any(map(_MONTH_FIRST.match, texts))
                return pattern.replace("%d/%m", "%m/%d") if month_first else pattern
    return ""


def _clock_pattern(texts: Sequence[str]) -> str:
    text = next((text for text in texts if ":" in text), "")
    seconds = re.search(r"\d{2}:\d{2}:\d{2}", text) is not None
    between = "T" if re.match(r"\d{4}-\d{2}-\d{2}T", text) else " "
    return f"{between}%H:%M{':%S' if seconds else ''}{'Z' if text.endswith('Z') else ''}"
