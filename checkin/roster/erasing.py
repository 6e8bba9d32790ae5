"""Takes everybody's personal data out of the event file and leaves the figures. When it may, `purging` says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from checkin import erased
from checkin.errors import Reason, StoreError
from checkin.roster.engine import sqlite3

GONE = "effacé"  # what stands for a reason that there was
VOLUNTEER, UNKNOWN = "bénévole", "inconnu"  # with a number, what stands for a name, or for a code that nobody carries

# What a ticket loses. Its type, status, validity without payment, block and walk-in stay: they are what is counted.
CLEARED = (
    *("first_name", "last_name", "full_name", "email", "company", "job_title", "order_id", "ordered_at"),
    *("checked_in_at", "phone", "comment", "row", "source_id", "valid_from", "valid_until"),
)
CLEAR_TICKET = (
    f"ticket_code = '{erased.CODE}' || lower(hex(randomblob(6))), extra = '{{}}', cells = '[]', "
    + ", ".join(f"{name} = NULL" for name in CLEARED)
)
# A refusal of the registration system is one of its words, or else a sentence that may name somebody.
CLEAN_REFUSAL = "CASE WHEN refusal GLOB '*[^a-z0-9_]*' THEN 'refused' ELSE refusal END"
EMPTIED = ("card_jobs", "corrections", "replaced_codes", "barred_codes", "signing_keys", "known_words")
# Every table of the file, so that whoever adds one says what becomes of it.
TREATED = frozenset(
    {"settings", "imports", "tickets", "lists", "scans", "presences", "cursors", "products", "decisions", "audit"}
    | {"words", *EMPTIED}
)


class Erasing:
    """Writes inside `Roster.writing()`; what was written before is wiped out of the file's pages by `compact`."""

    def __init__(self, db: sqlite3.Connection, path: Path) -> None:
        self._db = db
        self._path = path
        db.execute("PRAGMA temp_store = MEMORY")  # no copy of anything in a folder of temporary files
        db.execute("PRAGMA secure_delete = ON")

    def counts(self) -> dict[str, int]:
        """How many of each kind of personal data there are, by the names that the certificate has sentences for."""
        row = self._db.execute(f"SELECT {', '.join(f'({query}) AS {name}' for name, query in _COUNTS.items())}")
        found = row.fetchone()
        return {name: int(found[name] or 0) for name in _COUNTS}

    def kept(self) -> dict[str, int]:
        """How much stays: tickets, scans, lists, decisions and deeds, none of which tells who."""
        tables = ("tickets", "scans", "lists", "decisions", "audit")
        return {table: int(self._db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]) for table in tables}

    def files_named(self) -> list[Path]:
        """The PDFs of cards that the journal names and that still exist."""
        rows = self._db.execute("SELECT DISTINCT file FROM card_jobs WHERE file LIKE '%.pdf'")
        return [path for path in (Path(row[0]) for row in rows) if path.is_absolute() and path.is_file()]

    def everybody(self, kept_settings: Iterable[str], told: Mapping[str, str]) -> None:
        """Who came becomes how many came.

        `kept_settings`: what stays of the event. `told`: the deeds of the audit trail whose `subject` or `detail` names
        nobody, which stays. Tickets and scans get other numbers: with the old ones, and with times to the second,
        whoever still has the export could tell who is who.
        """
        with lifted(self._db, "scans", "audit"):
            self._prepare()
            for statement in (*_FIGURES, *_TEXTS):
                self._db.execute(statement)
            for table in EMPTIED:
                self._db.execute(f"DELETE FROM {table}")
            self._forget_deeds(told)
            self._empty_index()
        names = list(kept_settings)
        marks = ", ".join("?" * len(names))
        self._db.execute(f"DELETE FROM settings WHERE name NOT IN ({marks})", names)

    def compact(self) -> None:
        """Write the whole file anew: no free page, no log and no index keeps what was there; outside a transaction.

        StoreError (BUSY) while another connection still reads: what was erased stays erased, this is to be done again.
        """
        self.settle()
        self._db.execute("VACUUM")
        self.settle()

    def settle(self) -> None:
        """All of the log into the file; outside a transaction, StoreError (BUSY) while another connection reads."""
        busy = self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        if busy:
            raise StoreError(Reason.BUSY, path=self._path)

    def _prepare(self) -> None:
        for table in ("new_ids", "new_nonces", "new_names", "new_codes"):
            self._db.execute(f"DROP TABLE IF EXISTS temp.{table}")
        for statement in _PREPARED:
            self._db.execute(statement)

    def _forget_deeds(self, told: Mapping[str, str]) -> None:
        for column in ("subject", "detail"):
            deeds = [deed for deed, columns in told.items() if column in columns.split()]
            marks = ", ".join("?" * len(deeds))
            self._db.execute(f"UPDATE audit SET {column} = '' WHERE deed NOT IN ({marks})", deeds)

    def _empty_index(self) -> None:
        """Deleted rows of a full-text index leave their words in its segments; a new index has none."""
        statement = self._db.execute("SELECT sql FROM sqlite_master WHERE name = 'words'").fetchone()[0]
        self._db.execute("DROP TABLE words")
        self._db.execute(statement)

    def set_guard(self) -> None:
        """From now on nobody enters this file, whatever a round of the exchange has under way in another window."""
        for name, moment in (("purged_add", "INSERT"), ("purged_change", "UPDATE OF full_name, email, phone, extra")):
            self._db.execute(
                f"CREATE TRIGGER IF NOT EXISTS {name} BEFORE {moment} ON tickets"
                " BEGIN SELECT RAISE(ABORT, 'the personal data of this event was erased'); END"
            )


@contextmanager
def lifted(db: sqlite3.Connection, *tables: str) -> Iterator[None]:
    """The one place that writes in what is append-only: its triggers come back as they were, or nothing happens."""
    marks = ", ".join("?" * len(tables))
    query = f"SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name IN ({marks})"
    triggers = db.execute(query, tables).fetchall()
    for name, _ in triggers:
        db.execute(f"DROP TRIGGER {name}")
    yield
    for _, statement in triggers:
        db.execute(statement)


def _filled(name: str) -> str:
    return f"SELECT count(*) FROM tickets WHERE {name} > ''"


_COUNTS = {
    "names": "SELECT count(*) FROM tickets WHERE coalesce(full_name, first_name, last_name) > ''",
    "emails": _filled("email"),
    "phones": _filled("phone"),
    "companies": _filled("company"),
    "job_titles": _filled("job_title"),
    "comments": _filled("comment"),
    "answers": "SELECT count(*) FROM tickets, json_each(tickets.extra) AS answer WHERE answer.value > ''",
    "cells": "SELECT coalesce(sum(json_array_length(cells)), 0) FROM tickets",
    "codes": "SELECT count(*) FROM tickets",
    "orders": _filled("order_id"),
    "other_codes": "SELECT (SELECT count(*) FROM replaced_codes) + (SELECT count(*) FROM barred_codes)",
    "walk_ins": "SELECT count(*) FROM tickets WHERE walk_in = 1",
    "scanned_codes": "SELECT count(*) FROM scans WHERE code > ''",
    "reasons": "SELECT count(*) FROM scans WHERE override_reason > ''",
    "volunteers": "SELECT count(DISTINCT volunteer) FROM scans WHERE volunteer > ''",
    "corrections": "SELECT count(*) FROM corrections",
    "cards": "SELECT count(*) FROM card_jobs",
    "notes": "SELECT count(*) FROM decisions WHERE note > ''",
    "words": "SELECT count(*) FROM known_words",
    "imports": "SELECT count(*) FROM imports WHERE file > ''",
}

_UUID = (
    "lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2)"
    " || '-8' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))"
)
_PREPARED = (
    # Within a type, so that the order of the types, which their colours follow, stays.
    """
    CREATE TEMP TABLE new_ids AS SELECT a.id AS old, b.id AS new FROM
        (SELECT id, coalesce(ticket_type, '') AS kind,
                row_number() OVER (PARTITION BY coalesce(ticket_type, '') ORDER BY random()) AS place FROM tickets) a
        JOIN (SELECT id, coalesce(ticket_type, '') AS kind,
                     row_number() OVER (PARTITION BY coalesce(ticket_type, '') ORDER BY id) AS place FROM tickets) b
        USING (kind, place)
    """,
    "CREATE UNIQUE INDEX temp.new_ids_old ON new_ids (old)",
    f"""
    CREATE TEMP TABLE new_nonces AS SELECT nonce AS old, {_UUID} AS new,
        row_number() OVER (PARTITION BY substr(sort_at, 1, 16) ORDER BY sort_at, station_id, seq) - 1 AS place
        FROM scans
    """,
    "CREATE UNIQUE INDEX temp.new_nonces_old ON new_nonces (old)",
    f"""
    CREATE TEMP TABLE new_names AS
        SELECT volunteer AS old, '{VOLUNTEER} ' || row_number() OVER (ORDER BY min(at)) AS new FROM
        (SELECT volunteer, at FROM scans UNION ALL SELECT "by", at FROM decisions UNION ALL SELECT "by", at FROM audit)
        WHERE volunteer > '' AND volunteer NOT IN (SELECT station_id FROM scans) GROUP BY volunteer
    """,
    "CREATE UNIQUE INDEX temp.new_names_old ON new_names (old)",
    f"""
    CREATE TEMP TABLE new_codes AS SELECT code AS old, '{UNKNOWN} ' || row_number() OVER (ORDER BY min(at)) AS new
        FROM scans WHERE ticket_id IS NULL GROUP BY code
    """,
    "CREATE UNIQUE INDEX temp.new_codes_old ON new_codes (old)",
)


def _name(column: str) -> str:
    """The number that stands for a volunteer from now on; a station stays a station."""
    return f"coalesce((SELECT new FROM new_names WHERE old = {column}), {column}, '')"


def _minute(column: str) -> str:
    return f"substr({column}, 1, 17) || '00.000000+00:00'"


# Ids move by way of negative ones, so that none meets another on its way.
_FIGURES = (
    f"UPDATE tickets SET id = -(SELECT new FROM new_ids WHERE old = id), {CLEAR_TICKET}",
    "UPDATE tickets SET id = -id",
    "UPDATE presences SET ticket_id = -(SELECT new FROM new_ids WHERE old = ticket_id),"
    " first_nonce = (SELECT new FROM new_nonces WHERE old = first_nonce)",
    "UPDATE presences SET ticket_id = -ticket_id",
    # The order of the door stays in `sort_at`, behind the minute: one millionth of a second for each place.
    f"""
    UPDATE scans SET nonce = n.new, undoes = coalesce((SELECT new FROM new_nonces WHERE old = undoes), undoes),
        ticket_id = (SELECT new FROM new_ids WHERE old = ticket_id),
        code = CASE WHEN ticket_id IS NULL THEN (SELECT new FROM new_codes WHERE old = code) ELSE '' END,
        volunteer = {_name("volunteer")},
        override_reason = CASE WHEN override_reason IS NULL THEN NULL ELSE '{GONE}' END, refusal = {CLEAN_REFUSAL},
        at = {_minute("at")}, settled_at = {_minute("settled_at")}, dismissed_at = {_minute("dismissed_at")},
        sort_at = substr(sort_at, 1, 17) || printf('00.%06d+00:00', n.place)
    FROM new_nonces n WHERE n.old = nonce
    """,
)
_TEXTS = (
    f"""
    UPDATE decisions SET note = '', "by" = {_name('"by"')}, subject = coalesce(CASE kind WHEN 'double_admission' THEN
        (SELECT new FROM new_ids WHERE old = CAST(subject AS INTEGER)) || substr(subject, instr(subject, ':'))
        ELSE (SELECT new FROM new_nonces WHERE old = subject) END, '')
    """,
    f'UPDATE audit SET "by" = {_name(chr(34) + "by" + chr(34))}',
    "UPDATE imports SET file = '', headers = '[]', format = '{}'",
    "UPDATE cursors SET source = 'source ' || rowid, cursor = ''",
)
