"""One transaction per scan: what is answered is in the log, what is in the log is complete."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from people import MORNING, Clock, answer, attendee, door, entry, new_event, station

from checkin.errors import Reason, StoreError, WrongUse
from checkin.models import Attempt, Attendee, Kind, Source, Status, Verdict
from checkin.roster import Roster
from checkin.station import UndoRefusal, new_nonce


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def roster(tmp_path: Path, clock: Clock) -> Iterator[Roster]:
    people = [
        attendee(0),
        attendee(1),
        attendee(2, status=Status.CANCELLED),
        attendee(3, status=Status.PENDING),
        attendee(4, ticket_code="shared"),
        attendee(5, ticket_code="shared"),
    ]
    with new_event(tmp_path, people, clock) as opened:
        yield opened


def test_a_scan_is_in_the_log_with_all_that_is_known_of_it(roster: Roster) -> None:
    result = station(roster).scan(Attempt(code=" 1000\r\n", source=Source.CAMERA))
    scan = result.scan
    assert scan is not None
    assert roster.scans.get(scan.nonce) == scan
    assert (scan.code, scan.ticket_id, scan.verdict, scan.kind) == ("1000", 1, Verdict.OK, Kind.ENTRY)
    assert (scan.station_id, scan.seq, scan.volunteer, scan.source) == ("Nord", 1, "Noé", Source.CAMERA)
    assert scan.at == scan.sort_at == MORNING
    assert (scan.settled_at, scan.refusal, scan.undoes, scan.override_reason) == (None, None, None, None)
    assert result.presence.inside


def test_another_connection_sees_a_scan_as_soon_as_it_is_answered(roster: Roster) -> None:
    result = station(roster).scan(Attempt(code="1000"))
    with Roster.open(roster.path) as other:
        assert result.scan is not None
        assert other.scans.get(result.scan.nonce) == result.scan


def test_refused_scans_are_kept_too(roster: Roster) -> None:
    at_door = station(roster)
    asked = {"1002": Verdict.CANCELED, "1003": Verdict.UNPAID, "nobody": Verdict.INVALID}
    for code, verdict in asked.items():
        assert answer(at_door, code) is verdict
    assert [(scan.code, scan.verdict) for scan in roster.scans.all()] == list(asked.items())


def test_a_shared_code_is_asked_about_and_only_the_pick_is_kept(roster: Roster) -> None:
    at_door = station(roster)
    asked = at_door.scan(Attempt(code="shared"))
    assert (asked.verdict, asked.scan, asked.ticket) == (Verdict.AMBIGUOUS, None, None)
    assert [ticket.id for ticket in asked.candidates] == [5, 6]
    picked = at_door.scan(Attempt(code="shared", ticket_id=6))
    assert (picked.verdict, picked.ticket and picked.ticket.id) == (Verdict.OK, 6)
    assert [scan.ticket_id for scan in roster.scans.all()] == [6]
    with pytest.raises(WrongUse) as refused:
        at_door.scan(Attempt(code="shared", ticket_id=1))
    assert refused.value.reason is Reason.NOT_A_CANDIDATE
    assert answer(at_door, "nobody", ticket_id=1) is Verdict.INVALID


@pytest.mark.parametrize(("code", "refusal"), [("1002", Verdict.CANCELED), ("1003", Verdict.UNPAID)])
def test_an_override_lets_in_and_says_what_it_overrode(roster: Roster, code: str, refusal: Verdict) -> None:
    result = station(roster).scan(Attempt(code=code, override_reason="payé sur place"))
    assert (result.verdict, result.overridden) == (Verdict.OK, refusal)
    assert result.scan is not None
    kept = roster.scans.get(result.scan.nonce)
    assert kept is not None
    assert (kept.verdict, kept.overridden, kept.override_reason) == (Verdict.OK, refusal, "payé sur place")
    assert result.presence.inside


def test_an_override_saves_neither_an_unknown_code_nor_a_shared_one(roster: Roster) -> None:
    at_door = station(roster)
    assert answer(at_door, "nobody", override_reason="x") is Verdict.INVALID
    assert answer(at_door, "shared", override_reason="x") is Verdict.AMBIGUOUS
    (kept,) = roster.scans.all()
    assert (kept.override_reason, kept.overridden) == (None, None)


def test_an_override_of_what_needs_none_is_a_plain_entry(roster: Roster) -> None:
    result = station(roster).scan(Attempt(code="1000", override_reason="x"))
    assert (result.verdict, result.overridden, result.scan and result.scan.override_reason) == (Verdict.OK, None, None)


def test_a_blank_reason_records_nothing(roster: Roster) -> None:
    with pytest.raises(WrongUse):
        station(roster).scan(Attempt(code="1002", override_reason=" \t"))
    assert list(roster.scans.all()) == []


def test_an_undo_is_a_scan_of_its_own_that_points_at_the_undone_one(roster: Roster, clock: Clock) -> None:
    at_door = station(roster)
    first = at_door.scan(Attempt(code="1000")).scan
    assert first is not None
    clock.move(minutes=-5)  # the laptop's clock was set right in between
    undo = station(roster, "Sud").undo(first.nonce)
    assert undo.scan is not None
    assert (undo.scan.kind, undo.scan.undoes, undo.scan.station_id, undo.scan.seq) == (
        Kind.ANNUL,
        first.nonce,
        "Sud",
        1,
    )
    assert undo.scan.sort_at > first.sort_at
    assert undo.scan.at < first.at
    assert (undo.presence.entries, undo.presence.inside) == (0, False)
    assert len(list(roster.scans.all())) == 2


def test_there_is_nothing_to_undo_in_what_was_not_admitted(roster: Roster) -> None:
    at_door = station(roster)
    admitted, refused = (at_door.scan(Attempt(code=code)).scan for code in ("1000", "1002"))
    assert admitted is not None
    assert refused is not None
    assert at_door.undo("nobody").refusal is UndoRefusal.UNKNOWN
    assert at_door.undo(refused.nonce).refusal is UndoRefusal.NOT_ADMITTED
    undone = at_door.undo(admitted.nonce).scan
    assert undone is not None
    assert at_door.undo(admitted.nonce).refusal is UndoRefusal.ALREADY_UNDONE
    assert at_door.undo(undone.nonce).refusal is UndoRefusal.NOT_ADMITTED
    assert len(list(roster.scans.all())) == 3


def test_an_undo_of_one_of_two_entries_leaves_the_other(roster: Roster) -> None:
    at_door = station(roster, check_in_list=door(multiple_entries=True))
    first, second = (at_door.scan(Attempt(code="1000")).scan for _ in range(2))
    assert first is not None
    assert second is not None
    assert at_door.undo(first.nonce).presence.first == second


def test_an_undo_belongs_to_the_list_of_the_undone_scan(roster: Roster) -> None:
    with roster.writing():
        workshop = roster.lists.add(door(id=0, name="Atelier"))
    first = station(roster, check_in_list=workshop).scan(Attempt(code="1000")).scan
    assert first is not None
    undone = station(roster).undo(first.nonce).scan
    assert undone is not None
    assert undone.list_id == workshop.id
    assert roster.scans.inside(workshop.id) == 0


def test_lists_have_histories_of_their_own(roster: Roster) -> None:
    with roster.writing():
        workshop = roster.lists.add(door(id=0, name="Atelier"))
    for where in (roster.lists.default(), workshop):
        assert answer(station(roster, check_in_list=where), "1000") is Verdict.OK
        assert answer(station(roster, check_in_list=where), "1000") is Verdict.ALREADY_REDEEMED


def test_a_walk_in_has_a_code_of_its_own_and_one_row_in_the_log(roster: Roster) -> None:
    at_door = station(roster)
    result = at_door.walk_in(Attendee(first_name="Noé", last_name="Vaucresset", full_name="Noé Vaucresset"))
    assert result.verdict is Verdict.OK
    assert result.ticket is not None
    assert result.ticket.walk_in
    (kept,) = roster.scans.all()
    assert (kept.source, kept.ticket_id) == (Source.WALK_IN, result.ticket.id)
    assert answer(at_door, str(result.ticket.ticket_code)) is Verdict.ALREADY_REDEEMED


@pytest.mark.parametrize(("first", "last"), [(None, None), (" ", None), ("", "\t")])
def test_a_walk_in_without_a_name_is_not_made(roster: Roster, first: str | None, last: str | None) -> None:
    before = roster.tickets.count()
    with pytest.raises(WrongUse):
        station(roster).walk_in(Attendee(first_name=first, last_name=last))
    assert (roster.tickets.count(), list(roster.scans.all())) == (before, [])


def test_a_walk_in_at_a_full_house_is_kept_and_refused(roster: Roster) -> None:
    result = station(roster, check_in_list=door(capacity=0)).walk_in(Attendee(first_name="Noé"))
    assert result.verdict is Verdict.FULL
    assert [scan.verdict for scan in roster.scans.all()] == [Verdict.FULL]


def test_a_place_is_free_again_when_somebody_leaves(roster: Roster) -> None:
    at_door = station(roster, check_in_list=door(capacity=1))
    assert answer(at_door, "1000") is Verdict.OK
    assert answer(at_door, "1001") is Verdict.FULL
    assert answer(at_door, "1000", kind=Kind.EXIT) is Verdict.OK
    assert answer(at_door, "1001") is Verdict.OK
    assert answer(at_door, "1000") is Verdict.FULL


def test_a_clock_that_went_back_opens_no_hole(roster: Roster, clock: Clock) -> None:
    at_door = station(roster)
    assert answer(at_door, "1000") is Verdict.OK
    clock.move(hours=-6)
    assert answer(at_door, "1000") is Verdict.ALREADY_REDEEMED
    assert answer(at_door, "1000", kind=Kind.EXIT) is Verdict.OK
    assert not roster.scans.presence_of(1, door()).inside
    assert answer(at_door, "1000") is Verdict.OK
    assert [scan.at for scan in roster.scans.all() if scan.seq > 1] == [clock.at] * 3


@pytest.mark.parametrize("code", ["\0", "1000\0", "🎫", "x" * 10_000, "\ud83d", "'; DROP TABLE tickets; --", "\ufeff"])
def test_nonsense_is_an_unknown_code_and_kept(roster: Roster, code: str) -> None:
    result = station(roster).scan(Attempt(code=code))
    assert result.verdict in (Verdict.INVALID, Verdict.OK)
    assert result.scan is not None
    assert roster.scans.get(result.scan.nonce) == result.scan


def test_the_time_asked_for_is_the_one_that_is_kept_in_utc(roster: Roster) -> None:
    at = datetime.fromisoformat("2026-11-27T09:30:00.000001+01:00")
    result = station(roster).scan(Attempt(code="1000", at=at))
    assert result.scan is not None
    kept = roster.scans.get(result.scan.nonce)
    assert kept is not None
    assert kept.at == at
    assert kept.at.tzinfo is UTC


def test_a_database_error_rolls_back_and_later_scans_work(roster: Roster) -> None:
    again = entry(1, station_id="Nord", nonce="another")  # the station's number 1, once more
    with pytest.raises(StoreError), roster.writing():  # noqa: PT012
        station(roster).scan(Attempt(code="1000"))
        roster.scans.append(again, [], door())
    assert list(roster.scans.all()) == []
    assert answer(station(roster), "1000") is Verdict.OK


def test_nonces_are_version_7_and_never_twice() -> None:
    nonces = [new_nonce(MORNING) for _ in range(20_000)]
    assert len(set(nonces)) == len(nonces)
    assert {(UUID(nonce).version, UUID(nonce).variant) for nonce in nonces} == {(7, UUID(nonces[0]).variant)}
    assert UUID(nonces[0]).variant == "specified in RFC 4122"


@pytest.mark.parametrize("at", [MORNING, datetime(1970, 1, 1, tzinfo=UTC), datetime(9999, 12, 30, tzinfo=UTC)])
def test_a_nonce_begins_with_its_millisecond(at: datetime) -> None:
    milliseconds = UUID(new_nonce(at + timedelta(milliseconds=7))).int >> 80
    assert milliseconds == round((at + timedelta(milliseconds=7)).timestamp() * 1000)
    assert new_nonce(at) < new_nonce(at + timedelta(milliseconds=1))
