"""The exchange with a real pretix of 5,000 tickets, beside the same requests made bare, one after the other."""

from __future__ import annotations

import re
import sys
import threading
import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from itertools import cycle
from pathlib import Path
from time import perf_counter, process_time, sleep
from typing import TYPE_CHECKING, Any

import requests

from benchmarks.rows import Row, Times
from checkin.models import Attempt
from checkin.roster import Roster
from checkin.station import Station
from checkin.sync.http import Caller, Credential, Reply
from checkin.sync.loop import SyncLoop
from checkin.sync.pretix.place import Place
from checkin.sync.pretix.system import PretixSystem
from checkin.sync.round import Direction, run_round

if TYPE_CHECKING:
    from pretix_server.server import PretixEvent

POSITIONS, SCANS, ROUNDS = 5000, 500, 20
PULL_RATIO, PUSH_RATIO = 1.3, 1.2
DELTA_SECONDS, SCAN_SECONDS, IDLE_SHARE = 0.1, 0.016, 0.01
IDLE = 30.0  # seconds
BETWEEN_SCANS = 0.02


def run(folder: Path) -> list[Row]:
    """One row that says why where pretix cannot be installed."""
    sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
    from pretix_server.cache import PretixMissing
    from pretix_server.server import running

    try:
        with running(folder, POSITIONS) as pretix:
            return list(_rows(folder, pretix.main))
    except PretixMissing as error:
        return [Row(what="exchange with pretix", measured=f"left out: {error}")]


def _rows(folder: Path, event: PretixEvent) -> Iterator[Row]:
    with _laptop(folder / "exchange.checkin", event) as laptop:
        yield _full_pull(laptop)
        yield _empty_round(laptop)
        yield _drain(laptop, event)
        yield _idle(laptop)
    with _laptop(folder / "beside.checkin", event) as laptop:
        yield _scans_beside_a_pull(laptop, event)


class Noting(Caller):
    """Knows what was asked, so that it can be asked again bare."""

    def __init__(self, url: str, credential: Credential) -> None:
        super().__init__(url, credential)
        self.asked: list[str] = []

    def get(
        self, path: str = "", params: Mapping[str, str] | None = None, headers: Mapping[str, str] | None = None
    ) -> Reply:
        self.asked.append(self.address.at(path))
        return super().get(path, params, headers)


@dataclass(frozen=True, slots=True)
class Laptop:
    """Ours, and beside it a session that does nothing but send requests and take the answers in."""

    roster: Roster
    system: PretixSystem
    caller: Noting
    session: requests.Session

    def bare(self, urls: Iterable[str]) -> float:
        """Seconds for these requests, one after the other."""
        began = perf_counter()
        for url in urls:
            assert self.session.get(url).content
        return perf_counter() - began

    def asked(self) -> list[str]:
        """What our own pull has asked for since the last time."""
        found, self.caller.asked[:] = list(self.caller.asked), []
        return found


@contextmanager
def _laptop(path: Path, event: PretixEvent) -> Iterator[Laptop]:
    where = Place(url=event.url, organizer=event.organizer, event=event.event)
    credential = Credential("Token", event.tokens["full"])
    with (
        Roster.create(path, name="Partner Day") as roster,
        Noting(event.url, credential) as caller,
        requests.Session() as session,
    ):
        session.headers["Authorization"] = credential.header
        session.trust_env = False
        with roster.writing():
            roster.lists.update(replace(roster.lists.default(), source_id=str(event.list_id)))
        yield Laptop(roster, PretixSystem(where, caller), caller, session)


@contextmanager
def _stopped(seconds: list[float]) -> Iterator[None]:
    began = perf_counter()
    yield
    seconds.append(perf_counter() - began)


class Alternating:
    """Called after each page of a pull: asks bare for that one and the next, or, when it has done so, for none.

    Of each two pages one is asked bare behind ours, one before it: whatever the server remembers helps both.
    """

    def __init__(self, laptop: Laptop) -> None:
        self.seconds: list[float] = []
        self._laptop = laptop
        self._pages = 0

    def __call__(self) -> bool:
        asked, self._pages = self._laptop.asked(), self._pages + 1
        if self._pages % 2:
            self.seconds.append(self._laptop.bare([*asked, *(_next_page(url) for url in asked if "/orders/" in url)]))
        return True


def _next_page(url: str) -> str:
    """Behind the last one pretix answers in no time."""
    return re.sub(r"(?<=[?]page=)\d+", lambda found: str(int(found[0]) + 1), url)


def _full_pull(laptop: Laptop) -> Row:
    between, whole = Alternating(laptop), list[float]()
    with _stopped(whole):
        done = run_round(laptop.roster, laptop.system, Direction.PULL, between)
    assert not done.errors
    floor = sum(between.seconds)
    ours = sum(whole) - floor
    return Row(
        what=f"full pull from pretix ({laptop.roster.tickets.count():,} tickets)",
        measured=f"{ours:.1f} s",
        floor=f"{floor:.1f} s: the same requests, one after the other",
        ratio=ours / floor,
        target=f"ratio ≤ {PULL_RATIO}",
        ok=ours / floor <= PULL_RATIO,
    )


def _empty_round(laptop: Laptop) -> Row:
    """Our own time: of the processor, and on the wall without what the bare requests take."""
    busy, ours, bare = list[float](), list[float](), list[float]()
    laptop.asked()
    for _ in range(ROUNDS):
        began, cpu = perf_counter(), process_time()
        done = run_round(laptop.roster, laptop.system)
        busy.append(process_time() - cpu)
        ours.append(perf_counter() - began)
        assert (done.errors, done.added, done.updated) == ([], 0, 0)
        bare.append(laptop.bare(laptop.asked()))
    own = Times([max(mine - floor, 0.0) for mine, floor in zip(ours, bare, strict=True)])
    worst = max(Times(busy).median, own.median)
    return Row(
        what="round without news, our own time",
        measured=f"processor {1000 * Times(busy).median:.0f} ms, wall {1000 * own.median:.0f} ms",
        floor=f"{1000 * Times(bare).median:.0f} ms: the same requests, taken off",
        target="≤ 100 ms",
        ok=worst <= DELTA_SECONDS,
    )


def _drain(laptop: Laptop, event: PretixEvent) -> Row:
    """Scan by scan, each followed by the bare check-in of another ticket."""
    secrets = event.take(2 * SCANS)
    station = Station(laptop.roster, station_id="Nord", check_in_list=laptop.roster.lists.default())
    for secret in secrets[:SCANS]:
        station.scan(Attempt(code=secret))
    others = iter(secrets[SCANS:])
    bare, whole = list[float](), list[float]()

    def between() -> bool:
        with _stopped(bare):
            _check_in_bare(laptop.session, event, next(others))
        return True

    with _stopped(whole):
        done = run_round(laptop.roster, laptop.system, Direction.PUSH, between)
    assert done.pushed == SCANS
    ours, floor = sum(whole) - sum(bare), sum(bare)
    return Row(
        what=f"{SCANS} scans handed over to pretix",
        measured=f"{ours:.1f} s",
        floor=f"{floor:.1f} s: as many bare check-ins",
        ratio=ours / floor,
        target=f"ratio ≤ {PUSH_RATIO}",
        ok=ours / floor <= PUSH_RATIO,
    )


def _check_in_bare(session: requests.Session, event: PretixEvent, secret: str) -> None:
    body: dict[str, Any] = {
        "secret": secret,
        "source_type": "barcode",
        "lists": [event.list_id],
        "type": "entry",
        "force": True,
        "nonce": uuid.uuid4().hex,
        "datetime": datetime.now(UTC).isoformat(),
        "questions_supported": False,
    }
    answer = session.post(f"{event.url}/api/v1/organizers/{event.organizer}/checkinrpc/redeem/", json=body)
    assert answer.json()["status"] == "ok"


@contextmanager
def _exchanging(laptop: Laptop) -> Iterator[None]:
    """The loop as the window starts it, once it has pushed and pulled."""
    rounds = threading.Semaphore(0)
    loop = SyncLoop(lambda: Roster.open(laptop.roster.path), laptop.system, lambda status: rounds.release())
    loop.start()
    for _ in ("push", "pull"):
        rounds.acquire()
    yield
    loop.stop()


def _idle(laptop: Laptop) -> Row:
    with _exchanging(laptop):
        began = process_time()
        sleep(IDLE)
        share = (process_time() - began) / IDLE
    return Row(
        what=f"exchange while nothing happens ({IDLE:.0f} s)",
        measured=f"{100 * share:.2f} % of a core",
        target="< 1 %",
        ok=share < IDLE_SHARE,
    )


def _scans_beside_a_pull(laptop: Laptop, event: PretixEvent) -> Row:
    """From the first page to the last, and once more while the same is asked bare and nothing is done with it."""
    times = _scans_beside(laptop, event, partial(_pull_alone, laptop))
    floor = _scans_beside(laptop, event, partial(laptop.bare, laptop.asked()))
    return Row(
        what=f"scan, while {laptop.roster.tickets.count():,} tickets are pulled ({len(times.seconds)} scans)",
        measured=f"{times}, longest {1000 * max(times.seconds):.1f} ms",
        floor=f"{floor}: while the same requests are made bare",
        ratio=times.p99 / floor.p99,
        target="p99 ≤ 16 ms",
        ok=times.p99 <= SCAN_SECONDS,
    )


def _scans_beside(laptop: Laptop, event: PretixEvent, work: Callable[[], object]) -> Times:
    """50 scans a second on this thread, while another one works."""
    thread = threading.Thread(target=work)
    station = Station(laptop.roster, station_id="Nord", check_in_list=laptop.roster.lists.default())
    secrets, seconds = cycle(event.tickets), list[float]()
    thread.start()
    while thread.is_alive():
        with _stopped(seconds):
            station.scan(Attempt(code=next(secrets)))
        sleep(BETWEEN_SCANS)
    return Times(seconds)


def _pull_alone(laptop: Laptop) -> None:
    with _exchanging(laptop):
        return


if __name__ == "__main__":
    import tempfile

    from benchmarks.rows import table

    with tempfile.TemporaryDirectory() as name:
        print(table(run(Path(name))))
