"""Does this address give registrations, does the other take attendance? What is wrong is told apart. Keeps nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress

from checkin import keychain
from checkin.errors import AccessRevoked, Reason, Unreachable, WrongUse
from checkin.event_setup import Access, Note, NoteKind
from checkin.roster.event import Event
from checkin.sync.http import Caller
from checkin.sync.paired import Paired
from checkin.sync.web import export_file
from checkin.sync.web.batches import trial
from checkin.sync.web.place import Endpoint, Place, Public
from checkin.sync.web.push import send


def check(url: str, access: Access, known: Place | None = None) -> Paired:
    """Read the export once, and hand the attendance address a batch without scans.

    `known`: what the event was linked with before; what nobody says anew stays.
    WrongUse for an address or a key that is not right, Unreadable for an export without names, Unreachable when
    nobody answers.
    """
    said = (url, access.token, access.attendance_url)
    place = known.typed_again(*said) if known else Place.typed(*said)
    with _plainly():
        _read_once(place.export)
        if place.receiver:
            _try(place.receiver)
    return Paired(key=place.key, keep=place.keep, secrets=place.secrets(), notes=tuple(_notes(place)))


def known(event: Event) -> Place | None:
    """What an event was linked with, as far as this computer knows; None for one of another system."""
    if not event.source.startswith("web:"):
        return None
    secrets: Mapping[str, str] = {}
    with suppress(Unreachable):  # a safe that does not open: then everything must be said anew
        secrets = keychain.read(event.uid) if event.uid else {}
    return Place.kept(Public.of(event), secrets)


@contextmanager
def _plainly() -> Iterator[None]:
    """The errors of a desk at work, as those of somebody who has just typed an address and a key."""
    try:
        yield
    except AccessRevoked as error:
        raise WrongUse(Reason.WRONG_KEY, **error.params) from error


def _read_once(export: Endpoint) -> None:
    with Caller(export.url, export.credential) as caller:
        reply = caller.download()
    export_file.require_export(reply, export.address)
    export_file.delivered(reply, export.address)


def _try(attendance: Endpoint) -> None:
    with Caller(attendance.url, attendance.credential) as caller:
        send(caller, trial())


def _notes(place: Place) -> Iterator[Note]:
    plain = [endpoint.address.host for endpoint in place.endpoints if endpoint.address.is_plain]
    for host in dict.fromkeys(plain):
        yield Note(NoteKind.PLAIN_HTTP, {"host": host})
    if place.attendance is None:
        yield Note(NoteKind.NO_ATTENDANCE)
