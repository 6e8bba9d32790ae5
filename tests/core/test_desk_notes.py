"""What is said at the door about a person: the columns that the organiser marked, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from checkin import desk_notes
from checkin.desk_notes import ATTENTION, COMMENT, Column
from checkin.models import Attendee, Ticket
from checkin.roster import Roster
from checkin.sync.pretix import people


@pytest.fixture
def roster(tmp_path: Path) -> Iterator[Roster]:
    with Roster.create(tmp_path / "event.checkin", name="Partner Day") as made:
        yield made


def ticket(roster: Roster, comment: str = "", **extra: str) -> Ticket:
    with roster.writing():
        added = Attendee(ticket_code="BCDF01", first_name="Camille", comment=comment or None, extra=extra)
        return roster.tickets.add(added)


def test_nothing_is_shown_before_somebody_chose(roster: Roster) -> None:
    assert desk_notes.at_the_door(roster, ticket(roster, "Paie par virement", Régime="végétarien")) == ""


def test_what_pretix_keeps_for_check_in_is_shown_unless_somebody_chose_otherwise(roster: Roster) -> None:
    one = ticket(roster, "Remettre le dossier", **{ATTENTION: "Oui"})
    with roster.writing():
        roster.event.set("source", "pretix:https://billets.example")
    assert desk_notes.at_the_door(roster, one) == f"{ATTENTION} · Remettre le dossier"
    desk_notes.choose(roster, ())
    assert desk_notes.at_the_door(roster, one) == ""


def test_the_name_of_pretix_s_flag_is_the_one_that_the_pull_writes() -> None:
    assert people.ATTENTION == ATTENTION


@pytest.mark.parametrize("nothing", ["Non", "no", "", "  ", "–", "Aucun"])
def test_a_no_is_no_note(roster: Roster, nothing: str) -> None:
    desk_notes.choose(roster, ("VIP",))
    assert desk_notes.at_the_door(roster, ticket(roster, VIP=nothing)) == ""


def test_a_yes_is_the_column_and_a_word_stands_behind_it(roster: Roster) -> None:
    desk_notes.choose(roster, ("VIP", "Régime", COMMENT))
    said = desk_notes.at_the_door(roster, ticket(roster, "Prévenir\nMme Valmont", VIP="oui", Régime="sans gluten"))
    assert said == "VIP · Régime : sans gluten · Prévenir Mme Valmont"


def test_a_novel_is_cut_where_it_would_be_no_sign_any_more(roster: Roster) -> None:
    desk_notes.choose(roster, (COMMENT,))
    said = desk_notes.at_the_door(roster, ticket(roster, "très " * 200))
    assert len(said) <= desk_notes.LONGEST
    assert said.endswith("…")


def test_every_column_with_words_in_it_is_offered(roster: Roster) -> None:
    ticket(roster, "Remettre le dossier", Régime="végétarien", VIP="")
    ticket(roster, Régime="sans gluten")
    assert desk_notes.offered(roster) == [
        Column(COMMENT, 1, "Remettre le dossier"),
        Column("Régime", 2, "végétarien"),
    ]
