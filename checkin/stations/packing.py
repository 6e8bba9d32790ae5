"""Write the file that makes another laptop a station, and the one that brings a station's passages back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from checkin import audit, erased, file_keys, settings
from checkin.audit import Deed
from checkin.errors import Reason, WrongUse
from checkin.file_keys import FileKey, Origin
from checkin.roster import Roster, converting
from checkin.roster.inspection import salt_of
from checkin.settings import SUFFIX
from checkin.stations import luggage
from checkin.stations.arriving import CARRIED
from checkin.stations.carrying import beside, carry, require_free
from checkin.stations.luggage import Access, Luggage, Sort

# What belongs to one laptop or one volunteer, not to the event.
OWN_SETTINGS = (
    *("printer", "volunteer", "desk_list", "organiser", audit.ORGANISER, "auto_print", "kiosk", "doctor_at"),
    "camera_formats",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Packed:
    """What went into the file; `access`: how the other laptop gets into the registration system."""

    place: Path
    people: int
    scans: int
    access: Access
    key_shared: bool


def proposal(event: Path, station: str = "") -> str:
    """A file's name: `EVENT-poste.checkin`, or with `station` that of its passages."""
    plain = re.sub(r"[^\w-]+", "-", station)
    return f"{event.stem}-{f'passages-{plain}' if station else 'poste'}{SUFFIX}"


def pack(event: Path, place: Path, passphrase: str, *, share_key: bool = True) -> Packed:
    """Write the event for another laptop, encrypted with the passphrase; the event itself stays as it is.

    WrongUse for a short passphrase or an event that was purged, StoreError for a place that takes no file or has one:
    nothing is left there then. This computer keeps the file's key, so that it opens what comes back from the stations.
    """
    require_free(place)
    with Roster.open(event) as roster, roster.reading(), beside(event, "a") as copy, beside(event, "b") as draft:
        erased.refuse_purged(roster)
        with _kept(_key(passphrase)) as key:
            _give_uid(roster)
            carried = luggage.gather(roster, settings.station_id(roster), share_key=share_key)
            access = luggage.access(roster)
            roster.back_up(copy)
            converting.rekey(copy, draft, key)
            people, scans = _prepare(draft, carried)
            carry(draft, place)
        shared = bool(carried.secrets)
        audit.note(roster, Deed.PACKED, subject=place.name, detail="key" if shared else "")
    return Packed(place=place, people=people, scans=scans, access=access, key_shared=shared)


def give_back(event: Path, place: Path) -> int:
    """Write this station's file for whoever reunites the passages; how many scans are in it.

    It opens with the passphrase that the station itself was opened with: WrongUse (NOT_A_STATION) where there is none.
    An earlier one of this station may be written over, no other file.
    """
    with Roster.open(event) as roster, roster.reading(), beside(event, "a") as draft:
        erased.refuse_purged(roster)
        salt = salt_of(event)
        key = file_keys.known(salt) if salt else None
        if key is None or key.origin is not Origin.PASSPHRASE or not roster.event.uid:
            raise WrongUse(Reason.NOT_A_STATION)
        if not _is_earlier(place, event, salt):
            require_free(place)
        roster.back_up(draft)
        _, scans = _prepare(draft, Luggage(sort=Sort.PASSAGES, by=settings.station_id(roster)))
        carry(draft, place)
        audit.note(roster, Deed.GIVEN_BACK, subject=place.name)
    return scans


def _is_earlier(place: Path, event: Path, salt: bytes) -> bool:
    named = place.name == proposal(event, place.stem.rpartition("-passages-")[2])
    return named and place.is_file() and place.resolve() != event.resolve() and salt_of(place) == salt


def _key(passphrase: str) -> FileKey:
    if not passphrase:
        raise WrongUse(Reason.SHORT_PASSPHRASE, shortest=file_keys.SHORTEST)
    return file_keys.new(passphrase)


@contextmanager
def _kept(key: FileKey) -> Iterator[FileKey]:
    """Kept before there is a file that needs it, forgotten where there is none."""
    file_keys.keep(key)
    try:
        yield key
    except BaseException:
        file_keys.forget(key.salt)
        raise


def _give_uid(roster: Roster) -> None:
    """Events of old have none: by it the stations of one event know each other."""
    if not roster.event.uid:
        with roster.writing():
            roster.event.set("uid", uuid4().hex)


def _prepare(draft: Path, carried: Luggage) -> tuple[int, int]:
    """Make the copy what the other laptop needs, in a single file; the people and scans in it."""
    with Roster.open(draft) as roster, roster.reading():
        with roster.writing():
            roster.event.set(CARRIED, carried.text)
            if carried.sort is Sort.STATION:
                roster.event.forget(OWN_SETTINGS)
                roster.card_jobs.forget_unfinished()
        roster.settle_alone()
        return roster.tickets.count(), len(list(roster.scans.all()))
