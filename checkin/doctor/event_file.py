"""Is the event file sound, can it be written, and is it the right one? Of what is in it, nothing."""

from __future__ import annotations

from checkin import __version__, event_date
from checkin.doctor.check import Check, Finding
from checkin.doctor.post import Post
from checkin.roster import Roster

_VERSION = "doctor_version"  # of the newest program that looked at this event


def examine(roster: Roster, post: Post) -> list[Check]:
    checks = [_writable(roster), _version(roster), _training(roster, post)]
    if post.seen:
        checks.append(_other_window(post.seen.other_window))
    return checks


def sound(roster: Roster) -> Check:
    """Whether SQLite finds every page in its place; under 0.1 s for 10,000 people."""
    finding = Finding.GOOD if roster.sound() else Finding.DAMAGED
    return Check(name="event_file", finding=finding, detail=str(roster.path))


def _writable(roster: Roster) -> Check:
    """A real write: a full disk or a read-only stick shows now, not at 8:45."""
    with roster.writing():
        before = roster.event.get("doctor_at")
        roster.event.set("doctor_at", roster.clock().isoformat())
    return Check(name="writable", detail=before or "-")


def _version(roster: Roster) -> Check:
    """A newer program has looked at the event: this laptop was forgotten when the others were brought up to date."""
    newest = roster.event.get(_VERSION)
    if _numbers(newest) > _numbers(__version__):
        return Check(name="version", finding=Finding.OLDER_PROGRAM, detail=f"{__version__} < {newest}")
    if newest != __version__:
        with roster.writing():
            roster.event.set(_VERSION, __version__)
    return Check(name="version", detail=__version__)


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part.isdecimal())


def _training(roster: Roster, post: Post) -> Check:
    """The demo looks like the real event: on its day, people would be let in whom nobody counts."""
    if not roster.event.training:
        return Check(name="training", detail=roster.event.name)
    today = roster.clock().astimezone(roster.event.zone).date()
    on_the_day = today in post.trials.days or event_date.known(roster) == today
    finding = Finding.TRAINING_ON_THE_DAY if on_the_day else Finding.TRAINING
    return Check(name="training", finding=finding, detail=roster.event.name)


def _other_window(there: bool) -> Check:
    return Check(name="other_window", finding=Finding.TWO_WINDOWS if there else Finding.GOOD)
