"""How a camera is, in values: no picture, no device. Loaded with the window, so it knows no QtMultimedia."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """Each but the first has a sentence of its own that stands in the picture's place."""

    SEES = "sees"
    STARTS = "starts"
    ABSENT = "absent"  # there is none
    UNPLUGGED = "unplugged"  # the chosen one is not there
    FORBIDDEN = "forbidden"  # by the system, for this program
    SILENT = "silent"  # it cannot be opened or gives no pictures: another program has it, most often
    UNAVAILABLE = "unavailable"  # a part of the system that pictures need is missing


@dataclass(frozen=True, slots=True)
class Device:
    """A camera as people choose it; `id` stays the same when it is plugged in again."""

    id: str
    name: str
