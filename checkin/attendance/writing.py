"""The attendance as a file: CSV, XLSX or JSON as its ending says, or in the source's own columns."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from checkin.attendance.rows import ABSENT, PEOPLE_FIELDS, SCAN_FIELDS, Only, people, scans, tickets
from checkin.errors import Reason, WrongUse
from checkin.files import replacing
from checkin.models import CheckInList, Ticket
from checkin.roster import Roster
from checkin.source_shape import Filler, Shape, numbered
from checkin.tables import write_table

if TYPE_CHECKING:
    from checkin.attendance.sheets import Say


def write(
    roster: Roster, check_in_list: CheckInList, path: Path, only: Only | None = None, say: Say | None = None
) -> int:
    """Write the attendance as the file's ending says, whole or not at all; the number of people (or scans) in it.

    A workbook has more sheets; `say`: their names, else the plain words that scripts know.
    """
    if path.suffix.lower() == ".xlsx":
        return _write_sheets(roster, check_in_list, path, only, say)
    fields = SCAN_FIELDS if only is Only.SCANS else PEOPLE_FIELDS
    rows = scans(roster) if only is Only.SCANS else people(roster, check_in_list, only)
    return write_table(path, fields, ([row[name] for name in fields] for row in rows))


def _write_sheets(roster: Roster, check_in_list: CheckInList, path: Path, only: Only | None, say: Say | None) -> int:
    from checkin.attendance.sheets import plain, sheets
    from checkin.workbook import write_workbook

    made = sheets(roster, check_in_list, only, say or plain)
    with replacing(path) as draft:
        write_workbook(draft, made)
    return len(made[0].rows)


def has_source_shape(roster: Roster) -> bool:
    """Whether the newest import was a file with columns, which attendance can be handed back in."""
    return bool(roster.imports.shapes().get(roster.imports.latest_id(), Shape()).headers)


def write_as_source(roster: Roster, check_in_list: CheckInList, path: Path, only: Only | None = None) -> int:
    """Write the newest export's own rows with their check-ins, then the walk-ins; WrongUse where there is none."""
    if only is Only.SCANS:
        raise WrongUse(Reason.SCANS_AS_SOURCE)
    if not has_source_shape(roster):
        raise WrongUse(Reason.NO_EXPORT_YET)
    newest = roster.imports.latest_id()
    shape = roster.imports.shapes()[newest]
    imported = [ticket for ticket in roster.tickets.all() if ticket.import_id == newest]
    own = [ticket for ticket in tickets(roster, check_in_list, only) if ticket.walk_in or ticket.import_id == newest]
    presences = roster.scans.presences(check_in_list.id)
    filler = Filler(shape, imported, roster.event.zone, roster.corrections.in_force())
    headers = (*shape.headers, *shape.more)
    firsts = [(ticket, presences.get(ticket.id, ABSENT).first) for ticket in sorted(own, key=_as_in_the_file)]
    default = check_in_list.id == roster.lists.default().id  # the source's own check-ins are those of this list
    rows = [
        [
            *(filler.row(ticket, first) if first or default or ticket.walk_in else filler.own(ticket)),
            *filler.more(first),
        ]
        for ticket, first in firsts
    ]
    return write_table(path, numbered(headers) if path.suffix.lower() == ".json" else headers, rows)


def _as_in_the_file(ticket: Ticket) -> tuple[bool, int, int]:
    return ticket.walk_in, ticket.row or 0, ticket.id
