"""Which registration system an event talks to."""

from __future__ import annotations

from pathlib import Path

import pytest
from shared_folder import event

from checkin.errors import Reason, WrongUse
from checkin.sync.folder import FolderSystem
from checkin.sync.systems import system_of


def test_an_event_of_a_folder_talks_to_that_folder(tmp_path: Path) -> None:
    with event(tmp_path) as roster:
        with roster.writing():
            roster.event.set("source", f"folder:{tmp_path}/a:b")
        system = system_of(roster)
    assert isinstance(system, FolderSystem)
    assert system.path == tmp_path / "a:b"


@pytest.mark.parametrize(
    ("setting", "value", "reason"),
    [
        ("training", "yes", Reason.TRAINING),
        ("source", "", Reason.NO_REGISTRATION),
        ("source", "x:y", Reason.NO_REGISTRATION),
    ],
)
def test_a_rehearsal_and_an_event_without_source_talk_to_nobody(
    tmp_path: Path, setting: str, value: str, reason: Reason
) -> None:
    with event(tmp_path) as roster:
        with roster.writing():
            roster.event.set("source", f"folder:{tmp_path}")
            roster.event.set(setting, value)
        with pytest.raises(WrongUse) as refused:
            system_of(roster)
    assert refused.value.reason is reason
