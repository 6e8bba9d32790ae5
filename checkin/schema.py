"""The event file's tables, step by step as sqlite-utils migrations. No queries: those stand in `roster`."""

from __future__ import annotations

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from checkin.roster.words import Words

migrations = Migrations("checkin")

# Of the first migration: a later one adds what is missing.
TICKET_COLUMNS = {
    "id": int,
    "ticket_code": str,
    "first_name": str,
    "last_name": str,
    "full_name": str,
    "email": str,
    "company": str,
    "job_title": str,
    "ticket_type": str,
    "status": str,
    "order_id": str,
    "ordered_at": str,
    "checked_in": int,
    "checked_in_at": str,
    "phone": str,
    "comment": str,
    "extra": str,
    "cells": str,
    "row": int,
    "import_id": int,
    "walk_in": int,
    "valid_from": str,
    "valid_until": str,
    "valid_if_pending": int,
    "blocked": int,
    "missing_since": str,
}


@migrations()
def m001_first_tables(db: Database) -> None:
    """The roster, the lists, the log of scans, the sync cursor and the card journal."""
    db.table("settings").create({"name": str, "value": str}, pk="name")
    _roster(db)
    _lists(db)
    _log_of_scans(db)
    _presences(db)
    _sync_and_cards(db)
    _search(db)


def _roster(db: Database) -> None:
    """The tickets, the codes that newer ones replaced, and the imports that brought them."""
    db.table("imports").create(
        {"id": int, "at": str, "file": str, "headers": str, "format": str},
        pk="id",
        not_null={"at", "file", "headers"},
    )
    db.table("tickets").create(
        TICKET_COLUMNS,
        pk="id",
        not_null={"ticket_code", "status"},
    )
    db.table("tickets").create_index(["ticket_code"])
    db.execute("CREATE INDEX tickets_folded_code ON tickets (ticket_code COLLATE NOCASE)")
    db.execute("CREATE INDEX tickets_walk_ins ON tickets (id) WHERE walk_in = 1")
    db.table("replaced_codes").create({"code": str, "ticket_id": int, "at": str}, pk=("code", "ticket_id"))


def _lists(db: Database) -> None:
    db.table("lists").create(
        {
            "id": int,
            "name": str,
            "ticket_types": str,
            "multiple_entries": int,
            "entry_after_exit": int,
            "include_pending": int,
            "opens": str,
            "closes": str,
            "capacity": int,
        },
        pk="id",
        not_null={"name"},
    )
    db.table("lists").create_index(["name"], unique=True)


def _presences(db: Database) -> None:
    """The log folded per ticket and list, inside the transaction of each scan; it can be made anew from `scans`.

    Counting a full house or the people present must not read 50,000 scans.
    """
    db.execute(  # one B-tree, no index beside it: every page that a scan touches is written before its answer
        "CREATE TABLE presences (list_id INTEGER, ticket_id INTEGER, entries INTEGER, inside INTEGER,"
        " first_nonce TEXT, double_admissions INTEGER, PRIMARY KEY (list_id, ticket_id)) WITHOUT ROWID"
    )


def _sync_and_cards(db: Database) -> None:
    db.table("cursors").create({"source": str, "cursor": str, "pulled_at": str}, pk="source")
    db.table("card_jobs").create(
        {
            "id": int,
            "ticket_id": int,
            "printer": str,
            "state": str,
            "cause": str,
            "file": str,
            "at": str,
            "changed_at": str,
        },
        pk="id",
    )
    db.table("card_jobs").create_index(["ticket_id"])


def _search(db: Database) -> None:
    """`search.fold` has folded all words before they come here: the tokenizer only parts them."""
    db.execute(
        "CREATE VIRTUAL TABLE words USING fts5(folded, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3')"
    )
    db.execute("CREATE VIRTUAL TABLE vocabulary USING fts5vocab(words, 'row')")


def _log_of_scans(db: Database) -> None:
    """Append-only by triggers: only how the registration system answered may be written later."""
    db.table("scans").create(
        {
            "nonce": str,
            "station_id": str,
            "seq": int,
            "list_id": int,
            "ticket_id": int,
            "code": str,
            "kind": str,
            "verdict": str,
            "override_reason": str,
            "overridden": str,
            "at": str,
            "sort_at": str,
            "volunteer": str,
            "source": str,
            "undoes": str,
            "settled_at": str,
            "refusal": str,
        },
        pk="nonce",
        not_null={"station_id", "seq", "list_id", "code", "kind", "verdict", "at", "sort_at"},
    )
    db.table("scans").create_index(["station_id", "seq"], unique=True)
    db.table("scans").create_index(["ticket_id", "list_id"])
    db.execute("CREATE INDEX scans_outbox ON scans (sort_at) WHERE settled_at IS NULL AND refusal IS NULL")
    db.execute("CREATE INDEX scans_set_aside ON scans (sort_at) WHERE settled_at IS NULL AND refusal IS NOT NULL")
    db.execute("CREATE INDEX scans_undone ON scans (undoes) WHERE undoes IS NOT NULL")
    db.execute(
        "CREATE TRIGGER scans_stay BEFORE DELETE ON scans BEGIN SELECT RAISE(ABORT, 'scans are append-only'); END"
    )
    db.execute(
        "CREATE TRIGGER scans_stand BEFORE UPDATE OF nonce, station_id, seq, list_id, ticket_id, code, kind, verdict,"
        " override_reason, overridden, at, sort_at, volunteer, source, undoes ON scans"
        " BEGIN SELECT RAISE(ABORT, 'scans are append-only'); END"
    )


@migrations()
def m002_registration_systems(db: Database) -> None:
    """What a system that answers, rather than a file, tells: its own names, codes it took back, keys it signs with."""
    for table in ("tickets", "lists"):
        db.table(table).add_column("source_id", str)
    db.execute("CREATE UNIQUE INDEX tickets_source ON tickets (source_id) WHERE source_id IS NOT NULL")
    db.execute("CREATE UNIQUE INDEX lists_source ON lists (source_id) WHERE source_id IS NOT NULL")
    db.table("products").create({"source_id": str, "name": str}, pk="source_id", not_null={"name"})
    db.table("signing_keys").create({"key": str}, pk="key")
    db.table("barred_codes").create({"code": str, "state": str}, pk=("code", "state"))
    _reconciliation(db)


def _reconciliation(db: Database) -> None:
    """What people decided about what could not be settled by itself; the newest decision on a subject counts."""
    db.table("decisions").create(
        {"id": int, "kind": str, "subject": str, "decision": str, "note": str, "extent": int, "at": str, "by": str},
        pk="id",
        not_null={"kind", "subject", "decision", "at"},
    )
    db.table("decisions").create_index(["kind", "subject"])
    db.table("scans").add_column("dismissed_at", str)
    db.execute("DROP INDEX scans_set_aside")
    db.execute(
        "CREATE INDEX scans_set_aside ON scans (sort_at)"
        " WHERE settled_at IS NULL AND refusal IS NOT NULL AND dismissed_at IS NULL"
    )
    # Partial: an ordinary scan writes no page of these.
    db.execute("CREATE INDEX presences_doubled ON presences (double_admissions) WHERE double_admissions > 0")
    db.execute("CREATE INDEX tickets_missing ON tickets (missing_since) WHERE missing_since IS NOT NULL")


@migrations()
def m003_search_in_columns(db: Database) -> None:
    """Names apart from all else, the words that a typo is sought among without the codes, people of one order.

    `search` has folded all words: the tokenizer only parts them at blanks, and whatever is not ASCII belongs to a word.
    """
    db.execute("DROP TABLE vocabulary")
    db.execute("DROP TABLE words")
    db.execute(
        "CREATE VIRTUAL TABLE words USING fts5(name, rest, tokenize = 'ascii', prefix = '1 2 3', detail = column)"
    )
    # A number for each, so that a desk reads only those that it does not know yet.
    db.execute("CREATE TABLE known_words (id INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE)")
    db.execute("CREATE INDEX tickets_order ON tickets (order_id) WHERE order_id IS NOT NULL")
    Words(db.conn).fill()


@migrations()
def m004_corrections(db: Database) -> None:
    """What the desk put right in the registrations, and until when it held."""
    db.table("corrections").create(
        {
            "id": int,
            "ticket_id": int,
            "field": str,
            "said": str,
            "now": str,
            "at": str,
            "station_id": str,
            "volunteer": str,
            "ended_at": str,
        },
        pk="id",
        not_null={"ticket_id", "field", "at"},
    )
    db.execute("CREATE UNIQUE INDEX corrections_in_force ON corrections (ticket_id, field) WHERE ended_at IS NULL")


@migrations()
def m005_card_queue(db: Database) -> None:
    """Where a card was asked for: « déjà faite à 09:12, poste A »."""
    db.table("card_jobs").add_column("station_id", str)


@migrations()
def m006_audit_trail(db: Database) -> None:
    """Who did what, and when: nobody changes or takes back a line of it."""
    db.table("audit").create(
        {"id": int, "deed": str, "at": str, "station_id": str, "by": str, "subject": str, "detail": str},
        pk="id",
        not_null={"deed", "at"},
    )
    for verb in ("DELETE", "UPDATE"):
        db.execute(
            f"CREATE TRIGGER audit_no_{verb.lower()} BEFORE {verb} ON audit"
            " BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END"
        )


@migrations()
def m007_day_at_a_glance(db: Database) -> None:
    """What the dashboard sums up every second, in the order in which it is summed; an admitted scan writes neither."""
    db.execute("CREATE INDEX tickets_rights ON tickets (ticket_type, status, walk_in, blocked, valid_if_pending)")
    db.execute("CREATE INDEX scans_refused ON scans (list_id, verdict, ticket_id, code) WHERE verdict != 'ok'")
