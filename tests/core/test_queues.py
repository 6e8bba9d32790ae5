"""The letters of several queues: every name has one, and people wait as little as can be."""

from __future__ import annotations

from itertools import combinations, pairwise
from string import ascii_uppercase

import pytest
from hypothesis import given
from hypothesis import strategies as st
from people import MORNING, door, entry, ticket

from checkin.models import Attendee, Presence, Status
from checkin.queues import OTHER, Queue, letter_of, letters_to_come, split


def said(queues: list[Queue]) -> list[str]:
    return [f"{queue.first}–{queue.last}" for queue in queues]


@pytest.mark.parametrize(
    ("last_name", "letter"),
    [
        ("Dupont", "D"),
        ("dupont", "D"),
        ("Œuvrard", "O"),
        ("Łoziński", "L"),
        ("Øverland", "O"),
        ("Éluard", "E"),
        ("Şahin", "S"),
        ("Ðorđević", "D"),
        ("ßander", "S"),
        ("El Khoury", "E"),
        ("d’Aubigny", "D"),
        ("’t Hooft", "T"),
        ("محمد", OTHER),
        ("Достоевский", OTHER),
        ("3D", OTHER),
    ],
)
def test_a_name_is_looked_for_under_its_first_letter_without_accents(last_name: str, letter: str) -> None:
    assert letter_of(Attendee(first_name="Zoé", last_name=last_name)) == letter


@pytest.mark.parametrize(
    ("full_name", "letter"), [("Zoé Brévandois", "B"), ("BRÉVANDOIS Zoé", "B"), ("ZOÉ BRÉVANDOIS", "B"), ("", OTHER)]
)
def test_a_name_in_one_piece_is_looked_for_under_the_family_name(full_name: str, letter: str) -> None:
    assert letter_of(Attendee(full_name=full_name)) == letter


def test_an_even_alphabet_is_cut_in_even_parts() -> None:
    assert said(split(ascii_uppercase, 2)) == ["A–M", "N–Z"]
    assert said(split(ascii_uppercase * 10, 1)) == ["A–Z"]


def test_a_crowd_of_one_letter_gets_a_queue_of_its_own() -> None:
    queues = split("A" + "B" * 80 + "C" * 10 + "M" * 10 + "Z" * 10, 3)
    assert said(queues) == ["A–B", "C–L", "M–Z"]
    assert [queue.people for queue in queues] == [81, 10, 20]


def test_nobody_stands_in_two_queues_or_in_none() -> None:
    queues = split("DDDDDMMMMRSTTTT", 3)
    for letter in (*ascii_uppercase, OTHER):
        assert sum(queue.takes(letter) for queue in queues) == 1


def test_names_in_other_scripts_queue_at_the_end_and_are_counted() -> None:
    queues = split(["A", "A", OTHER, OTHER, OTHER], 2)
    assert [(queue.people, queue.takes(OTHER)) for queue in queues] == [(2, False), (3, True)]


@pytest.mark.parametrize("queues", [-1, 0])
def test_no_queue_has_no_letters(queues: int) -> None:
    assert split("ABC", queues) == []


def test_nobody_to_come_needs_no_queue() -> None:
    assert split("", 3) == []


def test_more_queues_than_letters_are_not_made() -> None:
    assert said(split("KKKKKKW", 5)) == ["A–V", "W–Z"]


@given(letters=st.text("ABCDGMZ" + OTHER, min_size=1, max_size=60), queues=st.integers(1, 4))
def test_no_other_cut_lets_people_wait_less(letters: str, queues: int) -> None:
    made = split(letters, queues)
    assert sum(queue.people for queue in made) == len(letters)
    assert made[0].first == "A"
    assert made[-1].last == "Z"
    sizes = [letters.count(letter) for letter in ascii_uppercase]
    sizes[-1] += letters.count(OTHER)
    every = (_waits(sizes, cuts) for cuts in combinations(range(1, 26), queues - 1))
    assert sum(queue.people**2 for queue in made) == min(every)


def _waits(sizes: list[int], cuts: tuple[int, ...]) -> int:
    return sum(sum(sizes[begin:end]) ** 2 for begin, end in pairwise((0, *cuts, len(sizes))))


def test_only_those_still_to_come_are_counted() -> None:
    people = [
        ticket(id=1, last_name="Aubrac"),
        ticket(id=2, last_name="Bardin"),
        ticket(id=3, last_name="Carême", status=Status.CANCELLED),
        ticket(id=4, last_name="Dorval", walk_in=True),
    ]
    inside = {1: Presence(entries=1, inside=True, first=entry(1)), 2: Presence()}
    assert list(letters_to_come(people, inside, door(opens=MORNING))) == ["B"]
