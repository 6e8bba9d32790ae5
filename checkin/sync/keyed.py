"""A registration system whose key is fetched when it is first needed. Knows no system of its own, keeps no key."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from checkin import keychain
from checkin.errors import AccessRevoked, Reason
from checkin.sync.registration import Answer, Corrected, Outbox, Pulled, RegistrationSystem


class Keyed:
    """Opens the system with the event's secrets, in the thread that asks; a key that is refused is looked for anew.

    Errors: those of the system, AccessRevoked (NO_KEY) without a key, Unreachable for a safe that does not open.
    """

    def __init__(self, key: str, uid: str, open_system: Callable[[Mapping[str, str]], RegistrationSystem]) -> None:
        self.key = key
        self._uid = uid
        self._open_system = open_system
        self._system: RegistrationSystem | None = None

    @property
    def clock_difference(self) -> float | None:
        return self._system.clock_difference if self._system else None

    def probe(self) -> None:
        with self._opened() as system:
            system.probe()

    def pull(self, cursor: str) -> Iterator[Pulled]:
        with self._opened() as system:
            yield from system.pull(cursor)

    def correct(self, corrections: Sequence[Corrected]) -> None:
        with self._opened() as system:
            system.correct(corrections)

    def push(self, outbox: Outbox) -> Iterator[Answer]:
        with self._opened() as system:
            yield from system.push(outbox)

    def held_back(self, folder: Path) -> Path:
        with self._opened() as system:
            return system.held_back(folder)

    @contextmanager
    def _opened(self) -> Iterator[RegistrationSystem]:
        self._system = self._system or self._open_system(secrets_of(self._uid))
        try:
            yield self._system
        except AccessRevoked:
            self._system = None
            raise


def secrets_of(uid: str) -> Mapping[str, str]:
    """What this computer keeps for the event, else the key that the environment gives; AccessRevoked without any."""
    found: Mapping[str, str] = keychain.read(uid) if uid else {}
    given = os.environ.get(keychain.TOKEN, "").strip()
    if not found and not given:
        raise AccessRevoked(Reason.NO_KEY)
    return found or {"key": given}
