"""Where people go once they are in: the type of their ticket says, else the list."""

from __future__ import annotations

from pathlib import Path

import pytest
from people import attendee, door, new_event, ticket

from checkin import directions
from checkin.directions import LONGEST, Directions

WRITTEN = Directions(by_type={"Presse": "Stand Presse"}, by_list={"Accueil": "Café au fond du hall"})


def test_the_ticket_type_goes_before_the_list_and_nobody_said_is_nothing() -> None:
    assert WRITTEN.of(ticket(ticket_type="Presse"), door()) == "Stand Presse"
    assert WRITTEN.of(ticket(ticket_type="Adhérent"), door()) == "Café au fond du hall"
    assert WRITTEN.of(ticket(ticket_type=None), door()) == "Café au fond du hall"
    assert WRITTEN.of(None, door(name="Atelier")) == ""


def test_what_was_written_is_read_again_by_every_desk_and_blanks_are_nothing(tmp_path: Path) -> None:
    with new_event(tmp_path, [attendee(0)]) as roster:
        assert directions.read(roster) == Directions()
        directions.write(roster, Directions({"Presse": " Stand \n Presse "}, {"Accueil": "  ", "Bar": "x" * 500}))
        assert directions.read(roster) == Directions({"Presse": "Stand Presse"}, {"Bar": "x" * LONGEST})


@pytest.mark.parametrize("odd", ["", "nonsense", "[]", '{"types": 3}', '{"lists": ["a"]}'])
def test_a_setting_that_is_not_ours_is_no_directions(tmp_path: Path, odd: str) -> None:
    with new_event(tmp_path, [attendee(0)]) as roster:
        with roster.writing():
            roster.event.set(directions.SETTING, odd)
        assert directions.read(roster) == Directions()
