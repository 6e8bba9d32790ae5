"""What was tried on this laptop and when: scanner, camera, printer, sound. Kept in the data folder, for every event."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Any

from checkin.clock import loaded, stored
from checkin.errors import StoreError
from checkin.files import replacing
from checkin.settings import data_folder

FILE = "trials.json"


class Trial(StrEnum):
    """What a person tries, or looks at themselves where the system does not tell."""

    SCANNER = "scanner"
    CAMERA = "camera"
    PRINTER = "printer"
    SOUND = "sound"
    POWER = "power"
    SLEEP = "sleep"


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a trial went, and when."""

    at: datetime
    good: bool = True


@dataclass(frozen=True, slots=True)
class ServerClock:
    """Seconds that the registration system's clock was ahead of this laptop's, when it was last heard."""

    at: datetime
    ahead: float


@dataclass(frozen=True, slots=True)
class Trials:
    """Unreadable notes count as none: everything is then tried once more. `days`: when real events take place.

    `hinted`: the day on which the window last said by itself what is to be done.
    """

    outcomes: Mapping[Trial, Outcome] = field(default_factory=lambda: MappingProxyType({}))
    server: ServerClock | None = None
    days: frozenset[date] = frozenset()
    hinted: date | None = None

    @classmethod
    def load(cls) -> Trials:
        try:
            return _read(json.loads(_file().read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError, KeyError, AttributeError):
            return cls()

    def with_trial(self, trial: Trial, outcome: Outcome) -> Trials:
        return replace(self, outcomes=MappingProxyType({**self.outcomes, trial: outcome}))

    def with_server(self, clock: ServerClock) -> Trials:
        return replace(self, server=clock)

    def with_day(self, day: date) -> Trials:
        """That day is an event's; days long past are forgotten."""
        return replace(self, days=frozenset({day, *(one for one in self.days if one > day - timedelta(days=366))}))

    def with_hint(self, day: date) -> Trials:
        return replace(self, hinted=day)

    def keep(self) -> None:
        """For the next start; a data folder that cannot be written is no reason to stop."""
        try:
            _file().parent.mkdir(parents=True, exist_ok=True)
            with replacing(_file()) as draft:
                draft.write_text(json.dumps(_written(self), indent=1), encoding="utf-8")
        except (OSError, StoreError):
            return


def _file() -> Path:
    return data_folder() / FILE


def _written(trials: Trials) -> dict[str, Any]:
    outcomes = {name.value: [stored(one.at), one.good] for name, one in trials.outcomes.items()}
    server = [stored(trials.server.at), trials.server.ahead] if trials.server else None
    return {
        "outcomes": outcomes,
        "server": server,
        "days": sorted(day.isoformat() for day in trials.days),
        "hinted": trials.hinted.isoformat() if trials.hinted else None,
    }


def _read(content: dict[str, Any]) -> Trials:
    known = ((Trial(name), one) for name, one in content["outcomes"].items())
    outcomes = {name: Outcome(_moment(at), bool(good)) for name, (at, good) in known}
    server = content["server"]
    return Trials(
        MappingProxyType(outcomes),
        ServerClock(_moment(server[0]), float(server[1])) if server else None,
        frozenset(date.fromisoformat(day) for day in content["days"]),
        date.fromisoformat(content["hinted"]) if content["hinted"] else None,
    )


def _moment(text: str) -> datetime:
    found = loaded(text)
    if found is None or found.tzinfo is None:
        raise ValueError(text)
    return found
