"""The audit trail: who did what, and when, of all that organisers answer for. Scans have a log of their own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from pathlib import Path

from checkin import clock, settings
from checkin.roster import Roster
from checkin.roster.audit import Entry

FIELDS = ("at", "by", "station_id", "deed", "subject", "detail")  # of its export
ORGANISER = "organiser_now"  # in the event's settings: who unlocked, until it is locked again


class Deed(StrEnum):
    """What was done; sentences in `ui.texts.audit`. A value, once written, never changes its meaning."""

    IMPORTED = "imported"  # subject: the file's name; detail: +added ~updated -missing
    LIST_ADDED = "list_added"  # subject: its name
    EXPORTED = "exported"  # subject: what; detail: the file's name
    COPIED = "copied"  # a list of the dashboard, to the clipboard; subject: which; detail: how many lines
    SETTING_CHANGED = "setting_changed"  # subject: which; detail: to what, never a secret
    INSIDE_SHOWN = "inside_shown"  # subject: where (screen, file, printer); detail: how many people
    PURGED = "purged"  # detail: how many tickets
    PERSON_SHOWN = "person_shown"  # subject: #ticket
    PERSON_ERASED = "person_erased"  # subject: #ticket
    PIN_SET = "pin_set"
    PIN_REMOVED = "pin_removed"
    PIN_WRONG = "pin_wrong"  # detail: failures in a row
    UNLOCKED = "unlocked"
    LOCKED = "locked"  # detail: "unused" when nobody asked for it
    EVENT_MADE = "event_made"  # subject: its name
    LINKED = "linked"  # subject: the registration system, never a key
    OVERRODE = "overrode"  # subject: the verdict; detail: the scan's nonce
    UNDID = "undid"  # somebody else's passage; subject: its station; detail: its nonce
    DECIDED = "decided"  # subject: what about; detail: the choice
    KIOSK_BEGUN = "kiosk_begun"
    KIOSK_LEFT = "kiosk_left"
    RESTORED = "restored"  # subject: the copy; detail: +scans newer than it
    BACKUP_PLACE = "backup_place"  # detail: the folder of the copies
    ENCRYPTED = "encrypted"
    KEY_SHOWN = "key_shown"  # the recovery key
    PACKED = "packed"  # a file for the other laptops; subject: its name; detail: "key" where the access key travels
    JOINED = "joined"  # this laptop became a station; subject: who prepared the file
    GIVEN_BACK = "given_back"  # this station's passages; subject: the file's name
    REUNITED = "reunited"  # subject: the other stations; detail: +scans
    STATION_NAMED = "station_named"  # subject: its new name; detail: the one before
    AUDIT_EXPORTED = "audit_exported"  # subject: the file's name


def note(roster: Roster, deed: Deed, *, by: str = "", subject: str = "", detail: str = "") -> None:
    """Append one deed, in the transaction that is open or in one of its own.

    `by`: where nobody says, whoever unlocked the desk, else its volunteer.
    """
    with roster.writing():
        entry = Entry(
            deed=deed,
            at=roster.clock(),
            station_id=settings.station_id(roster),
            by=by or roster.event.get(ORGANISER) or roster.event.get("volunteer"),
            subject=subject,
            detail=detail,
        )
        roster.audit.add(entry)


def note_setting(roster: Roster, name: str, value: str = "changed") -> None:
    """That a rule of the event is another from now on; `value` is never a secret nor about a person."""
    note(roster, Deed.SETTING_CHANGED, subject=name, detail=value)


def note_import(roster: Roster, file: str, counts: Mapping[str, int]) -> None:
    """That somebody brought an export in; `counts` as of `merge.Changes`."""
    detail = "+{added} ~{updated} -{missing}".format(**counts)
    note(roster, Deed.IMPORTED, subject=file, detail=detail)


def folded(entries: Iterable[Entry]) -> Iterator[Entry]:
    """Newest first in and out: of a series of wrong codes the last one alone, whose count tells of all of them."""
    later = 0  # what the wrong code after this one had counted
    for entry in entries:
        failures = int(entry.detail or 0) if entry.deed == Deed.PIN_WRONG else 0
        if not 0 < failures < later:
            yield entry
        later = failures


def rows(roster: Roster) -> list[dict[str, str]]:
    """Every deed, oldest first, by FIELDS; moments as aware ISO in the event's time zone."""
    zone = roster.event.zone
    return [
        {name: str(getattr(entry, name)) for name in FIELDS} | {"at": clock.shown(entry.at, zone) or ""}
        for entry in roster.audit.all()
    ]


def write(roster: Roster, path: Path) -> int:
    """All of it as CSV, XLSX or JSON by the file's ending, which stands in the trail itself; the number of rows."""
    from checkin.tables import write_table

    found = rows(roster)
    count = write_table(path, FIELDS, [list(row.values()) for row in found])
    note(roster, Deed.AUDIT_EXPORTED, subject=path.name)
    return count
