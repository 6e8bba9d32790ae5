"""What all commands share: their options, their help, the open event file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from checkin import settings
from checkin.models import CheckInList
from checkin.roster import Roster
from checkin.station import Station

Option = Callable[[Any], Any]


class Text(click.types.StringParamType):
    """Text from the command line; bytes that are not UTF-8 become visible escapes instead of an error later."""

    name = "text"

    def convert(self, value: Any, param: click.Parameter | None, context: click.Context | None) -> str:
        return str(value).encode("utf-8", "backslashreplace").decode("utf-8")


class Described(click.Command):
    """A command whose help is looked up in `ui.texts`, in the user's language, when somebody asks for it."""

    def format_help(self, context: click.Context, formatter: click.HelpFormatter) -> None:
        from checkin.ui import texts

        self.help = texts.command_help(self.name or "")
        super().format_help(context, formatter)


class Group(Described, click.Group):
    """Commands under one name, each with its line in the help."""

    def format_commands(self, context: click.Context, formatter: click.HelpFormatter) -> None:
        from checkin.ui import texts

        rows = [(name, texts.command_help(name)) for name in self.list_commands(context)]
        with formatter.section("Commands"):
            formatter.write_dl(rows)


TEXT = Text()
JSON_OPTION = click.option("--json", "as_json", is_flag=True)
EVENT_OPTION = click.option("--event", "event_file", metavar="FILE")
LIST_OPTION = click.option("--list", "list_name", metavar="L", type=TEXT)
AT_OPTION = click.option("--at", "at", metavar="ISO", type=TEXT)
STATION_OPTION = click.option("--station", "station", metavar="S", type=TEXT)
VOLUNTEER_OPTION = click.option("--volunteer", "volunteer", metavar="V", type=TEXT, default="")
SOURCE_OPTIONS = (  # where registrations come from, and the way in; see `event_setup.Access`
    click.option("--from", "source", metavar="SOURCE", type=TEXT),
    click.option("--organizer", metavar="O", type=TEXT, default=""),
    click.option("--event-slug", "event", metavar="E", type=TEXT, default=""),
    click.option("--list", "check_in_list", metavar="ID", type=TEXT, default=""),
    click.option("--token", metavar="T", type=TEXT, default=""),
    click.option("--device-token", metavar="INIT", type=TEXT, default=""),
    click.option("--attendance-url", metavar="URL", type=TEXT, default=""),
)


def command(name: str, *options: Option) -> Callable[[Callable[..., int]], click.Command]:
    """A command with `--json`, `--event` and those options."""

    def make(function: Callable[..., int]) -> click.Command:
        for option in reversed((*options, EVENT_OPTION, JSON_OPTION)):
            function = option(function)
        return click.command(name, cls=Described)(function)

    return make


@contextmanager
def opened(event_file: str | None) -> Iterator[Roster]:
    """The event file that was named, or the last one; whatever its database says comes out as StoreError."""
    path = settings.event_file(event_file)
    with Roster.open(path) as roster, roster.reading():
        if not roster.event.training:
            settings.remember_event(path)
        yield roster


def station_of(roster: Roster, check_in_list: CheckInList, station: str | None, volunteer: str) -> Station:
    """The station that was named, or this laptop's own."""
    name = (station or "").strip() or settings.station_id(roster)
    return Station(roster, station_id=name, check_in_list=check_in_list, volunteer=volunteer.strip())


def absolute(path: str) -> Path:
    return Path(path).expanduser().absolute()
