"""The search's index: the folded words of each ticket, and every word once. It ranks nothing."""

from __future__ import annotations

from collections.abc import Sequence

from checkin.models import Attendee, Ticket
from checkin.roster.engine import sqlite3
from checkin.search import Entry, Vocabulary, plain_words, texts_of


class Words:
    """Rows of `words` (rowid = ticket id) and `known_words`, whose numbers grow and which are never taken away."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._vocabulary = Vocabulary()
        self._last = 0  # number of the newest word in the vocabulary

    def matching(self, groups: Sequence[Sequence[str]], limit: int, *, names: bool = False) -> list[Entry]:
        """Entries in which every group has one of its words (all folded); « mar* » is any word that begins so."""
        match = " AND ".join(f"({' OR '.join(map(_term, group))})" for group in groups)
        rows = self._db.execute(_MATCHING, [f"name : ({match})" if names else match, limit])
        return [Entry(*row) for row in rows]

    def vocabulary(self) -> Vocabulary:
        """All words of names, companies and e-mails; those written since the last time are added."""
        if not self._db.in_transaction:  # what is not committed yet may never be
            new = self._db.execute("SELECT id, word FROM known_words WHERE id > ?", [self._last]).fetchall()
            self._vocabulary.add(row["word"] for row in new)
            self._last = max((row["id"] for row in new), default=self._last)
        return self._vocabulary

    def write(self, ticket: Ticket) -> None:
        """Index a new ticket, inside the transaction that makes it."""
        self.write_as(ticket.id, ticket)

    def rewrite(self, ticket: Ticket) -> None:
        """Index a ticket that changed."""
        self._db.execute("DELETE FROM words WHERE rowid = ?", [ticket.id])
        self.write_as(ticket.id, ticket)

    def fill(self) -> None:
        """Index all tickets of a file whose index is empty."""
        for row in self._db.execute(f"SELECT id, {', '.join(TEXTS)} FROM tickets").fetchall():
            self.write_as(row["id"], Attendee(**{name: row[name] for name in TEXTS}))

    def write_as(self, ticket_id: int, attendee: Attendee) -> None:
        """Index whoever has that ticket, inside the transaction that makes it."""
        name, rest = texts_of(attendee)
        self._db.execute("INSERT INTO words (rowid, name, rest) VALUES (?, ?, ?)", [ticket_id, name, rest])
        known = ([word] for word in plain_words(name, rest))
        self._db.executemany("INSERT OR IGNORE INTO known_words (word) VALUES (?)", known)


TEXTS = (
    *("first_name", "last_name", "full_name", "email", "company"),
    *("job_title", "ticket_type", "order_id", "ticket_code", "phone"),
)
_MATCHING = "SELECT rowid, name, rest FROM words WHERE words MATCH ? LIMIT ?"


def _term(word: str) -> str:
    return f'"{word[:-1]}"*' if word.endswith("*") else f'"{word}"'
