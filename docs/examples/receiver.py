"""Receives attendance batches (see docs/web.md) into an SQLite file. Standard library only: copy it and change it.

    RECEIVER_TOKEN=secret python receiver.py attendance.sqlite 8000
    sqlite3 attendance.sqlite "SELECT * FROM inside"        who is in

Put it behind a web server that speaks https before it leaves your computer.
"""

import hmac
import json
import os
import sqlite3
import sys
from contextlib import closing
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

MOST_BYTES = 1_000_000
TABLES = """
CREATE TABLE IF NOT EXISTS scans (nonce TEXT PRIMARY KEY, at TEXT, kind TEXT, verdict TEXT, list TEXT, station TEXT,
                                  ticket_code TEXT, full_name TEXT, undoes TEXT, content TEXT);
CREATE VIEW IF NOT EXISTS passages AS SELECT * FROM scans s WHERE verdict = 'ok' AND kind != 'annul'
    AND NOT EXISTS (SELECT 1 FROM scans u WHERE u.undoes = s.nonce AND u.kind = 'annul' AND u.verdict = 'ok');
CREATE VIEW IF NOT EXISTS inside AS SELECT list, ticket_code, full_name, max(julianday(at)) AS last, at, kind
    FROM passages GROUP BY list, ticket_code HAVING kind = 'entry';
"""


class Receiver(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        size = int(self.headers.get("Content-Length") or 0)
        given = self.headers.get("Authorization", "").encode()
        if size > MOST_BYTES:
            self.answer(413, {"error": "too large"})
        elif not hmac.compare_digest(given, f"Bearer {os.environ['RECEIVER_TOKEN']}".encode()):
            self.answer(401, {"error": "wrong token"})
        else:
            self.take(self.rfile.read(size))

    def take(self, body: bytes) -> None:
        try:
            rows = [row(scan) for scan in json.loads(body)["scans"]]
        except (ValueError, KeyError, TypeError, AttributeError):
            return self.answer(400, {"error": "not an attendance batch"})
        with closing(sqlite3.connect(sys.argv[1])) as db, db:  # one transaction: all of the batch or nothing of it
            results = [{"nonce": one["nonce"], "status": keep(db, one)} for one in rows]
        return self.answer(200, {"results": results})

    def answer(self, status: int, content: dict) -> None:
        body = json.dumps(content).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def row(scan: dict) -> dict:
    ticket = scan["ticket"] or {"ticket_code": scan["code"], "full_name": None}
    names = ("nonce", "at", "kind", "verdict", "list", "station", "undoes")
    found = {name: scan[name] for name in names} | {"content": json.dumps(scan)}
    return found | {name: ticket[name] for name in ("ticket_code", "full_name")}


def keep(db: sqlite3.Connection, one: dict) -> str:
    """The nonce makes it safe to send a scan twice: the second time changes nothing."""
    names = ", ".join(one)
    added = db.execute(f"INSERT OR IGNORE INTO scans ({names}) VALUES (:{', :'.join(one)})", one)
    return "accepted" if added.rowcount else "duplicate"


if __name__ == "__main__":
    with closing(sqlite3.connect(sys.argv[1])) as file:
        file.executescript(TABLES)
    server = ThreadingHTTPServer(("127.0.0.1", int(sys.argv[2])), Receiver)
    print(f"http://127.0.0.1:{server.server_port}/", flush=True)
    server.serve_forever()
