"""Commands for several laptops at one event: a file for each other one, their passages made one again."""

from __future__ import annotations

import os

import click

from checkin import file_keys, settings
from checkin.commands.options import absolute, command
from checkin.commands.saying import emit, say
from checkin.stations import joining, packing, reuniting


@command("package", click.argument("out", metavar="OUT.checkin"), click.option("--without-key", is_flag=True))
def package(out: str, without_key: bool, event_file: str | None, as_json: bool) -> int:
    """The event for another laptop, encrypted with CHECKIN_PASSPHRASE."""
    event, place = settings.event_file(event_file), absolute(out)
    done = packing.pack(event, place, os.environ.get(file_keys.PASSPHRASE, ""), share_key=not without_key)
    content = {
        "file": str(done.place),
        "attendees": done.people,
        "scans": done.scans,
        "access": done.access.value,
        "key_shared": done.key_shared,
    }
    emit(content, as_json, str(done.place))
    return 0


@command("join", click.argument("file", metavar="FILE.checkin"))
def join(file: str, event_file: str | None, as_json: bool) -> int:
    """This laptop a station of its own, with a file of `package`; its event opens by default from now on."""
    from checkin.ui.texts.pairing import pairing_words

    done = joining.join(absolute(file), remember=True)
    for note in done.notes:
        say(pairing_words.note(note))
    content = {
        "event": str(done.path),
        "name": done.event,
        "attendees": done.people,
        "lists": list(done.lists),
        "station": done.station,
        "to_pair": done.to_pair or None,
    }
    emit(content, as_json, f"{done.path}  {done.station}")
    return 0


@command("merge", click.argument("files", metavar="FILE…", nargs=-1, required=True))
def merge(files: tuple[str, ...], event_file: str | None, as_json: bool) -> int:
    """The passages of other stations' files: 1 where double admissions wait to be settled."""
    done = reuniting.reunite(settings.event_file(event_file), [absolute(file) for file in files])
    content = {
        "stations": list(done.stations),
        "scans_added": done.scans,
        "walk_ins_added": done.walk_ins,
        "double_admissions": done.double_admissions,
    }
    emit(content, as_json, f"+{done.scans}  {', '.join(done.stations)}")
    return 1 if done.double_admissions else 0


@command("give-back", click.argument("out", metavar="OUT.checkin"))
def give_back(out: str, event_file: str | None, as_json: bool) -> int:
    """This station's passages, to be reunited elsewhere."""
    place = absolute(out)
    scans = packing.give_back(settings.event_file(event_file), place)
    emit({"file": str(place), "scans": scans}, as_json, str(place))
    return 0


COMMANDS = (package, join, merge, give_back)
