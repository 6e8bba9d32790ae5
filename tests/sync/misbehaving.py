"""A loopback server that misbehaves on purpose, alone or as a proxy in front of a real registration system.

    with Misbehaving() as server:                      # alone: answers 200 and {} when it behaves
    with Misbehaving(upstream="http://127.0.0.1:8345") as server:   # in front of a real one, whose answers it spoils
        server.next(internal_error, busy(503, 7))      # the next two requests, in order; then it behaves again
        server.next(after_commit(cut), when=path_has("redeem"))     # the real server has done it, the answer is lost
        server.always(portal_page)                     # from now on; `when=` narrows it down
        server.behave()                                # forget all of the above
        system = PretixSystem(server.url, …)           # `server.url` has no slash at its end
        server.wait_for(3)                             # until three requests in all were seen (no sleeping)
        server.seen[0].path, .method, .headers["authorization"], .json()
        server.down(); …; server.up()                  # connection refused, then back at the same address

A behaviour is any `Callable[[Exchange], None]`: see `Exchange` for what one can do. With an upstream those that spoil
an answer (`cut_mid_body`, `drip`, `clock_off`, `late`) spoil the real one, after the real server has done its work;
`silent`, `cut` and the error pages keep the request from it, unless wrapped in `after_commit`. `Gate` holds one
request until the test says go on. `closed_port()` is an address where nobody listens, `NOWHERE` one that no name
server knows. `Misbehaving(certificate=True)` speaks TLS with a certificate that nobody knows; `server.authority`
writes the one that would vouch for it (`write_to_path`, for REQUESTS_CA_BUNDLE).
"""

from __future__ import annotations

import contextlib
import http.client
import json
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler
from itertools import chain
from socketserver import ThreadingTCPServer
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlsplit

import trustme

NOWHERE = "http://inscriptions.invalid"  # RFC 2606: no name server knows it
LONGEST = 30.0  # seconds that a held request or a test waits at most
HOP_BY_HOP = frozenset({"connection", "content-length", "keep-alive", "transfer-encoding", "content-encoding"})
HTML = "text/html; charset=utf-8"
JSON = "application/json"


@dataclass(frozen=True, slots=True)
class Seen:
    """One request as it arrived; header names in small letters, `path` with its query."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes

    def json(self) -> Any:
        return json.loads(self.body)


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes back: status, body, further headers."""

    status: int
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)


Behaviour = Callable[["Exchange"], None]
When = Callable[[Seen], bool]


class Exchange:
    """One request under way, and the ways to answer it."""

    def __init__(self, server: Misbehaving, handler: BaseHTTPRequestHandler, seen: Seen) -> None:
        self.server = server
        self.seen = seen
        self._handler = handler

    def good_answer(self) -> Answer:
        """The upstream's answer, after it has done its work; without an upstream the server's own good answer."""
        return _forwarded(self.server.upstream, self.seen) if self.server.upstream else self.server.good

    def send(self, answer: Answer) -> None:
        self.write(self.head(answer) + answer.body)

    def head(self, answer: Answer) -> bytes:
        """Status line and headers as bytes, with the length of the whole body."""
        headers = {"Date": format_datetime(datetime.now(UTC), usegmt=True), "Content-Type": JSON, **answer.headers}
        lines = [f"HTTP/1.1 {answer.status} {http.client.responses.get(answer.status, 'Odd')}"]
        lines += [f"{name}: {value}" for name, value in headers.items()]
        if answer.status != 304:
            lines.append(f"Content-Length: {len(answer.body)}")
        return "\r\n".join([*lines, "", ""]).encode("latin-1")

    def write(self, content: bytes) -> None:
        self._handler.wfile.write(content)

    def cut(self) -> None:
        """Reset the connection, as a cable that is pulled: nothing more arrives."""
        self._handler.close_connection = True
        self._handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._handler.connection.close()

    def hang_up(self) -> None:
        """Close in good order after this answer: what was written arrives, then the end."""
        self._handler.close_connection = True

    def wait(self, seconds: float = LONGEST) -> None:
        """Do nothing for so long, or until the server goes down."""
        self.server.going_down.wait(seconds)


# ── behaviours ─────────────────────────────────────────────────────────────────────────────────────────────────────


def well(exchange: Exchange) -> None:
    exchange.send(exchange.good_answer())


def answers(status: int, body: bytes | str = b"", **headers: str) -> Behaviour:
    """Always this answer; headers by keyword, `_` for `-`: `Retry_After="7"`."""
    content = body.encode() if isinstance(body, str) else body
    named = {name.replace("_", "-"): value for name, value in headers.items()}

    def behaviour(exchange: Exchange) -> None:
        exchange.send(Answer(status, content, named))

    return behaviour


def says(value: object, status: int = 200, **headers: str) -> Behaviour:
    """Always this value as JSON."""
    return answers(status, json.dumps(value), **headers)


def silent(exchange: Exchange) -> None:
    """Accepts and never answers."""
    exchange.wait()
    exchange.cut()


def cut(exchange: Exchange) -> None:
    """Closes without a word."""
    exchange.cut()


def after_commit(behaviour: Behaviour) -> Behaviour:
    """The upstream does its work, its answer is lost, and this comes instead: `after_commit(silent)`."""

    def spoiled(exchange: Exchange) -> None:
        exchange.good_answer()
        behaviour(exchange)

    return spoiled


def cut_mid_body(exchange: Exchange) -> None:
    """Half of the good answer, then the connection is gone; the length promised more."""
    answer = exchange.good_answer()
    exchange.write(exchange.head(answer) + answer.body[: len(answer.body) // 2])
    exchange.cut()


def cut_mid_chunk(exchange: Exchange) -> None:
    """As `cut_mid_body`, for an answer in chunks, which promises no length; closed in good order."""
    half = exchange.good_answer().body[:-1]
    head = f"HTTP/1.1 200 OK\r\nContent-Type: {JSON}\r\nTransfer-Encoding: chunked\r\n\r\n{len(half):x}\r\n"
    exchange.write(head.encode() + half + b"\r\n")
    exchange.hang_up()


def drip(seconds: float = 0.1, headers_too: bool = False) -> Behaviour:
    """The good answer, one byte at a time; from its first header on with `headers_too`."""

    def behaviour(exchange: Exchange) -> None:
        answer = exchange.good_answer()
        head = exchange.head(answer)
        exchange.write(b"" if headers_too else head)
        for byte in (head if headers_too else b"") + answer.body:
            exchange.write(bytes([byte]))
            exchange.wait(seconds)

    return behaviour


def late(seconds: float, then: Behaviour = well) -> Behaviour:
    def behaviour(exchange: Exchange) -> None:
        exchange.wait(seconds)
        then(exchange)

    return behaviour


def clock_off(hours: float) -> Behaviour:
    """The good answer of a server whose clock is wrong by so much."""

    def behaviour(exchange: Exchange) -> None:
        answer = exchange.good_answer()
        shown = format_datetime(datetime.now(UTC) + timedelta(hours=hours), usegmt=True)
        exchange.send(Answer(answer.status, answer.body, {**answer.headers, "Date": shown}))

    return behaviour


def huge(megabytes: int) -> Behaviour:
    """A body that never seems to end: that many megabytes of JSON blanks."""

    def behaviour(exchange: Exchange) -> None:
        exchange.write(f"HTTP/1.1 200 OK\r\nContent-Type: {JSON}\r\nContent-Length: {megabytes << 20}\r\n\r\n".encode())
        for _ in range(megabytes):
            exchange.write(b" " * (1 << 20))

    return behaviour


def busy(status: int = 429, retry_after: int | str = 5) -> Behaviour:
    """429, 409 or 503 with Retry-After, in seconds or as the HTTP date that is given."""
    return says({"detail": "Busy."}, status, Retry_After=str(retry_after))


def portal_redirect(to: str = "http://portail.hotel.example/connexion") -> Behaviour:
    return answers(302, "", Location=to)


internal_error = answers(500, "<h1>Server Error (500)</h1>", Content_Type=HTML)
bad_gateway = answers(502, "<html><body>502 Bad Gateway</body></html>", Content_Type=HTML)
unauthorized = says({"detail": "Invalid token."}, 401, WWW_Authenticate="Token")
forbidden = says({"detail": "You do not have permission to perform this action."}, 403)
not_found_json = says({"detail": "Not found.", "status": "error", "reason": "invalid"}, 404)
not_found_html = answers(404, "<!doctype html><title>Not found</title>", Content_Type=HTML)
without_status = says({"lists": ["Clé primaire « 1 » non valide - l’objet n’existe pas."]}, 400)
an_array = says(["No check-in list passed."], 400)
portal_page = answers(200, "<!DOCTYPE html><html><body>Wifi gratuit : connectez-vous</body></html>", Content_Type=HTML)
not_json = answers(200, '{"count": 1, "results": [', Content_Type=JSON)


class Gate:
    """A behaviour that holds its request until `open()`; the test waits for `arrived`. `then` answers."""

    def __init__(self, then: Behaviour = well) -> None:
        self.arrived = threading.Event()
        self._opened = threading.Event()
        self._then = then

    def __call__(self, exchange: Exchange) -> None:
        self.arrived.set()
        while not self._opened.wait(0.02) and not exchange.server.going_down.is_set():
            pass
        self._then(exchange)

    def open(self) -> None:
        self._opened.set()


# ── which requests ─────────────────────────────────────────────────────────────────────────────────────────────────


def any_request(seen: Seen) -> bool:
    return True


def path_has(part: str) -> When:
    return lambda seen: part in seen.path


def body_has(part: str) -> When:
    return lambda seen: part.encode() in seen.body


# ── the server ─────────────────────────────────────────────────────────────────────────────────────────────────────


class Misbehaving:
    """Answers as told; see the top of this file. Its script and what it has seen outlive `down()`."""

    def __init__(
        self, upstream: str = "", good: Answer | None = None, certificate: bool = False, name: str = "127.0.0.1"
    ) -> None:
        self.upstream = upstream.rstrip("/")
        self.good = good or Answer(200, b"{}")
        self.seen: list[Seen] = []
        self.going_down = threading.Event()
        self.authority = trustme.CA() if certificate else None
        self._tls = _tls(self.authority, name) if self.authority else None
        self._coming: list[tuple[When, Behaviour]] = []
        self._lasting: list[tuple[When, Behaviour]] = []
        self._changed = threading.Condition()
        self._listener: _Listener | None = None
        self._port = 0
        self.up()
        self.url = f"{'https' if certificate else 'http'}://{name}:{self._port}"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.down()

    def next(self, *behaviours: Behaviour, when: When = any_request) -> None:
        """The coming requests that match, one behaviour each, in order."""
        with self._changed:
            self._coming += [(when, behaviour) for behaviour in behaviours]

    def always(self, behaviour: Behaviour, when: When = any_request) -> None:
        """All requests that match and that `next` does not name; the latest rule wins."""
        with self._changed:
            self._lasting.insert(0, (when, behaviour))

    def behave(self) -> None:
        with self._changed:
            self._coming, self._lasting = [], []

    def wait_for(self, requests: int, seconds: float = LONGEST) -> None:
        """Until so many requests in all have arrived."""
        with self._changed:
            arrived = self._changed.wait_for(lambda: len(self.seen) >= requests, seconds)
        assert arrived, f"{len(self.seen)} of {requests} requests came"

    def down(self) -> None:
        """Close the port and every connection; requests that wait are cut."""
        self.going_down.set()
        if self._listener:
            self._listener.end()
        self._listener = None

    def up(self) -> None:
        """Listen, again at the same address after `down()`."""
        self.going_down.clear()
        self._listener = _Listener(self, self._port, self._tls)
        self._port = self._listener.server_address[1]

    def note(self, seen: Seen) -> Behaviour:
        """Remember a request; how to answer it."""
        with self._changed:
            self.seen.append(seen)
            self._changed.notify_all()
            for rule in self._coming:
                if rule[0](seen):
                    self._coming.remove(rule)
                    return rule[1]
            return next((how for when, how in chain(self._lasting, [(any_request, well)]) if when(seen)))


class _Listener(ThreadingTCPServer):
    """One thread per connection; `end` waits for all of them, so that no socket outlives its test."""

    allow_reuse_address = True
    daemon_threads = False
    request_queue_size = 50

    def __init__(self, server: Misbehaving, port: int, tls: ssl.SSLContext | None) -> None:
        self.misbehaving = server
        self._tls = tls
        self._open: set[socket.socket] = set()
        super().__init__(("127.0.0.1", port), _Handler)
        self._thread = threading.Thread(target=self.serve_forever, args=(0.02,), name="misbehaving")
        self._thread.start()

    def get_request(self) -> tuple[socket.socket, Any]:
        connection, address = super().get_request()
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if self._tls:  # the handshake belongs to the connection's own thread
            connection = self._tls.wrap_socket(connection, server_side=True, do_handshake_on_connect=False)
        self._open.add(connection)
        return connection, address

    def shutdown_request(self, request: Any) -> None:
        self._open.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """The other side hung up, or does not trust our certificate: that is what these tests are about."""

    def end(self) -> None:
        self.shutdown()
        self._thread.join()
        for connection in list(self._open):
            with contextlib.suppress(OSError):
                socket.socket.shutdown(connection, socket.SHUT_RDWR)
        self.server_close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"  # connections stay open, as those of real servers do
    server: _Listener

    def _serve(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        headers = {name.lower(): value for name, value in self.headers.items()}
        seen = Seen(self.command, self.path, headers, body)
        server = self.server.misbehaving
        behaviour = server.note(seen)
        try:
            behaviour(Exchange(server, self, seen))
        except OSError:  # they hung up first
            self.close_connection = True

    do_GET = do_POST = do_PUT = do_PATCH = do_HEAD = _serve

    def log_message(self, format: str, *args: object) -> None:
        return


def _forwarded(upstream: str, seen: Seen) -> Answer:
    """The answer of the real server, asked as we were (Host included, so that its links lead back to us)."""
    target = urlsplit(upstream)
    connection = http.client.HTTPConnection(target.hostname or "", target.port, timeout=LONGEST)
    headers = {name: value for name, value in seen.headers.items() if name not in {"connection", "accept-encoding"}}
    try:
        connection.request(seen.method, target.path + seen.path, seen.body, headers)
        answer = connection.getresponse()
        kept = {name.title(): value for name, value in answer.getheaders() if name.lower() not in HOP_BY_HOP}
        return Answer(answer.status, answer.read(), kept)
    finally:
        connection.close()


def _tls(authority: trustme.CA, name: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name).configure_cert(context)
    return context


@contextlib.contextmanager
def closed_port() -> Iterator[str]:
    """An address where nobody listens, kept from everybody else meanwhile."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))  # bound, never listening: connections are refused
        yield f"http://127.0.0.1:{held.getsockname()[1]}"
