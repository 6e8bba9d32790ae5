"""Commands before the day: demo, new, pair, import, lists, doctor."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from checkin import audit, clock, demo, erased, file_keys, merge, pin, settings
from checkin.audit import Deed
from checkin.commands.options import (
    EVENT_OPTION,
    JSON_OPTION,
    SOURCE_OPTIONS,
    TEXT,
    Described,
    Group,
    absolute,
    command,
    opened,
)
from checkin.commands.saying import emit, say
from checkin.commands.wire import list_json
from checkin.doctor import Check, examine
from checkin.errors import Reason, WrongUse
from checkin.event_setup import NETWORKED, Access, Made, Wanted
from checkin.models import CheckInList, Problem
from checkin.purging import due
from checkin.roster import Roster
from checkin.sync.exports import Export, ReadOptions, attendee_fields, counts, read_export


@command(
    "demo",
    click.option("--headless", is_flag=True),
    click.option("--play", "stage", metavar="FOLDER", hidden=True),
    click.option("--smoke", "trial", metavar="FOLDER", hidden=True),
)
@click.pass_context
def demo_command(
    context: click.Context, /, headless: bool, event_file: str | None, as_json: bool, **played: str | None
) -> int:
    """A throw-away event with 200 invented attendees; or one of two rehearsals in a folder."""
    if played["trial"] is not None:
        from checkin.commands.smoke import smoke

        return smoke(absolute(played["trial"]), as_json)
    if played["stage"] is not None:
        from checkin.commands.rehearsal import play

        return play(absolute(played["stage"]))
    path = demo.make(absolute(event_file) if event_file else None, read_export)
    if headless or as_json:
        emit({"event": str(path)}, as_json, str(path))
        return 0
    return int(context.obj(path))


@command(
    "new",
    click.option("--name", required=True, type=TEXT),
    click.option("--timezone", default="Europe/Paris", type=TEXT),
    click.option("--purge-after", type=int, default=due.DAYS, metavar="DAYS"),
    *SOURCE_OPTIONS,
)
def new(name: str, timezone: str, source: str | None, event_file: str | None, as_json: bool, **access: Any) -> int:
    from checkin.sync import set_up

    wanted = Wanted(
        name=name,
        timezone=timezone,
        source=source,
        path=settings.chosen_event_file(event_file),
        purge_after=access.pop("purge_after"),
        access=_access(source, access),
        pin=os.environ.get(pin.IN_ENVIRONMENT, ""),
        passphrase=os.environ.get(file_keys.PASSPHRASE, ""),
    )
    made = set_up.new_event(wanted)
    return _tell(made, as_json)


@command("pair", *SOURCE_OPTIONS)
def pair(source: str | None, event_file: str | None, as_json: bool, **access: str) -> int:
    """Link an event again, with a new key; also on another laptop."""
    from checkin.sync import set_up

    path = settings.event_file(event_file)
    return _tell(set_up.pair(path, _access(source or "pretix:", access), source), as_json)


def _access(source: str | None, said: dict[str, str]) -> Access:
    """The environment's key counts where none was given, and where there is anybody to show it to."""
    access = Access(**said)
    networked = (source or "").partition(":")[0] in NETWORKED
    if networked and not access.token and not access.device_token:
        return replace(access, token=os.environ.get("CHECKIN_TOKEN", ""))
    return access


def _tell(made: Made, as_json: bool) -> int:
    if made.notes:
        from checkin.ui.texts.pairing import pairing_words

        for note in made.notes:
            say(pairing_words.note(note))
    emit({"event": str(made.path)}, as_json, str(made.path))
    return 0


@command(
    "import",
    click.argument("export_file", metavar="EXPORT"),
    click.option("--dry-run", is_flag=True),
    click.option("--column", "columns", multiple=True, metavar="FIELD=HEADER", type=TEXT),
    click.option("--sheet", type=TEXT),
    click.option("--encoding", type=TEXT),
    click.option("--delimiter", type=TEXT),
    click.option("--accept-shrink", is_flag=True),
)
def import_command(export_file: str, event_file: str | None, as_json: bool, **options: Any) -> int:
    """Read an export into the roster; with --dry-run only show what it would do, even without an event."""
    with _roster_for_import(event_file, options["dry_run"]) as roster:
        export = read_export(Path(export_file), _read_options(options))
        if roster is None or options["dry_run"]:
            changes = _planned(roster, export)
        else:
            delivery = _delivery(export, export_file)
            changes = merge.bring_in(roster, delivery, accept_shrink=options["accept_shrink"])
            if options["accept_shrink"] or not changes.shrinks:
                audit.note_import(roster, delivery.file, changes.counts())
    refused = changes.shrinks and not options["accept_shrink"] and not options["dry_run"]
    content = _import_json(export, changes, options["dry_run"]) | ({"applied": False} if refused else {})
    emit(content, as_json, *([] if as_json else _import_lines(export, changes, refused)))
    return 1 if export.problems or changes.erased or refused else 0


def _planned(roster: Roster | None, export: Export) -> merge.Changes:
    if roster is None:
        return merge.plan((), export.attendees)
    held, gone = roster.corrections.in_force(), erased.known(roster)
    return merge.plan(roster.tickets.all(), export.attendees, held, gone)


def _roster_for_import(event_file: str | None, dry_run: bool) -> Any:
    try:
        settings.event_file(event_file)
    except WrongUse:
        if dry_run:
            return nullcontext()
        raise
    return opened(event_file)


def _read_options(options: dict[str, Any]) -> ReadOptions:
    pairs = [text.partition("=") for text in options["columns"]]
    if unclear := [field for field, equals, header in pairs if not equals or not header]:
        raise WrongUse(Reason.NO_COLUMN, column=unclear[0])
    columns = {field.strip(): header for field, _, header in pairs}
    return ReadOptions(
        columns=columns, sheet=options["sheet"], encoding=options["encoding"], delimiter=options["delimiter"]
    )


def _delivery(export: Export, file: str) -> merge.Delivery:
    return merge.Delivery(
        file=Path(file).name,
        headers=export.headers,
        fields=export.fields,
        about=export.format,
        attendees=export.attendees,
    )


def _import_json(export: Export, changes: merge.Changes, dry_run: bool) -> dict[str, Any]:
    problems = [{"row": one.row, "kind": one.kind, "detail": one.detail} for one in _problems(export, changes)]
    content: dict[str, Any] = {"format": dict(export.format), "columns": dict(export.columns)}
    content["counts"] = counts(export.attendees)
    if dry_run:
        content["attendees"] = [attendee_fields(attendee) for attendee in export.attendees]
    return content | {"problems": problems, "changes": changes.counts()}


def _problems(export: Export, changes: merge.Changes) -> list[Problem]:
    """What is odd in the export, and who stays out of the roster because they asked to be forgotten."""
    forgotten = [Problem(row=one.row, kind="erased_on_request", detail="") for one in changes.erased]
    return [*export.problems, *forgotten]


def _import_lines(export: Export, changes: merge.Changes, refused: bool) -> list[str]:
    from checkin.ui import texts
    from checkin.ui.texts.reports import reports

    problems = [reports.problem(problem) for problem in _problems(export, changes)]
    return [*problems, texts.import_summary(len(export.attendees), changes.counts(), refused)]


@click.group("lists", cls=Group, invoke_without_command=True)
@EVENT_OPTION
@JSON_OPTION
@click.pass_context
def lists(context: click.Context, event_file: str | None, as_json: bool) -> int:
    if context.invoked_subcommand is None:
        with opened(event_file) as roster:
            _emit_lists(roster, as_json)
    return 0


@lists.command("add", cls=Described)
@click.argument("name", type=TEXT)
@click.option("--ticket-type", "ticket_types", multiple=True, metavar="T", type=TEXT)
@click.option("--multiple-entries", is_flag=True)
@click.option("--entry-after-exit", is_flag=True)
@click.option("--include-pending", is_flag=True)
@click.option("--opens", metavar="ISO", type=TEXT)
@click.option("--closes", metavar="ISO", type=TEXT)
@click.option("--capacity", type=int, metavar="N")
@EVENT_OPTION
@JSON_OPTION
def add_list(event_file: str | None, as_json: bool, **options: Any) -> int:
    """`--event` and `--json` may stand before `add`, too."""
    above = click.get_current_context().parent
    before = above.params if above else {}
    with opened(event_file or before.get("event_file")) as roster:
        with roster.writing():
            roster.lists.add(added := _new_list(roster, options))
            audit.note(roster, Deed.LIST_ADDED, subject=added.name)
        _emit_lists(roster, as_json or bool(before.get("as_json")))
    return 0


def _new_list(roster: Roster, options: dict[str, Any]) -> CheckInList:
    opens, closes = (
        clock.parse(options[name], roster.event.zone) if options[name] is not None else None
        for name in ("opens", "closes")
    )
    return CheckInList(
        id=0,
        name=options["name"].strip(),
        ticket_types=options["ticket_types"],
        multiple_entries=options["multiple_entries"],
        entry_after_exit=options["entry_after_exit"],
        include_pending=options["include_pending"],
        opens=opens,
        closes=closes,
        capacity=options["capacity"],
    )


def _emit_lists(roster: Roster, as_json: bool) -> None:
    found = roster.lists.all()
    lines = [f"{one.id}  {one.name}" for one in found]
    emit({"lists": [list_json(one, roster.event.zone) for one in found]}, as_json, *lines)


@command("doctor")
def doctor(event_file: str | None, as_json: bool) -> int:
    """The "ready to open?" check."""
    with opened(event_file) as roster:
        checks = examine(roster)
        lines = [] if as_json else _check_lines(roster, checks)
    content = [_check_json(check) for check in checks]
    emit({"checks": content}, as_json, *lines)
    return 0 if all(check.ok for check in checks) else 1


def _check_json(check: Check) -> dict[str, object]:
    return {"name": check.name, "ok": check.ok, "detail": check.detail, "level": check.light.value}


def _check_lines(roster: Roster, checks: Sequence[Check]) -> list[str]:
    """Each check, and at the end all of them in a few words."""
    from checkin.ui.texts.doctor import Around, doctor_words

    around = Around(roster.clock(), roster.event.zone)
    return [*(doctor_words.line(check, around) for check in checks), doctor_words.verdict(checks)]


COMMANDS = (demo_command, new, pair, import_command, lists, doctor)
