"""Scanner, camera, printer, sound, screen: what was tried today, and what an open window sees of them."""

from __future__ import annotations

from checkin.doctor.check import Check, Finding
from checkin.doctor.post import Post, Seen
from checkin.doctor.trials import Outcome, Trial
from checkin.roster import Roster

SMALLEST_SCREEN = (1000, 600)  # pixels as people see them: below, names and verdict are cramped


def examine(roster: Roster, post: Post) -> list[Check]:
    seen = post.seen or Seen()
    checks = [
        _tried(roster, post, Trial.SCANNER),
        _tried(
            roster, post, Trial.CAMERA, _camera(post.seen, post.trials.outcomes.get(Trial.CAMERA)), seen.camera_fault
        ),
        _tried(roster, post, Trial.PRINTER, _printer(seen), seen.printer_fault or seen.printer),
        _tried(roster, post, Trial.SOUND, _sound(seen)),
    ]
    return [*checks, _screen(post.seen)] if post.seen else checks


def _tried(roster: Roster, post: Post, trial: Trial, instead: Finding | None = None, detail: str = "") -> Check:
    """A trial holds for its day: cables are pulled overnight. `instead`: what is known without any trial."""
    outcome = post.trials.outcomes.get(trial)
    when = outcome.at.isoformat() if outcome else "-"
    if instead:
        return Check(name=trial.value, finding=instead, detail=detail or when)
    return Check(name=trial.value, finding=_of(roster, outcome), detail=when)


def _of(roster: Roster, outcome: Outcome | None) -> Finding:
    if outcome is None:
        return Finding.NOT_TRIED
    zone = roster.event.zone
    if outcome.at.astimezone(zone).date() != roster.clock().astimezone(zone).date():
        return Finding.NOT_TRIED_TODAY
    return Finding.GOOD if outcome.good else Finding.FAILED


def _camera(seen: Seen | None, outcome: Outcome | None) -> Finding | None:
    """A desk that reads with its scanner alone needs none."""
    if seen and seen.camera_fault:
        return Finding.FAULTY
    unused = not seen.camera if seen else outcome is None
    return Finding.NOT_USED if unused else None


def _printer(seen: Seen) -> Finding | None:
    return Finding.FAULTY if seen.printer_fault else None


def _sound(seen: Seen) -> Finding | None:
    if not seen.loudspeaker:
        return Finding.NO_DEVICE
    return Finding.MUTED if seen.muted else None


def _screen(seen: Seen) -> Check:
    wide, high = seen.screen
    small = wide < SMALLEST_SCREEN[0] or high < SMALLEST_SCREEN[1]
    detail = f"{wide} × {high}, {seen.scaling} %"
    return Check(name="screen", finding=Finding.SMALL_SCREEN if small else Finding.GOOD, detail=detail)
