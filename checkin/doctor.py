"""The "ready to open?" check of what core can see: the file, the roster, the clock, the disk. No Qt, no network."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from checkin import codes
from checkin.decide import expected
from checkin.errors import CheckinError, Reason
from checkin.models import Attendee
from checkin.roster import Roster
from checkin.roster.event import Event
from checkin.search import find

FREE_MEGABYTES = 200
OLD_ROSTER_HOURS = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One thing that must be right before the doors open; `detail` is the evidence."""

    name: str
    ok: bool
    detail: str


def examine(roster: Roster) -> list[Check]:
    """Every check, in the order in which a person would go through them."""
    return [check(roster) for check in _CHECKS]


def _event_file(roster: Roster) -> Check:
    return Check(name="event_file", ok=roster.sound(), detail=str(roster.path))


def _writable(roster: Roster) -> Check:
    """A real write, taken back: a full disk or a read-only stick shows now, not at 8:45."""
    with roster.writing():
        before = roster.event.get("doctor_at")
        roster.event.set("doctor_at", roster.clock().isoformat())
    return Check(name="writable", ok=True, detail=before or "-")


def _roster(roster: Roster) -> Check:
    count = roster.tickets.count()
    return Check(name="roster", ok=count > 0, detail=str(count))


def _expected(roster: Roster) -> Check:
    check_in_list = roster.lists.default()
    count = sum(expected(ticket, check_in_list) for ticket in roster.tickets.all())
    return Check(name="expected", ok=count > 0, detail=f"{check_in_list.name}: {count}")


def _roster_age(roster: Roster) -> Check:
    synced = roster.imports.synced_at()
    if synced is None:
        return Check(name="roster_age", ok=False, detail="-")
    hours = (roster.clock() - synced).total_seconds() / 3600
    return Check(name="roster_age", ok=hours <= OLD_ROSTER_HOURS, detail=f"{hours:.1f} h")


def _search(roster: Roster) -> Check:
    """The search finds the first person of the roster by their own name."""
    first = next(roster.tickets.all(), None)
    if first is None:
        return Check(name="search", ok=False, detail="-")
    hits = find(_spoken(first), roster.tickets)
    return Check(name="search", ok=any(hit.ticket.id == first.id for hit in hits), detail=str(len(hits)))


def _spoken(attendee: Attendee) -> str:
    return attendee.full_name or attendee.ticket_code or ""


def _own_codes(roster: Roster) -> Check:
    code = codes.new_code()
    return Check(name="own_codes", ok=codes.is_own(code), detail=code)


def _clock(roster: Roster) -> Check:
    """A laptop whose battery was flat wakes up years ago, before the last import."""
    synced, now = roster.imports.latest_at(), roster.clock()
    return Check(name="clock", ok=now.year >= 2024 and (synced is None or now >= synced), detail=now.isoformat())


def _disk(roster: Roster) -> Check:
    free = shutil.disk_usage(roster.path.parent).free // 1_000_000
    return Check(name="disk", ok=free >= FREE_MEGABYTES, detail=f"{free} MB")


def _registration(roster: Roster) -> Check:
    """Whether the folder of the registrations is there; none at all is fine for a day without sync.

    A system over the network is not asked: when it was last reached is the age of the roster.
    """
    kind, _, place = roster.event.source.partition(":")
    return Check(name="registration", ok=kind != "folder" or Path(place).is_dir(), detail=place or "-")


def _access_key(roster: Roster) -> Check:
    """Whether this computer has the key of the registration system: a copied event file comes without it."""
    if not _needs_key(roster.event):
        return Check(name="access_key", ok=True, detail="-")
    from checkin import keychain  # the operating system's safe takes a while to load

    try:
        ok = bool(os.environ.get(keychain.TOKEN, "").strip() or keychain.read(roster.event.uid))
    except CheckinError as error:  # the safe does not open
        return Check(name="access_key", ok=False, detail=error.reason.value)
    return Check(name="access_key", ok=ok, detail=roster.event.source.partition(":")[2] if ok else Reason.NO_KEY.value)


def _needs_key(event: Event) -> bool:
    """A web address may do without."""
    return event.source.startswith("pretix:") or (event.source.startswith("web:") and event.get("web_key") == "yes")


def _outbox(roster: Roster) -> Check:
    waiting, set_aside = roster.scans.outbox_counts()
    return Check(name="outbox", ok=set_aside == 0, detail=f"{waiting} / {set_aside}")


_CHECKS: tuple[Callable[[Roster], Check], ...] = (
    _event_file,
    _writable,
    _roster,
    _expected,
    _roster_age,
    _search,
    _own_codes,
    _clock,
    _disk,
    _registration,
    _access_key,
    _outbox,
)
