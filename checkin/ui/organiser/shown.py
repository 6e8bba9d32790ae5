"""Text of other people's files made safe to show: one line, nothing invisible, nothing that turns the line around."""

from __future__ import annotations

from checkin.models import Attendee

LONGEST = 200
BREAK = " ↵ "
# Embeddings, overrides and isolates reorder what stands beside them (https://www.unicode.org/reports/tr9/ section 2).
_TURNING = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
_CONTROLS = (*range(0x20), *range(0x7F, 0xA0))
_MARKS = dict.fromkeys((*_CONTROLS, *_TURNING), "·") | dict.fromkeys(map(ord, "\n\x85\u2028\u2029"), BREAK)
_MARKS[ord("\t")] = " "


def shown(text: object, longest: int = LONGEST) -> str:
    """The text on one line; what cannot be seen becomes « · », what is longer than `longest` ends in « … »."""
    plain = str(text)[: longest + 1].replace("\r\n", "\n").translate(_MARKS)
    return plain if len(plain) <= longest else f"{plain[:longest]}…"


def person(attendee: Attendee) -> str:
    """The name to list somebody by: as it reads best, else whatever is known; "" when nothing is."""
    both = " ".join(part for part in (attendee.first_name, attendee.last_name) if part)
    known = (both, attendee.full_name, attendee.company, attendee.email, attendee.ticket_code)
    return shown(next((text for text in known if text), ""))


def affiliation(attendee: Attendee) -> str:
    """Company and ticket type: what tells two people of one name apart."""
    return " · ".join(shown(text) for text in (attendee.company, attendee.ticket_type) if text)
