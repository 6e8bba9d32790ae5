"""Make an event and link it with its registration system, the same from window and command line. Exchanges nothing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

from checkin import audit, keychain, parts, pin, settings
from checkin.audit import Deed
from checkin.errors import Reason, WrongUse
from checkin.event_setup import NETWORKED, Access, Made, Note, NoteKind, Wanted, checked_place, checked_source, making
from checkin.models import CheckInList
from checkin.roster import Roster
from checkin.roster.event import Event
from checkin.sync.paired import Paired
from checkin.sync.systems import system_key


def new_event(wanted: Wanted) -> Made:
    """The new event, which opens by default from now on; a system over the network is asked first.

    WrongUse for what cannot be or is not right over there, Unreachable when nobody can be asked, StoreError for the
    file: nothing is left behind then. Blocks for the network.
    """
    pin.judge(wanted.pin)
    where, place = checked_source(wanted.source), checked_place(wanted)
    paired = _ask(where, wanted.access)
    with making(wanted, place) as (roster, told):
        notes = _keep(roster, where, paired)
        audit.note(roster, Deed.EVENT_MADE, subject=wanted.name)
        if wanted.pin:
            pin.set_code(roster, wanted.pin)
    settings.remember_event(place)
    return Made(path=place, notes=(*told, *notes))


def pair(path: Path, access: Access, source: str | None = None) -> Made:
    """Link an event again, or for the first time: a new key, this laptop. Roster and outbox stay as they are.

    Without `source` it is the event's own. Errors as of `new_event`; WrongUse for another system than the event has.
    """
    with Roster.open(path) as roster:
        if roster.event.training:
            raise WrongUse(Reason.TRAINING)
        where = checked_source(source or roster.event.source or None)
        if source is None and not _is_networked(where):
            raise WrongUse(Reason.NO_REGISTRATION)
        paired = _ask(where, _with_known(roster, access), roster.event)
        if _is_networked(roster.event.source) and system_key(roster) != (paired.key if paired else where):
            raise WrongUse(Reason.OTHER_SOURCE, source=system_key(roster))
        notes = _keep(roster, where, paired)
        audit.note(roster, Deed.LINKED, subject=where.partition(":")[0])
        waiting, _ = roster.scans.outbox_counts()
    if waiting and where.startswith("pretix:"):  # a web address knows each scan again by its nonce
        notes = (*notes, Note(NoteKind.SCANS_WAIT, {"count": waiting}))
    return Made(path=path, notes=notes)


def _is_networked(source: str) -> bool:
    return source.partition(":")[0] in NETWORKED


def _ask(source: str, access: Access, before: Event | None = None) -> Paired | None:
    """What the system over the network says; None for a folder and for nothing, which nobody needs to ask."""
    kind, _, address = source.partition(":")
    if kind == "pretix":
        from checkin.sync.pretix import pairing

        return pairing.check(address, access)
    if kind == "web":
        from checkin.sync.web import pairing as web

        return web.check(address, access, web.known(before) if before else None)
    return None


def _with_known(roster: Roster, access: Access) -> Access:
    """What nobody said stays as the event was linked before."""
    known = roster.lists.default().source_id or ""
    return replace(
        access,
        organizer=access.organizer or roster.event.get("pretix_organizer"),
        event=access.event or roster.event.get("pretix_event"),
        check_in_list=access.check_in_list or known,
    )


def _keep(roster: Roster, source: str, paired: Paired | None) -> tuple[Note, ...]:
    """The key first, and outside of the transaction: a safe that waits must not hold the door up."""
    if paired is None:
        with roster.writing(), _telling(roster):
            roster.event.set("source", source)
        return ()
    first = not _is_networked(roster.event.source)
    uid = roster.event.uid or uuid4().hex
    try:
        notes = _keep_secrets(uid, paired)
        with roster.writing(), _telling(roster):
            paired.keep(roster.event)
            roster.event.set("uid", uid)
            if paired.check_in_list:
                _keep_list(roster, paired.check_in_list)
    except BaseException:
        if first and paired.secrets:
            keychain.forget(uid)
        raise
    if paired.provisional:
        keychain.forget(paired.provisional)
    return (*paired.notes, *notes)


@contextmanager
def _telling(roster: Roster) -> Iterator[None]:
    """Whoever hears of attendance from now on, and did not before, hears of the whole day."""
    before = _listener(roster)
    yield
    if _listener(roster) not in ("", before):
        roster.scans.send_all_again()


def _listener(roster: Roster) -> str:
    """Where attendance goes; "" for nowhere."""
    source = roster.event.source
    return roster.event.get("web_attendance_url") if source.startswith("web:") else source


def _keep_list(roster: Roster, told: CheckInList) -> None:
    """The first list that the system tells of becomes the default one."""
    default = roster.lists.default()
    if default.source_id is None and roster.lists.of_source(told.source_id or "") is None:
        roster.lists.update(replace(default, source_id=told.source_id))
    parts.keep_list(roster, told)


def _keep_secrets(uid: str, paired: Paired) -> tuple[Note, ...]:
    if not paired.secrets:
        return ()
    if keychain.keep(uid, paired.secrets) is keychain.Kept.KEYRING:
        return ()
    return (Note(NoteKind.KEY_IN_FILE, {"path": keychain.file_of(uid)}),)
