"""What a new event needs and where its file goes. Makes events of a folder or of nothing; asks nobody anything."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from checkin import clock, settings
from checkin.errors import Reason, StoreError, WrongUse
from checkin.roster import Roster

NETWORKED = ("pretix", "web")


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """The way into a registration system; "" for what nobody said. `repr` shows no secret.

    pretix: a team's API `token`, or the code `device_token` that a new device is initialised with; `organizer` and
    `event` are its short forms, `check_in_list` its number or name; whatever the key alone can tell may be left out.
    web: `token` goes out as bearer token; `attendance_url` is where attendance is sent.
    """

    token: str = field(default="", repr=False)
    device_token: str = field(default="", repr=False)
    organizer: str = ""
    event: str = ""
    check_in_list: str = ""
    attendance_url: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A new event; `source` is `folder:PATH`, `pretix:URL`, `web:URL` or None; no `path`: in the data folder."""

    name: str
    timezone: str = "Europe/Paris"
    source: str | None = field(default=None, repr=False)
    path: Path | None = None
    access: Access = Access()


class NoteKind(StrEnum):
    """What an organiser should know of an event that was set up all the same; sentences in `ui.texts.pairing`."""

    KEY_IN_FILE = "key_in_file"  # path
    PLAIN_HTTP = "plain_http"  # host
    MAY_NOT_CHECK_IN = "may_not_check_in"
    LIST_RULES = "list_rules"  # name
    NO_ATTENDANCE = "no_attendance"
    SCANS_WAIT = "scans_wait"  # count


@dataclass(frozen=True, slots=True)
class Note:
    """One such thing, and the parameters of its sentence."""

    kind: NoteKind
    params: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """The event's file, and what is to be said about how it was set up."""

    path: Path
    notes: tuple[Note, ...] = ()


def new_event(name: str, timezone: str = "Europe/Paris", source: str | None = None, path: Path | None = None) -> Path:
    """The new event's file, at `path` or else in the data folder after its name; it opens by default from now on.

    `source` is where registrations come from, `folder:PATH` or None. WrongUse for a name, zone or source that cannot
    be, StoreError for a file that cannot; nothing is left behind then.
    """
    wanted = Wanted(name=name, timezone=timezone, source=source, path=path)
    where, place = checked_source(source), checked_place(wanted)
    if where.partition(":")[0] in NETWORKED:
        raise WrongUse(Reason.KEY_MISSING)
    with Roster.create(place, name=name, timezone=timezone) as roster, roster.writing():
        roster.event.set("source", where)
    settings.remember_event(place)
    return place


def checked_place(wanted: Wanted) -> Path:
    """Where its file goes; WrongUse or StoreError for what can be known to fail before anybody is asked anything."""
    clock.zone(wanted.timezone)
    if not wanted.name.strip():
        raise WrongUse(Reason.BLANK_NAME)
    place = (wanted.path or settings.new_event_file(wanted.name)).absolute()
    if place.exists():
        raise StoreError(Reason.EXISTS, path=place)
    if not place.parent.is_dir():
        raise StoreError(Reason.NO_FOLDER, path=place.parent)
    return place


def checked_source(source: str | None) -> str:
    """`folder:PATH` with an absolute path, an address as it is, or nothing; WrongUse for what we do not know."""
    if source is None:
        return ""
    kind, _, place = source.partition(":")
    if kind in NETWORKED and place.strip():
        return source
    if kind != "folder" or not place.strip():
        raise WrongUse(Reason.BAD_SOURCE, source=kind)
    folder = Path(place).expanduser().absolute()
    if not folder.is_dir():
        raise WrongUse(Reason.NO_FOLDER, path=folder)
    return f"folder:{folder}"
