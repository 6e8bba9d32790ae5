"""Where a registration system lives and the key to it, as values that never show a secret. Sends nothing."""

from __future__ import annotations

import ipaddress
from base64 import b64encode
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Self
from urllib.parse import SplitResult, unquote, urlsplit

from checkin.errors import Reason, Unreachable, WrongUse

DEFAULT_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Credential:
    """What the Authorization header says: `Credential("Token", key)`, "Device", "Bearer", or `Credential.basic`.

    WrongUse for a key that no header can carry. `repr` and `str` do not show it.
    """

    scheme: str
    secret: str = field(repr=False)

    def __post_init__(self) -> None:
        key = self.secret.strip()
        if not key or not key.isascii() or not key.isprintable() or " " in key:
            raise WrongUse(Reason.BAD_KEY)

    @classmethod
    def basic(cls, user: str, password: str) -> Self:
        """User and password, in UTF-8 (RFC 7617)."""
        return cls("Basic", b64encode(f"{user}:{password}".encode()).decode("ascii"))

    @property
    def header(self) -> str:
        return f"{self.scheme} {self.secret.strip()}"


@dataclass(frozen=True, slots=True)
class Address:
    """A base address in parts. `str` and `repr` leave out path and query, which hold a key in many export links."""

    scheme: str
    host: str
    port: int
    path: str = field(default="", repr=False)
    query: str = field(default="", repr=False)

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        port = "" if self.port == DEFAULT_PORTS[self.scheme] else f":{self.port}"
        return f"{self.scheme}://{host}{port}"

    @property
    def is_loopback(self) -> bool:
        """This computer itself."""
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return self.host == "localhost" or self.host.endswith(".localhost")

    @property
    def is_plain(self) -> bool:
        """Whoever shares the network reads along, the key too: http to another computer."""
        return self.scheme == "http" and not self.is_loopback

    def at(self, path: str = "") -> str:
        """The whole address of `path` below this one; of this one itself when it is empty.

        A whole address, as the links to next pages are, counts below our own scheme, host and port: servers behind a
        proxy write http where they mean https. One of another host raises Unreachable (REDIRECTED): it gets no key.
        """
        if path.startswith(("http://", "https://")):
            link = _split(path)
            if link.hostname != self.host:
                raise Unreachable(Reason.REDIRECTED, host=self.host, target=link.hostname)
            return f"{self}{_with_query(link.path, link.query)}"
        if not path:
            return f"{self}{_with_query(self.path, self.query)}"
        return f"{self}{self.path.rstrip('/')}/{path.lstrip('/')}"


def read_address(text: str) -> tuple[Address, Credential | None]:
    """An http(s) address as a person writes it, and the user and password in it; WrongUse for anything else."""
    parts = _split(text.strip())
    host = parts.hostname or ""
    port = parts.port or DEFAULT_PORTS[parts.scheme]
    address = Address(parts.scheme, host, port, parts.path, parts.query)
    if parts.username is None:
        return address, None
    return address, Credential.basic(unquote(parts.username), unquote(parts.password or ""))


def _split(text: str) -> SplitResult:
    """`text` in parts that have a scheme of ours, a host and a port; WrongUse(BAD_ADDRESS), which does not quote it."""
    clean = not any(letter.isspace() or not letter.isprintable() for letter in text)
    with suppress(ValueError):  # a port that is no number, brackets that do not close, a host that cannot be
        parts = urlsplit(text)
        (parts.hostname or "").encode("idna")
        if clean and parts.scheme in DEFAULT_PORTS and parts.hostname and parts.port != 0:
            return parts
    raise WrongUse(Reason.BAD_ADDRESS)


def _with_query(path: str, query: str) -> str:
    return f"{path}?{query}" if query else path
