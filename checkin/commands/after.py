"""Commands during and after the day: sync, status, attendance."""

from __future__ import annotations

from typing import Any

import click

from checkin import attendance
from checkin.attendance import Only
from checkin.commands.options import LIST_OPTION, absolute, command, opened
from checkin.commands.saying import emit, say, sentence
from checkin.commands.wire import figures_json
from checkin.errors import Busy
from checkin.roster import Roster
from checkin.sync.round import Direction, Round, run_round
from checkin.sync.systems import system_of


@command("sync", click.option("--push-only", is_flag=True), click.option("--pull-only", is_flag=True))
def sync(push_only: bool, pull_only: bool, event_file: str | None, as_json: bool) -> int:
    """One round, at once: 3 when a direction could not be done, 1 when something waits or is set aside.

    A system that asks us to come back later has been reached: what it did not take or give waits.
    """
    if push_only and pull_only:
        raise click.UsageError("--push-only --pull-only")
    direction = Direction.PUSH if push_only else Direction.PULL if pull_only else Direction.BOTH
    with opened(event_file) as roster:
        done = run_round(roster, system_of(roster), direction)
        content = _sync_json(roster, done)
    for error in done.errors:
        say(sentence(error))
    pulled = content["pulled"]
    line = f"↑ {done.pushed}  ⏳ {content['waiting']}  ↓ +{pulled['added']} ~{pulled['updated']} -{pulled['missing']}"
    emit(content, as_json, line)
    if not content["reachable"]:
        return 3
    return 1 if done.errors or done.shrinks or content["waiting"] or content["set_aside"] else 0


def _sync_json(roster: Roster, done: Round) -> dict[str, Any]:
    waiting, _ = roster.scans.outbox_counts()
    content: dict[str, Any] = {
        "pushed": done.pushed,
        "waiting": waiting,
        "set_aside": [{"nonce": scan.nonce, "reason": scan.refusal} for scan in roster.scans.set_aside()],
        "pulled": {"added": done.added, "updated": done.updated, "missing": done.missing},
        "reachable": all(isinstance(error, Busy) for error in done.errors),
    }
    return content | ({"applied": False} if done.shrinks else {})


@command("status", LIST_OPTION)
def status(list_name: str | None, event_file: str | None, as_json: bool) -> int:
    with opened(event_file) as roster:
        figures = attendance.figures(roster, roster.lists.find(list_name))
        content = figures_json(figures, roster.event.zone)
    emit(content, as_json, *([] if as_json else _figure_lines(content)))
    return 0


def _figure_lines(content: dict[str, Any]) -> list[str]:
    from checkin.ui.texts.reports import reports

    return [reports.line(reports.figure(name), value) for name, value in content.items()]


@command(
    "attendance",
    click.argument("out", metavar="OUT"),
    click.option("--only", type=click.Choice([only.value for only in Only])),
    click.option("--as-source", is_flag=True),
    LIST_OPTION,
)
def attendance_command(out: str, event_file: str | None, as_json: bool, **options: Any) -> int:
    """Who came; with --as-source in the columns of the export that the registrations came in."""
    path = absolute(out)
    only = Only(options["only"]) if options["only"] else None
    write = attendance.write_as_source if options["as_source"] else attendance.write
    with opened(event_file) as roster:
        count = write(roster, roster.lists.find(options["list_name"]), path, only)
    emit({"rows": count, "file": str(path)}, as_json, f"{count}  {path}")
    return 0


COMMANDS = (sync, status, attendance_command)
