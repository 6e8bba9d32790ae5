"""One round with the registration system: push, then pull, each whether or not the other works."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum

from checkin import merge
from checkin.errors import AccessRevoked, CheckinError, Unreachable, Unreadable
from checkin.roster import Roster
from checkin.sync.outbox import outbox
from checkin.sync.registration import Answer, RegistrationSystem

TRY_LATER = (Unreachable, AccessRevoked, Unreadable)
SETTLED_AT_ONCE = 200  # answers per transaction: a scan next door waits for none of them


class Direction(Enum):
    BOTH = "both"
    PUSH = "push"
    PULL = "pull"


@dataclass(slots=True, kw_only=True)
class Round:
    """What a round did. `errors` stopped a direction; `shrinks` is a roster that a person must accept first."""

    pushed: int = 0
    changes: merge.Changes = field(default_factory=merge.Changes)
    shrinks: bool = False
    errors: list[CheckinError] = field(default_factory=list)


def run_round(roster: Roster, system: RegistrationSystem, direction: Direction = Direction.BOTH) -> Round:
    """Push, then pull. Raises StoreError only: what the other side does wrong stands in `errors`."""
    done = Round()
    if direction is not Direction.PULL:
        _attempt(roster, done, lambda: _push(roster, system, done))
    if direction is not Direction.PUSH:
        _attempt(roster, done, lambda: _pull(roster, system, done))
    return done


def _attempt(roster: Roster, done: Round, step: Callable[[], None]) -> None:
    try:
        with roster.reading():
            step()
    except TRY_LATER as error:
        done.errors.append(error)


def _push(roster: Roster, system: RegistrationSystem, done: Round) -> None:
    waiting = outbox(roster)
    if not waiting.scans:
        return
    answers: list[Answer] = []
    try:
        for answer in system.push(waiting):
            answers.append(answer)
            if len(answers) >= SETTLED_AT_ONCE:
                done.pushed += _settle(roster, answers)
                answers = []
    finally:  # what was answered before a failure is settled all the same
        done.pushed += _settle(roster, answers)


def _settle(roster: Roster, answers: list[Answer]) -> int:
    """Write the answers; how many were accepted."""
    if not answers:
        return 0
    with roster.writing():
        for answer in answers:
            if answer.refusal is None:
                roster.scans.settle(answer.nonce, roster.clock())
            else:
                roster.scans.refuse(answer.nonce, answer.refusal)
    return sum(answer.refusal is None for answer in answers)


def _pull(roster: Roster, system: RegistrationSystem, done: Round) -> None:
    cursor, _ = roster.imports.cursor(system.key)
    pulled = system.pull(cursor)
    if pulled is None:
        return

    def move_cursor() -> None:
        roster.imports.move_cursor(system.key, pulled.cursor, roster.clock())

    changes = merge.bring_in(roster, pulled.delivery, finally_write=move_cursor)
    if changes.shrinks:
        done.shrinks = True
    else:
        done.changes = changes
