"""Make this laptop a station with a file that another one wrote: a copy in the user's own folder, a name of its own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from checkin import audit, file_keys, keychain, settings
from checkin.audit import Deed
from checkin.cards.chosen import TEMPLATE_SETTING
from checkin.errors import CheckinError, Reason, StoreError, WrongUse
from checkin.event_setup import Note, NoteKind
from checkin.files import free_name, replacing
from checkin.roster import Roster
from checkin.roster.inspection import salt_of
from checkin.roster.looking import look, told
from checkin.stations import luggage
from checkin.stations.arriving import CARRIED
from checkin.stations.carrying import fetch

LONGEST = 40  # letters of a station's name
_NEW, _BY = "newcomer", "joined_by"  # settings of the event: until its page was read; who wrote the file


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """What this laptop is now. `to_pair`: the registration system whose key it still needs, "" for none."""

    path: Path
    event: str
    people: int
    lists: tuple[str, ...]
    present: int
    station: str
    by: str
    to_pair: str = ""
    folder: str = ""  # of the registrations, that this laptop does not have
    notes: tuple[Note, ...] = ()


def station_here(uid: str) -> Path | None:
    """The event of that uid that this laptop has already; the last one opened first."""
    return next((path for path in _own_events() if _uid(path) == uid), None)


def join(path: Path, *, remember: bool = False) -> Joined:
    """Copy the file into the user's own folder and become a station: never does anything work on a stick.

    Its access key goes into the keychain and out of the file; `remember`: the file's own key is kept there, too.
    StoreError, and nothing left, for a file that cannot be used; one of an event that is here is for `reuniting`.
    """
    name = look(path).name
    place = free_name(settings.new_event_file(name))
    if remember and (key := file_keys.known(salt_of(path))):
        file_keys.keep(key)
    with replacing(place) as draft:
        fetch(path, draft)
        with closing(Roster.open(draft)) as roster, roster.reading():
            _settle_in(roster)
            roster.settle_alone()
    with Roster.open(place) as roster, roster.reading():
        audit.note(roster, Deed.JOINED, subject=roster.event.get(_BY))
        found = _joined(roster)
    settings.remember_event(place)
    return found


def rename(path: Path, name: str) -> str:
    """Call this station otherwise: before its first scan, or from now on with numbers that begin anew.

    WrongUse (STATION_NAME) for a blank or long name, and for one that stands in the log already.
    """
    wanted = " ".join(name.split())
    with Roster.open(path) as roster, roster.reading(), roster.writing():
        before = settings.station_id(roster)
        if wanted == before:
            return before
        if not 0 < len(wanted) <= LONGEST or wanted.casefold() in _stations(roster):
            raise WrongUse(Reason.STATION_NAME, name=wanted)
        roster.event.set("station_id", wanted)
        audit.note(roster, Deed.STATION_NAMED, subject=wanted, detail=before)
    return wanted


def _stations(roster: Roster) -> set[str]:
    return {scan.station_id.casefold() for scan in roster.scans.all()}


def _settle_in(roster: Roster) -> None:
    carried = luggage.read(roster.event.get(CARRIED))
    names = luggage.unpack_templates(carried.templates) if carried else {}
    if carried and carried.secrets:
        keychain.keep(roster.event.uid, carried.secrets)
    with roster.writing():
        roster.event.forget((CARRIED, "station_id", "station_here"))
        settings.add_stations(roster, {scan.station_id for scan in roster.scans.all() if scan.source != "remote"})
        roster.event.set(_NEW, "yes")
        roster.event.set(_BY, carried.by if carried else "")
        if new := names.get(roster.event.get(TEMPLATE_SETTING)):
            roster.event.set(TEMPLATE_SETTING, new)


def newcomer(roster: Roster) -> Joined | None:
    """What this laptop has become, until `introduced`; None ever after. May wait for the keychain."""
    with roster.reading():
        return _joined(roster) if roster.event.get(_NEW) else None


def introduced(roster: Roster) -> None:
    """Somebody has read what this station is."""
    with roster.writing():
        roster.event.set(_NEW, "")


def _joined(roster: Roster) -> Joined:
    kind, _, where = roster.event.source.partition(":")
    return Joined(
        path=roster.path,
        event=roster.event.name,
        people=roster.tickets.count(),
        lists=tuple(one.name for one in roster.lists.all()),
        present=roster.scans.totals(roster.lists.default().id)["present"],
        station=settings.station_id(roster),
        by=roster.event.get(_BY),
        to_pair=kind if _needs_key(roster) else "",
        folder=where if kind == "folder" and not Path(where).is_dir() else "",
        notes=_notes(roster.event.uid),
    )


def _notes(uid: str) -> tuple[Note, ...]:
    """Where the access key is, on a computer without a safe."""
    place = keychain.file_of(uid)
    return (Note(NoteKind.KEY_IN_FILE, {"path": place}),) if place.exists() else ()


def _needs_key(roster: Roster) -> bool:
    try:
        return luggage.access(roster) is luggage.Access.OWN and not keychain.read(roster.event.uid)
    except CheckinError:
        return True


def _own_events() -> Iterator[Path]:
    with suppress(WrongUse):
        yield settings.event_file(None)
    yield from sorted((settings.data_folder() / "events").glob(f"*{settings.SUFFIX}"))


def _uid(path: Path) -> str:
    """ "" for what does not open here: it is no station of whoever asks."""
    try:
        return told(path).get("uid", "")
    except StoreError:
        return ""
