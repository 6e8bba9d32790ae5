"""Papers for organisers as PDF or on a printer: each made here, every figure counted by `attendance`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from checkin import insiders
from checkin.attendance import Only
from checkin.errors import Reason, WrongUse
from checkin.half_days import HalfDay
from checkin.models import CheckInList, Ticket
from checkin.roster import Roster
from checkin.ui.printing.papers import certificates, inside, report, signatures
from checkin.ui.printing.papers.pages import Paper, print_at_once
from checkin.ui.texts.papers import certificate_words, inside_words, report_words, signature_words

__all__ = [
    "Paper",
    "certificates_paper",
    "inside_paper",
    "print_at_once",
    "report_paper",
    "signatures_paper",
    "write_certificates",
    "write_inside",
    "write_report",
    "write_signatures",
]

Made = tuple[Paper, int]  # and how many people are on it


def write_report(
    roster: Roster,
    check_in_list: CheckInList,
    path: Path,
    only: Only | None = None,
    *,
    columns: Sequence[str] = (),
) -> int:
    """The report of a list; how many people (or scans) it lists. `columns`: of the registration, to break down by."""
    return _written(report_paper(roster, check_in_list, only, columns=columns), path)


def write_signatures(
    roster: Roster, check_in_list: CheckInList, path: Path, half_day: HalfDay | None = None, *, arrivals: bool = False
) -> int:
    """The signature sheet of a list; how many people are on it. StoreError: nothing was written."""
    return _written(signatures_paper(roster, check_in_list, half_day, arrivals=arrivals), path)


def write_certificates(
    roster: Roster, check_in_list: CheckInList, path: Path, tickets: Sequence[Ticket] | None = None
) -> int:
    """A page for each who was let in, all or those tickets among them; how many. WrongUse where there is nobody."""
    return _written(certificates_paper(roster, check_in_list, tickets), path)


def write_inside(roster: Roster, path: Path) -> int:
    """Everybody inside now, on any list; how many."""
    return _written(inside_paper(roster), path)


def report_paper(
    roster: Roster, check_in_list: CheckInList, only: Only | None = None, *, columns: Sequence[str] = ()
) -> Made:
    """Ready to be painted, as `write_report` writes it."""
    made = report.report(roster, check_in_list, only, columns)
    return Paper(report_words.title(), report.pages(made)), made.rows


def signatures_paper(
    roster: Roster, check_in_list: CheckInList, half_day: HalfDay | None = None, *, arrivals: bool = False
) -> Made:
    """Ready to be painted, as `write_signatures` writes it."""
    sheet = signatures.sheet(roster, check_in_list, half_day, arrivals=arrivals)
    return Paper(signature_words.title(), signatures.pages(sheet)), len(sheet.people)


def certificates_paper(roster: Roster, check_in_list: CheckInList, tickets: Sequence[Ticket] | None = None) -> Made:
    """Ready to be painted, as `write_certificates` writes them."""
    made = certificates.certificates(roster, check_in_list, tickets)
    if not made.people:
        raise WrongUse(Reason.NOBODY_CAME)
    return Paper(certificate_words.title(), certificates.pages(made)), len(made.people)


def inside_paper(roster: Roster) -> Made:
    """Ready to be painted, as `write_inside` writes it."""
    people = insiders.by_name(roster.tickets.insiders())
    pages = inside.pages(roster.event.name, people, roster.clock(), roster.event.zone)
    return Paper(inside_words.title(), pages), len(people)


def _written(made: Made, path: Path) -> int:
    paper, people = made
    paper.write(path)
    return people
