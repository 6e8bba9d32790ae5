"""Commands that keep an event from harm: a copy now, a copy taken back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from checkin import settings
from checkin.backups import copy_everywhere
from checkin.backups.restoring import Restored, restore
from checkin.commands.options import absolute, command, opened
from checkin.commands.saying import emit, say, sentence
from checkin.errors import CheckinError, Reason, StoreError
from checkin.roster import Roster
from checkin.roster.looking import look


@command("backup", click.argument("out", metavar="[OUT]", required=False))
def backup(out: str | None, event_file: str | None, as_json: bool) -> int:
    """A copy at OUT, which must not exist yet, else wherever this laptop keeps copies: 1 where one of those failed."""
    with opened(event_file) as roster:
        made, failed = _copied_to(roster, absolute(out)) if out else copy_everywhere(roster)
        content = {"event": str(roster.path.absolute()), "files": [str(path.absolute()) for path in made]}
    for error in failed.values():
        say(sentence(error))
    if not made:
        return 2
    emit(content, as_json, *content["files"])
    return 1 if failed else 0


def _copied_to(roster: Roster, place: Path) -> tuple[list[Path], dict[Path, CheckinError]]:
    if place.exists():
        raise StoreError(Reason.EXISTS, path=place)
    roster.back_up(place)
    look(place)
    return [place], {}


@command("restore", click.argument("copy", metavar="BACKUP"))
def restore_command(copy: str, event_file: str | None, as_json: bool) -> int:
    """Put BACKUP in the event's place: 1 where scans are known to be lost."""
    event = settings.event_file(event_file).absolute()
    done = restore(absolute(copy), event)
    settings.remember_event(event)
    emit(_restored_json(done), as_json, *([] if as_json else _lines(done)))
    return 1 if done.gaps else 0


def _restored_json(done: Restored) -> dict[str, Any]:
    return {
        "event": str(done.event),
        "from": str(done.copy),
        "scans_recovered": done.recovered,
        "kept_aside": str(done.aside) if done.aside else None,
        "whole": done.whole,
        "gaps": [{"station": gap.station, "first": gap.first, "last": gap.last} for gap in done.gaps],
    }


def _lines(done: Restored) -> list[str]:
    from checkin.ui.texts.backups import backup_words

    return [backup_words.restored(done), *backup_words.details(done)]


COMMANDS = (backup, restore_command)
