"""The logbook tells where something went wrong, never to whom; it fails in silence and holds up nobody."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

import pytest

from checkin import logbook
from checkin.errors import Reason, StoreError
from checkin.logbook import Fixed, Logbook, What, crashes, pages

PERSON = "Vexquil Ombrelune"
FOLDER = "/home/vexquil/Bureau"


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Logbook]:
    made = Logbook(tmp_path / "logs")
    yield made
    made.close()


def written(folder: Path) -> str:
    return "".join(path.read_text("utf-8") for path in reversed(pages.files(folder / logbook.NAME)))


def busy(person: str) -> None:
    cause = KeyError(person, {"email": f"{person}@courriel.example"})
    raise StoreError(Reason.BUSY, path=Path(FOLDER) / f"{person}.checkin", detail=person) from cause


def nested(person: str) -> None:
    """An error with a person in its message, its arguments, its notes, its causes, its context, its locals."""
    try:
        busy(person)
    except StoreError as error:
        error.add_note(f"while {person} came in")
        raise ExceptionGroup(person, [ValueError(person), OSError(28, person, f"{FOLDER}/{person}")]) from error


def an_error() -> Exception:
    try:
        nested(PERSON)
    except Exception as error:
        return error
    raise AssertionError


def test_an_error_leaves_its_kind_our_reason_and_its_places_but_not_a_word_of_whom_it_was_about(
    book: Logbook, tmp_path: Path
) -> None:
    logbook.unforeseen(an_error())
    logging.getLogger("checkin.sync.loop").warning("fault at %s", PERSON, exc_info=an_error())
    book.close()
    text = written(tmp_path / "logs")
    for told in ("ExceptionGroup", "ValueError", "errno=28", "StoreError reason=busy", "KeyError", ":nested", "loop:"):
        assert told in text
    for secret in (*PERSON.split(), PERSON.lower(), "vexquil", "courriel", "came in", "/"):
        assert secret not in text.replace(":nested", "")


def test_facts_are_numbers_and_words_of_ours_whatever_a_caller_hands_over(book: Logbook, tmp_path: Path) -> None:
    logbook.note(What.EXCHANGE, pushed=3, reason=Reason.PORTAL, sound=True, nothing=None, scaling=1.25)
    logbook.note(What.EXCHANGE, version=Fixed("0.1.0"), reason=PERSON)  # type: ignore[arg-type]  # that is the promise
    book.close()
    first, second = written(tmp_path / "logs").splitlines()
    assert first.endswith("Z exchange pushed=3 reason=portal sound=True scaling=1.25")
    assert second.endswith("exchange version=0.1.0 reason=?")


def test_an_error_at_every_frame_is_told_once_and_counted(book: Logbook, tmp_path: Path) -> None:
    error = an_error()
    for _ in range(1000):
        logbook.unforeseen(error)
    book.close()
    text = written(tmp_path / "logs")
    assert text.count("error type=builtins.ExceptionGroup") == 4  # itself; ten, a hundred, a thousand times
    assert "times=1000" in text
    assert len(text) < 5_000


def test_the_logbook_stays_within_three_files_of_a_megabyte(book: Logbook, tmp_path: Path) -> None:
    book.start()
    for number in range(4_000):
        logbook.note(What.QT, pushed=number, text=Fixed("x" * 900))
    book.close()
    found = pages.files(tmp_path / "logs" / logbook.NAME)
    assert len(found) == pages.KEPT
    assert all(path.stat().st_size <= pages.LARGEST for path in found)
    assert "pushed=3999" in found[0].read_text("utf-8")


def test_two_windows_write_into_the_same_logbook(tmp_path: Path) -> None:
    books = [Logbook(tmp_path / "logs"), Logbook(tmp_path / "logs")]
    for book in books:
        book.start()
    logbook.note(What.UNLOCKED)
    for book in books:
        book.close()
    assert written(tmp_path / "logs").count("unlocked") == 2


def test_a_data_folder_that_cannot_be_written_is_no_reason_to_say_anything(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "data").write_text("a file in the way")
    book = Logbook(tmp_path / "data" / "logs")
    book.start()
    logbook.note(What.START)
    logbook.unforeseen(an_error())
    book.close()
    assert capfd.readouterr() == ("", "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux has a disk that is always full")
def test_a_full_disk_is_no_reason_to_say_anything(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / logbook.NAME).symlink_to("/dev/full")
    book = Logbook(tmp_path)
    book.start()
    logbook.note(What.START)
    book.close()
    assert capfd.readouterr() == ("", "")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="a pipe stands for a disk that never answers")
def test_a_disk_that_does_not_answer_holds_up_nobody(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / logbook.NAME)  # opening it waits until somebody reads
    book = Logbook(tmp_path)
    book.start()
    start = perf_counter()
    for _ in range(100):
        logbook.note(What.UNLOCKED)
    assert perf_counter() - start < 0.5
    book.close()
    assert perf_counter() - start < logbook.CLOSING + 1
    reader = os.open(tmp_path / logbook.NAME, os.O_RDONLY | os.O_NONBLOCK)  # let the thread go
    threading.Event().wait(0.1)
    os.close(reader)


def test_without_a_window_nothing_is_written_and_nothing_printed(capfd: pytest.CaptureFixture[str]) -> None:
    logbook.note(What.START)
    logbook.unforeseen(an_error())
    logging.getLogger("checkin.sync.loop").error("%s", PERSON)
    assert capfd.readouterr() == ("", "")


CRASH = """
import ctypes, sys
from pathlib import Path
from checkin.logbook import crashes
crashes.watch(Path(sys.argv[1]))
def vexquil(): ctypes.string_at(0)
vexquil()
"""


def test_what_brought_the_process_down_is_told_at_the_next_start_without_a_path(tmp_path: Path) -> None:
    program = tmp_path / "vexquil" / "ombre lune.py"
    program.parent.mkdir()
    program.write_text(CRASH.replace("vexquil", "fall"), "utf-8")
    environment = os.environ | {"PYTHONPATH": str(Path(logbook.__file__).parents[2])}
    done = subprocess.run([sys.executable, str(program), str(tmp_path)], env=environment, capture_output=True)
    assert done.returncode != 0
    told = "\n".join(crashes.told(tmp_path))
    assert "Fatal Python error: Segmentation fault" in told
    assert ":fall" in told
    assert "vexquil" not in told
    assert "/" not in told
    crashes.forget(tmp_path)
    assert crashes.told(tmp_path) == []


def test_our_own_rooms_are_named_in_a_crash_whatever_the_folder_above_is_called(tmp_path: Path) -> None:
    frames = [
        '  File "/home/checkin/app/checkin/desktop/shell.py", line 12 in Shell._open',
        '  File "C:\\Users\\Vexquil\\app\\checkin\\ui\\icons.py", line 3 in <module>',
        '  File "/home/vexquil/other.py", line 4 in run',
    ]
    (tmp_path / crashes.NAME).write_text("\n".join(frames), "utf-8")
    assert crashes.told(tmp_path) == [
        "    checkin.desktop.shell:12:Shell._open",
        "    checkin.ui.icons:3:<module>",
        "    other:4:run",
    ]
