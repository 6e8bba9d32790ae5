"""This computer for a long day: its clock, its disk, its battery, whether it falls asleep."""

from __future__ import annotations

import shutil
import tempfile
from datetime import timedelta

from checkin.doctor.check import Check, Finding
from checkin.doctor.post import Post
from checkin.doctor.trials import Trial
from checkin.machine import Power
from checkin.roster import Roster

FULL_MEGABYTES = 200
LOW_MEGABYTES = 1_000
APART, FAR_APART = 60.0, 600.0  # seconds between two clocks: worth a word; entries get wrong times
FUTURE = timedelta(minutes=2)  # what two laptops' clocks may differ by
BATTERY_LOW = 20  # per cent


def examine(roster: Roster, post: Post) -> list[Check]:
    return [
        _clock(roster),
        _server_clock(roster, post),
        _timezone(roster),
        _disk(roster),
        _temp(),
        _power(roster, post),
        _sleep(roster, post),
    ]


def _clock(roster: Roster) -> Check:
    """A laptop whose battery was flat wakes up years ago, before the last import or the last scan."""
    now = roster.clock()
    known = [moment for moment in (roster.imports.latest_at(), roster.scans.last_at()) if moment]
    finding = Finding.CLOCK_BEHIND if any(now + FUTURE < moment for moment in known) else Finding.GOOD
    return Check(name="clock", finding=Finding.CLOCK_WRONG if now.year < 2024 else finding, detail=now.isoformat())


def _server_clock(roster: Roster, post: Post) -> Check:
    """Against the registration system's clock, as it was last heard; a folder has none."""
    kind, server = roster.event.source.partition(":")[0], post.trials.server
    if kind not in ("pretix", "web"):
        return Check(name="server_clock")
    if server is None:
        return Check(name="server_clock", finding=Finding.SERVER_UNHEARD)
    off = abs(server.ahead)
    finding = Finding.CLOCKS_FAR_APART if off > FAR_APART else Finding.CLOCKS_APART if off > APART else Finding.GOOD
    return Check(name="server_clock", finding=finding, detail=f"{server.ahead:+.0f} s")


def _timezone(roster: Roster) -> Check:
    """The event's time and the computer's, as people read them on it now."""
    now, zone = roster.clock(), roster.event.zone
    same = now.astimezone().utcoffset() == now.astimezone(zone).utcoffset()
    detail = zone.key if same else f"{now.astimezone():%H:%M} ≠ {now.astimezone(zone):%H:%M} ({zone.key})"
    return Check(name="timezone", finding=Finding.GOOD if same else Finding.OTHER_ZONE, detail=detail)


def _disk(roster: Roster) -> Check:
    free = shutil.disk_usage(roster.path.parent).free // 1_000_000
    low = Finding.DISK_LOW if free < LOW_MEGABYTES else Finding.GOOD
    return Check(name="disk", finding=Finding.DISK_FULL if free < FULL_MEGABYTES else low, detail=f"{free} MB")


def _temp() -> Check:
    """Cards and workbooks are made there."""
    try:
        with tempfile.TemporaryFile() as file:
            file.write(b"x")
    except OSError as error:
        return Check(name="temp", finding=Finding.NOT_WRITTEN, detail=error.strerror or str(error))
    return Check(name="temp", detail=tempfile.gettempdir())


def _power(roster: Roster, post: Post) -> Check:
    power = post.machine.power()
    if power is None:
        return _looked_at(roster, post, Trial.POWER)
    detail = f"{power.percent} %" if power.percent is not None else "-"
    return Check(name="power", finding=_of(power), detail=detail)


def _of(power: Power) -> Finding:
    if power.plugged:
        return Finding.GOOD
    return Finding.BATTERY_LOW if power.percent is not None and power.percent < BATTERY_LOW else Finding.ON_BATTERY


def _sleep(roster: Roster, post: Post) -> Check:
    minutes = post.machine.sleeps_after()
    if minutes is None:
        return _looked_at(roster, post, Trial.SLEEP)
    finding = Finding.SLEEPS if minutes else Finding.GOOD
    return Check(name="sleep", finding=finding, detail=f"{minutes} min" if minutes else "-")


def _looked_at(roster: Roster, post: Post, trial: Trial) -> Check:
    """Where the system does not tell, somebody looks, once a day."""
    outcome, zone = post.trials.outcomes.get(trial), roster.event.zone
    today = roster.clock().astimezone(zone).date()
    if outcome and outcome.good and outcome.at.astimezone(zone).date() == today:
        return Check(name=trial.value, finding=Finding.VERIFIED, detail=outcome.at.isoformat())
    return Check(name=trial.value, finding=Finding.UNKNOWN)
