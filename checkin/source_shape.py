"""Attendance in the shape of the organiser's own export: its columns, order and codes, its check-in columns filled.

For the systems that take no push. Knows what the columns mean from the import; writes no file.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC
from zoneinfo import ZoneInfo

from checkin.date_style import Style, style_of
from checkin.file_language import is_time, language_of, yes_and_no
from checkin.models import Scan, Source, Ticket
from checkin.roster.corrections import Correction
from checkin.search import words

Held = Mapping[int, Sequence[Correction]]  # the desk's corrections by ticket
OWN_COLUMNS = ("checked_in", "checked_in_at", "station")
_DAY, _TIME = " (date)", " (time)"
_ORDERED = ("ordered_at", f"ordered_at{_DAY}")
_PERSONAL = frozenset(
    ("ticket_code", "first_name", "last_name", "full_name", "email", "company", "job_title", "ticket_type", "phone")
)
_ONE_TICKET = {"quantity": "1", "guests": "0"}  # what a row of one ticket says


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """The columns of one import: `headers` as the file has them, `fields` what each one holds ("" for none)."""

    headers: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    month_first: bool = False

    @property
    def check_ins(self) -> tuple[int, ...]:
        """The columns that say who is in, or since when."""
        return tuple(index for index, field in enumerate(self.fields) if field.startswith("checked_in"))

    @property
    def more(self) -> tuple[str, ...]:
        """Columns of ours for a file that has none."""
        return () if self.check_ins else OWN_COLUMNS


def shape(headers: Sequence[str], about: Mapping[str, object]) -> Shape:
    """`about`: what the reader of exports said of the file, its `fields` (one per column) and its `date_order`."""
    said = about.get("fields")
    fields = [str(field) for field in said] if isinstance(said, list) else []
    fields += [""] * (len(headers) - len(fields))
    if set(OWN_COLUMNS) <= set(headers):  # our own file, read back
        fields[headers.index("station")] = "station"
    month_first = str(about.get("date_order")).startswith("mdy")
    return Shape(headers=tuple(headers), fields=tuple(fields), month_first=month_first)


def numbered(headers: Sequence[str]) -> tuple[str, ...]:
    """Two columns of one name stay two: the second becomes « Nom (2) »."""
    seen: dict[str, int] = {}
    names = []
    for name in headers:
        seen[name] = seen.get(name, 0) + 1
        names.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return tuple(names)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Answer:
    """How one column says that somebody is in: a word, or a moment (or half of one) in `style`."""

    yes: str = ""
    no: str = ""
    style: Style | None = None
    day: bool = True
    clock: bool = True


class Filler:
    """Writes check-ins into rows of one shape, in the words and the dates of the file itself."""

    def __init__(self, shape: Shape, samples: Iterable[Ticket], event_zone: ZoneInfo, held: Held | None = None) -> None:
        """`samples`: the tickets of that import; their cells show how the file writes « yes » and dates."""
        tickets = [ticket for ticket in samples if not ticket.walk_in]
        self.shape = shape
        self._zone = event_zone
        self._held = held or {}
        self._answers = _Evidence(shape, tickets).answers()
        self._per_row = Counter(ticket.row for ticket in tickets)

    def row(self, ticket: Ticket, first: Scan | None) -> list[str]:
        """The ticket's own cells with its check-in; `first` is the entry that counts, None for nobody inside."""
        cells = [_personal(ticket, field) for field in self.shape.fields] if ticket.walk_in else self.own(ticket)
        known = ticket.checked_in and first is not None and _is_said(ticket, first, self._zone)
        for index, answer in self._answers.items():
            cells[index] = self._cell(answer, cells[index], ticket, first, known)
        for index, field in enumerate(self.shape.fields):
            if field == "station" and not known:
                cells[index] = first.station_id if first else ""
        return cells

    def more(self, first: Scan | None) -> list[object]:
        """The cells of our own columns, where the file has none for check-ins."""
        if not self.shape.more:
            return []
        at = first.at.astimezone(self._zone).isoformat(timespec="seconds") if first else None
        return [first is not None, at, first.station_id if first else None]

    def own(self, ticket: Ticket) -> list[str]:
        """The cells as the file has them, but for what the desk put right.

        Of a row for several tickets each one gets a row and its own code.
        """
        width = len(self.shape.headers)
        cells = [*ticket.cells, *[""] * (width - len(ticket.cells))][:width]
        self._put_right(cells, ticket.id)
        if self._per_row[ticket.row] < 2:
            return cells
        for index, field in enumerate(self.shape.fields):
            if cells[index] and field in _ONE_TICKET:
                cells[index] = _ONE_TICKET[field]
            if field == "ticket_code" and ticket.ticket_code and ticket.ticket_code in cells[index]:
                cells[index] = ticket.ticket_code
        return cells

    def _put_right(self, cells: list[str], ticket_id: int) -> None:
        """Only where a cell holds just what was corrected, in whatever order and case: half of another one stays."""
        for one in self._held.get(ticket_id, ()):
            for index, field in enumerate(self.shape.fields):
                if field == one.field and sorted(words(cells[index])) == sorted(words(one.said or "")):
                    cells[index] = one.now or ""

    def _cell(self, answer: _Answer, cell: str, ticket: Ticket, first: Scan | None, known: bool) -> str:
        if first is None:
            return answer.no if ticket.checked_in or ticket.walk_in else cell
        if known and (cell or first.source is Source.REMOTE):
            return cell  # to the letter, whatever the source meant by it
        if answer.style is None:
            return answer.yes
        return answer.style.write(first.at, self._zone, day=answer.day, clock=answer.clock)


def _personal(ticket: Ticket, field: str) -> str:
    """What a walk-in has for a column of the file."""
    return str(getattr(ticket, field) or "") if field in _PERSONAL else ""


def _is_said(ticket: Ticket, first: Scan, event_zone: ZoneInfo) -> bool:
    """Whether the registration already knows this very check-in, to the minute, or to the day if it says no more."""
    if first.source is Source.REMOTE or not ticket.checked_in_at:
        return True
    said = ticket.checked_in_at[:16]
    return any(first.at.astimezone(zone).isoformat().startswith(said) for zone in (event_zone, UTC))


class _Evidence:
    """What the cells of one import show of its way to write check-ins."""

    def __init__(self, shape: Shape, tickets: Sequence[Ticket]) -> None:
        self._shape = shape
        self._tickets = tickets
        self._language = language_of(shape.headers)
        self._styles = {index: self._style(self._cells(index)) for index in shape.check_ins}
        self._times = {index for index in shape.check_ins if self._is_clock(index)}

    def answers(self) -> dict[int, _Answer]:
        """For each column of check-ins."""
        return {index: self._answer(index) for index in self._shape.check_ins}

    def _answer(self, index: int) -> _Answer:
        no = self._most_common(index, inside=False)
        own = self._styles[index]
        if index in self._times:
            return _Answer(no=no, style=own or self._usual(), day=False)
        if own or self._shape.fields[index] != "checked_in":
            return _Answer(no=no, style=own or self._usual(), clock=not self._times)
        yes, otherwise = yes_and_no(self._most_common(index, inside=True), no, self._language)
        return _Answer(yes=yes, no=otherwise)

    def _is_clock(self, index: int) -> bool:
        """A column with the times of the days in another one."""
        if self._shape.fields[index].endswith(_TIME):
            return True
        own = self._styles[index]
        return not own.day if own else is_time(self._shape.headers[index]) and len(self._shape.check_ins) > 1

    def _usual(self) -> Style:
        """The file's other dates, those of the orders; else what people write who speak its language."""
        dates = self._style(cell for field in _ORDERED for cell in self._cells_of(field))
        if dates is None or not dates.day:
            return self._language.style
        times = dates if dates.clock else self._style(self._cells_of(f"ordered_at{_TIME}"))
        return replace(dates, clock=times.clock if times and times.clock else self._language.style.clock)

    def _style(self, cells: Iterable[str]) -> Style | None:
        return style_of(cells, month_first=self._shape.month_first)

    def _cells_of(self, field: str) -> list[str]:
        return [cell for index, name in enumerate(self._shape.fields) if name == field for cell in self._cells(index)]

    def _cells(self, index: int) -> list[str]:
        return [_cell_of(ticket, index) for ticket in self._tickets]

    def _most_common(self, index: int, *, inside: bool) -> str:
        cells = (_cell_of(ticket, index) for ticket in self._tickets if ticket.checked_in is inside)
        found = Counter(cell for cell in cells if cell or not inside).most_common(1)
        return found[0][0] if found else ""


def _cell_of(ticket: Ticket, index: int) -> str:
    return ticket.cells[index].strip() if index < len(ticket.cells) else ""
