"""An answer as the person at the door may read it: a welcome, or one moment please. Never why, nothing private."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from checkin.models import Kind, ScanResult, Ticket, Verdict
from checkin.ui.texts.crowd import welcome_words as say

LONGEST_NAME = 40  # letters; whoever has more of them is greeted without


class Mood(StrEnum):
    """What the screen says, by colour and picture too."""

    IDLE = "idle"
    WELCOME = "welcome"
    GOODBYE = "goodbye"
    MOMENT = "moment"


@dataclass(frozen=True, slots=True, kw_only=True)
class Greeting:
    """The texts of the screen, the small one first; absent ones are ""."""

    mood: Mood
    above: str
    title: str
    company: str = ""
    where: str = ""

    @property
    def spoken(self) -> str:
        """All of it in one text, for screen readers."""
        return ". ".join(part for part in (self.above, self.title, self.company, self.where) if part)


def idle(event_name: str) -> Greeting:
    """While nobody stands there."""
    return Greeting(mood=Mood.IDLE, above=event_name, title=say.idle_title(), where=say.idle_step())


def moment() -> Greeting:
    """Refused, unclear or not recorded: the person hears it from a person."""
    return Greeting(mood=Mood.MOMENT, above=say.moment_above(), title=say.moment())


def of_result(result: ScanResult, where: str) -> Greeting:
    """The answer of one scan; `where` is what the organiser wrote for whom it lets in."""
    if result.verdict is not Verdict.OK:
        return moment()
    name, company = _first_name(result.ticket), _public(result.ticket.company if result.ticket else "")
    if result.scan and result.scan.kind is Kind.EXIT:
        return Greeting(mood=Mood.GOODBYE, above=say.goodbye() if name else "", title=name or say.goodbye())
    above, title = (say.welcome(), name) if name else ("", say.welcome())
    return Greeting(mood=Mood.WELCOME, above=above, title=title, company=company, where=where)


def _first_name(ticket: Ticket | None) -> str:
    name = _public(ticket.first_name if ticket else "")
    return name if len(name) <= LONGEST_NAME else ""


def _public(text: str | None) -> str:
    """One line; no address, wherever an export has put it."""
    plain = " ".join((text or "").split())
    return "" if "@" in plain else plain
