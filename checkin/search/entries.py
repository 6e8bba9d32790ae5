"""What a ticket is found by, as the index keeps it: folded words in parts. It knows no query."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from checkin.models import Attendee
from checkin.search.folding import spelt_out, words

PART = "/"  # between the parts of a text; never in a word
LONGEST_RUN = 4  # words of a name that are typed as one
FRENCH_PREFIX = "33"
# Said or left out as people please.
PARTICLES = frozenset(
    words("abou al ben bin d da de del della den der des di do dos du e el et het ibn l la le les ten ter van von y zu")
)


@dataclass(frozen=True, slots=True)
class Entry:
    """A ticket in the index.

    `name`: first names / last names / more ways to write them / initials.
    `rest`: company / e-mail / ticket type and function / order, code and phone.
    """

    id: int
    name: str
    rest: str


def texts_of(attendee: Attendee) -> tuple[str, str]:
    """The two texts of the ticket's `Entry`."""
    name = _name_text(attendee.first_name or "", attendee.last_name or "", attendee.full_name or "")
    return name, _rest(attendee, set(name.replace(PART, " ").split()))


def plain_words(name: str, rest: str) -> set[str]:
    """The words in which a slip may be forgiven: of three letters and more, without digits."""
    known = {*name.replace(PART, " ").split(), *rest.replace(PART, " ").split()}
    return {word for word in known if len(word) > 2 and word.isalpha()}


def _name_text(first_name: str, last_name: str, full_name: str) -> str:
    first, last = words(first_name), words(last_name)
    full = () if full_name == f"{first_name} {last_name}" else words(full_name)
    if not first and not last:
        first, last = full[:-1], full[-1:]
    more = [word for word in full if word not in first and word not in last]
    more += (*_runs(first), *_runs(last))
    if not (first_name.isascii() and last_name.isascii() and full_name.isascii()):
        more += spelt_out(f"{first_name} {last_name}".strip() or full_name)
    parts = (first, last, dict.fromkeys(more), _initials(first, last))
    return PART.join(map(" ".join, parts))


@lru_cache(maxsize=50_000)
def _runs(name: tuple[str, ...]) -> tuple[str, ...]:
    """Neighbours as one word: « de La Tour » → "dela", "latour", "delatour"."""
    count = len(name)
    if count < 2:
        return ()
    return tuple(
        "".join(name[start:stop])
        for start in range(count)
        for stop in range(start + 2, min(start + LONGEST_RUN, count) + 1)
    )


def _initials(first: tuple[str, ...], last: tuple[str, ...]) -> list[str]:
    """« Jean-Pierre de La Tour » → "jp", "jpt", "jpdlt"."""
    begins = "".join(word[0] for word in first)
    ends = "".join(word[0] for word in last if word not in PARTICLES)
    whole = "".join(word[0] for word in last)
    found = dict.fromkeys((begins, begins + ends, begins + whole))
    return [letters for letters in found if len(letters) > 1]


def _rest(attendee: Attendee, named: set[str]) -> str:
    """What is in the name already does not stand here again: an e-mail mostly repeats it."""
    about = (*words(attendee.ticket_type or ""), *words(attendee.job_title or ""))
    mail = [word for word in words.__wrapped__(attendee.email or "") if word not in named]
    codes = [*_code(attendee.order_id), *_code(attendee.ticket_code), *_phone(attendee.phone)]
    return PART.join(map(" ".join, (words(attendee.company or ""), mail, about, codes)))


def _code(code: str | None) -> list[str]:
    """Its words, and all of it in one where a dash parts them."""
    if not code:
        return []
    parts = words.__wrapped__(code)  # each is met once: not worth remembering, nor are e-mails
    return [*parts, "".join(parts)] if len(parts) > 1 else list(parts)


def _phone(phone: str | None) -> list[str]:
    """The digits as dialled in France and from abroad."""
    digits = "".join(letter for letter in phone or "" if letter.isdecimal()).removeprefix("00")
    if digits.startswith(FRENCH_PREFIX):
        return [digits, "0" + digits.removeprefix(FRENCH_PREFIX).removeprefix("0")]
    if digits.startswith("0"):
        return [digits, FRENCH_PREFIX + digits[1:]]
    return [digits] if digits else []
