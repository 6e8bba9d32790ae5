"""Which registration system an event talks to, from the source that it was made with."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from checkin.errors import Reason, WrongUse
from checkin.roster import Roster
from checkin.sync.folder import FolderSystem
from checkin.sync.keyed import Keyed
from checkin.sync.pretix.place import Place
from checkin.sync.registration import RegistrationSystem


def system_of(roster: Roster) -> RegistrationSystem:
    """The event's registration system; WrongUse for a training event and for one that was made without a source.

    Asks nobody, and no keychain either: that happens in the thread that exchanges.
    """
    if roster.event.training:
        raise WrongUse(Reason.TRAINING)
    make = _MAKERS.get(roster.event.source.partition(":")[0])
    if make is None:
        raise WrongUse(Reason.NO_REGISTRATION)
    return make(roster)


def system_key(roster: Roster) -> str:
    """What `RegistrationSystem.key` is for this event; the source itself where no system names it."""
    source = roster.event.source
    return Place.of(roster.event).key if source.startswith("pretix:") else source


def _folder(roster: Roster) -> RegistrationSystem:
    return FolderSystem(Path(roster.event.source.partition(":")[2]))


def _pretix(roster: Roster) -> RegistrationSystem:
    place, clock = Place.of(roster.event), roster.clock

    def opened(secrets: Mapping[str, str]) -> RegistrationSystem:
        from checkin.sync.http import Caller, Credential
        from checkin.sync.pretix.system import PretixSystem

        credential = Credential(secrets.get("scheme", "Token"), secrets["key"])
        return PretixSystem(place, Caller(place.url, credential), clock)

    return Keyed(place.key, roster.event.uid, opened)


def _web(roster: Roster) -> RegistrationSystem:
    from checkin.sync.web import place as web

    event, clock, public = roster.event, roster.clock, web.Public.of(roster.event)
    name, zone = event.name, event.zone

    def opened(secrets: Mapping[str, str]) -> RegistrationSystem:
        from checkin.sync.web.batches import Batches
        from checkin.sync.web.system import WebSystem

        return WebSystem(web.Place.kept(public, secrets), Batches(name, zone), clock)

    return Keyed(event.source, event.uid, opened) if public.has_key else opened({})


_MAKERS: dict[str, Callable[[Roster], RegistrationSystem]] = {"folder": _folder, "pretix": _pretix, "web": _web}
