"""What an import is about to do: the file as it was read, and the differences to the roster. Changes nothing."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, Protocol

from checkin import audit, erased, merge, settings
from checkin.errors import CheckinError
from checkin.models import Attendee, Problem, Status
from checkin.roster import Roster

OpenRoster = Callable[[], Roster]
CANCELLED = (Status.CANCELLED, Status.REFUNDED, Status.DECLINED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What a person decided about reading a file; whatever is not said, the reader finds by itself."""

    columns: Mapping[str, str] = field(default_factory=dict)  # field → the column's header
    answers: tuple[str, ...] = ()  # headers of columns that are no field
    sheet: str | None = None
    encoding: str | None = None
    delimiter: str | None = None

    def kept(self) -> dict[str, Any]:
        """Those that were made, to remember them by."""
        return {name: value for name, value in asdict(self).items() if value}


class ReadableExport(Protocol):
    """What the dialog needs of an export that was read."""

    @property
    def headers(self) -> tuple[str, ...]: ...
    @property
    def columns(self) -> Mapping[str, str]: ...  # header → field, "extra" or none for an answer of its own
    @property
    def fields(self) -> tuple[str, ...]: ...  # the same by column, "" for none
    @property
    def attendees(self) -> tuple[Attendee, ...]: ...
    @property
    def problems(self) -> Sequence[Problem]: ...
    @property
    def format(self) -> Mapping[str, object]: ...  # file_type, encoding, separator, sheet, …
    @property
    def sheets(self) -> Sequence[str]: ...
    @property
    def fingerprint(self) -> str: ...  # the same for two exports with the same headers


class ExportReader(Protocol):
    """Reads any export; CheckinError for a file that is none, and for choices that do not fit it."""

    fields: Sequence[str]  # what a column can be

    def read(self, path: Path, options: Choices) -> ReadableExport: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """An export's people counted beside the window: a hundred thousand take a while."""

    by_status: Mapping[Status, int]
    cancelled: int
    checked_in: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """A file as it was understood, and what importing it would change."""

    path: Path
    export: ReadableExport
    changes: merge.Changes
    known: int  # people who stood in the registration until now
    vanishing: int  # those of them who would be marked as missing
    counts: Counts
    problems: Mapping[str, Sequence[Problem]]  # by kind
    by_row: Mapping[int | None, Attendee]  # the first of each row
    choices: Choices
    layout: str  # the headers' fingerprint before anybody chose
    remembered: bool = False  # the choices are those of an earlier import


class Importer:
    """Reads, compares and imports; made for a background thread, each call with a connection of its own."""

    def __init__(self, reader: ExportReader, open_roster: OpenRoster) -> None:
        self._reader = reader
        self._open_roster = open_roster

    def read(self, path: Path) -> Review:
        """The file as the reader finds it by itself, or with the choices that were made for its layout before."""
        export = self._reader.read(path, Choices())
        found = self._compared(path, export, Choices(), export.fingerprint)
        choices = _remembered(found.layout)
        if choices == Choices():
            return found
        try:
            return replace(self.read_again(found, choices), remembered=True)
        except CheckinError:  # they do not fit this file after all
            return found

    def read_again(self, before: Review, choices: Choices) -> Review:
        """The same file as somebody chose."""
        return self._compared(before.path, self._reader.read(before.path, choices), choices, before.layout)

    def carry_out(self, reviewed: Review, accept_shrink: bool) -> merge.Changes | None:
        """Import what was reviewed, over the roster as it is by now; the choices are remembered.

        None, and nothing changed, when the roster would by now shrink a lot and nobody accepted that.
        """
        export = reviewed.export
        with self._open_roster() as roster, roster.reading():
            delivery = _delivery(reviewed.path.name, export)
            changes = merge.bring_in(roster, delivery, accept_shrink=accept_shrink)
            if changes.shrinks and not accept_shrink:
                return None
            audit.note_import(roster, delivery.file, changes.counts())
        settings.remember_layout(reviewed.layout, reviewed.choices.kept())
        return changes

    def _compared(self, path: Path, export: ReadableExport, choices: Choices, layout: str) -> Review:
        with self._open_roster() as roster, roster.reading():
            tickets, held = list(roster.tickets.all()), roster.corrections.in_force()
            gone = erased.known(roster)
        return Review(
            path=path,
            export=export,
            changes=(changes := merge.plan(tickets, export.attendees, held, gone)),
            known=sum(not ticket.walk_in and ticket.missing_since is None for ticket in tickets),
            vanishing=sum(ticket.missing_since is None for ticket in changes.missing),
            counts=_counts(export.attendees),
            problems=_by_kind([*export.problems, *map(_forgotten, changes.erased)]),
            by_row={attendee.row: attendee for attendee in reversed(export.attendees)},
            choices=choices,
            layout=layout,
        )


def _counts(attendees: Sequence[Attendee]) -> Counts:
    counted = Counter(attendee.status for attendee in attendees)
    return Counts(
        by_status={status: counted[status] for status in Status if counted[status]},
        cancelled=sum(counted[status] for status in CANCELLED),
        checked_in=sum(attendee.checked_in for attendee in attendees),
    )


def _forgotten(attendee: Attendee) -> Problem:
    """Somebody who was erased on request stays out of the roster."""
    return Problem(row=attendee.row, kind="erased_on_request", detail="")


def _by_kind(problems: Sequence[Problem]) -> dict[str, list[Problem]]:
    """Those of the whole file first, then by kind and row."""
    kinds: defaultdict[str, list[Problem]] = defaultdict(list)
    for problem in sorted(problems, key=lambda one: (one.row is not None, one.kind, one.row or 0)):
        kinds[problem.kind].append(problem)
    return dict(kinds)


def _delivery(file: str, export: ReadableExport) -> merge.Delivery:
    return merge.Delivery(
        file=file,
        headers=export.headers,
        fields=export.fields,
        about=export.format,
        attendees=export.attendees,
    )


def _remembered(layout: str) -> Choices:
    kept = settings.layout(layout)
    try:
        return Choices(**kept | {"answers": tuple(kept.get("answers", ()))})
    except TypeError:  # written by another version, or by hand
        return Choices()
