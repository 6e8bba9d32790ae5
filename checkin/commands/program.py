"""All commands under one name, loaded one by one: a scan waits for no export reader, a status for no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

import click

from checkin import __version__
from checkin.commands import OpenWindow
from checkin.commands.options import Group
from checkin.errors import Reason, WrongUse

# In the order of the day, as the help shows them.
MODULES = {
    "event": ("demo", "new", "pair", "import", "lists", "doctor"),
    "door": ("scan", "undo", "search", "walk-in"),
    "after": ("sync", "status", "attendance"),
    "encryption": ("encrypt", "key"),
    "privacy": ("purge", "person"),
    "paper": ("cards", "card", "boxes", "badges"),
    "organiser": ("pin", "audit"),
    "backups": ("backup", "restore"),
    "trouble": ("report",),
    "stations": ("package", "join", "merge", "give-back"),
}


class Program(Group):
    """Knows every command's name, and loads the room that a command lives in when it is called."""

    def list_commands(self, context: click.Context) -> list[str]:
        return [name for names in MODULES.values() for name in names]

    def get_command(self, context: click.Context, name: str) -> click.Command | None:
        module = next((module for module, names in MODULES.items() if name in names), None)
        if module is None:
            return None
        commands: Sequence[click.Command] = import_module(f"checkin.commands.{module}").COMMANDS
        return next(command for command in commands if command.name == name)


@click.group(cls=Program, invoke_without_command=True)
@click.version_option(__version__, prog_name="checkin")
@click.option("--event", "event_file", metavar="FILE")
@click.pass_context
def checkin(context: click.Context, event_file: str | None) -> int:
    if context.invoked_subcommand is None:
        open_window: OpenWindow = context.obj
        return open_window(Path(event_file) if event_file else None)
    return 0


def carry_out(arguments: Sequence[str], open_window: OpenWindow) -> int:
    """The exit code of one command line; click's own complaints come out as WrongUse."""
    try:
        done = checkin.main(list(arguments), prog_name="checkin", standalone_mode=False, obj=open_window)
    except click.ClickException as error:
        raise WrongUse(Reason.USAGE, detail=error.format_message()) from error
    except click.Abort as error:
        raise WrongUse(Reason.USAGE, detail="interrupted") from error
    return done if isinstance(done, int) else 0
