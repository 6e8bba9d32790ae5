"""A date is written as the file writes its own."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from checkin.date_style import style_of

PARIS = ZoneInfo("Europe/Paris")
AT = datetime(2026, 11, 3, 13, 5, 30, tzinfo=UTC)  # 14:05:30 in Paris

WRITTEN = {
    "27/11/2026 08:41": "03/11/2026 14:05",
    "27/11/2026 08:41:12": "03/11/2026 14:05:30",
    "27.11.2026 08:41": "03.11.2026 14:05",
    "27-11-2026": "03-11-2026",
    "27/11/26 8h41": "03/11/26 14h05",
    "7/1/2026 à 08:41": "3/11/2026 à 14:05",
    "2026-11-27T08:41:12": "2026-11-03T14:05:30",
    "2026-11-27T08:41:12.000Z": "2026-11-03T13:05:30.000Z",
    "2026-11-27 08:41:12+00:00": "2026-11-03 13:05:30+00:00",
    "2026-11-27T08:41:12+02:00": "2026-11-03T14:05:30+01:00",
    "2026-11-27 08:41:12 +0200": "2026-11-03 14:05:30 +0100",
    "0000-00-00 00:00:00": "2026-11-03 14:05:30",
    "08:41": "14:05",
    "9:02 am": "2:05 pm",
}


@pytest.mark.parametrize("cell", WRITTEN)
def test_a_moment_is_written_as_the_cell_beside_it(cell: str) -> None:
    style = style_of(["", "–", cell])
    assert style is not None
    assert style.write(AT, PARIS) == WRITTEN[cell]


@pytest.mark.parametrize(
    ("cells", "written"),
    [
        (("11/27/26 02:28 PM",), "11/03/26 02:05 PM"),
        (("12/27/2026 9:02 AM", "9/3/2026 11:02 AM"), "11/3/2026 2:05 PM"),
    ],
)
def test_the_month_stands_first_where_it_does_in_the_file(cells: tuple[str, ...], written: str) -> None:
    style = style_of(cells, month_first=True)
    assert style is not None
    assert style.write(AT, PARIS) == written


def test_midnight_and_noon_are_twelve_on_a_half_day_clock() -> None:
    style = style_of(["9:02 AM"])
    assert style is not None
    noon, midnight = datetime(2026, 11, 27, 11, tzinfo=UTC), datetime(2026, 11, 26, 23, tzinfo=UTC)
    assert [style.write(moment, PARIS) for moment in (noon, midnight)] == ["12:00 PM", "12:00 AM"]


def test_either_half_of_a_moment_may_be_written_alone() -> None:
    style = style_of(["27/11/2026 08:41"])
    assert style is not None
    assert (style.write(AT, PARIS, clock=False), style.write(AT, PARIS, day=False)) == ("03/11/2026", "14:05")


def test_words_have_no_style() -> None:
    assert style_of(["Oui", "", "27 nov. 2026", "88410200"]) is None
