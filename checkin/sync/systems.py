"""Which registration system an event talks to, from the source that it was made with."""

from __future__ import annotations

from pathlib import Path

from checkin.errors import Reason, WrongUse
from checkin.roster import Roster
from checkin.sync.folder import FolderSystem
from checkin.sync.pretix.place import Place
from checkin.sync.registration import RegistrationSystem


def system_of(roster: Roster) -> RegistrationSystem:
    """The event's registration system; WrongUse for a training event and for one that was made without a source."""
    if roster.event.training:
        raise WrongUse(Reason.TRAINING)
    kind, _, place = roster.event.source.partition(":")
    if kind != "folder":
        raise WrongUse(Reason.NO_REGISTRATION)
    return FolderSystem(Path(place))


def system_key(roster: Roster) -> str:
    """What `RegistrationSystem.key` is for this event; the source itself where no system names it."""
    source = roster.event.source
    return Place.of(roster.event).key if source.startswith("pretix:") else source
