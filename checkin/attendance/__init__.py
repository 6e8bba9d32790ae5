"""Who came: figures, rows per ticket, the log of scans. Every number shown anywhere is counted in this room."""

from __future__ import annotations

from checkin.attendance.figures import Figures, figures
from checkin.attendance.rows import (
    PEOPLE_FIELDS,
    SCAN_FIELDS,
    TICKET_FIELDS,
    Only,
    Row,
    people,
    scans,
    ticket_fields,
    tickets,
)
from checkin.attendance.writing import has_source_shape, write, write_as_source

__all__ = [
    "PEOPLE_FIELDS",
    "SCAN_FIELDS",
    "TICKET_FIELDS",
    "Figures",
    "Only",
    "Row",
    "figures",
    "has_source_shape",
    "people",
    "scans",
    "ticket_fields",
    "tickets",
    "write",
    "write_as_source",
]
