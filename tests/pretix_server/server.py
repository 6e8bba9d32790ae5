"""One pretix in a process of its own: start, crash, start again. See the package for its use."""

from __future__ import annotations

import itertools
import json
import secrets
import signal
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from pretix_server import cache
from pretix_server.api import Api
from pretix_server.organiser import Organiser, Station

STARTING = 120  # seconds until a server that says nothing is given up
STOPPING = 15


class PretixServer:
    """Serves one data folder once started. After `kill` and `restart`: the same address, and nothing is forgotten."""

    def __init__(self, python: Path, data: Path) -> None:
        made: dict[str, Any] = json.loads((data / "seed.json").read_text("utf-8"))
        self.organizer: str = made["organizer"]
        self.tokens: dict[str, str] = made["tokens"]
        self.url = ""
        self._python, self._data, self._key = python, data, secrets.token_hex(16)
        self._numbers = itertools.count(2)
        self._process: subprocess.Popen[str] | None = None
        self.main = PretixEvent(self, made)

    def start(self) -> None:
        """Returns once it answers. Anything that it complains about goes to `log`."""
        port = self.url.rpartition(":")[2] or "0"
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                [str(self._python), str(cache.INSIDE / "serve.py"), "run", port],
                env=cache.environment(self._data) | {"SIDE_DOOR": self._key},
                cwd=self._data,
                stdin=subprocess.PIPE,  # the server ends when this does, so also when the tests are killed
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )
        self.url = self._first_line(self._process)
        self.api().must("GET", f"{self.organizer_path}/events/")  # the first request loads every view

    def kill(self) -> None:
        """A power cut: SIGKILL."""
        self._end(subprocess.Popen.kill)

    def stop(self) -> None:
        self._end(subprocess.Popen.terminate)

    def restart(self) -> None:
        """After a `kill`, or instead of one: the same address, the same data."""
        self.kill()
        self.start()

    @contextmanager
    def frozen(self) -> Iterator[None]:
        """It hangs: connections are taken, nothing is answered until the end of the block. Not on Windows."""
        process = self._process
        assert process
        process.send_signal(signal.SIGSTOP)
        try:
            yield
        finally:
            process.send_signal(signal.SIGCONT)

    @property
    def log(self) -> Path:
        return self._data / "server.log"

    @property
    def organizer_path(self) -> str:
        return f"/api/v1/organizers/{self.organizer}"

    def api(self, token: str = "administrator") -> Api:
        """Speaks with one of `tokens`, by its name."""
        return Api(self.url, f"Token {self.tokens[token]}")

    def new_event(self, positions: int = 5, *, signed: bool = False, with_cases: bool = True) -> PretixEvent:
        """An event that no other test knows, in well under a second: `positions` ordinary tickets, and the cases."""
        about = {"slug": f"day-{next(self._numbers)}", "positions": positions}
        return PretixEvent(self, self.side_door("event", **about, signed=signed, with_cases=with_cases))

    def side_door(self, action: str, **about: Any) -> dict[str, Any]:
        """What pretix's own API cannot do; see inside/side_door.py."""
        done: dict[str, Any] = Api(self.url, side_door=self._key).must("POST", f"/-/{action}", about)
        return done

    # The main event's own, for tests that need but one.

    @property
    def event(self) -> str:
        return self.main.event

    @property
    def list_id(self) -> int:
        return self.main.list_id

    @property
    def lists(self) -> dict[str, int]:
        return self.main.lists

    @property
    def cases(self) -> dict[str, str]:
        return self.main.cases

    @property
    def admin(self) -> Organiser:
        return self.main.admin

    def take(self, count: int = 1) -> list[str]:
        return self.main.take(count)

    def _first_line(self, process: subprocess.Popen[str]) -> str:
        assert process.stdout
        patience = threading.Timer(STARTING, process.kill)
        patience.start()
        with process.stdout as out:
            line = out.readline().strip()
        patience.cancel()
        patience.join()
        if not line:
            self.kill()
            complaint = cache.last_line(self.log.read_text("utf-8", errors="replace"))
            raise cache.PretixMissing(f"pretix did not start: {complaint}")
        return line

    def _end(self, how: Any) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        how(process)
        try:
            process.wait(STOPPING)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdin:
            process.stdin.close()


class PretixEvent:
    """One event of the server. Everything a test may name is an attribute; secrets stand for tickets everywhere."""

    def __init__(self, server: PretixServer, made: dict[str, Any]) -> None:
        self.server = server
        self.organizer, self.event = server.organizer, str(made["event"])
        self.signed: bool = made["signed"]
        self.signing_key: str | None = made["signing_key"]
        self.lists: dict[str, int] = made["lists"]
        self.items: dict[str, int] = made["items"]
        self.variations: dict[str, int] = made["variations"]
        self.questions: dict[str, int] = made["questions"]
        self.cases: dict[str, str] = made["cases"]
        self.tickets: list[str] = made["tickets"]
        self.admin = Organiser(self)
        self._taken = 0

    @property
    def url(self) -> str:
        return self.server.url

    @property
    def tokens(self) -> dict[str, str]:
        return self.server.tokens

    @property
    def list_id(self) -> int:
        """« Accueil », where every product enters once."""
        return self.lists["main"]

    @property
    def path(self) -> str:
        return f"{self.server.organizer_path}/events/{self.event}"

    def take(self, count: int = 1) -> list[str]:
        """Secrets of ordinary paid tickets that no other test was given."""
        taken = self.tickets[self._taken : self._taken + count]
        assert len(taken) == count, f"{self.event} has no {count} tickets left: make an event with new_event()"
        self._taken += count
        return taken

    def new_device(self, name: str = "Poste", *, profile: str = "pretixscan") -> str:
        """The initialization token of a device that sees this event only, and is offered the list « Accueil »."""
        return str(self.server.side_door("device", name=name, events=[self.event], profile=profile)["token"])

    def station(self, name: str = "Autre poste") -> Station:
        """Another laptop at this event, paired already."""
        return Station.pair(self, self.new_device(name, profile="full"))


@contextmanager
def running(folder: Path, positions: int = 120, *, signed: bool = False) -> Iterator[PretixServer]:
    """A server of its own, with its data in `folder`. Errors: PretixMissing."""
    data = folder / "pretix"
    server = PretixServer(cache.prepare(data, positions, signed=signed), data)
    try:
        server.start()
        yield server
    finally:
        server.stop()
