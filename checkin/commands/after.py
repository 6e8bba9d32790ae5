"""Commands during and after the day: sync, status, attendance."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Any

import click

from checkin import attendance, audit, half_days
from checkin.attendance import Only
from checkin.attendance.day import Group, columns, read_day
from checkin.audit import Deed
from checkin.commands.options import LIST_OPTION, TEXT, absolute, command, opened
from checkin.commands.saying import emit, say, say_plain, sentence
from checkin.commands.wire import figures_json
from checkin.errors import Busy, Reason, WrongUse
from checkin.half_days import HalfDay
from checkin.models import CheckInList
from checkin.roster import Roster
from checkin.sync.round import Direction, Round, run_round
from checkin.sync.systems import system_of

GROUPS = {  # what `--by` knows beside the registrations' own columns
    "ticket-type": "by_ticket_type",
    "list": "by_list",
    "station": "by_station",
    "volunteer": "by_volunteer",
}
Table = Callable[[Roster, CheckInList, Path, Only | None], int]
Write = Callable[[Roster, CheckInList, Path], int]


class Paper(StrEnum):
    """What a PDF may be."""

    REPORT = "report"
    SIGNATURES = "signatures"
    CERTIFICATES = "certificates"
    INSIDE = "inside"


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


@command("status", click.option("--by", "by", metavar="WHAT", type=TEXT), LIST_OPTION)
def status(by: str | None, list_name: str | None, event_file: str | None, as_json: bool) -> int:
    """The day's figures; with --by, one of GROUPS or a column of the registrations, in groups, too."""
    with opened(event_file) as roster:
        check_in_list = roster.lists.find(list_name)
        day = read_day(roster, check_in_list, [_column(roster, by)] if by and by not in GROUPS else ())
        content = figures_json(day.figures, roster.event.zone)
    lines = [] if as_json else _figure_lines(content)
    if by:
        groups = getattr(day, GROUPS[by]) if by in GROUPS else day.by_column[by]
        content["groups"] = [asdict(group) for group in groups]
        lines += [] if as_json else _group_lines(groups)
    emit(content, as_json, *lines)
    return 0


def _column(roster: Roster, name: str) -> str:
    if name not in (column.name for column in roster.day.columns()):
        raise WrongUse(Reason.UNKNOWN_COLUMN, column=name, known=", ".join([*GROUPS, *columns(roster)]))
    return name


def _figure_lines(content: dict[str, Any]) -> list[str]:
    from checkin.ui.texts.reports import reports

    return [reports.line(reports.figure(name), value) for name, value in content.items()]


def _group_lines(groups: Sequence[Group]) -> list[str]:
    from checkin.ui.texts.reports import reports

    return ["", *(reports.group(group.label, group.present, group.expected, group.passages) for group in groups)]


@command(
    "attendance",
    click.argument("out", metavar="OUT"),
    click.option("--only", type=click.Choice([only.value for only in Only])),
    click.option("--as-source", is_flag=True),
    click.option("--paper", type=click.Choice([paper.value for paper in Paper])),
    click.option("--half-day", "half_day", metavar="2026-11-27-morning", type=TEXT),
    LIST_OPTION,
)
def attendance_command(out: str, event_file: str | None, as_json: bool, **options: Any) -> int:
    """Who came, as a table or (PDF) on paper; with --as-source in the columns of the registrations' own export."""
    path = absolute(out)
    write, subject = _writer(path, options)
    with opened(event_file) as roster:
        count = write(roster, roster.lists.find(options["list_name"]), path)
        audit.note(roster, Deed.EXPORTED, subject=subject, detail=path.name)
    say_plain()
    emit({"rows": count, "file": str(path)}, as_json, f"{count}  {path}")
    return 0


def _writer(path: Path, options: dict[str, Any]) -> tuple[Write, str]:
    """Who writes that file, and what the audit trail calls it."""
    only = Only(options["only"]) if options["only"] else None
    if path.suffix.lower() == ".pdf" and not options["as_source"]:
        return _paper(Paper(options["paper"] or Paper.REPORT), only, options["half_day"])
    if options["paper"] or options["half_day"]:
        raise WrongUse(Reason.BAD_FORMAT, path=path)
    write = attendance.write_as_source if options["as_source"] else attendance.write
    return partial(_table, write=write, only=only), only or "attendance"


def _table(roster: Roster, check_in_list: CheckInList, path: Path, *, write: Table, only: Only | None) -> int:
    return write(roster, check_in_list, path, only)


def _paper(paper: Paper, only: Only | None, half_day: str | None) -> tuple[Write, str]:
    """One of the papers for people, painted without a screen."""
    if only and paper is not Paper.REPORT:
        raise click.UsageError(f"--only --paper {paper}")
    if half_day and paper is not Paper.SIGNATURES:
        raise click.UsageError(f"--half-day --paper {paper}")
    day = half_days.parse(half_day) if half_day else None
    return partial(_painted, paper=paper, only=only, half_day=day), paper.value


def _painted(
    roster: Roster, check_in_list: CheckInList, path: Path, *, paper: Paper, only: Only | None, half_day: HalfDay | None
) -> int:
    from checkin.ui.printing import papers
    from checkin.ui.printing.headless import ensure_gui_application

    ensure_gui_application()
    match paper:
        case Paper.SIGNATURES:
            return papers.write_signatures(roster, check_in_list, path, half_day)
        case Paper.CERTIFICATES:
            return papers.write_certificates(roster, check_in_list, path)
        case Paper.INSIDE:
            return papers.write_inside(roster, path)
        case _:
            return papers.write_report(roster, check_in_list, path, only)


COMMANDS = (sync, status, attendance_command)
