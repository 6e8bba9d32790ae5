"""The supervisor's code of an event: kept as a salted scrypt hash, tried ever more slowly after failures.

It keeps volunteers from letting in whomever the rules refuse. Whoever has the file and time needs no code.
"""

from __future__ import annotations

import hashlib
import hmac
import os
from dataclasses import dataclass
from datetime import datetime

from checkin import audit
from checkin.audit import Deed
from checkin.clock import loaded, stored
from checkin.errors import Reason, WrongUse
from checkin.roster import Roster

SHORTEST = 4
IN_ENVIRONMENT = "CHECKIN_PIN"  # for the command line: nobody reads it from the list of processes
DELAYS = (1, 2, 5, 15, 30)  # seconds to wait after so many failures in a row; the last one from then on
# 16 MB and some 60 ms, which the window waits for. More would guard no better: whoever has the file tries all codes of
# four digits anyway, and at the desk the delays guard.
_COST = {"n": 2**14, "r": 8, "p": 1}
_MEMORY = 2**26
_HASH, _FAILURES = "pin", "pin_failures"


@dataclass(frozen=True, slots=True)
class Tried:
    """Whether the code was right, and else how many seconds nobody needs to try again (0: at once)."""

    right: bool
    wait: float = 0.0


def is_set(roster: Roster) -> bool:
    """Whether this event has a code."""
    return bool(roster.event.get(_HASH))


def judge(code: str) -> None:
    """WrongUse for a code that is too short; "" is none at all, and fine."""
    if code and len(code) < SHORTEST:
        raise WrongUse(Reason.SHORT_PIN, shortest=SHORTEST)


def set_code(roster: Roster, code: str) -> None:
    """A new code, "" for none; WrongUse when it is too short. Whoever calls this has asked for the old one."""
    judge(code)
    with roster.writing():
        roster.event.set(_HASH, _hashed(code, os.urandom(16), _COST) if code else "")
        roster.event.set(_FAILURES, "")
        audit.note(roster, Deed.PIN_SET if code else Deed.PIN_REMOVED)


def wait(roster: Roster) -> float:
    """How many seconds nobody needs to try yet."""
    failures, last = _failures(roster)
    at = roster.clock()
    return _left(failures, min(last, at) if last else None, at)


def attempt(roster: Roster, code: str, by: str = "") -> Tried:
    """Try a code. While there is time to wait none is looked at, not even the right one; failures outlive a restart.

    Each wrong one stands in the audit trail, with `by` where somebody said who they are.
    """
    with roster.writing():
        at = roster.clock()
        failures, last = _failures(roster)
        if last and last > at:  # the clock was put back: nobody waits longer than one delay for that
            last = at
            roster.event.set(_FAILURES, f"{failures} {stored(at)}")
        if wait := _left(failures, last, at):
            return Tried(False, wait)
        if _matches(code, roster.event.get(_HASH)):
            roster.event.set(_FAILURES, "")
            return Tried(True)
        roster.event.set(_FAILURES, f"{failures + 1} {stored(at)}")
        audit.note(roster, Deed.PIN_WRONG, by=by, detail=str(failures + 1))
        return Tried(False, _delay(failures + 1))


def _failures(roster: Roster) -> tuple[int, datetime | None]:
    """(failures in a row, when the last one was)."""
    count, _, at = roster.event.get(_FAILURES).partition(" ")
    return (int(count), loaded(at)) if at else (0, None)


def _left(failures: int, last: datetime | None, at: datetime) -> float:
    return max(_delay(failures) - (at - last).total_seconds(), 0.0) if last else 0.0


def _delay(failures: int) -> float:
    return float(DELAYS[min(failures, len(DELAYS)) - 1])


def _matches(code: str, kept: str) -> bool:
    """No code at all is asked for by nobody: it matches nothing."""
    if not kept:
        return False
    _, n, r, p, salt, _ = kept.split("$")
    return hmac.compare_digest(_hashed(code, bytes.fromhex(salt), {"n": int(n), "r": int(r), "p": int(p)}), kept)


def _hashed(code: str, salt: bytes, cost: dict[str, int]) -> str:
    """`scrypt$n$r$p$salt$hash`: what it takes to check it stands beside it."""
    made = hashlib.scrypt(code.encode(), salt=salt, maxmem=_MEMORY, dklen=32, **cost)
    return "$".join(("scrypt", *map(str, cost.values()), salt.hex(), made.hex()))
