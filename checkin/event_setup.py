"""What a new event needs, where its file goes, and the file itself, encrypted. Asks nobody anything."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path

from checkin import clock, event_date, file_keys, settings
from checkin.errors import Reason, StoreError, WrongUse
from checkin.file_keys import FileKey
from checkin.keychain import Kept
from checkin.purging import due
from checkin.roster import Roster, store
from checkin.roster.inspection import salt_of

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
    pin: str = field(default="", repr=False)  # the supervisor's code; "": none, on purpose
    passphrase: str = field(default="", repr=False)  # "": a key of chance
    purge_after: int = due.DAYS  # days after the event until personal data is to be erased
    day: date | None = None  # of the event; None: nobody said


class NoteKind(StrEnum):
    """What an organiser should know of an event that was set up all the same; sentences in `ui.texts.pairing`."""

    KEY_IN_FILE = "key_in_file"  # path
    FILE_KEY_IN_FILE = "file_key_in_file"  # path
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


@contextmanager
def making(wanted: Wanted, place: Path) -> Iterator[tuple[Roster, tuple[Note, ...]]]:
    """The new event, open and encrypted, and what is to be said of its key. Neither is left when anything fails inside.

    The key is kept before there is a file that nobody could open without it.
    """
    key = file_keys.new(wanted.passphrase)
    kept = file_keys.keep(key)
    try:
        with Roster.create(place, name=wanted.name, timezone=wanted.timezone, key=key) as roster:
            try:
                due.keep_days(roster, wanted.purge_after)
                event_date.keep(roster, wanted.day)
                yield roster, key_notes(key, kept)
            except BaseException:
                roster.close()
                store.remove(place)
                raise
    except BaseException:
        file_keys.forget(key.salt)
        raise


def key_notes(key: FileKey, kept: Kept) -> tuple[Note, ...]:
    """What is to be said of where an event's key is kept."""
    if kept is Kept.KEYRING:
        return ()
    return (Note(NoteKind.FILE_KEY_IN_FILE, {"path": file_keys.kept_in(key.salt)}),)


def discard(path: Path) -> None:
    """Take away an event that nobody waited for, and its key."""
    salt = salt_of(path)
    store.remove(path)
    if salt:
        file_keys.forget(salt)


def checked_place(wanted: Wanted) -> Path:
    """Where its file goes; WrongUse or StoreError for what can be known to fail before anybody is asked anything."""
    clock.zone(wanted.timezone)
    if not wanted.name.strip():
        raise WrongUse(Reason.BLANK_NAME)
    due.judged(wanted.purge_after)
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
