"""What a registration system tells besides its tickets: products, codes it took back, the keys it signs with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from checkin.roster.engine import sqlite3

REVOKED, BLOCKED = "revoked", "blocked"


class Registry:
    """Rows of `products`, `barred_codes` and `signing_keys`."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def product(self, source_id: str) -> str | None:
        """The name of a product, by the system's own id."""
        row = self._db.execute("SELECT name FROM products WHERE source_id = ?", [source_id]).fetchone()
        return str(row[0]) if row else None

    def products(self) -> dict[str, str]:
        """The system's own id → name."""
        return {row[0]: row[1] for row in self._db.execute("SELECT source_id, name FROM products")}

    def name_products(self, names: Mapping[str, str]) -> dict[str, str]:
        """Keep the names; the tickets of a product that was renamed follow. Gives old names and what they became."""
        known = self.products()
        renamed = {known[key]: name for key, name in names.items() if known.get(key, name) != name}
        self._db.executemany("INSERT OR REPLACE INTO products VALUES (?, ?)", names.items())
        if renamed:  # in one go: two products may have exchanged their names
            cases = " WHEN ? THEN ?" * len(renamed)
            marks = ", ".join("?" * len(renamed))
            pairs = [text for pair in renamed.items() for text in pair]
            self._db.execute(_RENAME.format(cases=cases, marks=marks), [*pairs, *renamed])
        return renamed

    def is_barred(self, code: str, state: str) -> bool:
        """Whether the system took a code back (`REVOKED`) or holds it (`BLOCKED`)."""
        query = "SELECT 1 FROM barred_codes WHERE code = ? AND state = ?"
        return self._db.execute(query, [code, state]).fetchone() is not None

    def bar(self, codes: Iterable[str], state: str) -> None:
        rows = ((code, state) for code in codes)
        self._db.executemany("INSERT OR IGNORE INTO barred_codes VALUES (?, ?)", rows)

    def unbar(self, codes: Iterable[str], state: str) -> None:
        rows = ((code, state) for code in codes)
        self._db.executemany("DELETE FROM barred_codes WHERE code = ? AND state = ?", rows)

    def signing_keys(self) -> tuple[str, ...]:
        """Public keys as the system wrote them, any of which may have signed a ticket."""
        return tuple(row[0] for row in self._db.execute("SELECT key FROM signing_keys ORDER BY rowid"))

    def keep_keys(self, keys: Iterable[str]) -> None:
        """Keys are only ever added: a ticket that was signed with an older one stays signed."""
        self._db.executemany("INSERT OR IGNORE INTO signing_keys VALUES (?)", ((key,) for key in keys))


_RENAME = (
    "UPDATE tickets SET ticket_type = CASE ticket_type{cases} END "
    "WHERE ticket_type IN ({marks}) AND source_id IS NOT NULL"
)
