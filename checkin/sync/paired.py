"""What a registration system said yes to when an event was linked with it: what to keep, and where. Asks nobody."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from checkin.event_setup import Note
from checkin.models import CheckInList
from checkin.roster.event import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class Paired:
    """`keep` writes the source into the event's settings, never a secret; `secrets` go to the computer's own safe.

    `key` is the system's (see `RegistrationSystem`); `check_in_list` what the door's list becomes, None to leave it.
    """

    key: str
    keep: Callable[[Event], None]
    check_in_list: CheckInList | None = None
    secrets: Mapping[str, str] = field(default_factory=dict, repr=False)
    notes: tuple[Note, ...] = ()
    provisional: str = ""  # where the keychain has the key until the event has it
