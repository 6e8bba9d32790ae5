"""An answer as the banner shows it: tone, icon, words, and what can be done. Pure: no widget, no roster."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from checkin.errors import CheckinError
from checkin.models import Kind, ScanResult, Ticket, Verdict
from checkin.pickup import Place
from checkin.signing import looks_signed
from checkin.station import UndoResult
from checkin.ui import texts
from checkin.ui.palette import Tone
from checkin.ui.texts.banner import banner_words as say
from checkin.ui.texts.boxes import box_words
from checkin.ui.texts.people import people_words
from checkin.ui.texts.team import team_words
from checkin.ui.texts.words import words


@dataclass(frozen=True, slots=True, kw_only=True)
class Announcement:
    """What fills the banner until the next scan. Absent texts are "". `company` may say why there is no name yet."""

    tone: Tone
    icon: str
    label: str
    title: str
    name: str = ""
    company: str = ""
    ticket_type: str = ""
    step: str = ""
    note: str = ""  # what is to be said or handed over to somebody who is let in
    candidates: tuple[Ticket, ...] = ()
    discreet: bool = False  # no e-mail of a candidate is shown whole
    large_step: bool = False  # it is looked for at every scan: where a card lies

    @property
    def spoken(self) -> str:
        """All of it in one text, for screen readers."""
        parts = (self.label, self.title, self.name, self.company, self.ticket_type, self.note, self.step)
        return ". ".join(part for part in parts if part)


_REFUSED = (Tone.REFUSED, "cross")
LOOKS: dict[Verdict, tuple[Tone, str]] = {
    Verdict.OK: (Tone.WELCOME, "check"),
    Verdict.INVALID: (Tone.REFUSED, "question"),
    Verdict.AMBIGUOUS: (Tone.CHOICE, "people"),
    Verdict.CANCELED: _REFUSED,
    Verdict.BLOCKED: (Tone.REFUSED, "lock"),
    Verdict.REVOKED: _REFUSED,
    Verdict.UNAPPROVED: _REFUSED,
    Verdict.INVALID_TIME: (Tone.LATER, "clock"),
    Verdict.PRODUCT: _REFUSED,
    Verdict.UNPAID: (Tone.REFUSED, "coin"),
    Verdict.ALREADY_REDEEMED: (Tone.ALREADY, "person-check"),
    Verdict.FULL: (Tone.REFUSED, "people"),
}


def waiting(kind: Kind) -> Announcement:
    """Before the first scan."""
    leaving = kind is Kind.EXIT
    return Announcement(
        tone=Tone.WAITING,
        icon="door-out" if leaving else "scan",
        label=say.kind(kind),
        title=say.ready(kind),
        step=say.ready_step(),
    )


def of_result(result: ScanResult, zone: ZoneInfo, note: str = "", place: Place | None = None) -> Announcement:
    """The answer of one scan; `note` is shown to whoever lets the person in, `place`: where their card lies."""
    tone, icon = _look(result)
    note = note if tone is Tone.WELCOME else ""
    ticket, unlisted = result.ticket, texts.unlisted(result)
    stranger = say.signed_ticket() if unlisted else say.code(result)
    return Announcement(
        tone=Tone.ATTENTION if note else tone,
        icon=icon,
        label=say.label(result),
        title=texts.headline(result),
        name=person(ticket) if ticket else stranger,
        company=unlisted or (ticket.company or "" if ticket else ""),
        ticket_type=(ticket.ticket_type or "") if ticket else "",
        step=" · ".join(_steps(result, zone, place)) or ("" if note else say.go(result)),
        note=note,
        candidates=result.candidates,
        large_step=place is not None,
    )


def _steps(result: ScanResult, zone: ZoneInfo, place: Place | None) -> Iterator[str]:
    if place:
        yield box_words.cards_lie([place])
    if step := texts.next_step(result, zone):
        yield step


def of_undo(result: UndoResult) -> Announcement:
    """A passage that was taken back, or why it was not."""
    if result.refusal:
        refusal = words.undo_refusal(result.refusal)
        return Announcement(
            tone=Tone.REFUSED, icon="undo", label=say.refused(), title=say.nothing_undone(), step=refusal
        )
    ticket = result.ticket
    return Announcement(
        tone=Tone.UNDONE,
        icon="undo",
        label=say.undone_label(),
        title=say.undone(),
        name=person(ticket) if ticket else "",
        company=(ticket.company or "") if ticket else "",
        ticket_type=(ticket.ticket_type or "") if ticket else "",
        step=say.undone_step(),
    )


def nothing_to_undo() -> Announcement:
    """Asked to take the last passage back where there is none."""
    return Announcement(
        tone=Tone.UNDONE, icon="undo", label=say.undone_label(), title=say.nothing_undone(), step=say.no_passage()
    )


def nobody_to_correct() -> Announcement:
    """Asked to correct somebody where nobody is chosen."""
    return Announcement(
        tone=Tone.UNDONE, icon="pencil", label=people_words.correct(), title=people_words.nobody(),
        step=people_words.nothing_to_correct(),
    )  # fmt: skip


def nobody_to_join() -> Announcement:
    """Asked who came along where nobody is chosen."""
    return Announcement(
        tone=Tone.UNDONE, icon="people", label=team_words.title(), title=team_words.nobody(),
        step=team_words.choose_first(),
    )  # fmt: skip


def of_team(kind: Kind, results: Sequence[ScanResult | None], places: Sequence[Place] = ()) -> Announcement:
    """Several people at once: how many passed, and that others did not; `places`: where their cards lie."""
    names = [person(one.ticket) for one in results if one and one.ticket and one.verdict is Verdict.OK]
    passed, refused = len(names), len(results) - len(names)
    fine = (Tone.GOODBYE, "door-out") if kind is Kind.EXIT else (Tone.WELCOME, "check")
    tone, icon = fine if not refused else (Tone.CHOICE, "people") if passed else (Tone.REFUSED, "cross")
    steps = [box_words.cards_lie(places)] if places else []
    steps += [team_words.refused(refused)] if refused else []
    return Announcement(
        tone=tone, icon=icon, label=team_words.title(), title=team_words.passed(kind, passed),
        name=team_words.names(names), step=" · ".join(steps), large_step=bool(places),
    )  # fmt: skip


def of_error(error: CheckinError) -> Announcement:
    """Nothing was recorded: say so as loudly as an answer."""
    step = f"{texts.error_sentence(error)} {say.scan_again()}"
    return Announcement(
        tone=Tone.TROUBLE, icon="warning", label=say.trouble_label(), title=say.not_recorded(), step=step
    )


def person(ticket: Ticket) -> str:
    """The name to greet with: first and last name, else whatever is known, though not 120 letters of a signature."""
    both = " ".join(part for part in (ticket.first_name, ticket.last_name) if part)
    return both or (say.signed_ticket() if looks_signed(ticket.name) else ticket.name)


def _look(result: ScanResult) -> tuple[Tone, str]:
    if result.verdict is Verdict.OK and result.scan and result.scan.kind is Kind.EXIT:
        return Tone.GOODBYE, "door-out"
    return LOOKS[result.verdict]
