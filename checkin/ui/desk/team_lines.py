"""The people of a team as words: what stands beside a box, and the answer once they were asked. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from checkin.models import Kind, ScanResult, Ticket, Verdict
from checkin.ui import texts
from checkin.ui.desk.announcement import person
from checkin.ui.desk.people import passage_row
from checkin.ui.desk.rows import Row
from checkin.ui.desk.shown import Found, Passage
from checkin.ui.palette import MARKS, Colour, Tone
from checkin.ui.texts.desk import search_words
from checkin.ui.texts.team import team_words

Line = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What became of one of them; `result` is None where nothing could be recorded."""

    ticket: Ticket
    result: ScanResult | None
    undone: bool = False

    @property
    def nonce(self) -> str:
        return self.result.scan.nonce if self.result and self.result.scan else ""

    @property
    def passed(self) -> bool:
        return self.result is not None and self.result.verdict is Verdict.OK and not self.undone


def can_pass(found: Found, kind: Kind) -> bool:
    """Whether a tick makes sense: nobody enters who is inside, nobody leaves who is not."""
    return found.presence.inside is (kind is Kind.EXIT)


def team_lines(found: Found, zone: ZoneInfo) -> tuple[Line, ...]:
    """Company and ticket type, then what is to know; none of them blank."""
    ticket = found.ticket
    about = " · ".join(part for part in (ticket.company, ticket.ticket_type) if part)
    state = search_words.state(ticket.status, found.presence, zone)
    shade = Colour.ORANGE_INK if found.presence.entries else Colour.RED
    return tuple(line for line in ((about, Colour.MUTED), (state, shade)) if line[0])


def answer_row(answer: Answer, zone: ZoneInfo, *, armed: bool) -> Row:
    """As the list of the last scans shows it."""
    if answer.result is None or answer.result.scan is None:
        return Row(person(answer.ticket), (), icon="warning", colour=MARKS[Tone.TROUBLE])
    scan = answer.result.scan
    passage = Passage(scan=scan, ticket=answer.ticket, undone=answer.undone)
    return passage_row(passage, zone, scan.station_id, armed=armed)


def next_step(answer: Answer, zone: ZoneInfo) -> str:
    """What to do with somebody who was refused or not recorded; "" for whoever passed."""
    if answer.result is None:
        return team_words.not_recorded()
    return "" if answer.passed or answer.undone else texts.next_step(answer.result, zone)
