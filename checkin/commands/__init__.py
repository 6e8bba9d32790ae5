"""The command line: one short function per command, no rules of its own. The contract stands in README."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import click

from checkin import __version__
from checkin.commands import after, door, event, paper
from checkin.commands.options import JSON_OPTION, Program, sentence
from checkin.errors import CheckinError, Reason, WrongUse

OpenWindow = Callable[[Path | None], int]


@click.group(cls=Program, invoke_without_command=True)
@click.version_option(__version__, prog_name="checkin")
@click.option("--event", "event_file", metavar="FILE")
@click.pass_context
def checkin(context: click.Context, event_file: str | None) -> int:
    if context.invoked_subcommand is None:
        open_window: OpenWindow = context.obj
        return open_window(Path(event_file) if event_file else None)
    return 0


for command in (*event.COMMANDS, *door.COMMANDS, *after.COMMANDS, *paper.COMMANDS):
    checkin.add_command(command)


def run(arguments: Sequence[str], open_window: OpenWindow) -> int:
    """Carry out one command line; the exit code. Exit 2 is exactly one line on standard error."""
    try:
        done = checkin.main(list(arguments), prog_name="checkin", standalone_mode=False, obj=open_window)
        return done if isinstance(done, int) else 0
    except CheckinError as error:
        return _refuse(error)
    except click.ClickException as error:
        return _refuse(WrongUse(Reason.USAGE, detail=error.format_message()))
    except (click.Abort, KeyboardInterrupt):
        return _refuse(WrongUse(Reason.USAGE, detail="interrupted"))
    except Exception as error:
        return _refuse(WrongUse(Reason.UNEXPECTED, detail=f"{type(error).__name__}: {error}"))


def _refuse(error: CheckinError) -> int:
    line = " ".join(sentence(error).split())
    sys.stderr.buffer.write(f"{line}\n".encode("utf-8", "backslashreplace"))
    sys.stderr.flush()
    return 2


__all__ = ["JSON_OPTION", "checkin", "run"]
