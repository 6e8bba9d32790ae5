"""Who came along: the same order first, then the same company however it is written."""

from __future__ import annotations

from pathlib import Path

from people import attendee, new_event

from checkin.models import Ticket
from checkin.roster import Roster
from checkin.team import Team, team_of

PEOPLE = (
    ("Zoé", "Brévandois", "Nova Tissages", "C1"),
    ("Loïc", "Castelrieu", "Autre SARL", "C1"),
    ("Inès", "Drévillon", "NOVA tissages", "C2"),
    ("Marc", "Àbelard", "Nova-Tissages", "C3"),
    ("Yann", "Goasmellec", "Nova Tissages Bis", "C4"),
    ("Léa", "Lenoir", None, None),
    ("Noé", "Novateur", "Tissages", "C5"),
)


def team(folder: Path, number: int) -> tuple[list[str], list[str]]:
    people = [
        attendee(row, first_name=first, last_name=last, company=company, order_id=order)
        for row, (first, last, company, order) in enumerate(PEOPLE)
    ]
    with new_event(folder, people) as roster:
        found = team_of(_ticket(roster, number), roster.tickets)
    return _names(found.order), _names(found.colleagues)


def _ticket(roster: Roster, number: int) -> Ticket:
    return roster.tickets.by_code([str(1000 + number)])[0]


def _names(tickets: tuple[Ticket, ...]) -> list[str]:
    return [str(ticket.last_name) for ticket in tickets]


def test_the_person_stands_first_then_the_order_then_the_company_by_name(tmp_path: Path) -> None:
    assert team(tmp_path, 0) == (["Brévandois", "Castelrieu"], ["Àbelard", "Drévillon"])


def test_a_colleague_on_another_order_does_not_bring_in_that_order(tmp_path: Path) -> None:
    assert team(tmp_path, 2) == (["Drévillon"], ["Àbelard", "Brévandois"])


def test_a_company_that_only_shares_words_is_another_one(tmp_path: Path) -> None:
    assert team(tmp_path, 4) == (["Goasmellec"], [])


def test_without_order_or_company_somebody_is_alone(tmp_path: Path) -> None:
    assert team(tmp_path, 5) == (["Lenoir"], [])
    assert Team(company="", order=(Ticket(id=1),)).alone
