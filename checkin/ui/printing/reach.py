"""Whether a printer on the network is there at all: a queue that is « idle » only says that nobody has asked."""

from __future__ import annotations

import socket
from urllib.parse import urlsplit

PATIENCE_SECONDS = 2.0
_PORTS = {"ipp": 631, "ipps": 631, "http": 80, "https": 443, "socket": 9100, "lpd": 515}


def answers(device: str) -> bool:
    """Whether somebody takes a connection at that address (`ipp://host:631/…`); others (USB) are believed."""
    try:
        parts = urlsplit(device)
        host, port = parts.hostname, parts.port or _PORTS.get(parts.scheme)
    except ValueError:  # no address that we could read
        return True
    if parts.scheme not in _PORTS or not host or not port:
        return True
    try:
        with socket.create_connection((host, port), PATIENCE_SECONDS):
            return True
    except OSError:
        return False
