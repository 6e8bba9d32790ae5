"""People and passages as rows: which words, which mark, which button. Pure: no widget, no roster."""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from checkin.models import Kind, Scan, Status, Verdict
from checkin.roster.corrections import Correction
from checkin.ui import texts
from checkin.ui.desk.announcement import LOOKS, person
from checkin.ui.desk.rows import Row
from checkin.ui.desk.shown import Found, Passage, can_undo
from checkin.ui.palette import MARKS, Colour, Tone
from checkin.ui.texts.desk import recent_words, search_words
from checkin.ui.texts.people import people_words
from checkin.ui.texts.words import words

Line = tuple[str, str]
ENTITLED = (Status.VALID, Status.UNKNOWN)


def found_row(found: Found, kind: Kind, zone: ZoneInfo) -> Row:
    """A person whom the search found: company and ticket type, what is to know, who came along."""
    ticket = found.ticket
    about = " · ".join(part for part in (ticket.company, ticket.ticket_type) if part)
    mates = search_words.mates([person(mate) for mate in found.mates])
    state = (search_words.state(ticket.status, found.presence, zone), _shade(found))
    lines = (_line(about), state, _line(mates), _line(corrected(found.held, zone)))
    return _admitting(found, kind, tuple(line for line in lines if line[0]))


def namesake_row(found: Found, kind: Kind, zone: ZoneInfo) -> Row:
    """One of several people of the same name: with the e-mail and the order, which tell them apart at last."""
    ticket = found.ticket
    about = " · ".join(part for part in (ticket.company, ticket.ticket_type) if part)
    state = (search_words.state(ticket.status, found.presence, zone), _shade(found))
    return _admitting(
        found,
        kind,
        tuple(line for line in (_line(about), _line(ticket.job_title or ""), _line(found.email), state) if line[0]),
    )


def likely_row(found: Found, kind: Kind, zone: ZoneInfo) -> Row:
    """Somebody of the roster whom a walk-in may be: what tells them from another of that name, in few lines."""
    ticket = found.ticket
    about = " · ".join(part for part in (ticket.company, ticket.ticket_type) if part)
    state = (search_words.state(ticket.status, found.presence, zone), _shade(found))
    return _admitting(found, kind, tuple(line for line in (_line(about), _line(found.email), state) if line[0]))


def passage_row(passage: Passage, zone: ZoneInfo, station: str, *, armed: bool = False) -> Row:
    """A scan of the log: who, when, what; with « Annuler » where there is something to take back.

    `armed`: it was pressed once, and asks whether it was meant.
    """
    scan, ticket = passage.scan, passage.ticket
    name = person(ticket) if ticket else _readable(scan.code)
    icon, colour = _mark(passage)
    what = recent_words.undone() if passage.undone else _said(scan)
    elsewhere = "" if scan.station_id == station else scan.station_id
    about = ticket.company if ticket and ticket.company and not elsewhere else elsewhere
    undoing = can_undo(passage)
    return Row(
        title=name,
        lines=((recent_words.line(scan.at, zone, what, about), Colour.MUTED),),
        icon=icon,
        colour=colour,
        struck=passage.undone,
        button=_undo(armed) if undoing else "",
        button_name=recent_words.undo_whom(name, sure=armed) if undoing else "",
        kind="current" if undoing and armed else "quiet",
    )


def corrected(held: Sequence[Correction], zone: ZoneInfo) -> str:
    """That a slip was put right at a desk, when and by whom; "" for nobody's."""
    newest = max(held, key=lambda one: one.at, default=None)
    return people_words.corrected(newest.at, zone, newest.volunteer or newest.station_id) if newest else ""


def _undo(armed: bool) -> str:
    return recent_words.undo_sure() if armed else recent_words.undo()


def _said(scan: Scan) -> str:
    return words.scan(scan) if scan.verdict is Verdict.OK else texts.verdict_title(scan.verdict)


def _admitting(found: Found, kind: Kind, lines: tuple[Line, ...]) -> Row:
    name = person(found.ticket)
    spoken = search_words.admit_whom(kind, name)
    return Row(name, lines, button=search_words.admit(kind), button_name=spoken, kind="admit")


def _line(text: str) -> Line:
    return (text, Colour.MUTED)


def _shade(found: Found) -> str:
    return Colour.RED if found.ticket.status not in ENTITLED else Colour.ORANGE_INK


def _mark(passage: Passage) -> tuple[str, str]:
    """Icon and colour of a passage; the words say the same."""
    if passage.undone:
        return "undo", MARKS[Tone.UNDONE]
    if passage.scan.verdict is Verdict.OK and passage.scan.kind is Kind.EXIT:
        return "door-out", MARKS[Tone.GOODBYE]
    tone, icon = LOOKS[passage.scan.verdict]
    return icon, MARKS[tone]


def _readable(code: str) -> str:
    return "".join(letter if letter.isprintable() else "·" for letter in code[:60])
