"""Who is expected, how fresh that is, whom the chosen list lets in, and what still has to be handed over."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

from checkin import attendance, codes
from checkin.doctor.check import Check, Finding
from checkin.doctor.post import Post
from checkin.errors import CheckinError, Reason
from checkin.models import Attendee, CheckInList
from checkin.roster import Roster
from checkin.roster.event import Event
from checkin.search import find

OLD_HOURS = 24
VERY_OLD_HOURS = 7 * 24


def examine(roster: Roster, post: Post) -> list[Check]:
    with roster.reading():
        coming = attendance.figures(roster, post.check_in_list).expected
    return [
        _roster(roster),
        _expected(post.check_in_list, coming),
        _roster_age(roster),
        _list(roster, post.check_in_list, coming),
        _search(roster),
        _own_codes(),
        _registration(roster),
        _access_key(roster),
        _outbox(roster),
    ]


def _roster(roster: Roster) -> Check:
    count = roster.tickets.count()
    return Check(name="roster", finding=Finding.GOOD if count else Finding.NOBODY, detail=str(count))


def _expected(check_in_list: CheckInList, coming: int) -> Check:
    finding = Finding.GOOD if coming else Finding.NOBODY_EXPECTED
    return Check(name="expected", finding=finding, detail=f"{check_in_list.name}: {coming}")


def _roster_age(roster: Roster) -> Check:
    synced = roster.imports.synced_at()
    if synced is None:
        return Check(name="roster_age", finding=Finding.NEVER_READ)
    hours = (roster.clock() - synced).total_seconds() / 3600
    old = Finding.OLD_ROSTER if hours <= VERY_OLD_HOURS else Finding.VERY_OLD_ROSTER
    return Check(name="roster_age", finding=old if hours > OLD_HOURS else Finding.GOOD, detail=f"{hours:.1f} h")


def _list(roster: Roster, check_in_list: CheckInList, coming: int) -> Check:
    """Whether the list of this desk is open today, and has room for those who come."""
    now, capacity = roster.clock(), check_in_list.capacity
    parts = [check_in_list.name, _hours(roster, check_in_list), str(capacity) if capacity is not None else ""]
    return Check(
        name="list",
        finding=_when(roster, check_in_list, now) or _room(roster, check_in_list, coming) or Finding.GOOD,
        detail=" · ".join(part for part in parts if part),
    )


def _hours(roster: Roster, check_in_list: CheckInList) -> str:
    opens, closes = (_time(roster, moment) for moment in (check_in_list.opens, check_in_list.closes))
    return f"{opens} – {closes}".strip() if opens or closes else ""


def _time(roster: Roster, moment: datetime | None) -> str:
    return moment.astimezone(roster.event.zone).strftime("%d/%m %H:%M") if moment else ""


def _when(roster: Roster, check_in_list: CheckInList, now: datetime) -> Finding | None:
    """A list that opens later today is as it should be: this is the hour before."""
    if check_in_list.closes and check_in_list.closes <= now:
        return Finding.LIST_CLOSED
    opens = check_in_list.opens
    if opens is None or opens <= now:
        return None
    zone = roster.event.zone
    return None if opens.astimezone(zone).date() == now.astimezone(zone).date() else Finding.LIST_ANOTHER_DAY


def _room(roster: Roster, check_in_list: CheckInList, coming: int) -> Finding | None:
    capacity = check_in_list.capacity
    if capacity is None:
        return None
    if roster.scans.inside(check_in_list.id) >= capacity:
        return Finding.LIST_FULL
    return Finding.LIST_SMALL if coming > capacity else None


def _search(roster: Roster) -> Check:
    """The search finds the first person of the roster by their own name."""
    first = next(roster.tickets.all(), None)
    if first is None:
        return Check(name="search", finding=Finding.NOBODY)
    hits = find(_spoken(first), roster.tickets)
    found = any(hit.ticket.id == first.id for hit in hits)
    return Check(name="search", finding=Finding.GOOD if found else Finding.SEARCH_FAILS, detail=str(len(hits)))


def _spoken(attendee: Attendee) -> str:
    return attendee.full_name or attendee.ticket_code or ""


def _own_codes() -> Check:
    code = codes.new_code()
    return Check(name="own_codes", finding=Finding.GOOD if codes.is_own(code) else Finding.ODD_CODES, detail=code)


def _registration(roster: Roster) -> Check:
    """Whether the folder of the registrations is there; none at all is fine for a day without sync.

    A system over the network is not asked: when it was last reached is the age of the roster.
    """
    kind, _, place = roster.event.source.partition(":")
    there = kind != "folder" or Path(place).is_dir()
    return Check(name="registration", finding=Finding.GOOD if there else Finding.FOLDER_AWAY, detail=place or "-")


def _access_key(roster: Roster) -> Check:
    """Whether this computer has the key of the registration system: a copied event file comes without it."""
    if not _needs_key(roster.event):
        return Check(name="access_key")
    from checkin import keychain  # the operating system's safe takes a while to load

    try:
        there = bool(os.environ.get(keychain.TOKEN, "").strip() or keychain.read(roster.event.uid))
    except CheckinError as error:  # the safe does not open
        return Check(name="access_key", finding=Finding.NO_KEY, detail=error.reason.value)
    if not there:
        return Check(name="access_key", finding=Finding.NO_KEY, detail=Reason.NO_KEY.value)
    return Check(name="access_key", detail=roster.event.source.partition(":")[2])


def _needs_key(event: Event) -> bool:
    """A web address may do without."""
    return event.source.startswith("pretix:") or (event.source.startswith("web:") and event.get("web_key") == "yes")


def _outbox(roster: Roster) -> Check:
    """An event that exchanges with nobody has nothing to send."""
    waiting, set_aside = roster.scans.outbox_counts()
    unsent = waiting > 0 and bool(roster.event.source)
    finding = Finding.SET_ASIDE if set_aside else Finding.UNSENT if unsent else Finding.GOOD
    return Check(name="outbox", finding=finding, detail=f"{waiting} / {set_aside}")
