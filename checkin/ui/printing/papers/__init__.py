"""Papers for organisers as PDF: signature sheet, certificates. Whole or not at all; counted by `attendance`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from checkin.errors import Reason, WrongUse
from checkin.half_days import HalfDay
from checkin.models import CheckInList, Ticket
from checkin.roster import Roster
from checkin.ui.printing.papers import certificates, signatures
from checkin.ui.printing.papers.pages import write_pdf
from checkin.ui.texts.papers import certificate_words, signature_words


def write_signatures(
    roster: Roster, check_in_list: CheckInList, path: Path, half_day: HalfDay | None = None, *, arrivals: bool = False
) -> int:
    """The signature sheet of a list; the number of people on it."""
    sheet = signatures.sheet(roster, check_in_list, half_day, arrivals=arrivals)
    write_pdf(path, signature_words.title(), signatures.pages(sheet))
    return len(sheet.people)


def write_certificates(
    roster: Roster, check_in_list: CheckInList, path: Path, tickets: Sequence[Ticket] | None = None
) -> int:
    """A page for each who was let in, all or those tickets among them; how many. WrongUse where there is nobody."""
    made = certificates.certificates(roster, check_in_list, tickets)
    if not made.people:
        raise WrongUse(Reason.NOBODY_CAME)
    write_pdf(path, certificate_words.title(), certificates.pages(made))
    return len(made.people)
