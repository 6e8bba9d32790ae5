"""What an organiser has on the web: an address that gives the export, as servers of several kinds do."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from zoneinfo import ZoneInfo

from misbehaving import Answer, Exchange
from shared_folder import HEADER, row

from checkin.sync.web.batches import Batches
from checkin.sync.web.place import Place
from checkin.sync.web.system import WebSystem

CSV = "text/csv; charset=utf-8"
PARIS = ZoneInfo("Europe/Paris")
LONG_AGO = format_datetime(datetime(2026, 10, 1, 8, 0, tzinfo=UTC), usegmt=True)


def export(rows: range) -> bytes:
    return "".join(f"{line}\r\n" for line in [HEADER, *map(row, rows)]).encode("utf-8-sig")


def page(rows: range) -> bytes:
    """The same as a page with a table, as some systems call .xls."""
    lines = [HEADER, *map(row, rows)]
    cells = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in line.split(";")) + "</tr>" for line in lines)
    return f"<html><body><table>{cells}</table></body></html>".encode()


@dataclass
class Export:
    """A behaviour: gives its body, or says that it has not changed where it gave a reason to ask."""

    body: bytes
    kind: str = CSV
    has_etag: bool = False
    modified: str = ""
    disposition: str = ""

    @property
    def etag(self) -> str:
        return f'"{hashlib.sha256(self.body).hexdigest()[:12]}"' if self.has_etag else ""

    def __call__(self, exchange: Exchange) -> None:
        asked = exchange.seen.headers
        known = asked.get("if-none-match") == self.etag if self.etag else False
        known = known or (bool(self.modified) and asked.get("if-modified-since") == self.modified)
        headers = {"Content-Type": self.kind, "ETag": self.etag, "Last-Modified": self.modified}
        headers["Content-Disposition"] = self.disposition
        kept = {name: value for name, value in headers.items() if value}
        exchange.send(Answer(304 if known else 200, b"" if known else self.body, kept))


def just_now() -> str:
    return format_datetime(datetime.now(UTC), usegmt=True)


def some_time_ago() -> str:
    return format_datetime(datetime.now(UTC) - timedelta(hours=1), usegmt=True)


def web(url: str, token: str = "", attendance: str = "") -> WebSystem:
    return WebSystem(Place.typed(url, token, attendance), Batches("Partner Day", PARIS))
