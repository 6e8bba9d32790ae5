"""Erases an event’s personal data and proves it. Killed at any moment, it leaves the old event, or is run again."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from checkin import __version__, audit, keychain, settings
from checkin.audit import Deed
from checkin.erased import BEGUN, PURGED_AT
from checkin.errors import CheckinError, Reason, WrongUse
from checkin.purging import files
from checkin.purging.record import Record
from checkin.roster import Roster

RECORD = "purge_record"  # setting of the event
# What stays of an event's settings. Whatever is not named here goes: a name may stand anywhere.
KEPT_SETTINGS = (
    *("name", "timezone", "date", "training", "station_id", "station_here", "desk_list", "exits", "uid"),
    *("pin", "pin_failures", "no_pin_hint", "kiosk", "hide_contacts", "card_template"),
    *("paper_organiser", "paper_place", "purge_after_days", BEGUN),
)
CARRIED_AWAY = frozenset({Deed.EXPORTED, Deed.PACKED, Deed.GIVEN_BACK})  # files that only people know where to find
# The deeds of the audit trail whose subject or detail names nobody.
TOLD: dict[str, str] = {
    Deed.EVENT_MADE: "subject",
    Deed.LINKED: "subject",
    Deed.LIST_ADDED: "subject",
    Deed.SETTING_CHANGED: "subject",
    Deed.IMPORTED: "detail",
    Deed.INSIDE_SHOWN: "detail",
    Deed.OVERRODE: "subject",
    Deed.UNDID: "subject",
    Deed.DECIDED: "detail",
    Deed.PIN_WRONG: "detail",
    Deed.LOCKED: "detail",
    Deed.PURGED: "detail",
}


def purged(roster: Roster) -> Record | None:
    """What the purge of this event did; None before it ended."""
    text = roster.event.get(RECORD)
    return Record.read(text) if text else None


def is_begun(roster: Roster) -> bool:
    """Whether a purge was cut short: the names are gone, files or old pages may not be."""
    return bool(roster.event.get(BEGUN))


def unsent(roster: Roster) -> int:
    """The scans that the registration system waits for and could never be sent afterwards."""
    if not roster.event.source or roster.event.training:
        return 0
    return roster.scans.outbox_counts()[0]


def purge(roster: Roster, by: str = "", *, even_unsent: bool = False) -> Record:
    """Erase, and say what was erased; an event that is purged already tells it again.

    WrongUse while scans wait to be sent, StoreError where the file cannot be written: nothing was changed then.
    """
    before = purged(roster)
    if before:
        return _with_hash(roster, replace(before, by=by))
    if not is_begun(roster):
        _begin(roster, even_unsent=even_unsent)
    return _with_hash(roster, replace(_finish(roster), by=by))


def _begin(roster: Roster, *, even_unsent: bool) -> None:
    """One transaction takes the names out and leaves the marker that there is more to do."""
    waiting = unsent(roster)
    if waiting and not even_unsent:
        raise WrongUse(Reason.UNSENT_SCANS, count=waiting)
    station = settings.station_id(roster)
    roster.erasing.settle()
    with roster.writing():
        copies, named = files.copies(roster.path), roster.erasing.files_named()
        record = Record(
            event=roster.event.name,
            at=roster.clock(),
            timezone=roster.event.zone.key,
            station=station,
            version=__version__,
            removed=roster.erasing.counts(),
            kept=roster.erasing.kept(),
            backups=files.doomed(copies),
            to_delete=(*files.handed_over(roster.event.source), *files.copies_away(roster.path)),
            exports=_exports(roster),
            sha256_before=files.sha256(roster.path),
        )
        begun = {"record": record.text, "files": [str(path) for path in named]}
        roster.event.set(BEGUN, json.dumps(begun))
        roster.erasing.everybody(KEPT_SETTINGS, TOLD)


def _finish(roster: Roster) -> Record:
    """Files, key, old pages: each step may be done twice."""
    begun = json.loads(roster.event.get(BEGUN))
    pdfs = files.pdfs(roster.path, map(Path, begun["files"]))
    left = files.take_away([*files.copies(roster.path), *pdfs, *files.logs(), *files.leftovers()])
    files.take_folder_away(roster.path)
    record = Record.read(begun["record"])
    left += _forget_key(roster)
    record = replace(record, pdfs=record.pdfs + len(pdfs), left=left)
    with roster.writing():
        roster.event.set(BEGUN, json.dumps(begun | {"record": record.text}))
    roster.erasing.compact()  # waits for whoever reads: a copy that had begun before is whole by now
    files.take_away(files.copies(roster.path))
    with roster.writing():
        roster.event.set(RECORD, record.text)
        roster.event.set(PURGED_AT, record.at.isoformat())
        roster.event.set(BEGUN, "")
        roster.erasing.set_guard()
        audit.note(roster, Deed.PURGED, detail=str(record.tickets))
    roster.erasing.compact()  # the names of files that stood in the marker
    return record


def _forget_key(roster: Roster) -> tuple[str, ...]:
    """The way into the registration system; said where the safe does not open and may still hold it."""
    uid = roster.event.uid
    try:
        return () if not uid or keychain.forget(uid) else ("key",)
    except CheckinError:
        return ("key",)


def _exports(roster: Roster) -> int:
    """How many files with names in them were written to places that only people know."""
    return sum(entry.deed in CARRIED_AWAY for entry in roster.audit.all())


def _with_hash(roster: Roster, record: Record) -> Record:
    """The file's hash once all of it is in the file."""
    roster.erasing.settle()
    return replace(record, sha256_after=files.sha256(roster.path))
