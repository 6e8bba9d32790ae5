"""Make an event and link it with its registration system, the same from window and command line. Exchanges nothing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from uuid import uuid4

from checkin import parts, settings
from checkin.errors import Reason, WrongUse
from checkin.event_setup import NETWORKED, Access, Made, Note, NoteKind, Wanted, checked_place, checked_source
from checkin.models import CheckInList
from checkin.roster import Roster, store
from checkin.sync.paired import Paired
from checkin.sync.systems import system_key


def new_event(wanted: Wanted) -> Made:
    """The new event, which opens by default from now on; a system over the network is asked first.

    WrongUse for what cannot be or is not right over there, Unreachable when nobody can be asked, StoreError for the
    file: nothing is left behind then. Blocks for the network.
    """
    where, place = checked_source(wanted.source), checked_place(wanted)
    paired = _ask(where, wanted.access)
    with Roster.create(place, name=wanted.name, timezone=wanted.timezone) as roster:
        try:
            notes = _keep(roster, where, paired)
        except BaseException:
            roster.close()
            store.remove(place)
            raise
    settings.remember_event(place)
    return Made(path=place, notes=notes)


def pair(path: Path, access: Access, source: str | None = None) -> Made:
    """Link an event again, or for the first time: a new key, this laptop. Roster and outbox stay as they are.

    Without `source` it is the event's own. Errors as of `new_event`; WrongUse for another system than the event has.
    """
    with Roster.open(path) as roster:
        where = checked_source(source or roster.event.source or None)
        paired = _ask(where, _with_known(roster, access))
        if paired is None:
            raise WrongUse(Reason.NO_REGISTRATION)
        if _is_networked(roster.event.source) and system_key(roster) != paired.key:
            raise WrongUse(Reason.OTHER_SOURCE, source=system_key(roster))
        notes = _keep(roster, where, paired)
        waiting, _ = roster.scans.outbox_counts()
    if waiting:
        notes = (*notes, Note(NoteKind.SCANS_WAIT, {"count": waiting}))
    return Made(path=path, notes=notes)


def _is_networked(source: str) -> bool:
    return source.partition(":")[0] in NETWORKED


def _ask(source: str, access: Access) -> Paired | None:
    """What the system over the network says; None for a folder and for nothing, which nobody needs to ask."""
    kind, _, address = source.partition(":")
    if kind == "pretix":
        from checkin.sync.pretix import pairing

        return pairing.check(address, access)
    if kind == "web":
        from checkin.sync.web import pairing as web

        return web.check(address, access)
    return None


def _with_known(roster: Roster, access: Access) -> Access:
    """What nobody said stays as the event was linked before."""
    known = roster.lists.default().source_id or ""
    return replace(
        access,
        organizer=access.organizer or roster.event.get("pretix_organizer"),
        event=access.event or roster.event.get("pretix_event"),
        check_in_list=access.check_in_list or known,
        attendance_url=access.attendance_url or roster.event.get("web_attendance_url"),
    )


def _keep(roster: Roster, source: str, paired: Paired | None) -> tuple[Note, ...]:
    """All in one transaction, the key last: when it cannot be kept, nothing is."""
    with roster.writing():
        if paired is None:
            roster.event.set("source", source)
            return ()
        told = roster.event.get("web_attendance_url")
        paired.keep(roster.event)
        if roster.event.get("web_attendance_url") not in ("", told):
            roster.scans.send_all_again()  # whoever hears of attendance from now on hears of the whole day
        roster.event.set("uid", roster.event.uid or uuid4().hex)
        if paired.check_in_list:
            _keep_list(roster, paired.check_in_list)
        return (*paired.notes, *_keep_secrets(roster.event.uid, paired))


def _keep_list(roster: Roster, told: CheckInList) -> None:
    """The first list that the system tells of becomes the default one."""
    default = roster.lists.default()
    if default.source_id is None and roster.lists.of_source(told.source_id or "") is None:
        roster.lists.update(replace(default, source_id=told.source_id))
    parts.keep_list(roster, told)


def _keep_secrets(uid: str, paired: Paired) -> tuple[Note, ...]:
    if not paired.secrets:
        return ()
    from checkin import keychain  # the operating system's safe takes a while to load

    kept = keychain.keep(uid, paired.secrets)
    if paired.provisional:
        keychain.forget(paired.provisional)
    if kept is keychain.Kept.FILE:
        return (Note(NoteKind.KEY_IN_FILE, {"path": keychain.file_of(uid)}),)
    return ()
