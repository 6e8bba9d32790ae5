"""JSON over HTTP with one key, as an organiser's script would ask. Raises nothing on a refusal: tests look at it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import requests

TIMEOUT = 60  # seconds; the server is on this machine


@dataclass(frozen=True, slots=True)
class Reply:
    """`body` is decoded JSON, or text where the answer is none."""

    status: int
    body: Any
    headers: Mapping[str, str]  # in any case

    @property
    def reason(self) -> str:
        """What a scan got: ok, incomplete, or the reason of its refusal; "" where the answer has none of these."""
        return str(self.body.get("reason") or self.body.get("status") or "") if isinstance(self.body, dict) else ""


@dataclass(frozen=True, slots=True)
class Api:
    """`authorization` is the whole header, "Token …" or "Device …"; "" sends none."""

    root: str
    authorization: str = field(default="", repr=False)
    side_door: str = field(default="", repr=False)

    def call(self, method: str, path: str, json: Any = None, **params: Any) -> Reply:
        sent = {"Authorization": self.authorization, "X-Side-Door": self.side_door}
        headers = {name: value for name, value in sent.items() if value}
        url = path if path.startswith("http") else self.root + path
        with requests.request(method, url, json=json, params=params, headers=headers, timeout=TIMEOUT) as answer:
            is_json = answer.headers.get("Content-Type", "").startswith("application/json")
            return Reply(answer.status_code, answer.json() if is_json else answer.text, answer.headers)

    def get(self, path: str, **params: Any) -> Reply:
        return self.call("GET", path, **params)

    def post(self, path: str, json: Any = None, **params: Any) -> Reply:
        return self.call("POST", path, json if json is not None else {}, **params)

    def must(self, method: str, path: str, json: Any = None, **params: Any) -> Any:
        """The body of an answer that has to be a success."""
        reply = self.call(method, path, json, **params)
        assert reply.status < 400, f"{method} {path}: {reply.status} {str(reply.body)[:500]}"
        return reply.body

    def pages(self, path: str, **params: Any) -> Iterator[dict[str, Any]]:
        """Every result of all pages."""
        address: str | None = path
        while address:
            body = self.must("GET", address, **params)
            yield from body["results"]
            address, params = body["next"], {}
