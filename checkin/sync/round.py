"""One round with the registration system: push, then pull, each whether or not the other works."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from enum import Enum

from checkin import elsewhere, merge, parts
from checkin.errors import AccessRevoked, CheckinError, Unreachable, Unreadable
from checkin.roster import Roster
from checkin.sync.outbox import corrected, outbox
from checkin.sync.registration import Answer, Outbox, Pulled, RegistrationSystem

TRY_LATER = (Unreachable, AccessRevoked, Unreadable)
SETTLED_AT_ONCE = 20  # answers per transaction: a kill between two costs no more than so many harmless repeats
CURSOR_AGE = timedelta(minutes=1)  # a pull that brings nothing need not be written down each time


class Direction(Enum):
    BOTH = "both"
    PUSH = "push"
    PULL = "pull"


@dataclass(slots=True, kw_only=True)
class Round:
    """What a round did. `push_error` and `pull_error` stopped a direction; `shrinks`: a person must accept it first."""

    pushed: int = 0
    refused: int = 0
    added: int = 0
    updated: int = 0
    missing: int = 0
    shrinks: bool = False
    push_error: CheckinError | None = None
    pull_error: CheckinError | None = None

    @property
    def errors(self) -> list[CheckinError]:
        return [error for error in (self.push_error, self.pull_error) if error]


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """A round under way. `go_on` is asked between two steps: what is left then waits for the next round."""

    roster: Roster
    system: RegistrationSystem
    done: Round = field(default_factory=Round)
    go_on: Callable[[], bool] = lambda: True


def run_round(
    roster: Roster,
    system: RegistrationSystem,
    direction: Direction = Direction.BOTH,
    go_on: Callable[[], bool] = lambda: True,
) -> Round:
    """Push, then pull. Raises StoreError only: what the other side does wrong stands in the round's errors."""
    running = Running(roster=roster, system=system, go_on=go_on)
    if direction is not Direction.PULL:
        running.done.push_error = _attempt(running, _push)
    if direction is not Direction.PUSH:
        running.done.pull_error = _attempt(running, _pull)
    return running.done


def _attempt(running: Running, step: Callable[[Running], None]) -> CheckinError | None:
    try:
        with running.roster.reading():
            step(running)
    except TRY_LATER as error:
        return error
    return None


def _push(running: Running) -> None:
    for annuls in (False, True):
        waiting = outbox(running.roster, annuls=annuls)
        if waiting.scans:
            _hand_over(running, waiting)
    if corrections := corrected(running.roster):
        running.system.correct(corrections)


def _hand_over(running: Running, waiting: Outbox) -> None:
    answers: list[Answer] = []
    try:
        for answer in running.system.push(waiting):
            answers.append(answer)
            if len(answers) >= SETTLED_AT_ONCE:
                _settle(running, answers)
                answers = []
            if not running.go_on():
                return
    finally:  # what was answered before a failure is settled all the same
        _settle(running, answers)


def _settle(running: Running, answers: list[Answer]) -> None:
    roster, done = running.roster, running.done
    if not answers:
        return
    with roster.writing():
        for answer in answers:
            _write_answer(roster, running.system.key, answer)
    done.pushed += sum(answer.sent and answer.refusal is None for answer in answers)
    done.refused += sum(answer.refusal is not None for answer in answers)


def _write_answer(roster: Roster, key: str, answer: Answer) -> None:
    if answer.refusal is None:
        roster.scans.settle(answer.nonce, roster.clock())
    else:
        roster.scans.refuse(answer.nonce, answer.refusal)
    scan = roster.scans.get(answer.nonce) if answer.passages else None
    ticket = roster.tickets.get(scan.ticket_id) if scan and scan.ticket_id else None
    if ticket:
        elsewhere.bring_in(roster, ticket, answer.passages, key)


def _pull(running: Running) -> None:
    cursor, _ = running.roster.imports.cursor(running.system.key)
    for pulled in running.system.pull(cursor):
        _take(running, pulled)
        if not running.go_on():
            return


def _take(running: Running, pulled: Pulled) -> None:
    def move_cursor() -> None:
        roster.imports.move_cursor(running.system.key, pulled.cursor, roster.clock())

    roster, done = running.roster, running.done
    if pulled.delivery is not None:
        changes = merge.bring_in(roster, pulled.delivery, finally_write=move_cursor)
        done.shrinks = done.shrinks or changes.shrinks
        if not changes.shrinks:
            counts = changes.counts()
            _count(done, counts["added"], counts["updated"], counts["missing"])
    elif pulled.part is not None and (pulled.part != parts.Part() or _is_old(running)):
        brought = parts.bring_in(roster, pulled.part, running.system.key, move_cursor)
        _count(done, brought.added, brought.updated, 0)


def _count(done: Round, added: int, updated: int, missing: int) -> None:
    done.added, done.updated, done.missing = done.added + added, done.updated + updated, done.missing + missing


def _is_old(running: Running) -> bool:
    """Whether the last pull was written down a while ago; a cursor of before is as good, only wider."""
    roster = running.roster
    _, pulled_at = roster.imports.cursor(running.system.key)
    return pulled_at is None or abs(roster.clock() - pulled_at) >= CURSOR_AGE
