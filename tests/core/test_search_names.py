"""Names as people speak them, found in a real roster."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from people import attendee, new_event

from checkin.models import Attendee
from checkin.roster import Roster
from checkin.search import find, fold

PEOPLE = (
    ("Zoé", "Brévandois", "Atelier Brume", "zoe@brume.example"),
    ("Jean-Pierre", "de La Tourette", "Banque Cormoran", "jp@cormoran.example"),
    ("Lœtitia", "Søgaard-Łukasz", "Coopérative des Œillets", "loetitia@oeillets.example"),
    ("Anne", "Delafontaine", "Études & Fils", "anne@etudes.example"),
    ("Marc", "D'Estrevaux", "Zinc", "marc@zinc.example"),
    ("Marie", "Castelrieu", "Marcel SARL", "marie@marcel.example"),
    ("Marie", "Castelrieu", "Autre SARL", "marie2@autre.example"),
    ("Ana", "Brévandière", "Brume", "ana@brume.example"),
    ("Marcel", "Xu", "Atelier Nord", "xu@nord.example"),
)


@pytest.fixture(scope="module")
def roster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Roster]:
    people = [
        attendee(number, first_name=first, last_name=last, full_name=f"{first} {last}", company=company, email=email)
        for number, (first, last, company, email) in enumerate(PEOPLE)
    ]
    with new_event(tmp_path_factory.mktemp("search"), people) as opened:
        yield opened


def best(roster: Roster, query: str) -> str | None:
    hits = find(query, roster.tickets)
    return hits[0].ticket.last_name if hits else None


@pytest.mark.parametrize(
    ("query", "last_name"),
    [
        ("brevandois", "Brévandois"),
        ("BRÉVANDOIS", "Brévandois"),
        ("Zoé Brévandois", "Brévandois"),
        ("brevandois zoe", "Brévandois"),
        ("brevandoi", "Brévandois"),
        ("zo br", "Brévandois"),
        ("  zoé ,  brév ", "Brévandois"),
        ("jean pierre", "de La Tourette"),
        ("jean-pierre", "de La Tourette"),
        ("jeanpierre", "de La Tourette"),
        ("de la tourette", "de La Tourette"),
        ("delatourette", "de La Tourette"),
        ("tourette jp", "de La Tourette"),
        ("de la fontaine", "Delafontaine"),
        ("anne de la fontaine", "Delafontaine"),
        ("d'estrevaux", "D'Estrevaux"),
        ("d’estrevaux", "D'Estrevaux"),
        ("destrevaux", "D'Estrevaux"),
        ("estrevaux", "D'Estrevaux"),
        ("loetitia", "Søgaard-Łukasz"),
        ("lœtitia", "Søgaard-Łukasz"),
        ("sogaard", "Søgaard-Łukasz"),
        ("søgaard łukasz", "Søgaard-Łukasz"),
        ("lukasz", "Søgaard-Łukasz"),
        ("œillets", "Søgaard-Łukasz"),
        ("oeillets loetitia", "Søgaard-Łukasz"),
        ("cormoran", "de La Tourette"),
        ("marc@zinc.example", "D'Estrevaux"),
        ("1003", "Delafontaine"),
        ("C4", "D'Estrevaux"),
        ("xu", "Xu"),
        ("x", "Xu"),
    ],
)
def test_a_name_is_found_as_it_is_spoken(roster: Roster, query: str, last_name: str) -> None:
    for form in ("NFC", "NFD"):
        assert best(roster, unicodedata.normalize(form, query)) == last_name


@pytest.mark.parametrize(
    ("query", "last_name"),
    [
        ("brevandios", "Brévandois"),  # two swapped
        ("brevamdois", "Brévandois"),  # one wrong
        ("brevndois", "Brévandois"),  # one missing
        ("brevanddois", "Brévandois"),  # one too many
        ("zoe brevandios", "Brévandois"),
        ("rbevandois", "Brévandois"),  # the first letter, too
        ("toruet", "de La Tourette"),  # in the beginning of a name that is not typed to its end
        ("annne delafontaien", "Delafontaine"),  # one in each word
    ],
)
def test_one_typo_in_a_word_is_forgiven(roster: Roster, query: str, last_name: str) -> None:
    assert best(roster, query) == last_name


@pytest.mark.parametrize(
    "query", ["", " ", "-", "'", "nobody at all", "brevxndxis", "zo nobody", "🎫", "\udcff", "xuu"]
)
def test_what_fits_nobody_finds_nobody(roster: Roster, query: str) -> None:
    assert find(query, roster.tickets) == []


@pytest.mark.parametrize(
    "query", ['"', "NEAR(a b)", "a OR b", "*", "folded:zoe", "a" * 5000, "zoe " * 3000, "é" * 9999]
)
def test_no_query_is_too_odd_or_too_long(roster: Roster, query: str) -> None:
    find(query, roster.tickets)


def test_homonyms_are_all_found(roster: Roster) -> None:
    hits = find("marie castelrieu", roster.tickets)
    assert [hit.ticket.company for hit in hits] == ["Marcel SARL", "Autre SARL"]
    assert hits[0].score == hits[1].score == 1.0
    assert find("castelrieu autre", roster.tickets)[0].ticket.company == "Autre SARL"


def test_a_whole_name_comes_before_a_beginning_and_a_name_before_a_company(roster: Roster) -> None:
    hits = find("marc", roster.tickets)
    assert [hit.ticket.first_name for hit in hits] == ["Marc", "Marcel", "Marie"]
    scores = [hit.score for hit in hits]
    assert scores == sorted(scores, reverse=True)
    assert all(0 <= score <= 1 for score in scores)


def test_no_more_than_the_limit(roster: Roster) -> None:
    assert len(find("a", roster.tickets, limit=2)) == 2
    assert find("a", roster.tickets, limit=0) == []


def test_a_walk_in_is_found_at_once_a_typo_and_all(roster: Roster) -> None:
    assert find("vaucresest", roster.tickets) == []
    with roster.writing():
        roster.tickets.add(Attendee(first_name="Noé", last_name="Vaucresset", full_name="Noé Vaucresset"), walk_in=True)
    assert best(roster, "vaucresest") == "Vaucresset"


def test_somebody_whom_another_window_added_is_found_with_a_typo(roster: Roster) -> None:
    assert find("hautevuax", roster.tickets) == []
    with Roster.open(roster.path) as other, other.writing():
        other.tickets.add(Attendee(last_name="Hautevaux", full_name="Léa Hautevaux"), walk_in=True)
    assert best(roster, "hautevuax") == "Hautevaux"


STRANGERS = (
    ("Saint-Cyr", "Jean-Philippe", "saint cyr jp", "st cyr", "stcyr jean philippe", "sant cyr"),
    ("Müllerhof", "Jürgen", "muellerhof", "mullerhof juergen", "müllerhof", "muelerhof"),
    ("Bensalah", "Youssef", "ben salah", "youssef ben-salah", "ben salha", "y bensalah"),
    ("van der Meulen", "Anna", "vandermeulen", "meulen anna", "van der muelen", "vander meulen"),
    ("Lefèvre-Ocampo", "Zélie", "ocampo", "lefevre zelie", "zelie ocampo lefevre", "lefevreocampo"),
    ("Tarragon", "Ulysse", "mme tarragon", "tarragon chez zinc", "ulyssetarragon", "taragon ulyse"),
    ("El Amrani", "Khadija", "elamrani", "amrani", "el-amrani k", "khadidja amrani"),
)


@pytest.fixture(scope="module")
def strangers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Roster]:
    people = [
        attendee(row, first_name=first, last_name=last, full_name=f"{first} {last}", company="Zinc", email=None)
        for row, (last, first, *_) in enumerate(STRANGERS)
    ]
    with new_event(tmp_path_factory.mktemp("strangers"), people) as opened:
        yield opened


@pytest.mark.parametrize(
    ("query", "last_name"), [(query, last_name) for last_name, _, *queries in STRANGERS for query in queries]
)
def test_a_name_is_found_by_its_parts_run_together_or_apart(strangers: Roster, query: str, last_name: str) -> None:
    assert best(strangers, query) == last_name


def test_who_is_meant_comes_before_whoever_only_looks_alike(tmp_path: Path) -> None:
    people = [
        attendee(row, first_name="Marie", last_name=last, full_name=f"Marie {last}", email=None)
        for row, last in enumerate(("Dupond", "Dupont", "Dumont"))
    ]
    with new_event(tmp_path, people) as roster:
        names = [hit.ticket.last_name for hit in find("marie dupont", roster.tickets)]
    assert names == ["Dupont", "Dumont", "Dupond"]


def test_any_letter_of_any_script_may_stand_in_a_query_and_in_a_name(tmp_path: Path) -> None:
    letters = [chr(code) for code in range(0x110000) if chr(code).isalnum()][::97]
    with new_event(tmp_path) as roster:
        with roster.writing():
            roster.tickets.add(Attendee(last_name="".join(letters), full_name="x"), walk_in=True)
        for letter in letters:
            find(f"{letter}a b{letter}", roster.tickets)
            find(f"{letter}", roster.tickets)


def test_folding_leaves_plain_letters() -> None:
    assert fold("Lœïs Müller-Łuk ØÅ Đæ ß ı İ ﬁ") == "loeis muller-luk oa dae ss i i fi"
