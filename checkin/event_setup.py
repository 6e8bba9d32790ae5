"""Make a new event, the same from the window and from the command line. Asks nobody anything."""

from __future__ import annotations

from pathlib import Path

from checkin import clock, settings
from checkin.errors import Reason, WrongUse
from checkin.roster import Roster


def new_event(name: str, timezone: str = "Europe/Paris", source: str | None = None, path: Path | None = None) -> Path:
    """The new event's file, at `path` or else in the data folder after its name; it opens by default from now on.

    `source` is where registrations come from, `folder:PATH` or None. WrongUse for a name, zone or source that cannot
    be, StoreError for a file that cannot; nothing is left behind then.
    """
    clock.zone(timezone)
    where = _source(source)
    place = (path or settings.new_event_file(name)).absolute()
    with Roster.create(place, name=name, timezone=timezone) as roster, roster.writing():
        roster.event.set("source", where)
    settings.remember_event(place)
    return place


def _source(source: str | None) -> str:
    """`folder:PATH` with an absolute path, or nothing; WrongUse for what we do not know or cannot see."""
    if source is None:
        return ""
    kind, colon, place = source.partition(":")
    if kind in ("pretix", "web") and colon:
        raise WrongUse(Reason.SOURCE_LATER, source=kind)
    if kind != "folder" or not place.strip():
        raise WrongUse(Reason.BAD_SOURCE, source=source)
    folder = Path(place).expanduser().absolute()
    if not folder.is_dir():
        raise WrongUse(Reason.NO_FOLDER, path=folder)
    return f"folder:{folder}"
