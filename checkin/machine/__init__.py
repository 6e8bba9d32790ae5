"""What the operating system tells of its battery and of falling asleep. Read only: it changes no setting."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

__all__ = ["Machine", "Power", "here"]


@dataclass(frozen=True, slots=True)
class Power:
    """`plugged`: it runs on the mains, or has no battery at all. `percent`: of the battery, None without one."""

    plugged: bool
    percent: int | None = None


class Machine(Protocol):
    """One per operating system. Both answer within two seconds, and None where the system does not tell."""

    def power(self) -> Power | None: ...

    def sleeps_after(self) -> int | None:
        """Minutes without a key until the computer falls asleep, on the mains or battery of now; 0 for never."""


def here() -> Machine:
    """This computer, as its operating system tells of it."""
    return _MACHINES.get(sys.platform, _linux)()


def _linux() -> Machine:
    from checkin.machine.linux import Linux

    return Linux()


def _windows() -> Machine:
    from checkin.machine.windows import Windows

    return Windows()


def _mac() -> Machine:
    from checkin.machine.macos import Mac

    return Mac()


_MACHINES: dict[str, Callable[[], Machine]] = {"win32": _windows, "darwin": _mac}
