"""Search in all scans: by person, code, station, volunteer, answer; newest first. It changes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from checkin.models import Scan, Ticket, Verdict
from checkin.roster import Roster
from checkin.roster.day import Word
from checkin.search import words as folded

COLUMNS = ("station_id", "volunteer", "verdict", "kind")


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanFound:
    """One attempt, whose it was (None: nobody's), and whether it was taken back afterwards."""

    scan: Scan
    ticket: Ticket | None
    undone: bool = False


def find_scans(
    roster: Roster, words: str = "", verdicts: Sequence[Verdict] = (), *, limit: int = 200
) -> list[ScanFound]:
    """The newest scans that have every word, begun or whole, as the search folds it; no word: all of them.

    `verdicts`: only these answers; none means any.
    """
    names = roster.day.names()
    wanted = folded(words) or tuple(words.split())
    sought = [_word(word, [names.get(column, ()) for column in COLUMNS]) for word in wanted]
    found = roster.day.found(sought, verdicts, limit)
    scans = {nonce: scan for nonce, _ in found if (scan := roster.scans.get(nonce))}
    ids = {scan.ticket_id for scan in scans.values() if scan.ticket_id is not None}
    known = roster.tickets.many(sorted(ids))
    return [
        ScanFound(scan=scans[nonce], ticket=known.get(scans[nonce].ticket_id or 0), undone=undone)
        for nonce, undone in found
        if nonce in scans
    ]


def _word(word: str, names: Sequence[Sequence[str]]) -> Word:
    station, volunteer, verdict, kind = ([name for name in column if _has(name, word)] for column in names)
    plain = "".join(f"!{letter}" if letter in "!%_" else letter for letter in word)
    term = f'"{word.replace(chr(34), "")}"*'
    return Word(term=term, code=f"%{plain}%", named=(station, volunteer, verdict, kind))


def _has(name: str, word: str) -> bool:
    return any(part.startswith(word) for part in folded(name))
