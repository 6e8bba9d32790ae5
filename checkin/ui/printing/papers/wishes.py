"""Which paper somebody wants, with all that may be chosen for it; made from an open event. It asks nobody."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from checkin import paper_heads
from checkin.half_days import HalfDay
from checkin.models import CheckInList
from checkin.paper_heads import NO_HEADS, Heads
from checkin.roster import Roster
from checkin.ui.printing import papers
from checkin.ui.printing.papers import Made


class PaperKind(StrEnum):
    REPORT = "report"
    SIGNATURES = "signatures"
    CERTIFICATES = "certificates"
    INSIDE = "inside"


WITH_HEADS = frozenset({PaperKind.SIGNATURES, PaperKind.CERTIFICATES})


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperWish:
    """`column`: of the registration, for the report. `ticket_id`: one person's certificate alone; None: everybody's."""

    kind: PaperKind
    column: str = ""
    half_day: HalfDay | None = None
    arrivals: bool = False
    ticket_id: int | None = None
    heads: Heads = NO_HEADS


def made(roster: Roster, check_in_list: CheckInList, wish: PaperWish) -> Made:
    """The paper, and how many people are on it; what stands at its head is kept for the next one."""
    if wish.kind in WITH_HEADS and wish.heads != paper_heads.read(roster):
        paper_heads.keep(roster, wish.heads)
    return _MAKERS[wish.kind](roster, check_in_list, wish)


def _report(roster: Roster, check_in_list: CheckInList, wish: PaperWish) -> Made:
    return papers.report_paper(roster, check_in_list, columns=[wish.column] if wish.column else [])


def _signatures(roster: Roster, check_in_list: CheckInList, wish: PaperWish) -> Made:
    return papers.signatures_paper(roster, check_in_list, wish.half_day, arrivals=wish.arrivals)


def _certificates(roster: Roster, check_in_list: CheckInList, wish: PaperWish) -> Made:
    one = roster.tickets.get(wish.ticket_id) if wish.ticket_id is not None else None
    wanted = None if wish.ticket_id is None else [one] if one else []
    return papers.certificates_paper(roster, check_in_list, wanted)


def _inside(roster: Roster, check_in_list: CheckInList, wish: PaperWish) -> Made:
    return papers.inside_paper(roster)


_MAKERS: dict[PaperKind, Callable[[Roster, CheckInList, PaperWish], Made]] = {
    PaperKind.REPORT: _report,
    PaperKind.SIGNATURES: _signatures,
    PaperKind.CERTIFICATES: _certificates,
    PaperKind.INSIDE: _inside,
}
