"""What an attendance address answered: which scans it has, which it refuses, or nothing that counts.

A scan is settled by an answer that can only be the address's own. Over https the certificate proves who speaks, and
few words do: 204, an empty body, JSON that does not say no, or one of `YES` as plain text (Make says « Accepted »).
Over http any network can answer in its place: there only an answer that names the scans or the batch counts. A web
page never counts, wherever it comes from.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from checkin.errors import NoAnswer, Reason, Unreachable
from checkin.sync.http import Reply, raise_for_access

TAKEN = frozenset({200, 201, 202, 204})
OF_THE_CONTENT = frozenset({400, 422})  # with JSON: the receiver has looked at the batch and does not like it
TOO_LARGE, BROKEN = 413, 500
YES = frozenset({"accepted", "ok", "success", "received", "done", "created", "queued", "true", "1"})
_NO = frozenset({"error", "failed", "failure", "fail", "refused", "rejected", "unauthorized"})
_HAS_IT = frozenset({"accepted", "duplicate"})
_REASONS = ("reason", "detail", "message", "error", "title")
LONGEST_REASON = 200  # characters


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """Nonces that are settled, and those refused for good with their reason; the others wait."""

    accepted: frozenset[str] = frozenset()
    refused: Mapping[str, str] = field(default_factory=dict)


class Indigestible(Unreachable):
    """The batch as a whole was not taken. `words`: the receiver's own. `for_good`: it may be the scans' fault."""

    def __init__(self, reply: Reply, *, for_good: bool) -> None:
        super().__init__(Reason.ATTENDANCE_REFUSED, host=reply.host, status=reply.status)
        self.for_good = for_good
        self.is_size = reply.status == TOO_LARGE
        self.words = _reason(reply.json() if reply.is_json else None) or str(reply.status)


def understood(reply: Reply, batch: Mapping[str, Any], *, proven: bool) -> Said:
    """What the answer to a batch says. `proven`: the connection itself shows who answers.

    Raises Indigestible for a batch that should be tried in parts; NoAnswer, Busy, AccessRevoked, Unreachable for what
    says nothing about the scans.
    """
    nonces = [scan["nonce"] for scan in batch["scans"]]
    value = reply.json() if reply.is_json else None
    results = value.get("results") if isinstance(value, dict) and reply.status in TAKEN | OF_THE_CONTENT else None
    if isinstance(results, list):
        said = _one_by_one(results, nonces)
        if reply.status in TAKEN or said.accepted or said.refused:
            return said
    _raise_for_status(reply, value)
    if not _is_yes(reply, value) or not (proven or _names(value, batch)):
        raise _no_proof(reply)
    return Said(accepted=frozenset(nonces))


def _raise_for_status(reply: Reply, value: Any) -> None:
    if reply.status in OF_THE_CONTENT and isinstance(value, dict | list):
        raise Indigestible(reply, for_good=True)
    if reply.status == TOO_LARGE and not reply.is_html:
        raise Indigestible(reply, for_good=True)
    if reply.status == BROKEN:
        raise Indigestible(reply, for_good=False)
    raise_for_access(reply)
    if reply.status not in TAKEN:
        raise Unreachable(Reason.ATTENDANCE_REFUSED, host=reply.host, status=reply.status)


def _one_by_one(results: list[Any], nonces: list[str]) -> Said:
    """What is said of the scans of the batch; about any other it may say what it likes."""
    rows = {str(row.get("nonce")): row for row in results if isinstance(row, dict)}
    ours = {nonce: str(rows[nonce].get("status", "")).casefold() for nonce in nonces if nonce in rows}
    return Said(
        accepted=frozenset(nonce for nonce, status in ours.items() if status in _HAS_IT),
        refused={nonce: _reason(rows[nonce]) or status for nonce, status in ours.items() if status == "refused"},
    )


def _is_yes(reply: Reply, value: Any) -> bool:
    if reply.status == 204 or not reply.body.strip():
        return True
    if reply.is_html:
        return False
    if isinstance(value, dict | list):
        return not _says_no(value)
    word = value if isinstance(value, str) else reply.body.decode("utf-8", "replace")
    return word.strip().strip(".!\"'").casefold() in YES


def _says_no(value: dict[str, Any] | list[Any]) -> bool:
    if isinstance(value, list):
        return any(isinstance(item, dict) and _says_no(item) for item in value)
    denied = any(value.get(name) is False for name in ("ok", "success", "accepted"))
    troubled = any(value.get(name) for name in ("error", "errors", "captive"))  # RFC 8908: a portal's own JSON
    return denied or troubled or str(value.get("status", "")).casefold() in _NO


def _names(value: Any, batch: Mapping[str, Any]) -> bool:
    return isinstance(value, dict) and value.get("batch") == batch["batch"]


def _no_proof(reply: Reply) -> Unreachable:
    if reply.is_html:
        return NoAnswer(Reason.PORTAL, host=reply.host)
    return Unreachable(Reason.ATTENDANCE_UNCLEAR, host=reply.host)


def _reason(value: Any) -> str:
    """The receiver's own words; "" where it gives none."""
    if not isinstance(value, dict):
        return ""
    words = next((value[name] for name in _REASONS if isinstance(value.get(name), str)), "")
    return "".join(letter for letter in words if letter.isprintable()).strip()[:LONGEST_REASON]
