"""The command for when something goes wrong: report."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

import click

from checkin import settings
from checkin.commands.options import absolute, command
from checkin.commands.saying import emit
from checkin.errors import WrongUse
from checkin.report import gather, write


@command("report", click.argument("out", metavar="OUT.zip"))
def report(out: str, event_file: str | None, as_json: bool) -> int:
    """Logbook, versions and checks in one zip, without anybody's name; also of an event that does not open."""
    place = absolute(out)
    try:
        event = settings.event_file(event_file)
    except WrongUse:
        event = None
    write(gather(event, {"qt": _qt()}), place)
    emit({"file": str(place)}, as_json, str(place))
    return 0


def _qt() -> str:
    try:
        return version("PySide6-Essentials")
    except PackageNotFoundError:  # the shipped app has no list of packages
        from PySide6.QtCore import qVersion

        return qVersion()


COMMANDS = (report,)
