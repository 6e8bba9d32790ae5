"""A laptop whose clock jumps: the door holds, and pretix gets each time as recorded, each ticket in its order."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from people import Clock
from pretix_server.server import PretixServer
from worlds import Laptop, PretixWorld, laptop_at, passage, pretix_world

from checkin.models import Kind, Scan, Verdict

MORNING = datetime(2026, 10, 23, 8, 0, tzinfo=UTC)
BEFORE_WINTER_TIME = datetime(2026, 10, 25, 0, 59, 30, tzinfo=UTC)  # 02:59:30 in Paris, half a minute before 02:00
BEFORE_SUMMER_TIME = datetime(2026, 3, 29, 0, 59, 30, tzinfo=UTC)  # 01:59:30 in Paris, half a minute before 03:00


@pytest.fixture
def world(pretix: PretixServer) -> Iterator[PretixWorld]:
    with pretix_world(pretix) as found:
        yield found


def in_out_and_in_again(laptop: Laptop, code: str, clock: Clock, **jump: float) -> list[Scan]:
    """The clock jumps while the person is inside."""
    entry = laptop.scan(code)
    assert laptop.answer(code) is Verdict.ALREADY_REDEEMED
    clock.move(**jump)
    assert laptop.answer(code) is Verdict.ALREADY_REDEEMED
    left = laptop.scan(code, kind=Kind.EXIT)
    clock.move(seconds=20)
    again = laptop.scan(code)
    assert laptop.answer(code) is Verdict.ALREADY_REDEEMED
    assert [scan.verdict for scan in (entry, left, again)] == [Verdict.OK] * 3
    return [entry, left, again]


@pytest.mark.parametrize(
    ("begins", "jump"),
    [
        (MORNING, {"hours": -1}),
        (BEFORE_WINTER_TIME, {"minutes": 1}),
        (BEFORE_SUMMER_TIME, {"minutes": 1}),
        (BEFORE_WINTER_TIME, {"hours": -1}),
    ],
    ids=["back one hour", "into winter time", "into summer time", "winter time taken for a wrong clock"],
)
def test_a_clock_that_jumps_opens_no_hole_and_changes_no_time(
    world: PretixWorld, tmp_path: Path, begins: datetime, jump: dict[str, float]
) -> None:
    clock = Clock(begins)
    with laptop_at(tmp_path, world, clock) as laptop:
        laptop.exchange()
        first, second = world.codes[:2]
        one = in_out_and_in_again(laptop, first, clock, **jump)
        clock.move(seconds=20)
        other = in_out_and_in_again(laptop, second, clock, minutes=1)
        laptop.exchange()
        assert world.received() == sorted(passage(scan) for scan in (*one, *other))
        assert [sent_of(world, code) for code in (first, second)] == [
            [scan.nonce for scan in scans] for scans in (one, other)
        ]
        assert len(world.turned_away()) == 6
        laptop.forget_cursor()
        laptop.exchange()  # what comes back is ours, whatever the clock said
        presences = laptop.roster.scans.presences(laptop.door.check_in_list.id)
        assert [(one.entries, one.inside, one.double_admissions) for one in presences.values()] == [(2, True, 0)] * 2


def sent_of(world: PretixWorld, code: str) -> list[str]:
    """The nonces of a ticket's passages, in the order in which the server heard of them."""
    told = [seen.json() for seen in world.network.seen if "/checkinrpc/redeem/" in seen.path]
    return [str(one["nonce"]) for one in told if one["secret"] == code]


def test_the_difference_to_the_server_is_told_once_the_clock_has_jumped(world: PretixWorld, tmp_path: Path) -> None:
    clock = Clock(datetime.now(UTC))
    with laptop_at(tmp_path, world, clock) as laptop:
        laptop.system = world.at(world.network.url, now=clock)
        laptop.exchange()
        assert laptop.system.clock_difference == pytest.approx(0, abs=10)
        clock.move(hours=-1)
        laptop.exchange()
        assert laptop.system.clock_difference == pytest.approx(timedelta(hours=1).total_seconds(), abs=20)
