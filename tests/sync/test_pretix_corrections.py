"""A slip put right at the desk reaches a real pretix where the key may write it, and harms nothing where it may not."""

from __future__ import annotations

from pathlib import Path

import pytest
from pretix_day import Day, caller, opened, place
from pretix_server.server import PretixServer

from checkin import corrections
from checkin.sync.outbox import corrected
from checkin.sync.pretix.system import PretixSystem

FIXED = {"first_name": "Zélie", "last_name": "Orcival", "company": "Atelier du Môle", "email": "zelie@mole.example"}


def put_right(day: Day, code: str, **fields: str) -> None:
    corrections.correct(day.roster, day.ticket(code).id, fields, station_id="Nord", volunteer="Noé")


def test_a_correction_arrives_and_comes_back_as_pretix_s_own_word(pretix: PretixServer, tmp_path: Path) -> None:
    event = pretix.new_event(positions=3)
    with opened(tmp_path, event) as day:
        day.pull()
        code, *others = event.take(3)
        before = [day.ticket(other) for other in others]
        put_right(day, code, **FIXED)
        day.both()
        theirs = event.admin.position(code)
        assert theirs["attendee_name"] == "Zélie Orcival"
        assert (theirs["company"], theirs["attendee_email"]) == ("Atelier du Môle", "zelie@mole.example")
        assert day.roster.corrections.in_force() == {}
        assert [getattr(day.ticket(code), name) for name in FIXED] == list(FIXED.values())
        assert [day.ticket(other) for other in others] == before


@pytest.mark.parametrize("token", ["read_only", "checkin_only"])
def test_a_key_that_may_not_write_stops_no_scan_and_the_correction_holds(
    pretix: PretixServer, tmp_path: Path, token: str
) -> None:
    event = pretix.new_event(positions=2)
    with opened(tmp_path, event) as day:
        day.pull()
        code = event.take()[0]
        put_right(day, code, company="Atelier du Môle")
        with caller(event, token) as calls:
            system = PretixSystem(place(event), calls)
            for _ in range(2):
                system.correct(corrected(day.roster))
        assert day.ticket(code).company == "Atelier du Môle"
        assert event.admin.position(code)["company"] != "Atelier du Môle"
        assert len(day.roster.corrections.in_force()) == 1


def test_a_value_that_pretix_does_not_take_is_asked_about_once(pretix: PretixServer, tmp_path: Path) -> None:
    event = pretix.new_event(positions=2)
    with opened(tmp_path, event) as day:
        day.pull()
        wrong, right = event.take(2)
        put_right(day, wrong, email="not an address")
        put_right(day, right, company="Atelier du Môle")
        day.both()
        assert event.admin.position(right)["company"] == "Atelier du Môle"
        assert day.ticket(wrong).email == "not an address"
        day.both()
