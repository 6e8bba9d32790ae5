"""What this computer remembers between two starts: where data lives, the last event, who this station is."""

from __future__ import annotations

import hashlib
import json
import os
import re
import uuid
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import platformdirs

from checkin.codes import random_letters
from checkin.errors import Reason, StoreError, WrongUse
from checkin.files import replacing, unwritable

if TYPE_CHECKING:
    from checkin.roster import Roster

APPLICATION = "partner-day-checkin"
SUFFIX = ".checkin"
LAYOUTS = "import-layouts.json"
OTHERS = "other_stations"  # setting of the event


def data_folder() -> Path:
    """The user's data folder of this system, or CHECKIN_DATA; not made before something is kept there."""
    chosen = os.environ.get("CHECKIN_DATA")
    return Path(chosen) if chosen else platformdirs.user_data_path(APPLICATION, appauthor=False)


def chosen_event_file(chosen: str | None) -> Path | None:
    """The event file that was named, else CHECKIN_EVENT; None when neither names one."""
    named = chosen or os.environ.get("CHECKIN_EVENT")
    return Path(named) if named else None


def event_file(chosen: str | None) -> Path:
    """The event file that was named, else CHECKIN_EVENT, else the last one opened; WrongUse when there is none."""
    named = chosen_event_file(chosen)
    if named:
        return named
    last = last_event()
    if not last:
        raise WrongUse(Reason.NO_EVENT)
    return last


def last_event() -> Path | None:
    """The event that was opened last."""
    last = _read(data_folder() / "last-event")
    return Path(last) if last else None


def new_event_file(name: str) -> Path:
    """Where a new event's file goes when nobody says: in the data folder, after its name. StoreError without one."""
    folder = data_folder() / "events"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise unwritable(folder, error) from error
    plain = re.sub(r"[^\w-]+", "-", name.strip())[:80].strip("-") or "event"
    return folder / f"{plain}{SUFFIX}"


def remember_event(path: Path) -> None:
    """Make this the event that opens by default; a data folder that cannot be written is no reason to stop."""
    note = data_folder() / "last-event"
    wanted = str(path.absolute())
    if _read(note) == wanted:
        return
    try:
        note.parent.mkdir(parents=True, exist_ok=True)
        note.write_text(wanted, encoding="utf-8")
    except OSError:
        return


def forget_event() -> None:
    """No event opens by default any more: the last one was taken away."""
    try:
        (data_folder() / "last-event").unlink(missing_ok=True)
    except OSError:
        return


def layout(fingerprint: str) -> dict[str, Any]:
    """What was chosen for exports with these headers; {} where nobody chose."""
    found = _layouts().get(fingerprint)
    return found if isinstance(found, dict) else {}


def remember_layout(fingerprint: str, choices: Mapping[str, object]) -> None:
    """Keep the choices for the next export of this layout, none forgets them; a full disk is no reason to stop."""
    layouts = _layouts() | {fingerprint: dict(choices)}
    if not choices:
        del layouts[fingerprint]
    if layouts == _layouts():
        return
    try:
        data_folder().mkdir(parents=True, exist_ok=True)
        with replacing(data_folder() / LAYOUTS) as draft:
            draft.write_text(json.dumps(layouts, ensure_ascii=False, indent=1), encoding="utf-8")
    except (OSError, StoreError):
        return


def _layouts() -> dict[str, Any]:
    try:
        found = json.loads(_read(data_folder() / LAYOUTS) or "{}")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def station_id(roster: Roster) -> str:
    """This laptop's name in the log; a copy of the event file on another machine or path gets one of its own."""
    here = fingerprint(roster.path)
    if roster.event.get("station_here") == here:
        return roster.event.get("station_id")
    with roster.writing():
        if roster.event.get("station_here") != here:  # a second window may have been quicker
            roster.event.set("station_id", f"poste-{random_letters(4).lower()}")
            roster.event.set("station_here", here)
    return roster.event.get("station_id")


def other_stations(roster: Roster) -> frozenset[str]:
    """The stations on other laptops whose passages came here in a file."""
    return frozenset(json.loads(roster.event.get(OTHERS) or "[]"))


def add_stations(roster: Roster, names: Iterable[str]) -> None:
    """Whose passages have just come; inside `Roster.writing()`."""
    known = other_stations(roster) | set(names) - {roster.event.get("station_id")}
    roster.event.set(OTHERS, json.dumps(sorted(known)))


def fingerprint(path: Path) -> str:
    """Says only "the same file on the same machine", nothing about either."""
    text = f"{_machine()}|{path.resolve()}"
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _machine() -> str:
    """The network card's address; the computer's name where there is no card.

    Python invents another address at each start then, with the multicast bit set that no card has (RFC 9562 6.10).
    """
    address = uuid.getnode()
    if address >> 40 & 1:
        import platform

        return platform.node()
    return f"{address:012x}"


def _read(note: Path) -> str:
    try:
        return note.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return ""
