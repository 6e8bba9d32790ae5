"""The audit trail: every deed with who, when and where, and no way to change it afterwards."""

from __future__ import annotations

from pathlib import Path

import pytest

from checkin import audit
from checkin.audit import Deed
from checkin.errors import StoreError
from checkin.roster import Roster


def test_a_deed_tells_who_when_and_at_which_station(tmp_path: Path) -> None:
    with Roster.create(tmp_path / "day.checkin", name="Partner Day") as roster:
        audit.note(roster, Deed.EXPORTED, by="Inès", subject="attendance", detail="presence.csv")
        [entry] = roster.audit.all()
        assert (entry.deed, entry.by, entry.subject, entry.detail) == ("exported", "Inès", "attendance", "presence.csv")
        assert entry.at.tzinfo is not None
        assert entry.station_id == roster.event.get("station_id") != ""


def test_a_deed_goes_with_what_it_tells_of(tmp_path: Path) -> None:
    with Roster.create(tmp_path / "day.checkin", name="Partner Day") as roster:
        with pytest.raises(RuntimeError):
            _begin(roster)
        assert list(roster.audit.all()) == []


def _begin(roster: Roster) -> None:
    """Something that fails after its deed was noted."""
    with roster.writing():
        audit.note(roster, Deed.PIN_SET)
        raise RuntimeError


@pytest.mark.parametrize("statement", ["DELETE FROM audit", "UPDATE audit SET deed = 'imported'"])
def test_nobody_changes_the_audit_trail(tmp_path: Path, statement: str) -> None:
    with Roster.create(tmp_path / "day.checkin", name="Partner Day") as roster:
        audit.note(roster, Deed.LOCKED)
        with pytest.raises(StoreError), roster.writing():
            roster._db.execute(statement)
        assert [entry.deed for entry in roster.audit.latest(5)] == ["locked"]
