"""Whoever stops in the middle – pretix, our own process, the access to it – leaves every scan there once or here."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from misbehaving import Exchange, Misbehaving, path_has
from pretix_server.server import PretixServer
from worlds import Laptop, PretixWorld, arrived, laptop_at, pretix_world

from checkin.errors import AccessRevoked, NoAnswer
from checkin.event_setup import Access, Wanted
from checkin.models import Scan
from checkin.roster import Roster
from checkin.sync.pretix.place import Place
from checkin.sync.round import SETTLED_AT_ONCE, Direction, run_round
from checkin.sync.set_up import new_event, pair
from checkin.sync.systems import system_of

SCANS = SETTLED_AT_ONCE + 5
REDEEM = path_has("/checkinrpc/redeem/")


@pytest.fixture
def world(pretix: PretixServer) -> Iterator[PretixWorld]:
    with pretix_world(pretix, people=SCANS) as found:
        yield found


@pytest.fixture
def laptop(world: PretixWorld, tmp_path: Path) -> Iterator[Laptop]:
    with laptop_at(tmp_path, world) as found:
        found.exchange()
        yield found


@pytest.fixture
def scans(laptop: Laptop, world: PretixWorld) -> list[Scan]:
    return [laptop.scan(code) for code in world.codes]


def test_a_server_that_crashes_in_mid_queue_gets_the_rest_after_its_restart(
    pretix: PretixServer, world: PretixWorld, laptop: Laptop, scans: list[Scan]
) -> None:
    """Once after it had done what was asked, once before."""
    for has_done_it in (True, False):
        world.network.next(*[passing] * 4, Crash(pretix, has_done_it=has_done_it), when=REDEEM)
        try:
            assert isinstance(laptop.round(Direction.PUSH).push_error, NoAnswer)
            assert laptop.roster.scans.set_aside_count() == 0
        finally:
            pretix.start()
    laptop.exchange()
    assert arrived(world, scans)


def passing(exchange: Exchange) -> None:
    exchange.send(exchange.good_answer())


class Crash:
    """At this request the server's power goes, after its work or before."""

    def __init__(self, pretix: PretixServer, *, has_done_it: bool) -> None:
        self._pretix = pretix
        self._has_done_it = has_done_it

    def __call__(self, exchange: Exchange) -> None:
        if self._has_done_it:
            exchange.good_answer()
        self._pretix.kill()
        exchange.cut()


class Axe:
    """Kills our process at this request: before the server hears of it, or when its answer has just gone out."""

    def __init__(self) -> None:
        self.process: subprocess.Popen[bytes] | None = None

    def at_request(self, exchange: Exchange) -> None:
        self._strike()
        exchange.cut()

    def at_answer(self, exchange: Exchange) -> None:
        answer = exchange.good_answer()
        exchange.send(answer)
        self._strike()

    def _strike(self) -> None:
        assert self.process
        self.process.kill()


@pytest.mark.skipif(sys.platform == "win32", reason="no kill -9")
def test_kill_9_between_answer_and_settling_loses_and_doubles_nothing(
    world: PretixWorld, laptop: Laptop, scans: list[Scan]
) -> None:
    """Round after round is killed one scan further on, on both sides of the point where a batch is settled."""
    linked(laptop, world)
    axe = Axe()
    for number in (0, 1, 7, SETTLED_AT_ONCE - 1, SETTLED_AT_ONCE, SETTLED_AT_ONCE + 2):
        already = SCANS - laptop.waiting
        behaviour = axe.at_request if number % 2 else axe.at_answer
        world.network.behave()
        world.network.next(*[passing] * max(number - already, 0), behaviour, when=REDEEM)
        assert sync(laptop, world, axe) == -9
        assert laptop.roster.sound()
    world.network.behave()
    assert sync(laptop, world, axe) == 0
    assert (laptop.waiting, laptop.roster.scans.set_aside_count()) == (0, 0)
    assert arrived(world, scans)


def linked(laptop: Laptop, world: PretixWorld) -> None:
    """As an event that was made with `checkin new --from pretix:…`; the key is in the environment."""
    event = world.event
    with laptop.roster.writing():
        Place(url=world.network.url, organizer=event.organizer, event=event.event).keep(laptop.roster.event)


def sync(laptop: Laptop, world: PretixWorld, axe: Axe) -> int:
    """`checkin sync` in a process of its own; how it ended."""
    environment = os.environ | {"CHECKIN_TOKEN": world.event.tokens["full"]}
    command = [sys.executable, "-m", "checkin", "sync", "--event", str(laptop.roster.path)]
    with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL) as process:
        axe.process = process
        return process.wait(60)


def test_a_device_that_was_revoked_keeps_all_and_a_new_one_sends_it(pretix: PretixServer, tmp_path: Path) -> None:
    event = pretix.new_event(positions=4, with_cases=False)
    access = Access(device_token=event.new_device("Poste 1", profile="full"), check_in_list=str(event.list_id))
    with Misbehaving(upstream=event.url) as network:
        source = f"pretix:{network.url}"
        made = new_event(Wanted(name="Partner Day", source=source, path=tmp_path / "day.checkin", access=access))
        world = PretixWorld(event, network)
        with Roster.open(made.path) as roster:
            laptop = Laptop(roster, world)
            system = system_of(roster)
            assert run_round(roster, system).added == 4
            scans = [laptop.scan(code) for code in world.codes]
            (device,) = devices(world)
            event.admin.revoke_device(device)
            done = run_round(roster, system)
            assert [type(error) for error in done.errors] == [AccessRevoked, AccessRevoked]
            assert (roster.tickets.count(), roster.scans.outbox_counts()) == (4, (4, 0))
            pair(made.path, Access(device_token=event.new_device("Poste 1 bis", profile="full")))
            assert run_round(roster, system).errors == []
            assert arrived(world, scans)
            assert {one.device_id for one in event.admin.checkins()} == {max(devices(world))}


def devices(world: PretixWorld) -> list[int]:
    """The event's paired devices, oldest first."""
    server = world.event.server
    rows = server.api().pages(f"{server.organizer_path}/devices/")
    return sorted(row["device_id"] for row in rows if row["initialized"] and world.event.event in row["limit_events"])
