"""A newer export over the roster: nobody twice, nobody lost, nothing of the desk forgotten."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from people import MORNING, Clock, answer, attendee, new_event, station

from checkin import merge
from checkin.attendance import figures
from checkin.errors import StoreError
from checkin.merge import Changes
from checkin.models import Attempt, Attendee, Source, Status, Ticket, Verdict
from checkin.roster import Roster

TEN = [attendee(number) for number in range(10)]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def roster(tmp_path: Path, clock: Clock) -> Iterator[Roster]:
    with new_event(tmp_path, TEN, clock) as opened:
        yield opened


def bring(roster: Roster, people: Iterable[Attendee], *, accept_shrink: bool = False) -> Changes:
    delivery = merge.Delivery(file="inscriptions.csv", headers=("Nom",), attendees=tuple(people))
    return merge.bring_in(roster, delivery, accept_shrink=accept_shrink)


def counts(added: int = 0, updated: int = 0, unchanged: int = 0, missing: int = 0) -> dict[str, int]:
    return {"added": added, "updated": updated, "unchanged": unchanged, "missing": missing}


def get(roster: Roster, ticket_id: int) -> Ticket:
    found = roster.tickets.get(ticket_id)
    assert found is not None
    return found


def test_the_same_export_again_changes_nothing(roster: Roster) -> None:
    before = [replace(ticket, import_id=0) for ticket in roster.tickets.all()]
    for people in (TEN, TEN[::-1]):
        assert bring(roster, people).counts() == counts(unchanged=10)
    assert [replace(ticket, import_id=0) for ticket in roster.tickets.all()] == before


def test_changed_fields_are_named_and_written(roster: Roster) -> None:
    moved = replace(TEN[3], company="Banque Cormoran", status=Status.CANCELLED, extra={"Repas": "oui"})
    changes = bring(roster, [*TEN[:3], moved, *TEN[4:], attendee(10)])
    assert changes.counts() == counts(added=1, updated=1, unchanged=9)
    assert changes.updated[0].fields == ("company", "status", "extra")
    kept = get(roster, 4)
    assert (kept.company, kept.status, kept.extra) == ("Banque Cormoran", Status.CANCELLED, {"Repas": "oui"})
    assert answer(station(roster), "1003") is Verdict.CANCELED


def test_other_row_numbers_and_cells_are_no_change_but_kept(roster: Roster) -> None:
    changes = bring(roster, [replace(person, row=number + 7, cells=("x",)) for number, person in enumerate(TEN)])
    assert changes.counts() == counts(unchanged=10)
    assert (get(roster, 1).row, get(roster, 1).cells) == (7, ("x",))


def test_who_vanished_is_marked_never_deleted_and_comes_back(roster: Roster, clock: Clock) -> None:
    assert bring(roster, TEN[:8]).counts() == counts(unchanged=8, missing=2)
    gone = get(roster, 10)
    assert gone.missing_since == MORNING
    clock.move(hours=1)
    bring(roster, TEN[:8])
    assert get(roster, 10).missing_since == MORNING
    assert answer(station(roster), "1009") is Verdict.OK
    back = bring(roster, TEN)
    assert back.counts() == counts(updated=2, unchanged=8)
    assert {update.fields for update in back.updated} == {("missing_since",)}
    assert get(roster, 10).missing_since is None


def test_a_code_that_a_newer_one_replaced_is_revoked(roster: Roster) -> None:
    changes = bring(roster, [replace(TEN[0], ticket_code="2000"), *TEN[1:]])
    assert changes.updated[0].fields == ("ticket_code",)
    at_door = station(roster)
    assert answer(at_door, "1000") is Verdict.REVOKED
    assert answer(at_door, "2000") is Verdict.OK
    bring(roster, TEN)
    assert answer(at_door, "1000") is Verdict.ALREADY_REDEEMED
    assert answer(at_door, "2000") is Verdict.REVOKED


def test_two_people_with_one_code_stay_two(tmp_path: Path) -> None:
    pair = [attendee(0, ticket_code="7"), attendee(1, ticket_code="7")]
    (tmp_path / "b").mkdir()
    with new_event(tmp_path / "b", pair) as roster:
        assert bring(roster, pair[::-1]).counts() == counts(unchanged=2)
        assert answer(station(roster), "7") is Verdict.AMBIGUOUS
        changes = bring(roster, [pair[0], replace(pair[1], company="Autre")])
        assert changes.updated[0].ticket.full_name == "Loïc Castelrieu"


def test_rows_without_a_code_keep_the_one_that_we_made(tmp_path: Path) -> None:
    people = [attendee(number, ticket_code=None, order_id=None) for number in range(3)]
    (tmp_path / "b").mkdir()
    with new_event(tmp_path / "b", people) as roster:
        made = [ticket.ticket_code for ticket in roster.tickets.all()]
        assert len(set(made)) == 3
        changes = bring(roster, [people[2], replace(people[0], company="Autre"), people[1]])
        assert changes.counts() == counts(updated=1, unchanged=2)
        assert [ticket.ticket_code for ticket in roster.tickets.all()] == made


def test_a_namesake_with_another_code_is_somebody_else(roster: Roster) -> None:
    namesake = replace(TEN[0], ticket_code="3000", order_id=None, email=None)
    assert bring(roster, [*TEN[1:], namesake]).counts() == counts(added=1, unchanged=9, missing=1)


@pytest.mark.parametrize(
    ("known", "left", "asks"),
    [
        (100, 89, True),  # 11 vanish: more than 10 % and more than 5
        (100, 90, False),  # 10 %, not more
        (60, 54, False),
        (59, 53, True),  # 6 of 59
        (20, 15, False),  # a quarter, but only 5
        (20, 14, True),
        (6, 1, False),
        (7, 1, True),
        (1, 0, True),  # no row at all
        (0, 0, False),
    ],
)
def test_a_roster_that_shrinks_a_lot_waits_for_somebodys_word(
    tmp_path: Path, known: int, left: int, asks: bool
) -> None:
    people = [attendee(number) for number in range(known)]
    with new_event(tmp_path, people) as roster:
        before = list(roster.tickets.all())
        changes = bring(roster, people[:left])
        assert changes.shrinks is asks
        assert (list(roster.tickets.all()) == before) is asks or left == known
        if asks:
            assert bring(roster, people[:left], accept_shrink=True).counts()["missing"] == known - left
            assert sum(ticket.missing_since is not None for ticket in roster.tickets.all()) == known - left


def test_those_who_were_missing_before_do_not_vanish_again(tmp_path: Path) -> None:
    people = [attendee(number) for number in range(100)]
    with new_event(tmp_path, people) as roster:
        bring(roster, people[:50], accept_shrink=True)
        assert not bring(roster, people[:50]).shrinks
        assert not bring(roster, people[:45]).shrinks
        assert bring(roster, people[:39]).shrinks  # 6 of the 45 that were left


def test_walk_ins_blocks_and_scans_survive_every_pull(roster: Roster) -> None:
    at_door = station(roster)
    walk_in = at_door.walk_in(Attendee(first_name="Noé", last_name="Vaucresset", full_name="Noé Vaucresset")).ticket
    assert walk_in is not None
    answer(at_door, "1001")
    with roster.writing():
        roster.tickets.block(1)
    scans = list(roster.scans.all())
    changed = [replace(person, company="Autre") for person in TEN[:9]]
    assert bring(roster, changed).counts() == counts(updated=9, missing=1)
    assert bring(roster, [], accept_shrink=True).counts() == counts(missing=10)
    assert bring(roster, TEN).counts()["updated"] == 10
    assert list(roster.scans.all()) == scans
    assert answer(at_door, "1000") is Verdict.BLOCKED
    assert answer(at_door, "1001") is Verdict.ALREADY_REDEEMED
    assert answer(at_door, str(walk_in.ticket_code)) is Verdict.ALREADY_REDEEMED
    assert get(roster, walk_in.id).missing_since is None


def test_a_check_in_made_elsewhere_enters_the_history_once(roster: Roster) -> None:
    elsewhere = replace(TEN[0], checked_in=True, checked_in_at="2026-11-27T08:55")
    for _ in range(3):
        bring(roster, [elsewhere, *TEN[1:]])
    (scan,) = roster.scans.all()
    assert (scan.source, scan.ticket_id, scan.verdict) == (Source.REMOTE, 1, Verdict.OK)
    assert scan.at.isoformat() == "2026-11-27T07:55:00+00:00"
    assert scan.settled_at is not None
    assert roster.scans.waiting() == []
    assert answer(station(roster), "1000") is Verdict.ALREADY_REDEEMED
    found = figures(roster, roster.lists.default())
    assert (found.present, found.passages) == (1, 1)


@pytest.mark.parametrize("at", ["2026-11-27T09:00:20", "2026-11-27T09:00", "2026-11-27T08:00:00Z", None, "nonsense"])
def test_our_own_attendance_handed_back_is_not_counted_twice(roster: Roster, clock: Clock, at: str | None) -> None:
    answer(station(roster), "1000")  # at 9:00 in Paris
    clock.move(seconds=30)
    bring(roster, [replace(TEN[0], checked_in=True, checked_in_at=at), *TEN[1:]])
    assert [scan.source for scan in roster.scans.all()] == [Source.SCANNER]


def test_an_export_older_than_our_undo_does_not_bring_the_check_in_back(roster: Roster) -> None:
    scan = station(roster).scan(Attempt(code="1000")).scan
    assert scan is not None
    station(roster).undo(scan.nonce)
    bring(roster, [replace(TEN[0], checked_in=True, checked_in_at="2026-11-27T09:00"), *TEN[1:]])
    assert figures(roster, roster.lists.default()).present == 0


def test_a_check_in_elsewhere_at_another_time_is_a_double_admission(roster: Roster) -> None:
    answer(station(roster), "1000")
    bring(roster, [replace(TEN[0], checked_in=True, checked_in_at="2026-11-27T08:40"), *TEN[1:]])
    found = figures(roster, roster.lists.default())
    assert (found.present, found.passages, found.double_admissions) == (1, 2, 1)


def test_a_check_in_without_a_time_is_one_of_now(roster: Roster, clock: Clock) -> None:
    clock.move(minutes=5)
    bring(roster, [replace(TEN[0], checked_in=True), *TEN[1:]])
    assert [scan.at for scan in roster.scans.all()] == [clock.at]


def test_two_windows_that_bring_in_one_export_at_once_add_nobody_twice(tmp_path: Path) -> None:
    people = [attendee(number) for number in range(400)]
    with new_event(tmp_path) as roster:
        path = roster.path
    start = threading.Barrier(3)

    def window() -> None:
        with Roster.open(path) as own:
            start.wait()
            bring(own, people)

    threads = [threading.Thread(target=window) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with Roster.open(path) as after:
        assert sorted(str(ticket.ticket_code) for ticket in after.tickets.all()) == [str(1000 + n) for n in range(400)]


def test_an_import_that_fails_half_way_leaves_the_roster_as_it_was(roster: Roster) -> None:
    before = list(roster.tickets.all())
    with roster.writing():
        roster._db.execute(
            "CREATE TRIGGER full BEFORE INSERT ON tickets WHEN NEW.ticket_code = '1015'"
            " BEGIN SELECT RAISE(ABORT, 'no room'); END"
        )
    with pytest.raises(StoreError):
        bring(roster, [replace(TEN[0], company="Autre"), *TEN[1:], *(attendee(number) for number in range(10, 20))])
    assert list(roster.tickets.all()) == before


def test_a_large_import_is_cut_in_pieces_and_healed_by_reading_it_again(tmp_path: Path) -> None:
    people = [attendee(number) for number in range(5600)]
    with new_event(tmp_path) as roster:
        with roster.writing():
            roster._db.execute(
                "CREATE TRIGGER full BEFORE INSERT ON tickets WHEN NEW.ticket_code = '6033'"
                " BEGIN SELECT RAISE(ABORT, 'no room'); END"
            )
        with pytest.raises(StoreError):
            bring(roster, people)
        assert roster.tickets.count() == 5000
        with roster.writing():
            roster._db.execute("DROP TRIGGER full")
        assert bring(roster, people).counts() == counts(added=600, unchanged=5000)
        assert len({ticket.ticket_code for ticket in roster.tickets.all()}) == roster.tickets.count() == 5600
