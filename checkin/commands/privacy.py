"""Commands for personal data: purge with proof, one person's data shown and erased."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from checkin.commands.options import EVENT_OPTION, JSON_OPTION, TEXT, Described, Group, absolute, command, opened
from checkin.commands.saying import emit, say
from checkin.errors import Reason, WrongUse
from checkin.models import Ticket
from checkin.purging import Record, due, person, purge
from checkin.roster import Roster


@command(
    "purge",
    click.option("--older-than", "age", metavar="30d", type=TEXT),
    click.option("--even-unsent", is_flag=True),
    click.option("--by", metavar="NAME", type=TEXT, default=""),
)
def purge_command(age: str | None, even_unsent: bool, by: str, event_file: str | None, as_json: bool) -> int:
    """Erase everybody’s data and write the certificate; with --older-than 1, and nothing done, while it is early."""
    days = due.parse_age(age) if age is not None else None
    with opened(event_file) as roster:
        if days is not None and not due.is_older(roster, days):
            return _too_early(roster, as_json)
        record = purge(roster, by.strip(), even_unsent=even_unsent)
        proof = _proof(record, roster.path)
    for name in record.left:
        say(f"✗ {name}")
    content: dict[str, Any] = {"tickets": record.tickets, "proof": str(proof.absolute())}
    emit(content | ({"left": list(record.left)} if record.left else {}), as_json, f"{record.tickets}  {proof}")
    return 1 if record.left else 0


def _too_early(roster: Roster, as_json: bool) -> int:
    emit({"tickets": 0, "proof": None}, as_json, *([] if as_json else [_why_early(roster)]))
    return 1


def _why_early(roster: Roster) -> str:
    from checkin.ui.texts.person import person_words

    return person_words.too_early(due.event_day(roster))


def _proof(record: Record, event_file: Path) -> Path:
    """The certificate; the bare facts as JSON where Qt cannot be loaded: the data is gone by now, and proof is due."""
    try:
        from checkin.ui.printing.headless import ensure_gui_application
        from checkin.ui.printing.papers.purge_certificate import beside, write_certificate
    except ImportError:
        return record.write(event_file.with_name(f"{event_file.stem}-effacement.json"))
    ensure_gui_application()
    return write_certificate(record, beside(event_file))


@click.group("person", cls=Group)
def person_command() -> None:
    """One person's data."""


@person_command.command("show", cls=Described)
@click.argument("words", required=False, default="", metavar="WORDS|CODE", type=TEXT)
@click.argument("out", required=False, metavar="OUT.pdf|OUT.json")
@click.option("--ticket", "ticket_id", type=int, metavar="ID")
@EVENT_OPTION
@JSON_OPTION
def show(words: str, out: str | None, ticket_id: int | None, event_file: str | None, as_json: bool) -> int:
    """All that is kept about one person; 1 where several may be meant."""
    if ticket_id is not None and words and out is None:
        words, out = "", words
    if ticket_id is None and not words.strip():
        raise click.UsageError("WORDS | --ticket ID")
    path = absolute(out) if out else None
    if path and path.suffix.lower() not in (".pdf", ".json"):
        raise WrongUse(Reason.BAD_FORMAT, path=path)
    with opened(event_file) as roster:
        ticket = person.the_one(roster, words, ticket_id)
        document = person.held(roster, ticket)
    return _written(document, ticket, path, as_json) if path else _told(document, as_json)


def _told(document: person.Document, as_json: bool) -> int:
    from checkin.ui.texts.person import document_lines

    emit(document, as_json, *([] if as_json else document_lines(document)))
    return 0


def _written(document: person.Document, ticket: Ticket, path: Path, as_json: bool) -> int:
    from checkin.ui.texts.person import person_words

    if path.suffix.lower() == ".json":
        person.write_json(document, path)
    else:
        from checkin.ui.printing.headless import ensure_gui_application
        from checkin.ui.printing.papers.person_sheet import write_person

        ensure_gui_application()
        write_person(document, path)
    say(person_words.not_encrypted())
    emit({"ticket": ticket.id, "file": str(path)}, as_json, str(path))
    return 0


@person_command.command("erase", cls=Described)
@click.option("--ticket", "ticket_id", type=int, metavar="ID", required=True)
@click.option("--even-unsent", is_flag=True)
@EVENT_OPTION
@JSON_OPTION
def erase(ticket_id: int, even_unsent: bool, event_file: str | None, as_json: bool) -> int:
    """One person becomes a number, here and in the copies of the event; 1 where files are left to a person."""
    with opened(event_file) as roster:
        done = person.erase(roster, person.the_one(roster, "", ticket_id), even_unsent=even_unsent)
    left = [*done.sheets, *done.left]
    for name in left:
        say(f"✗ {name}")
    content = {"ticket": done.ticket, "backups": done.backups, "left": left}
    emit(content, as_json, f"#{done.ticket}")
    return 1 if left else 0


COMMANDS = (purge_command, person_command)
