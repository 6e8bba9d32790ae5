"""Calls to a registration system over HTTP: the only place that knows `requests`, whose errors end here. No retries."""

from __future__ import annotations

import errno
import logging
import socket
import ssl
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from http.cookiejar import DefaultCookiePolicy
from typing import Any, Self
from urllib.parse import urljoin, urlsplit

import requests
import urllib3
from requests.adapters import HTTPAdapter
from requests.auth import AuthBase

from checkin import __version__
from checkin.errors import CheckinError, NoAnswer, Reason, Unreachable, WrongUse
from checkin.sync.address import Address, Credential, read_address
from checkin.sync.reply import Reply, raise_for_access

__all__ = ["Address", "Caller", "Credential", "Limits", "Reply", "raise_for_access", "read_address"]

REDIRECTS = frozenset({301, 302, 303, 307, 308})
MOST_REDIRECTS = 5  # that a download follows
PIECE = 1 << 16

for _name in [name for name in logging.root.manager.loggerDict if name.partition(".")[0] == "urllib3"]:
    logging.getLogger(_name).disabled = True  # its lines show whole addresses, queries included: no log may have them


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Seconds to connect, for the next byte, and for a whole call; bytes of an answer, unpacked."""

    connect: float = 3.0
    read: float = 8.0
    call: float = 20.0
    size: int = 64 << 20


class Caller:
    """One registration system and the key to it. One thread calls; any may `hang_up`.

    A call never asks twice and keeps no cookies; it goes through the system's proxies, and trusts its certificates.
    Errors: NoAnswer (nobody there, or a network in its place), Unreachable, WrongUse for an address that is none.
    """

    def __init__(self, url: str, credential: Credential | None = None, limits: Limits | None = None) -> None:
        self.address, written = read_address(url)
        self._credential = credential or written
        self._limits = limits or Limits()
        self._adapter = _Adapter()
        self._session = _session(self._adapter)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def close(self) -> None:
        self._session.close()

    def hang_up(self) -> None:
        """Cut the call under way, from another thread; it ends with NoAnswer."""
        self._adapter.cut()

    @property
    def is_plain(self) -> bool:
        """The key would travel readable for everybody on the network: worth a warning."""
        return self.address.is_plain

    def get(
        self, path: str = "", params: Mapping[str, str] | None = None, headers: Mapping[str, str] | None = None
    ) -> Reply:
        """Ask for `path` below the base address, or for a link of the same host that an answer gave."""
        return self._straight("GET", path, params=params, headers=headers)

    def post(self, path: str = "", json: object = None, headers: Mapping[str, str] | None = None) -> Reply:
        """Hand over a JSON value."""
        return self._straight("POST", path, json=json, headers=headers)

    def patch(self, path: str, json: object) -> Reply:
        """Change what is at `path`."""
        return self._straight("PATCH", path, json=json)

    def download(
        self, path: str = "", params: Mapping[str, str] | None = None, headers: Mapping[str, str] | None = None
    ) -> Reply:
        """As `get`, but follows up to 5 redirects: the key stays with our own server, https never becomes http."""
        url, credential = self.address.at(path), self._credential
        for _ in range(MOST_REDIRECTS + 1):
            reply = self._call("GET", url, credential, params=params, headers=headers)
            following = _redirect(reply, url)
            if not following:
                return reply
            if _origin(following)[0] not in ("https", _origin(url)[0]):  # nor to what is no address
                break
            if _origin(following) != _origin(url):
                credential = None
            url, params = following, None
        raise _elsewhere(reply, following)

    def _straight(self, method: str, path: str, **content: Any) -> Reply:
        """A call whose answer must come from where it was asked."""
        url = self.address.at(path)
        reply = self._call(method, url, self._credential, **content)
        following = _redirect(reply, url)
        if following:
            raise _elsewhere(reply, following)
        return reply

    def _call(self, method: str, url: str, credential: Credential | None, **content: Any) -> Reply:
        host = urlsplit(url).hostname or ""
        content |= {"auth": _Authorization(credential), "timeout": (self._limits.connect, self._limits.read)}
        if self.address.is_loopback:
            content["proxies"] = {"no_proxy": host}
        try:
            with _Deadline(self._limits.call, self._adapter.cut) as deadline:
                return self._reply(host, self._session.request(method, url, stream=True, **content), deadline)
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError, UnicodeError) as error:
            fault = NoAnswer(Reason.TIMED_OUT, host=host) if deadline.passed else _fault(error, host)
        raise fault  # outside: what `requests` says has the whole address in it, and must not come along as context

    def _reply(self, host: str, response: requests.Response, deadline: _Deadline) -> Reply:
        body = bytearray()
        with response:
            for piece in response.iter_content(PIECE):
                body += piece
                if len(body) > self._limits.size:
                    raise Unreachable(Reason.ANSWER_TOO_LARGE, host=host, megabytes=self._limits.size >> 20)
        if deadline.passed:  # an answer without a length looks whole when it is cut
            raise NoAnswer(Reason.TIMED_OUT, host=host)
        return Reply(host, response.status_code, response.headers, bytes(body))


# ── redirects ──────────────────────────────────────────────────────────────────────────────────────────────────────


def _redirect(reply: Reply, url: str) -> str:
    """The whole address that the answer points to; "" when it is no redirect."""
    location = reply.headers.get("Location", "")
    if reply.status not in REDIRECTS or not location:
        return ""
    try:
        return urljoin(url, location)
    except ValueError:
        return location


def _elsewhere(reply: Reply, following: str) -> Unreachable:
    """Another host: most often a network that wants a login first."""
    target = _origin(following)[1]
    if target in ("", reply.host):
        return Unreachable(Reason.MOVED, host=reply.host)
    return NoAnswer(Reason.REDIRECTED, host=reply.host, target=target)


def _origin(url: str) -> tuple[str, str, int]:
    """Scheme, host, port; blanks where the address makes no sense."""
    try:
        address, _ = read_address(url)
    except WrongUse:
        return "", "", 0
    return address.scheme, address.host, address.port


# ── the session and its limits ─────────────────────────────────────────────────────────────────────────────────────


class _Authorization(AuthBase):
    """Sets our header or none; without an object of this kind `requests` would take a key from ~/.netrc."""

    def __init__(self, credential: Credential | None) -> None:
        self._credential = credential

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        if self._credential:
            request.headers["Authorization"] = self._credential.header
        return request


class _Session(requests.Session):
    def get_redirect_target(self, resp: requests.Response) -> None:
        """Redirects are our business: `requests` would read the whole page first, without any limit."""


class _Adapter(HTTPAdapter):
    """Knows the socket to each host, so that a call can be cut from another thread."""

    def __init__(self) -> None:
        self._sockets: dict[tuple[str, int | None], socket.socket] = {}
        super().__init__()

    def get_connection_with_tls_context(self, *args: Any, **kwargs: Any) -> Any:
        pool: Any = super().get_connection_with_tls_context(*args, **kwargs)
        if "ConnectionCls" not in vars(pool):
            pool.ConnectionCls = _watched(pool.ConnectionCls, self._sockets)
        return pool

    def cut(self) -> None:
        for one in list(self._sockets.values()):
            with suppress(OSError):  # the plain shutdown: that of TLS forgets its state under the reader's feet
                socket.socket.shutdown(one, socket.SHUT_RDWR)


def _watched(kind: Any, sockets: dict[tuple[str, int | None], socket.socket]) -> Any:
    """That kind of connection, its socket noted: a connection that closes forgets it while its answer is read."""

    class Watched(kind):  # type: ignore[misc]
        def connect(self) -> None:
            super().connect()
            sockets[self.host, self.port] = self.sock

    return Watched


def _session(adapter: HTTPAdapter) -> requests.Session:
    session = _Session()
    session.mount("http://", adapter)
    session.mount("https://", adapter)
    session.headers["User-Agent"] = f"partner-day-checkin/{__version__}"
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=()))
    return session


class _Deadline:
    """Cuts a call whose time is over: the time-outs of `requests` begin anew with each byte."""

    def __init__(self, seconds: float, cut: Callable[[], None]) -> None:
        self.passed = False
        self._seconds = seconds
        self._cut = cut
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="deadline", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._done.set()
        self._thread.join()

    def _watch(self) -> None:
        pause = self._seconds
        while not self._done.wait(pause):
            self.passed, pause = True, 0.2  # again, should it just have been connecting
            self._cut()


# ── other libraries' errors ────────────────────────────────────────────────────────────────────────────────────────

_NO_ROUTE = frozenset({errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL})
_BAD_ADDRESS = (
    requests.exceptions.InvalidURL,
    requests.exceptions.InvalidSchema,
    urllib3.exceptions.LocationValueError,
)
_FAULTS: tuple[tuple[tuple[type[BaseException], ...], Reason], ...] = (  # the first that is among the causes
    ((requests.exceptions.ProxyError,), Reason.PROXY),
    ((socket.gaierror, urllib3.exceptions.NameResolutionError), Reason.HOST_UNKNOWN),
    ((ConnectionRefusedError,), Reason.CONNECTION_REFUSED),
    ((ssl.SSLCertVerificationError,), Reason.NOT_TRUSTED),
    ((ssl.SSLEOFError, ssl.SSLZeroReturnError, ConnectionResetError), Reason.CUT_OFF),
    ((ssl.SSLError, requests.exceptions.SSLError), Reason.TLS),
    ((requests.Timeout, urllib3.exceptions.TimeoutError, TimeoutError), Reason.TIMED_OUT),
)


def _fault(error: Exception, host: str) -> CheckinError:
    causes = list(_causes(error))
    if any(isinstance(cause, _BAD_ADDRESS) for cause in causes):
        return WrongUse(Reason.BAD_ADDRESS)
    if any(isinstance(cause, OSError) and cause.errno in _NO_ROUTE for cause in causes):
        return NoAnswer(Reason.NO_ROUTE, host=host)
    for kinds, reason in _FAULTS:
        if any(isinstance(cause, kinds) for cause in causes):
            return NoAnswer(reason, host=host)
    return NoAnswer(Reason.CUT_OFF, host=host)


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The error and all that led to it; `requests` and `urllib3` hide it in four places."""
    waiting, seen = [error], set[int]()
    while waiting:
        one = waiting.pop()
        if id(one) in seen:
            continue
        seen.add(id(one))
        yield one
        hidden = (one.__cause__, one.__context__, getattr(one, "reason", None), *one.args)
        waiting += [cause for cause in hidden if isinstance(cause, BaseException)]
