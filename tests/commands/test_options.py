"""Options in any order, `--`, and wrong use: one clear line, nothing on standard output, nothing changed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from command_line import Call
from sample_export import ROWS, export_of

from checkin.commands import run


@pytest.mark.parametrize(
    "arguments",
    [
        ("scan", "1001", "--event", "{event}", "--json"),
        ("scan", "--json", "--event", "{event}", "1001"),
        ("scan", "--event={event}", "--json", "1001"),
        ("scan", "--json", "1001", "--event", "{event}"),
        ("scan", "--json", "--event", "{event}", "--", "1001"),
        ("scan", "--station", "A", "1001", "--volunteer", "Léa", "--event", "{event}", "--list", "1", "--json"),
    ],
)
def test_options_stand_before_and_after_the_code(event: str, call: Call, arguments: tuple[str, ...]) -> None:
    code, content, err = call(*(one.format(event=event) for one in arguments))
    assert (code, content["verdict"], err) == (0, "ok", "")


def test_a_double_dash_ends_the_options(event: str, call: Call) -> None:
    code, content, _ = call("scan", "--json", "--event", event, "--", "--override")
    assert (code, content["verdict"]) == (1, "invalid")
    assert call("scan", "--event", event, "--", "1001", "--json")[0] == 2
    assert call("search", "--json", "--event", event, "--", "--limit")[1] == {"results": []}


def test_options_of_lists_stand_before_and_after_add(event: str, call: Call) -> None:
    orders = (
        ("lists", "add", "A", "--capacity", "3", "--event", event, "--json"),
        ("lists", "--json", "--event", event, "add", "--capacity", "3", "B"),
        ("lists", "--event", event, "add", "--json", "C", "--capacity", "3"),
    )
    for arguments in orders:
        code, content, _ = call(*arguments)
        assert (code, content["lists"][-1]["capacity"]) == (0, 3)


def test_the_event_comes_from_the_environment_too(event: str, call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    other = str(Path(event).with_name("other.checkin"))
    assert call("new", "--name", "B", "--event", other)[0] == 0
    monkeypatch.setenv("CHECKIN_EVENT", event)
    assert call("status", "--json")[1]["expected"] == 4
    assert call("status", "--event", other, "--json")[1]["expected"] == 0


def test_new_takes_its_file_from_the_environment(tmp_path: Path, call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "by-environment.checkin"
    monkeypatch.setenv("CHECKIN_EVENT", str(path))
    assert call("new", "--name", "A", "--json")[1] == {"event": str(path)}
    assert path.exists()


def test_new_without_a_file_makes_one_in_the_data_folder(call: Call, own_data_folder: Path) -> None:
    path = Path(call("new", "--name", "Partner Day / 2026", "--json")[1]["event"])
    assert path.is_relative_to(own_data_folder)
    assert call("status", "--json")[0] == 0
    assert call("new", "--name", "Partner Day / 2026")[0] == 2


WRONG = (
    ("scan",),
    ("scan", ""),
    ("scan", " "),
    ("scan", "1001", "1002"),
    ("scan", "1001", "--at", "yesterday"),
    ("scan", "1001", "--at", "2026-13-01T00:00"),
    ("scan", "1001", "--at", "9999-12-31T23:59:59"),
    ("scan", "1001", "--at", ""),
    ("scan", "1001", "--list", "nobody's"),
    ("scan", "1001", "--list", ""),
    ("scan", "1001", "--list", "9"),
    ("scan", "1001", "--ticket", "x"),
    ("scan", "1001", "--ticket", "5"),
    ("scan", "1001", "--override", ""),
    ("scan", "-", "--override", " "),
    ("scan", "1001", "--colour", "red"),
    ("undo",),
    ("search",),
    ("search", "x", "--limit", "0"),
    ("search", "x", "--limit", "many"),
    ("search", "x", "--list", "nobody's"),
    ("walk-in",),
    ("walk-in", "--first-name", " ", "--last-name", ""),
    ("walk-in", "--first-name", "A", "--list", "nobody's"),
    ("lists", "remove"),
    ("lists", "add"),
    ("lists", "add", " "),
    ("lists", "add", "Accueil"),
    ("lists", "add", "A", "--capacity", "-1"),
    ("lists", "add", "A", "--capacity", "many"),
    ("lists", "add", "A", "--opens", "soon"),
    ("lists", "add", "A", "--opens", "2026-11-27T18:00", "--closes", "2026-11-27T08:00"),
    ("lists", "add", "A", "--opens", "2026-11-27T18:00", "--closes", "2026-11-27T18:00"),
    ("lists", "add", "A", "--opens", "2026-10-25T02:30+02:00", "--closes", "2026-10-25T02:29+02:00"),
    ("import",),
    ("import", "{folder}"),
    ("import", "{folder}/missing.csv"),
    ("import", "{export}", "--column", "last_name"),
    ("import", "{export}", "--column", "surname=Nom participant"),
    ("import", "{export}", "--column", "last_name=Nom de famille"),
    ("import", "{export}", "--encoding", "klingon"),
    ("import", "{export}", "--sheet", "Feuille 9", "--sheet"),
    ("sync", "--push-only", "--pull-only"),
    ("status", "--list", "nobody's"),
    ("attendance",),
    ("attendance", "{folder}/a.doc"),
    ("attendance", "{folder}"),
    ("attendance", "{folder}/no/a.csv"),
    ("attendance", "{folder}/a.csv", "--only", "vips"),
    ("doctor", "now"),
    ("fly",),
)


@pytest.mark.parametrize("arguments", WRONG, ids=" ".join)
def test_wrong_use_is_one_line_and_changes_nothing(
    event: str, tmp_path: Path, call: Call, arguments: tuple[str, ...]
) -> None:
    call("scan", "1002", "--event", event)  # the station has its name by now
    folder = tmp_path / "out"
    folder.mkdir()
    export = str(export_of(tmp_path, *ROWS, name="more.csv"))
    before = log_and_figures(event, call)
    filled = [one.format(folder=folder, export=export) for one in arguments]
    code, out, err = call(*filled, "--event", event, "--json")
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert len(err) > 20
    assert log_and_figures(event, call) == before
    assert list(folder.iterdir()) == []


def log_and_figures(event: str, call: Call) -> object:
    return call("status", "--event", event, "--json"), call("lists", "--event", event, "--json")


def test_no_event_at_all_is_one_line(call: Call) -> None:
    for command in (("status",), ("scan", "1001"), ("sync",), ("lists",)):
        code, out, err = call(*command, "--json")
        assert (code, out, err.count("\n")) == (2, "", 1)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_line_says_what_to_do_next_in_both_languages(language: str, tmp_path: Path) -> None:
    """In a process of its own: the language is chosen once at its start."""
    command = [sys.executable, "-m", "checkin", "status", "--event", str(tmp_path / "missing.checkin")]
    environment = {"CHECKIN_LANGUAGE": language, "PATH": "", "CHECKIN_DATA": str(tmp_path)}
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", env=environment, check=False)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert "missing.checkin" in done.stderr


def test_help_and_version_are_no_mistakes(capfd: pytest.CaptureFixture[str]) -> None:
    for arguments in (["--help"], ["--version"], ["scan", "--help"], ["lists", "add", "--help"]):
        assert run(arguments, lambda path: 0) == 0
        out, err = capfd.readouterr()
        assert out
        assert not err


def test_without_a_command_the_window_opens() -> None:
    opened: list[Path | None] = []

    def open_window(path: Path | None) -> int:
        opened.append(path)
        return 7

    assert run([], open_window) == 7
    assert run(["--event", "a.checkin"], open_window) == 7
    assert opened == [None, Path("a.checkin")]


def test_an_answer_that_cannot_be_written_is_one_line(event: str) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("no full device here")
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, "-m", "checkin", "status", "--event", event]
        usual = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, encoding="utf-8", check=False, env=usual)
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)


def test_an_answer_that_nobody_reads_is_one_line(event: str) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-m", "checkin", "status", "--event", event]
    done = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, encoding="utf-8", check=False)
    os.close(writing)
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is one")
def test_a_window_without_a_display_is_one_sentence(event: str) -> None:
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    bare = {name: value for name, value in os.environ.items() if name not in named}
    command = [sys.executable, "-m", "checkin", "--event", event]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False, env=bare)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
