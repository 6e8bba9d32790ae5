"""Reads what stands open, and what was decided before, out of the log and the decisions. Decides nothing."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from checkin import history
from checkin.models import CheckInList, Scan
from checkin.reconciliation.values import Choice, DoubleAdmission, Questions, SetAside, Settled, Subject
from checkin.roster import Roster
from checkin.roster.decisions import Decided

MOST = 20  # questions of a kind that are read at once; the others come as these are settled
SETTLED = 100  # decisions that are read back, newest first


def open_doubles(roster: Roster) -> int:
    """How many double admissions wait for a decision."""
    return roster.decisions.open_doubles_count()


def open_count(roster: Roster) -> int:
    """How many questions wait for a person."""
    return open_doubles(roster) + roster.scans.set_aside_count()


def questions(roster: Roster) -> Questions:
    """All that stands open, and what was decided before."""
    lists = {one.id: one for one in roster.lists.all()}
    return Questions(
        doubles=tuple(_doubles(roster, lists)),
        doubles_count=open_doubles(roster),
        set_aside=tuple(set_aside(roster, roster.scans.set_aside(MOST))),
        set_aside_count=roster.scans.set_aside_count(),
        missing=tuple(roster.tickets.missing(MOST)),
        missing_count=roster.tickets.missing_count(),
        settled=tuple(_settled(roster, lists)),
    )


def _doubles(roster: Roster, lists: dict[int, CheckInList]) -> Iterable[DoubleAdmission]:
    for ticket_id, list_id, extent in roster.decisions.open_doubles(MOST):
        ticket, log = roster.tickets.get(ticket_id), roster.scans.log_of(ticket_id, list_id)
        assert ticket is not None  # tickets are never deleted
        again = history.doubles(log, lists[list_id])
        yield DoubleAdmission(
            ticket=ticket,
            check_in_list=lists[list_id],
            passages=tuple(history.passages(log)),
            later=again[-1] if again else None,
            extent=extent,
        )


def set_aside(roster: Roster, scans: Iterable[Scan]) -> Iterable[SetAside]:
    """Refused scans with whom they are about."""
    for scan in scans:
        ticket = roster.tickets.get(scan.ticket_id) if scan.ticket_id else None
        yield SetAside(scan=scan, ticket=ticket, undone=roster.scans.get(scan.undoes) if scan.undoes else None)


def _settled(roster: Roster, lists: dict[int, CheckInList]) -> list[Settled]:
    taken = [(kind, subject, one) for kind in Subject for subject, one in roster.decisions.newest(kind).items()]
    newest = sorted(taken, key=lambda decision: decision[2].at, reverse=True)
    told = (_about(roster, lists, *decision) for decision in newest if decision[2].decision != Choice.REOPEN)
    return list(islice((settled for settled in told if settled), SETTLED))


def _about(
    roster: Roster, lists: dict[int, CheckInList], kind: Subject, subject: str, decided: Decided
) -> Settled | None:
    """The decision with what it is about; None when the question has opened again since."""
    if kind is Subject.DOUBLE:
        return _about_double(roster, lists, subject, decided)
    return _about_scan(roster, lists, subject, decided)


def _about_double(roster: Roster, lists: dict[int, CheckInList], subject: str, decided: Decided) -> Settled | None:
    ticket_id, list_id = map(int, subject.split(":"))
    there = roster.scans.presence_of(ticket_id, lists[list_id]).double_admissions
    if there > decided.extent:
        return None
    return Settled(
        kind=Subject.DOUBLE,
        subject=subject,
        decided=decided,
        ticket=roster.tickets.get(ticket_id),
        check_in_list=lists[list_id],
        may_reopen=there > 0,
    )


def _about_scan(roster: Roster, lists: dict[int, CheckInList], subject: str, decided: Decided) -> Settled | None:
    scan, dismissed = roster.scans.get(subject), decided.decision == Choice.DISMISS
    if scan is None or (scan.refusal and not dismissed):
        return None
    return Settled(
        kind=Subject.SET_ASIDE,
        subject=subject,
        decided=decided,
        ticket=roster.tickets.get(scan.ticket_id) if scan.ticket_id else None,
        check_in_list=lists[scan.list_id],
        scan=scan,
        may_reopen=dismissed,
    )
