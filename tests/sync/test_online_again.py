"""What the exchange finds out by itself: that the network is back, when to wait, what was scanned meanwhile."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path

import pytest
from exchanging import Exchanging, Seconds, exchanging
from exporting import WebWorld, web_world
from misbehaving import (
    Behaviour,
    Exchange,
    Gate,
    Misbehaving,
    Seen,
    bad_gateway,
    busy,
    not_found_html,
    portal_page,
    silent,
)
from people import MORNING, Clock
from worlds import Laptop, got, laptop_at, passage, posted

from checkin.models import Connection, Scan, SyncStatus

WITHIN = 10.0  # seconds from the network's return until everything has arrived
AN_HOUR = 3600.0


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as found:
        yield found


class Venue:
    """One laptop before one web system; several of them side by side wait no longer than one."""

    def __init__(self, stack: ExitStack, folder: Path, clock: Clock | None = None) -> None:
        folder.mkdir()
        self.world: WebWorld = stack.enter_context(web_world(folder))
        self.network: Misbehaving = self.world.network
        self.laptop: Laptop = stack.enter_context(laptop_at(folder, self.world, clock or Clock(MORNING)))
        self.laptop.exchange()
        self._stack = stack

    def start(self, monotonic: Callable[[], float] = time.monotonic) -> Exchanging:
        return self._stack.enter_context(exchanging(self.laptop, monotonic=monotonic))

    def scan(self, number: int = 0) -> Scan:
        return self.laptop.scan(self.world.codes[number])

    def give(self, exchange: Exchange) -> None:
        """The export, as the organiser's server gives it."""
        self.world.export(exchange)

    def until_asked(self, when: Callable[[Seen], bool], times: int = 1) -> None:
        while self.count(when) < times:
            self.network.wait_for(len(self.network.seen) + 1)

    def arrived(self, *scans: Scan) -> bool:
        return self.world.received() == sorted(passage(scan) for scan in scans)

    def count(self, when: Callable[[Seen], bool]) -> int:
        return sum(map(when, self.network.seen))


# ── online again ───────────────────────────────────────────────────────────────────────────────────────────────────


def test_ten_seconds_after_the_network_is_back_everything_has_arrived(stack: ExitStack, tmp_path: Path) -> None:
    """The void ends at the worst moment: when a question has just gone out into it, to no answer for 8 s."""
    names = ("refused", "portal", "scans into the void", "pull into the void")
    refused, portal, push, pull = venues = [Venue(stack, tmp_path / name) for name in names]
    scans = [[refused.scan()], [portal.scan()], [push.scan()], []]
    refused.world.go_away()
    portal.network.always(portal_page)
    push.network.always(silent)
    pull.network.always(silent)
    exchanges = [venue.start() for venue in venues]
    exchanges[0].until_in_the_way("connection_refused")
    exchanges[1].until_in_the_way("portal")
    push.until_asked(posted)
    pull.until_asked(got, times=2)
    back = time.monotonic()
    refused.world.come_back()
    for venue in venues:
        venue.world.recover()
    exchanges[-1].until_in_the_way("timed_out")
    for venue, exchange, scan in zip(venues, exchanges, scans, strict=True):
        exchange.until(partial(is_over, venue, scan), WITHIN - (time.monotonic() - back))


def is_over(venue: Venue, scans: list[Scan], told: SyncStatus) -> bool:
    return told.connection is Connection.ONLINE and not told.waiting and venue.arrived(*scans)


@pytest.mark.parametrize("answer", [bad_gateway, not_found_html], ids=["a gateway", "a page in its place"])
def test_something_in_the_systems_place_hides_its_return_for_ten_seconds_at_most(
    stack: ExitStack, tmp_path: Path, answer: Behaviour
) -> None:
    """By then it has failed five times in a row, and the next round by delays would be minutes away."""
    venue, seconds = Venue(stack, tmp_path / "web"), Seconds()
    venue.network.always(answer)
    exchange = venue.start(seconds)
    exchange.until(lambda one: not one.busy)
    for _ in range(4):
        seconds.now += 100
        with seconds.looked_at():
            exchange.loop.wake()
    venue.world.recover()
    seconds.now += WITHIN
    exchange.loop.wake()
    exchange.until_all_is_well()


# ── when to wait, and for how long ─────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("status", [429, 503])
def test_who_asks_us_to_come_back_later_is_asked_then_and_not_before(
    stack: ExitStack, tmp_path: Path, status: int
) -> None:
    venue, seconds = Venue(stack, tmp_path / "web"), Seconds()
    first = venue.scan()
    venue.network.always(busy(status, 600), when=posted)
    exchange = venue.start(seconds)
    exchange.until(lambda one: not one.busy)
    assert venue.count(posted) == 1
    second = venue.scan(1)
    for pause in (0.0, 599.0):
        seconds.now += pause
        with seconds.looked_at():
            exchange.loop.wake()
    venue.world.recover()
    seconds.now += 2.0
    exchange.loop.wake()
    exchange.until_all_is_well()
    assert (venue.count(posted), venue.arrived(first, second)) == (2, True)


def test_a_laptop_that_slept_for_an_hour_goes_on_as_if_it_had_not(stack: ExitStack, tmp_path: Path) -> None:
    """Its connections are dead, all that was due is due once."""
    clock, seconds = Clock(MORNING), Seconds()
    venue = Venue(stack, tmp_path / "web", clock)
    exchange = venue.start(seconds)
    before = venue.scan()
    exchange.loop.wake()
    exchange.until(lambda one: not one.waiting and not one.busy)
    asked = venue.count(got)
    venue.network.down()
    venue.network.up()
    seconds.now += AN_HOUR
    clock.move(hours=1)
    after = venue.scan(1)
    exchange.loop.wake()
    exchange.until(lambda one: venue.arrived(before, after) and venue.count(got) > asked)
    with seconds.looked_at():
        exchange.loop.wake()
    assert venue.count(got) == asked + 1
    assert {one.connection for one in exchange.told} == {Connection.ONLINE}


def test_a_scan_made_while_a_pull_is_under_way_is_pushed_right_after_it(stack: ExitStack, tmp_path: Path) -> None:
    venue, gate = Venue(stack, tmp_path / "web"), Gate(lambda exchange: venue.give(exchange))
    venue.network.next(gate, when=got)
    exchange = venue.start()
    assert gate.arrived.wait(WITHIN)
    scan = venue.scan()
    exchange.loop.wake()
    gate.open()
    exchange.until(lambda one: venue.arrived(scan))
    assert venue.laptop.waiting == 0
