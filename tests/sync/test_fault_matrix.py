"""Every way a venue's network fails, before a real pretix and before a web receiver: each ends with every scan there
exactly once with its own time, or here with a reason.

The exchange runs in its own thread, as on the day; somebody presses F5 when the fault is over. What it finds out by
itself, and how fast, is in test_online_again.py; crashes are in test_crashes.py, clocks in test_wrong_clocks.py.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest
from exchanging import exchanging
from exporting import WebWorld, web_world
from misbehaving import (
    NOWHERE,
    Behaviour,
    Misbehaving,
    after_commit,
    an_array,
    answers,
    bad_gateway,
    body_has,
    busy,
    clock_off,
    cut,
    cut_mid_body,
    forbidden,
    internal_error,
    not_found_html,
    not_found_json,
    not_json,
    portal_page,
    portal_redirect,
    says,
    silent,
    unauthorized,
    without_status,
)
from pretix_server.server import PretixServer
from worlds import PEOPLE, Laptop, PretixWorld, arrived, laptop_at, pretix_world

from checkin.models import Connection, Kind, Scan, Verdict
from checkin.sync.http import Limits
from checkin.sync.round import Direction

AnyWorld = PretixWorld | WebWorld
IMPATIENT = Limits(connect=1.0, read=0.4, call=2.0)


@dataclass(frozen=True, slots=True)
class Fault:
    """What the network or the server does, and what the desk says of it."""

    behaviour: Behaviour
    connection: Connection
    detail: str


OFFLINE, PORTAL, REVOKED = Connection.OFFLINE, Connection.PORTAL, Connection.REVOKED
EVERYWHERE = {
    "cut before": Fault(cut, OFFLINE, "cut_off"),
    "cut after": Fault(after_commit(cut), OFFLINE, "cut_off"),
    "cut mid-body": Fault(cut_mid_body, OFFLINE, "cut_off"),
    "502, a page": Fault(bad_gateway, OFFLINE, "server_error"),
    "503, come back later": Fault(busy(503, 7), OFFLINE, "server_error"),
    "429": Fault(busy(429, 7), OFFLINE, "server_busy"),
    "401": Fault(unauthorized, REVOKED, "key_refused"),
    "403": Fault(forbidden, REVOKED, "no_right"),
    "404, a page": Fault(not_found_html, OFFLINE, "wrong_address"),
    "portal, 200": Fault(portal_page, PORTAL, "portal"),
    "portal, 511": Fault(answers(511, "<html>", Content_Type="text/html"), PORTAL, "portal"),
}
AT_PRETIX = EVERYWHERE | {
    "portal, 403": Fault(answers(403, "<html>Filtered", Content_Type="text/html"), PORTAL, "portal"),
    "portal, 302": Fault(portal_redirect(), PORTAL, "redirected"),
    "500": Fault(internal_error, OFFLINE, "server_error"),
    "500 after": Fault(after_commit(internal_error), OFFLINE, "server_error"),
    "404 without reason": Fault(says({"detail": "Not found."}, 404), OFFLINE, "list_refused"),
    "400 without status": Fault(without_status, OFFLINE, "list_refused"),
    "400, an array": Fault(an_array, OFFLINE, "list_refused"),
    "invalid JSON": Fault(not_json, OFFLINE, "not_json"),
}


@pytest.fixture
def web(tmp_path: Path) -> Iterator[WebWorld]:
    with web_world(tmp_path) as world:
        yield world


@pytest.fixture
def at_pretix(pretix: PretixServer) -> Iterator[PretixWorld]:
    with pretix_world(pretix) as world:
        yield world


@pytest.fixture(params=[("pretix", name) for name in AT_PRETIX] + [("web", name) for name in EVERYWHERE], ids=" ".join)
def case(request: pytest.FixtureRequest) -> tuple[AnyWorld, Fault]:
    kind, name = request.param
    world: AnyWorld = request.getfixturevalue("at_pretix" if kind == "pretix" else "web")
    return world, AT_PRETIX[name]


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as found:
        yield found


def opened(stack: ExitStack, folder: Path, world: AnyWorld) -> Laptop:
    """At the door since the first pull."""
    laptop = stack.enter_context(laptop_at(folder, world))
    laptop.exchange()
    return laptop


@pytest.fixture
def laptop(stack: ExitStack, tmp_path: Path, at_pretix: PretixWorld) -> Laptop:
    return opened(stack, tmp_path, at_pretix)


def at_the_door(laptop: Laptop, world: AnyWorld) -> list[Scan]:
    """Two come in, one leaves; whoever is turned away is no passage, and still arrives."""
    first, second = world.codes[:2]
    scans = [laptop.scan(first), laptop.scan(second), laptop.scan(first, kind=Kind.EXIT)]
    assert laptop.answer("inconnu") is Verdict.INVALID
    return scans


def kept(laptop: Laptop, scans: int = 4) -> bool:
    """Everybody in the roster, every scan in the outbox, none set aside."""
    return laptop.roster.tickets.count() == PEOPLE and laptop.roster.scans.outbox_counts() == (scans, 0)


def test_whatever_fails_is_named_keeps_everything_and_is_over_when_it_is_over(
    case: tuple[AnyWorld, Fault], stack: ExitStack, tmp_path: Path
) -> None:
    world, fault = case
    laptop = opened(stack, tmp_path, world)
    scans = at_the_door(laptop, world)
    world.network.always(fault.behaviour)
    with exchanging(laptop) as exchange:
        told = exchange.until_in_the_way(fault.detail)
        assert (told.connection, told.waiting, told.set_aside) == (fault.connection, 4, 0)
        assert kept(laptop)
        world.recover()
        exchange.loop.now()
        exchange.until_all_is_well()
    assert arrived(world, scans)
    assert world.turned_away() == ["inconnu"]
    assert laptop.waiting == 0


@pytest.mark.parametrize("behaviour", [silent, after_commit(silent)], ids=["before", "after the server had done it"])
def test_a_time_out_loses_and_doubles_nothing(laptop: Laptop, at_pretix: PretixWorld, behaviour: Behaviour) -> None:
    scans = at_the_door(laptop, at_pretix)
    at_pretix.network.always(behaviour)
    with exchanging(laptop, at_pretix.at(at_pretix.network.url, IMPATIENT)) as exchange:
        assert exchange.until_in_the_way("timed_out").connection is OFFLINE
    assert kept(laptop)
    at_pretix.recover()
    laptop.exchange()
    assert arrived(at_pretix, scans)


def test_a_refused_connection_loses_nothing(laptop: Laptop, at_pretix: PretixWorld) -> None:
    scans = at_the_door(laptop, at_pretix)
    at_pretix.go_away()
    with exchanging(laptop) as exchange:
        told = exchange.until_in_the_way("connection_refused")
        assert (told.connection, told.since is not None, kept(laptop)) == (OFFLINE, True, True)
        at_pretix.come_back()
        exchange.loop.now()
        exchange.until_all_is_well()
    assert arrived(at_pretix, scans)


def test_a_name_that_no_name_server_knows_loses_nothing(laptop: Laptop, at_pretix: PretixWorld) -> None:
    scans = at_the_door(laptop, at_pretix)
    with exchanging(laptop, at_pretix.at(NOWHERE)) as exchange:
        assert exchange.until_in_the_way("host_unknown").connection is OFFLINE
    assert kept(laptop)
    laptop.exchange()
    assert arrived(at_pretix, scans)


def test_a_certificate_that_nobody_knows_gets_neither_key_nor_scans(
    pretix: PretixServer, stack: ExitStack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    event = pretix.new_event(positions=PEOPLE, with_cases=False)
    network = stack.enter_context(Misbehaving(upstream=event.url, certificate=True))
    world = PretixWorld(event, network)
    assert network.authority
    network.authority.cert_pem.write_to_path(str(tmp_path / "authority.pem"))
    with monkeypatch.context() as trusted:
        trusted.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / "authority.pem"))
        laptop = opened(stack, tmp_path, world)
    scans = at_the_door(laptop, world)
    before = len(network.seen)
    with exchanging(laptop, world.at(network.url)) as exchange:
        assert exchange.until_in_the_way("not_trusted").connection is OFFLINE
        assert (kept(laptop), len(network.seen)) == (True, before)
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / "authority.pem"))
        exchange.loop.now()
        exchange.until_all_is_well()
    assert arrived(world, scans)


def test_a_404_that_speaks_of_the_tickets_sets_the_scans_aside_in_sight(laptop: Laptop, at_pretix: PretixWorld) -> None:
    """Another server of the same kind, say: nothing tells it from ours but that it knows nobody."""
    scans = at_the_door(laptop, at_pretix)
    at_pretix.network.always(not_found_json)
    laptop.round(Direction.PUSH)
    assert {scan.refusal for scan in laptop.roster.scans.set_aside()} == {"invalid"}
    assert laptop.roster.scans.outbox_counts() == (0, 4)
    at_pretix.recover()
    with laptop.roster.writing():
        for scan in laptop.roster.scans.set_aside():
            laptop.roster.scans.send_again(scan.nonce)
    laptop.exchange()
    assert arrived(at_pretix, scans)


@pytest.mark.parametrize("hours", [-7, 5])
def test_a_server_whose_clock_is_wrong_gets_our_times_and_is_told_of(
    laptop: Laptop, at_pretix: PretixWorld, hours: float
) -> None:
    scans = at_the_door(laptop, at_pretix)
    at_pretix.network.always(clock_off(hours))
    with exchanging(laptop) as exchange:
        told = exchange.until(lambda one: not one.busy)
    assert (told.connection, told.waiting) == (Connection.ONLINE, 0)
    assert told.clock_difference == pytest.approx(hours * 3600, abs=5)
    assert arrived(at_pretix, scans)


def test_bad_scans_among_fifty_wait_in_sight_and_the_others_arrive(
    pretix: PretixServer, stack: ExitStack, tmp_path: Path
) -> None:
    """One that the server does not survive, one that it does not know, one whose time it does not take."""
    world = stack.enter_context(pretix_world(pretix, people=50))
    laptop = opened(stack, tmp_path, world)
    scans = [laptop.scan(code) for code in world.codes]
    breaks, unknown, odd = bad = [scans.pop(place) for place in (40, 20, 0)]
    for scan, behaviour in zip(bad, (internal_error, not_found_json, says({"datetime": ["?"]}, 400)), strict=True):
        world.network.always(behaviour, when=body_has(scan.nonce))
    done = laptop.round(Direction.PUSH)
    assert (done.pushed, done.refused, done.push_error is None) == (47, 2, False)
    assert arrived(world, scans)
    assert [scan.nonce for scan in laptop.roster.scans.waiting()] == [breaks.nonce]
    set_aside = {scan.nonce: scan.refusal for scan in laptop.roster.scans.set_aside()}
    assert set_aside == {unknown.nonce: "invalid", odd.nonce: "bad_request"}
    world.recover()
    with laptop.roster.writing():
        for nonce in set_aside:
            laptop.roster.scans.send_again(nonce)
    laptop.exchange()
    assert arrived(world, [*scans, *bad])
