"""`scan -` and `search -`: a line in, a document out, whatever the bytes."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from command_line import Call

from checkin.roster import Roster


def stream(command: str, event: str, lines: bytes, *options: str) -> tuple[int, list[Any], str]:
    """(exit code, the documents, standard error) of a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "checkin", command, "-", "--event", event, *options],
        input=lines,
        capture_output=True,
        check=False,
    )
    return done.returncode, [json.loads(line) for line in done.stdout.decode().splitlines()], done.stderr.decode()


def verdicts(event: str, lines: bytes, *options: str) -> list[str]:
    code, documents, err = stream("scan", event, lines, *options)
    assert (code, err) == (0, "")
    return [one["verdict"] for one in documents]


def test_one_answer_a_line_none_for_a_blank_one(event: str) -> None:
    lines = b"1001\n\n1002\r\n \t \r\n\r\n  1003  \n9999"
    assert verdicts(event, lines) == ["ok", "ok", "unpaid", "invalid"]


def test_bytes_that_are_not_utf8_are_an_unknown_code_and_kept(event: str) -> None:
    assert verdicts(event, b"\xff\xfe\x00\n1001\n\xc3\n") == ["invalid", "ok", "invalid"]
    with Roster.open(Path(event)) as roster:
        assert [scan.code for scan in roster.scans.all()][1:] == ["1001", "\\xc3"]


def test_nonsense_does_not_end_the_stream(event: str) -> None:
    lines = b"\0\n" + "🎫\n".encode() + b"x" * 10_000 + b"\n{\n" + b'"\n1001\n'
    assert verdicts(event, lines) == ["invalid"] * 5 + ["ok"]


def test_no_input_is_no_answer(event: str) -> None:
    assert verdicts(event, b"") == []
    assert verdicts(event, b"\n\r\n  \n") == []


def test_the_options_of_a_scan_hold_for_each_line(event: str, call: Call) -> None:
    call("lists", "add", "Atelier", "--include-pending", "--multiple-entries", "--event", event)
    options = ("--list", "Atelier", "--ignore-unpaid", "--station", "Sud", "--volunteer", "Léa")
    at = ("--at", "2026-11-27T09:00")
    assert verdicts(event, b"1003\n1003\n", *options, *at) == ["ok", "ok"]
    assert verdicts(event, b"1003\n", "--list", "Atelier", "--exit", *at) == ["unpaid"]
    assert verdicts(event, b"1004\n9999\n1006\n", "--override", "vu avec Zoé") == ["ok", "invalid", "ambiguous"]
    with Roster.open(Path(event)) as roster:
        first = next(scan for scan in roster.scans.all() if scan.seq == 1 and scan.volunteer)
        assert (first.station_id, first.volunteer, first.list_id) == ("Sud", "Léa", 2)
        assert first.at.isoformat() == "2026-11-27T08:00:00+00:00"


def test_ambiguous_in_a_stream_asks_and_is_not_logged(event: str) -> None:
    _, (asked, *_), _ = stream("scan", event, b"1006\n")
    assert (asked["nonce"], len(asked["candidates"])) == (None, 2)
    with Roster.open(Path(event)) as roster:
        assert list(roster.scans.all()) == []


def test_a_full_stop_in_the_middle_says_one_line_and_keeps_what_was_answered(event: str) -> None:
    """The event is written from elsewhere in a way that this scan cannot be recorded."""
    with Roster.open(Path(event)) as roster, roster.writing():
        roster._db.execute(
            "CREATE TRIGGER full BEFORE INSERT ON scans WHEN NEW.code = '1002' BEGIN SELECT RAISE(ABORT, 'no'); END"
        )
    code, documents, err = stream("scan", event, b"1001\n1002\n1003\n")
    assert (code, [one["verdict"] for one in documents], err.count("\n")) == (2, ["ok"], 1)


def test_a_search_a_line(event: str) -> None:
    code, documents, err = stream("search", event, "Zoé\n\nnobody\r\n\xff\nbrevandois zoe".encode("latin-1"))
    assert (code, err) == (0, "")
    names = [[hit["ticket"]["first_name"] for hit in one["results"]] for one in documents]
    assert [len(one) > 0 for one in names] == [False, False, False, True]
    code, documents, _ = stream("search", event, "zoé\natelier\n".encode(), "--limit", "1")
    assert [len(one["results"]) for one in documents] == [1, 1]


@pytest.mark.parametrize("reader_stops_after", [0, 1])
def test_a_reader_that_goes_away_is_no_traceback(event: str, reader_stops_after: int) -> None:
    command = [sys.executable, "-m", "checkin", "scan", "-", "--event", event]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdin.write(b"1001\n")
        process.stdin.flush()
        for _ in range(reader_stops_after):
            process.stdout.readline()
        process.stdout.close()
        process.stdin.write(b"1002\n1003\n")
        process.stdin.close()
        assert process.stderr.read().count(b"\n") <= 1
        assert process.wait() != 0
