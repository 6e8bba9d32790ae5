"""What is kept of the first steps between two starts: as typed, never a secret, nothing that breaks the next start."""

from __future__ import annotations

from pathlib import Path

import pytest

from checkin import first_steps
from checkin.first_steps import Answers

SAID = Answers(step="protect", role="organiser", name="Journée Été", day="27/11/2026", purge_after=60)


def test_what_was_said_is_there_at_the_next_start() -> None:
    first_steps.keep(SAID)
    assert first_steps.load() == SAID


def test_once_finished_nothing_is_left_and_nobody_is_asked_again() -> None:
    first_steps.keep(SAID)
    first_steps.finish()
    assert first_steps.is_done()
    assert first_steps.load() == Answers()


def test_taken_again_from_the_menu_they_stay_finished() -> None:
    first_steps.finish()
    first_steps.keep(SAID)
    assert first_steps.is_done()
    first_steps.begin_anew()
    assert first_steps.is_done()


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b"\xff\xfe", b'{"step": 3, "purge_after": "x", "name": null}'])
def test_a_file_that_makes_no_sense_is_as_if_nobody_had_begun(own_data_folder: Path, content: bytes) -> None:
    (own_data_folder / first_steps.FILE).write_bytes(content)
    assert first_steps.load() == Answers()
    assert not first_steps.is_done()


def test_a_data_folder_that_cannot_be_written_stops_nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "occupé").touch()
    monkeypatch.setenv("CHECKIN_DATA", str(tmp_path / "occupé"))
    first_steps.keep(SAID)
    first_steps.finish()
    assert first_steps.load() == Answers()


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("https://billets.exemple.example/asso", "https://billets.exemple.example/asso"),
        ("billets.exemple.example", "billets.exemple.example"),
        ("https://moi:geheim@billets.exemple.example", ""),
        ("https://billets.exemple.example/?key=geheim#x", "https://billets.exemple.example/"),
        ('{"url": "https://billets.exemple.example", "token": "geheim"}', ""),
        ("https://[billets", ""),
    ],
)
def test_an_address_is_kept_without_what_may_be_a_key(typed: str, kept: str) -> None:
    assert first_steps.harmless(typed) == kept
