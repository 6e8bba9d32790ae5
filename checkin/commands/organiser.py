"""Commands for who is responsible: the supervisor's code, who did what.

The command line asks for no code itself: whoever types commands holds the file, which its encryption guards.
"""

from __future__ import annotations

import os

import click

from checkin import audit, pin
from checkin.commands.options import absolute, command, opened
from checkin.commands.saying import emit
from checkin.errors import Reason, WrongUse
from checkin.roster.audit import Entry


@command("pin", click.option("--remove", is_flag=True))
def pin_command(remove: bool, event_file: str | None, as_json: bool) -> int:
    """A new code out of CHECKIN_PIN, whatever the one before was, which may be forgotten; or none any more."""
    code = os.environ.get(pin.IN_ENVIRONMENT, "")
    if bool(code) is remove:
        raise WrongUse(Reason.NO_PIN)
    with opened(event_file) as roster:
        pin.set_code(roster, "" if remove else code)
    emit({"pin": not remove}, as_json)
    return 0


@command("audit", click.argument("out", metavar="[OUT]", required=False))
def audit_command(out: str | None, event_file: str | None, as_json: bool) -> int:
    """Every deed, oldest first; or all of them in a file, by its ending."""
    with opened(event_file) as roster:
        if out is not None:
            path = absolute(out)
            count = audit.write(roster, path)
            emit({"rows": count, "file": str(path)}, as_json, f"{count}  {path}")
            return 0
        found = audit.rows(roster)
        entries = list(roster.audit.all())
    emit({"audit": found}, as_json, *([] if as_json else _lines(found, entries)))
    return 0


def _lines(found: list[dict[str, str]], entries: list[Entry]) -> list[str]:
    from checkin.ui.texts.audit import audit_words

    return [
        "  ".join((row["at"][:19], row["by"] or audit_words.nobody(), row["station_id"], audit_words.sentence(entry)))
        for row, entry in zip(found, entries, strict=True)
    ]


COMMANDS = (pin_command, audit_command)
