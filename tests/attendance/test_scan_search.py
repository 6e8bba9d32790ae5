"""Search in all scans: by whatever is known of an attempt, as people type it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from people import Clock, answer, attendee, new_event, station

from checkin.attendance.log import find_scans
from checkin.models import Verdict
from checkin.roster import Roster


@pytest.fixture
def roster(tmp_path: Path) -> Iterator[Roster]:
    """In this order: Zoé at « Poste Nord », undone; Loïc and a stranger at « Poste Sud »; Zoé again."""
    clock = Clock()
    with new_event(tmp_path, [attendee(0), attendee(1)], clock) as opened:
        north, south = station(opened, "Poste Nord"), station(opened, "Poste Sud")
        answer(north, "1000")
        clock.move(minutes=1)
        north.undo(next(opened.scans.all()).nonce)
        clock.move(minutes=1)
        answer(south, "1001")
        clock.move(minutes=1)
        answer(south, "X%_1!")
        clock.move(minutes=1)
        answer(south, "1000")
        yield opened


def found(roster: Roster, words: str, *verdicts: Verdict) -> list[tuple[str, str]]:
    return [(one.scan.code, one.scan.kind.value) for one in find_scans(roster, words, verdicts)]


ZOE = [("1000", "entry"), ("1000", "annul"), ("1000", "entry")]
STRANGER = [("X%_1!", "entry")]


@pytest.mark.parametrize(
    ("words", "scans"),
    [
        ("", [("1000", "entry"), *STRANGER, ("1001", "entry"), *ZOE[1:]]),
        ("brevandois zoe", ZOE),
        ("ZOÉ sud", ZOE[:1]),
        ("bréva nord annul", ZOE[1:2]),
        ("1001", [("1001", "entry")]),
        ("invalid", STRANGER),
        ("%_", STRANGER),
        ("x%_1!", STRANGER),
        ('"', []),
        ("* OR", []),
        ("zoe loic", []),
    ],
)
def test_every_word_has_to_be_somewhere(roster: Roster, words: str, scans: list[tuple[str, str]]) -> None:
    assert found(roster, words) == scans


def test_answers_can_be_chosen(roster: Roster) -> None:
    assert found(roster, "", Verdict.INVALID) == STRANGER
    assert found(roster, "zoe", Verdict.INVALID, Verdict.FULL) == []


def test_each_attempt_says_whose_it_was_and_whether_it_was_taken_back(roster: Roster) -> None:
    told = [(one.ticket.full_name if one.ticket else None, one.undone) for one in find_scans(roster)]
    zoe = "Zoé Brévandois"
    assert told == [(zoe, False), (None, False), ("Loïc Castelrieu", False), (zoe, False), (zoe, True)]


def test_the_newest_ones_are_kept_when_there_are_too_many(roster: Roster) -> None:
    assert [one.scan.code for one in find_scans(roster, limit=2)] == ["1000", "X%_1!"]
