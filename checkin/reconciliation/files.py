"""The scans that were refused for good as a file for the organiser. No sentences: it is handed the words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from zoneinfo import ZoneInfo

from checkin.clock import shown
from checkin.models import CheckInList
from checkin.reconciliation.asked import set_aside
from checkin.reconciliation.values import SetAside
from checkin.roster import Roster
from checkin.tables import write_table

EXPORT_FIELDS = (
    "at",
    "kind",
    "full_name",
    "company",
    "ticket_code",
    "list",
    "station_id",
    "volunteer",
    "reason",
    "code",
    "refusal",
    "nonce",
)


def write_set_aside(roster: Roster, path: Path, in_words: Callable[[str], str]) -> int:
    """Write the scans that were refused for good, whole or not at all; the number of rows.

    `in_words`: a refusal → the sentence that explains it.
    """
    lists = {one.id: one for one in roster.lists.all()}
    zone = roster.event.zone
    rows = (_row(one, lists, in_words, zone) for one in set_aside(roster, roster.scans.set_aside()))
    return write_table(path, EXPORT_FIELDS, rows)


def _row(
    aside: SetAside, lists: dict[int, CheckInList], in_words: Callable[[str], str], zone: ZoneInfo
) -> list[object]:
    scan, ticket = aside.scan, aside.ticket
    row = {
        "at": shown(scan.at, zone),
        "kind": scan.kind.value,
        "full_name": ticket.name if ticket else None,
        "company": ticket.company if ticket else None,
        "ticket_code": ticket.ticket_code if ticket else None,
        "list": lists[scan.list_id].name,
        "station_id": scan.station_id,
        "volunteer": scan.volunteer,
        "reason": in_words(scan.refusal or ""),
        "code": scan.code,
        "refusal": scan.refusal,
        "nonce": scan.nonce,
    }
    return [row[name] for name in EXPORT_FIELDS]
