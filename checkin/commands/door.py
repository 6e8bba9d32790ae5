"""Commands at the door: scan, undo, search, walk-in."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import click

from checkin import clock, strangers
from checkin.commands.options import (
    AT_OPTION,
    LIST_OPTION,
    STATION_OPTION,
    TEXT,
    VOLUNTEER_OPTION,
    command,
    opened,
    station_of,
)
from checkin.commands.saying import emit
from checkin.commands.wire import scan_json, ticket_json, undo_json
from checkin.errors import Reason, WrongUse
from checkin.layouts import Typed
from checkin.models import Attempt, Attendee, CheckInList, Kind, ScanResult, Ticket, Verdict
from checkin.roster import Roster
from checkin.search import find
from checkin.station import UndoResult


@command(
    "scan",
    click.argument("code", type=TEXT),
    click.option("--ticket", "ticket_id", type=int, metavar="ID"),
    LIST_OPTION,
    click.option("--exit", "leaving", is_flag=True),
    AT_OPTION,
    STATION_OPTION,
    VOLUNTEER_OPTION,
    click.option("--override", "reason", metavar="REASON", type=TEXT),
    click.option("--ignore-unpaid", is_flag=True),
)
def scan(code: str, event_file: str | None, as_json: bool, **options: Any) -> int:
    """One code, or with `-` one a line on standard input, where a scanner may type them on a wrong layout."""
    with opened(event_file) as roster:
        check_in_list = roster.lists.find(options["list_name"])
        station = station_of(roster, check_in_list, options["station"], options["volunteer"])
        attempt = _attempt(roster, options)
        if code == "-":
            for line in _lines():
                result = station.scan(replace(attempt, code=line, typed=Typed()))
                emit(scan_json(result, roster, check_in_list), True)
            return 0
        if not code.strip():
            raise WrongUse(Reason.BLANK_CODE)
        result = station.scan(replace(attempt, code=code))
        return _answer(result, roster, check_in_list, as_json)


def _attempt(roster: Roster, options: dict[str, Any]) -> Attempt:
    if options["reason"] is not None and not options["reason"].strip():
        raise WrongUse(Reason.BLANK_REASON)
    return Attempt(
        code="",
        kind=Kind.EXIT if options["leaving"] else Kind.ENTRY,
        ticket_id=options["ticket_id"],
        at=clock.parse(options["at"], roster.event.zone) if options["at"] is not None else None,
        override_reason=options["reason"],
        ignore_unpaid=options["ignore_unpaid"],
    )


def _answer(result: ScanResult, roster: Roster, check_in_list: CheckInList, as_json: bool) -> int:
    emit(scan_json(result, roster, check_in_list), as_json, *([] if as_json else _spoken(result, roster)))
    return 0 if result.verdict is Verdict.OK else 1


def _spoken(result: ScanResult, roster: Roster) -> list[str]:
    from checkin.ui import texts

    people = [result.ticket] if result.ticket else list(result.candidates)
    named = [_named(ticket) for ticket in people]
    nonce = [result.scan.nonce] if result.scan else []
    title, step = texts.verdict_title(result.verdict), texts.next_step(result, roster.event.zone)
    return [title, *named, *([step] if step else []), *nonce]


def _named(ticket: Ticket) -> str:
    from checkin.ui.texts.banner import banner_words

    name = banner_words.signed_ticket() if strangers.is_signed_only(ticket) else ticket.name
    about = (name, ticket.company, ticket.ticket_type)
    return f"{ticket.id}  {' · '.join(part for part in about if part)}"


def _lines() -> Iterator[str]:
    """The codes on standard input, without blank lines; bytes that are not UTF-8 stay visible."""
    for raw in sys.stdin.buffer:
        line = raw.decode("utf-8", "backslashreplace").rstrip("\r\n")
        if line.strip():
            yield line


@command("undo", click.argument("nonce", type=TEXT), AT_OPTION, STATION_OPTION, VOLUNTEER_OPTION)
def undo(nonce: str, at: str | None, station: str | None, volunteer: str, event_file: str | None, as_json: bool) -> int:
    with opened(event_file) as roster:
        at_door = station_of(roster, roster.lists.default(), station, volunteer)
        moment = clock.parse(at, roster.event.zone) if at is not None else None
        result = at_door.undo(nonce.strip(), moment)
        emit(undo_json(nonce.strip(), result, roster), as_json, *([] if as_json else _undone(result)))
    return 1 if result.refusal else 0


def _undone(result: UndoResult) -> list[str]:
    from checkin.ui.texts.banner import banner_words
    from checkin.ui.texts.words import words

    said = words.undo_refusal(result.refusal) if result.refusal else banner_words.undone()
    return [said, *([_named(result.ticket)] if result.ticket else [])]


@command(
    "search",
    click.argument("words", nargs=-1, required=True, type=TEXT),
    click.option("--limit", type=click.IntRange(min=1), default=20, metavar="N"),
    LIST_OPTION,
)
def search(words: tuple[str, ...], limit: int, list_name: str | None, event_file: str | None, as_json: bool) -> int:
    """Names as people say them, or with `-` one query a line on standard input."""
    with opened(event_file) as roster:
        check_in_list = roster.lists.find(list_name)
        if words == ("-",):
            for line in _lines():
                emit(_found(line, limit, roster, check_in_list), True)
            return 0
        content = _found(" ".join(words), limit, roster, check_in_list)
        tickets = [hit["ticket"] for hit in content["results"]]
        emit(content, as_json, *map(_listed, tickets))
    return 0


def _listed(ticket: dict[str, Any]) -> str:
    about = (ticket["full_name"], ticket["company"], ticket["ticket_type"])
    return f"{ticket['id']}  {' · '.join(part for part in about if part)}"


def _found(query: str, limit: int, roster: Roster, check_in_list: CheckInList) -> dict[str, Any]:
    results = [
        {
            "ticket": ticket_json(
                hit.ticket, roster.scans.presence_of(hit.ticket.id, check_in_list), roster.event.zone
            ),
            "score": hit.score,
        }
        for hit in find(query, roster.tickets, limit)
    ]
    return {"results": results}


@command(
    "walk-in",
    click.option("--first-name", default="", type=TEXT),
    click.option("--last-name", default="", type=TEXT),
    click.option("--company", default="", type=TEXT),
    click.option("--ticket-type", default="", type=TEXT),
    LIST_OPTION,
    AT_OPTION,
    STATION_OPTION,
    VOLUNTEER_OPTION,
)
def walk_in(event_file: str | None, as_json: bool, **options: Any) -> int:
    with opened(event_file) as roster:
        check_in_list = roster.lists.find(options["list_name"])
        station = station_of(roster, check_in_list, options["station"], options["volunteer"])
        at = clock.parse(options["at"], roster.event.zone) if options["at"] is not None else None
        return _answer(station.walk_in(_walk_in_attendee(options), at), roster, check_in_list, as_json)


def _walk_in_attendee(options: dict[str, Any]) -> Attendee:
    first, last = options["first_name"].strip() or None, options["last_name"].strip() or None
    return Attendee(
        first_name=first,
        last_name=last,
        full_name=" ".join(part for part in (first, last) if part),
        company=options["company"].strip() or None,
        ticket_type=options["ticket_type"].strip() or None,
    )


COMMANDS = (scan, undo, search, walk_in)
