"""« Prêt à ouvrir ? »: everything that must be right before the doors open, each with its evidence. No Qt, no network.

It answers at once, also without a network: what only a server knows is what was last heard of it.
"""

from __future__ import annotations

from collections.abc import Callable

from checkin.doctor import computer, devices, event_file, protection, registrations
from checkin.doctor.check import Check, Finding, Light, worst
from checkin.doctor.post import Post, here
from checkin.roster import Roster

__all__ = ["Check", "Finding", "Light", "Post", "examine", "here", "worst"]


def examine(roster: Roster, post: Post | None = None) -> list[Check]:
    """Every check, in the order in which a person would go through them; `post` is this laptop's desk.

    Of a damaged file nothing else is asked: what it answers could not be believed.
    """
    sound = event_file.sound(roster)
    if sound.finding is Finding.DAMAGED:
        return [sound]
    at = post or here(roster)
    return [sound, *(check for examination in _EXAMINATIONS for check in examination(roster, at))]


_EXAMINATIONS: tuple[Callable[[Roster, Post], list[Check]], ...] = (
    event_file.examine,
    registrations.examine,
    devices.examine,
    computer.examine,
    protection.examine,
)
