"""The holes through which the best application of this kind loses check-ins: closed, and closed they stay.

libpretixsync 8ebc571 drops an upload at any 400 or 404, stops downloading while an upload fails, forgets a scan that
is made during a download; others take a captive portal's page for the server's yes.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from exchanging import exchanging
from misbehaving import (
    LONGEST,
    Behaviour,
    Exchange,
    an_array,
    answers,
    internal_error,
    not_found_html,
    not_found_json,
    path_has,
    portal_page,
    portal_redirect,
    says,
    silent,
    without_status,
)
from pretix_server.server import PretixServer
from worlds import Laptop, PretixWorld, laptop_at, passage, posted, pretix_world

from checkin.errors import NoAnswer
from checkin.models import Connection, Scan, Verdict
from checkin.sync.http import Limits
from checkin.sync.round import Direction, run_round

HTML = "text/html"


@pytest.fixture
def world(pretix: PretixServer) -> Iterator[PretixWorld]:
    with pretix_world(pretix) as found:
        yield found


@pytest.fixture
def laptop(world: PretixWorld, tmp_path: Path) -> Iterator[Laptop]:
    with laptop_at(tmp_path, world) as found:
        found.exchange()
        yield found


def is_in_sight(laptop: Laptop, scan: Scan) -> bool:
    """Waits to be sent again, or stands aside with a reason for a person to read."""
    waiting = [one.nonce for one in laptop.roster.scans.waiting()]
    aside = [one.nonce for one in laptop.roster.scans.set_aside() if one.refusal]
    return (waiting + aside).count(scan.nonce) == 1


@pytest.mark.parametrize(
    "answer",
    [
        without_status,
        an_array,
        says({"status": "error", "reason": "already_redeemed"}, 400),
        says({"status": "incomplete", "questions": []}, 400),
        answers(400, "<h1>Bad Request</h1>", Content_Type=HTML),
        answers(400),
        not_found_json,
        not_found_html,
        says({"detail": "Not found."}, 404),
        answers(404),
    ],
)
def test_no_400_and_no_404_ever_drops_a_scan(world: PretixWorld, laptop: Laptop, answer: Behaviour) -> None:
    scan = laptop.scan(world.codes[0])
    world.network.always(answer, when=posted)
    laptop.round(Direction.PUSH)
    assert is_in_sight(laptop, scan)
    world.recover()
    with laptop.roster.writing():
        laptop.roster.scans.send_again(scan.nonce)
    laptop.exchange()
    assert world.received() == [passage(scan)]


@pytest.mark.parametrize("answer", [internal_error, without_status, silent, portal_page])
def test_an_upload_that_fails_never_holds_a_download_up(world: PretixWorld, laptop: Laptop, answer: Behaviour) -> None:
    laptop.scan(world.codes[0])
    new = world.register("Marin", "Ussel")
    world.network.always(answer, when=posted)
    done = run_round(laptop.roster, world.at(world.network.url, Limits(connect=5, read=2, call=20)))
    assert (done.push_error is None, done.pull_error, done.added) == (False, None, 1)
    assert laptop.ticket(new).full_name == "Marin Ussel"


class OnItsWay:
    """The good answer as it was when it was made, held back until the test says go on."""

    def __init__(self) -> None:
        self.made = threading.Event()
        self.go_on = threading.Event()

    def __call__(self, exchange: Exchange) -> None:
        answer = exchange.good_answer()
        self.made.set()
        self.go_on.wait(LONGEST)
        exchange.send(answer)


def test_a_scan_made_during_a_download_is_neither_forgotten_nor_undone_by_it(
    world: PretixWorld, laptop: Laptop
) -> None:
    """The page on its way says that nobody is in."""
    page = OnItsWay()
    laptop.forget_cursor()
    world.network.next(page, when=path_has("/orders/?"))
    with exchanging(laptop) as exchange:
        assert page.made.wait(LONGEST)
        scan = laptop.scan(world.codes[0])
        exchange.loop.wake()
        page.go_on.set()
        exchange.until(lambda told: world.received() == [passage(scan)] and not told.waiting)
    presence = laptop.roster.scans.presence_of(laptop.ticket(scan.code).id, laptop.door.check_in_list)
    assert (presence.entries, presence.inside) == (1, True)
    assert laptop.answer(scan.code) is Verdict.ALREADY_REDEEMED


@pytest.mark.parametrize(
    "portal",
    [
        portal_page,
        portal_redirect(),
        answers(201, "<!doctype html><p>Bienvenue", Content_Type="application/json"),
        answers(511, "<html>", Content_Type=HTML),
    ],
    ids=["200", "302", "a page that calls itself JSON", "511"],
)
def test_a_portal_is_never_taken_for_the_server(world: PretixWorld, laptop: Laptop, portal: Behaviour) -> None:
    scan, people = laptop.scan(world.codes[0]), list(laptop.roster.tickets.all())
    world.network.always(portal)
    with pytest.raises(NoAnswer):
        world.system.probe()
    with exchanging(laptop) as exchange:
        told = exchange.until(lambda one: not one.busy)
        assert (told.connection, told.waiting, told.set_aside) == (Connection.PORTAL, 1, 0)
        assert list(laptop.roster.tickets.all()) == people
        world.recover()
        exchange.loop.now()
        exchange.until_all_is_well()
    assert world.received() == [passage(scan)]
