"""A thousand questions as volunteers type them: the right person is among the first three."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import pytest
import spoken
import spoken_abroad

from checkin.roster import Roster
from checkin.search import find

ASKED = 1000
SHOWN = 3
PROMISED = 0.99


@pytest.mark.parametrize(
    ("event", "seed", "count"),
    [
        pytest.param(spoken, 5, 300, id="an evening"),
        pytest.param(spoken, 21, 2000, id="a fair"),
        pytest.param(spoken_abroad, 11, 300, id="an evening of common names"),
        pytest.param(spoken_abroad, 12, 2000, id="a fair of common names"),
    ],
)
def test_the_right_person_is_among_the_first_three(tmp_path: Path, event: ModuleType, seed: int, count: int) -> None:
    people = event.people(seed, count)
    with Roster.create(tmp_path / "day.checkin", name="Partner Day") as roster:
        with roster.writing():
            for one in people:
                roster.tickets.add(one)
        missed = [asked for asked in event.questions(seed + 1, people, ASKED) if not _found(roster, asked)]
    assert len(missed) <= (1 - PROMISED) * ASKED, missed


def _found(roster: Roster, asked: spoken.Question) -> bool:
    return asked.code in [hit.ticket.ticket_code for hit in find(asked.text, roster.tickets)[:SHOWN]]
