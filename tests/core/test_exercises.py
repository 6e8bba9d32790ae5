"""The training event has somebody for every answer, and an exercise is done when the desk has really seen it done."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from checkin import demo, practice, search
from checkin.exercises import BADGES, Exercise, Progress
from checkin.models import Attempt, Attendee, Kind, ScanResult, Source, Verdict
from checkin.practice import Badge, Part
from checkin.roster import Roster
from checkin.station import Station
from checkin.sync.exports import read_export

ANSWERS = {
    Part.VALID: Verdict.OK,
    Part.UNPAID: Verdict.UNPAID,
    Part.CANCELED: Verdict.CANCELED,
    Part.BLOCKED: Verdict.BLOCKED,
    Part.REPLACED: Verdict.REVOKED,
    Part.UNCONFIRMED: Verdict.UNAPPROVED,
    Part.EARLY: Verdict.INVALID_TIME,
    Part.ELSEWHERE: Verdict.OK,
    Part.UNKNOWN: Verdict.INVALID,
    Part.SHARED: Verdict.AMBIGUOUS,
}


@pytest.fixture
def roster(tmp_path: Path) -> Iterator[Roster]:
    with Roster.open(demo.make(tmp_path / "demo.checkin", read_export)) as opened:
        yield opened


@pytest.fixture
def badges(roster: Roster) -> dict[Part, Badge]:
    return {badge.part: badge for badge in practice.badges(roster)}


@pytest.fixture
def progress() -> Progress:
    return Progress()


class Desk:
    """A station whose answers the tutor hears."""

    def __init__(self, roster: Roster, progress: Progress) -> None:
        self.station = Station(roster, station_id="Entrée A", check_in_list=roster.lists.default())
        self.progress = progress

    def scan(self, code: str, source: Source = Source.SCANNER, **how: object) -> ScanResult:
        result = self.station.scan(Attempt(code=code, source=source, **how))  # type: ignore[arg-type]
        self.progress.scanned(result)
        return result


@pytest.fixture
def desk(roster: Roster, progress: Progress) -> Desk:
    return Desk(roster, progress)


def test_there_is_a_numbered_badge_for_every_answer(desk: Desk, badges: dict[Part, Badge]) -> None:
    assert [badge.part.number for badge in badges.values()] == list(range(1, 11))
    assert {part: desk.scan(badge.code).verdict for part, badge in badges.items()} == ANSWERS


def test_the_two_lists_of_the_training_refuse_the_badge_that_is_elsewhere(
    roster: Roster, desk: Desk, badges: dict[Part, Badge]
) -> None:
    for name, verdict in ((practice.WORKSHOP, Verdict.PRODUCT), (practice.TOUR, Verdict.FULL)):
        desk.station.check_in_list = roster.lists.find(name)
        assert desk.scan(badges[Part.ELSEWHERE].code).verdict is verdict


def test_the_badges_are_the_same_in_every_training_event(
    roster: Roster, badges: dict[Part, Badge], tmp_path: Path
) -> None:
    with Roster.open(demo.make(tmp_path / "other.checkin", read_export)) as other:
        assert [badge.code for badge in practice.badges(other)] == [badge.code for badge in badges.values()]


def test_whoever_forgot_the_badge_is_found_first_by_the_name_with_its_slip(roster: Roster) -> None:
    person = practice.forgetful(roster)
    assert person is not None
    words = f"{person.first_name} {practice.misspelt(person.last_name or '')}"
    assert words not in person.name
    assert search.find(words, roster.tickets, 3)[0].ticket == person


def test_every_exercise_is_done_by_doing_it_and_by_nothing_else(
    roster: Roster, desk: Desk, badges: dict[Part, Badge], progress: Progress
) -> None:
    code = {exercise: badges[part].code for exercise, part in BADGES.items()}
    done: list[Exercise] = []

    def new() -> list[Exercise]:
        found = [exercise for exercise in progress.done if exercise not in done]
        done.extend(found)
        return found

    assert progress.next is Exercise.ADMIT
    desk.scan(code[Exercise.ADMIT])
    assert new() == [Exercise.ADMIT]
    desk.scan(code[Exercise.ALREADY_IN])
    assert new() == [Exercise.ALREADY_IN]
    desk.scan(code[Exercise.COME_BACK], kind=Kind.EXIT)
    assert new() == []
    back = desk.scan(code[Exercise.COME_BACK])
    assert new() == [Exercise.COME_BACK]
    assert progress.printed()
    assert new() == [Exercise.PRINT_AGAIN]
    assert back.scan is not None
    assert progress.undone(desk.station.undo(back.scan.nonce))
    assert new() == [Exercise.UNDO]
    assert not progress.undone(desk.station.undo(back.scan.nonce))
    desk.scan(code[Exercise.UNPAID])
    assert new() == [Exercise.UNPAID]
    desk.scan(code[Exercise.UNPAID], override_reason="Règle sur place")
    assert new() == [Exercise.OVERRIDE]
    for exercise in (
        Exercise.CANCELED,
        Exercise.BLOCKED,
        Exercise.REPLACED,
        Exercise.UNCONFIRMED,
        Exercise.WRONG_HOURS,
    ):
        desk.scan(code[exercise])
        assert new() == [exercise]
    for exercise, name in ((Exercise.WRONG_LIST, practice.WORKSHOP), (Exercise.FULL, practice.TOUR)):
        desk.station.check_in_list = roster.lists.find(name)
        desk.scan(code[exercise])
        assert new() == [exercise]
    desk.station.check_in_list = roster.lists.default()
    desk.scan(code[Exercise.UNKNOWN])
    assert new() == [Exercise.UNKNOWN]
    candidates = desk.scan(code[Exercise.AMBIGUOUS]).candidates
    assert new() == []
    desk.scan(code[Exercise.AMBIGUOUS], ticket_id=candidates[1].id)
    assert new() == [Exercise.AMBIGUOUS]
    person = practice.forgetful(roster)
    assert person is not None
    desk.scan(str(person.ticket_code), Source.SEARCH, ticket_id=person.id)
    assert new() == [Exercise.SEARCH]
    progress.scanned(desk.station.walk_in(Attendee(first_name="Noé", last_name="Vaucresset")))
    assert new() == [Exercise.WALK_IN]
    assert progress.next is None
    assert set(done) == set(Exercise)


def test_an_exercise_is_ticked_once(desk: Desk, badges: dict[Part, Badge], progress: Progress) -> None:
    result = desk.scan(badges[Part.CANCELED].code)
    assert progress.done == {Exercise.CANCELED}
    assert not progress.scanned(result)
