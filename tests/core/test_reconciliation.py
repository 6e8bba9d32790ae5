"""What a person has to settle: found in the log, decided once, never forgotten by a restart."""

from __future__ import annotations

import csv
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from people import MORNING, Clock, answer, attendee, new_event, station

from checkin import elsewhere, reconciliation
from checkin.models import Attempt, CheckInList, Kind, PassageElsewhere, Verdict
from checkin.reconciliation import Choice, Questions, Reconciliation, Subject
from checkin.roster import Roster


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def roster(tmp_path: Path, clock: Clock) -> Roster:
    """Six people; the list « Accueil » is known to the registration system as 7."""
    roster = new_event(tmp_path, [attendee(number) for number in range(6)], clock)
    with roster.writing():
        roster._db.execute("UPDATE lists SET source_id = '7'")
    return roster


def told(roster: Roster, code: str, minute: float, name: str = "a", kind: Kind = Kind.ENTRY) -> None:
    """The registration system speaks of a passage at another station."""
    passage = PassageElsewhere(
        id=f"{code}-{name}", list_source_id="7", kind=kind, at=MORNING + timedelta(minutes=minute), station="pretix 2"
    )
    (ticket,) = roster.tickets.by_code([code])
    with roster.writing():
        elsewhere.bring_in(roster, ticket, [passage], "pretix:essai")


def refused(roster: Roster, code: str, refusal: str = "unpaid") -> str:
    """A scan that the registration system will never take; its nonce."""
    scan = station(roster).scan(Attempt(code=code)).scan
    assert scan is not None
    with roster.writing():
        roster.scans.refuse(scan.nonce, refusal)
    return scan.nonce


def asked(roster: Roster) -> Questions:
    found = reconciliation.questions(roster)
    assert reconciliation.open_count(roster) == found.doubles_count + found.set_aside_count
    return found


def decider(roster: Roster) -> Reconciliation:
    return Reconciliation(roster, station(roster))


def test_nothing_happened_is_nothing_to_settle(roster: Roster) -> None:
    assert answer(station(roster), "1000") is Verdict.OK
    assert asked(roster) == Questions()


def test_the_same_badge_at_two_stations_is_one_question_with_both_passages(roster: Roster) -> None:
    answer(station(roster), "1000")
    told(roster, "1000", minute=1)
    (double,) = asked(roster).doubles
    assert [(one.station_id, one.volunteer) for one in double.passages] == [("Nord", "Noé"), ("pretix 2", "")]
    assert (double.ticket.ticket_code, double.check_in_list.name, double.extent) == ("1000", "Accueil", 1)
    assert double.later == double.passages[1]


@pytest.mark.parametrize("minute", [-1, 1])
def test_whichever_entry_came_to_the_log_first_the_later_one_at_the_door_is_cancelled(
    roster: Roster, minute: float
) -> None:
    answer(station(roster), "1000")
    told(roster, "1000", minute=minute)
    (double,) = asked(roster).doubles
    assert decider(roster).cancel(double)
    assert asked(roster).doubles == ()
    (ticket,) = roster.tickets.by_code(["1000"])
    presence = roster.scans.presence_of(ticket.id, roster.lists.default())
    assert (presence.entries, presence.inside, presence.first) == (1, True, double.passages[0])


def test_cancelling_is_an_undo_that_waits_to_be_sent(roster: Roster) -> None:
    told(roster, "1000", minute=-1)
    answer(station(roster), "1001")
    passage = station(roster, "Sud").scan(Attempt(code="1000", override_reason="erreur")).scan
    assert passage is not None  # overridden: meant, and no question
    assert asked(roster).doubles == ()
    own = station(roster).scan(Attempt(code="1002")).scan
    assert own is not None
    told(roster, "1002", minute=-5)
    (double,) = asked(roster).doubles
    assert double.later == own
    decider(roster).cancel(double)
    annul = roster.scans.waiting()[-1]
    assert (annul.kind, annul.undoes, annul.station_id) == (Kind.ANNUL, own.nonce, "Nord")


def test_the_entry_that_is_cancelled_is_the_one_too_many_not_the_last_one(roster: Roster, clock: Clock) -> None:
    """In, in again elsewhere, out, in: the last entry was right."""
    answer(station(roster), "1000")
    told(roster, "1000", minute=1)
    clock.move(minutes=5)
    station(roster).scan(Attempt(code="1000", kind=Kind.EXIT))
    clock.move(minutes=5)
    answer(station(roster), "1000")
    (double,) = asked(roster).doubles
    assert len(double.passages) == 4
    assert double.later == double.passages[1]


def test_an_entry_that_was_undone_meanwhile_is_not_cancelled_twice(roster: Roster) -> None:
    answer(station(roster), "1000")
    told(roster, "1000", minute=1)
    (double,) = asked(roster).doubles
    assert double.later is not None
    station(roster, "Sud").undo(double.later.nonce)
    assert not decider(roster).cancel(double)
    assert asked(roster) == Questions()


@pytest.mark.parametrize("choice", [Choice.KEEP, Choice.TWO_PEOPLE])
def test_what_was_accepted_is_no_question_any_more_until_there_is_more_of_it(roster: Roster, choice: Choice) -> None:
    answer(station(roster), "1000")
    told(roster, "1000", minute=1)
    (double,) = asked(roster).doubles
    if choice is Choice.KEEP:
        decider(roster).keep(double)
    else:
        decider(roster).two_people(double, " Sa collègue Inès ")
    (settled,) = asked(roster).settled
    assert asked(roster).doubles == ()
    assert (settled.decided.decision, settled.decided.by, settled.decided.at) == (choice, "Noé", MORNING)
    assert settled.decided.note == ("" if choice is Choice.KEEP else "Sa collègue Inès")
    told(roster, "1000", minute=2, name="b")
    found = asked(roster)
    assert [one.extent for one in found.doubles] == [2]
    assert found.settled == ()


def test_a_passage_that_came_while_somebody_was_deciding_is_not_accepted_unseen(roster: Roster) -> None:
    answer(station(roster), "1000")
    told(roster, "1000", minute=1)
    (seen,) = asked(roster).doubles
    told(roster, "1000", minute=2, name="b")
    decider(roster).keep(seen)
    assert [one.extent for one in asked(roster).doubles] == [2]


def test_cancelling_one_of_three_leaves_a_question_unless_the_other_was_accepted_before(roster: Roster) -> None:
    for code in ("1000", "1001"):
        answer(station(roster), code)
        told(roster, code, minute=1)
    accepted = asked(roster).doubles[0]
    decider(roster).keep(accepted)
    for code in ("1000", "1001"):
        told(roster, code, minute=2, name="b")
    for double in asked(roster).doubles:
        decider(roster).cancel(double)
    assert [one.ticket.ticket_code for one in asked(roster).doubles] == ["1001"]


def test_a_decision_taken_back_is_the_same_question_again(roster: Roster) -> None:
    answer(station(roster), "1000")
    told(roster, "1000", minute=1)
    before = asked(roster)
    decider(roster).keep(before.doubles[0])
    (settled,) = asked(roster).settled
    assert settled.may_reopen
    decider(roster).reopen(settled)
    assert asked(roster) == before


def test_a_cancelled_entry_cannot_be_brought_back_here(roster: Roster) -> None:
    answer(station(roster), "1000")
    told(roster, "1000", minute=1)
    decider(roster).cancel(asked(roster).doubles[0])
    (settled,) = asked(roster).settled
    assert (settled.decided.decision, settled.may_reopen) == (Choice.CANCEL, False)


def test_the_same_person_twice_on_two_lists_are_two_questions(roster: Roster) -> None:
    with roster.writing():
        second = roster.lists.add(CheckInList(id=0, name="Atelier", source_id="8"))
    (ticket,) = roster.tickets.by_code(["1000"])
    for number, one in (("7", roster.lists.default()), ("8", second)):
        twice = [
            PassageElsewhere(id=f"{number}{at}", list_source_id=number, kind=Kind.ENTRY, at=at)
            for at in (MORNING, MORNING + timedelta(minutes=9))
        ]
        answer(station(roster, check_in_list=one), "1001")
        with roster.writing():
            elsewhere.bring_in(roster, ticket, twice, "pretix:essai")
    assert [one.check_in_list.name for one in asked(roster).doubles] == ["Accueil", "Atelier"]
    decider(roster).keep(asked(roster).doubles[0])
    assert [one.check_in_list.name for one in asked(roster).doubles] == ["Atelier"]


def test_a_refused_scan_is_shown_with_its_person_and_reason_until_it_is_sent_again(roster: Roster) -> None:
    nonce = refused(roster, "1003")
    (aside,) = asked(roster).set_aside
    assert (aside.scan.nonce, aside.scan.refusal) == (nonce, "unpaid")
    assert aside.ticket is not None
    assert aside.ticket.ticket_code == "1003"
    decider(roster).send_again([aside.scan])
    found = asked(roster)
    assert ([one.nonce for one in roster.scans.waiting()], found.set_aside) == ([nonce], ())
    assert [(one.decided.decision, one.may_reopen) for one in found.settled] == [(Choice.AGAIN, False)]


def test_a_scan_that_is_refused_again_is_a_question_again(roster: Roster) -> None:
    nonce = refused(roster, "1003")
    decider(roster).send_all_again()
    with roster.writing():
        roster.scans.refuse(nonce, "canceled")
    found = asked(roster)
    assert [one.scan.refusal for one in found.set_aside] == ["canceled"]
    assert found.settled == ()


def test_all_refused_scans_go_back_at_once_also_those_that_are_not_listed(roster: Roster) -> None:
    nonces = {refused(roster, "nobody's") for _ in range(reconciliation.MOST + 20)}
    found = asked(roster)
    assert (len(found.set_aside), found.set_aside_count) == (reconciliation.MOST, reconciliation.MOST + 20)
    decider(roster).send_all_again()
    assert {one.nonce for one in roster.scans.waiting()} == nonces
    assert asked(roster).set_aside_count == 0


def test_a_dismissed_scan_stays_in_the_log_with_the_note_and_can_be_taken_up_again(roster: Roster) -> None:
    nonce = refused(roster, "1003")
    (aside,) = asked(roster).set_aside
    decider(roster).dismiss(aside, "saisi à la main")
    (settled,) = asked(roster).settled
    assert (settled.kind, settled.decided.note, settled.may_reopen) == (Subject.SET_ASIDE, "saisi à la main", True)
    assert settled.scan is not None
    assert settled.scan.refusal == "unpaid"
    assert (roster.scans.waiting(), asked(roster).set_aside) == ([], ())
    decider(roster).reopen(settled)
    assert [one.scan.nonce for one in asked(roster).set_aside] == [nonce]


def test_a_restart_loses_no_question_and_no_decision(roster: Roster) -> None:
    for code in ("1000", "1001"):
        answer(station(roster), code)
        told(roster, code, minute=1)
    refused(roster, "1002")
    dismissed = refused(roster, "1003")
    decider(roster).two_people(asked(roster).doubles[0], "Sa collègue")
    decider(roster).dismiss(next(one for one in asked(roster).set_aside if one.scan.nonce == dismissed))
    before = asked(roster)
    roster.close()
    with Roster.open(roster.path) as again:
        assert asked(again) == before
    assert (before.doubles_count, before.set_aside_count, len(before.settled)) == (1, 1, 2)


def test_who_left_the_registration_unseen_is_told_who_is_here_is_not(roster: Roster) -> None:
    answer(station(roster), "1000")
    here, away = (roster.tickets.by_code([code])[0].id for code in ("1000", "1001"))
    with roster.writing():
        roster.tickets.mark_missing([here, away], MORNING)
    found = asked(roster)
    assert ([one.ticket_code for one in found.missing], found.missing_count) == (["1001"], 1)


def test_refused_scans_are_exported_with_person_time_and_reason_in_words(roster: Roster, tmp_path: Path) -> None:
    refused(roster, "1003")
    refused(roster, "=1+1", refusal="invalid")
    path = tmp_path / "refus.csv"
    assert reconciliation.write_set_aside(roster, path, {"unpaid": "Non payé", "invalid": "Inconnu"}.__getitem__) == 2
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert (rows[0]["full_name"], rows[0]["at"], rows[0]["reason"], rows[0]["list"]) == (
        "Marc Escalvert",
        "2026-11-27T09:00:00+01:00",
        "Non payé",
        "Accueil",
    )
    assert (rows[1]["full_name"], rows[1]["code"], rows[1]["reason"]) == ("", "'=1+1", "Inconnu")


def fill(roster: Roster, people: int) -> None:
    """So many people who came in once."""
    ids = range(1000, 1000 + people)
    with roster.writing():
        roster._db.executemany("INSERT INTO presences VALUES (1, ?, 1, 1, NULL, 0)", ((one,) for one in ids))


def test_counting_after_each_scan_looks_at_no_ordinary_presence(roster: Roster) -> None:
    """However many came in: the plan reads the small index, and a hundred thousand people cost nothing."""
    fill(roster, 100_000)
    answer(station(roster), "1000")
    told(roster, "1000", minute=1)
    refused(roster, "1001")
    rounds = [_seconds(lambda: reconciliation.open_count(roster)) for _ in range(20)]
    assert min(rounds) < 0.001
    assert reconciliation.open_count(roster) == 2


def _seconds(act: Callable[[], object]) -> float:
    started = time.perf_counter()
    act()
    return time.perf_counter() - started
