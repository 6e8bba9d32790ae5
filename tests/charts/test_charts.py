"""Charts stay in their area, speak for every step and group, and are the same on every device."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from days import DAYS, GROUPS, MORNING
from hypothesis import given
from hypothesis import strategies as some
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from checkin.attendance.day import Arrivals
from checkin.ui import theme
from checkin.ui.app import make_application
from checkin.ui.charts import Hot, Level, groups_height, on_paper, on_screen, paint_arrivals, paint_groups
from checkin.ui.charts.scale import moments, scale

PARIS = ZoneInfo("Europe/Paris")
WIDE, TALL, EDGE = 900, 360, 10


@pytest.fixture(autouse=True)
def fonts(qapp: QApplication) -> None:
    make_application([])


def picture() -> QImage:
    image = QImage(WIDE, TALL, QImage.Format.Format_RGB32)
    image.fill(theme.colour(theme.Colour.SURFACE))
    return image


def inner(image: QImage) -> QRectF:
    return QRectF(image.rect()).adjusted(EDGE, EDGE, -EDGE, -EDGE)


def painted_arrivals(arrivals: Arrivals, *levels: Level) -> tuple[QImage, list[Hot]]:
    image = picture()
    painter = QPainter(image)
    hot = paint_arrivals(painter, inner(image), arrivals, on_screen(15), levels=levels, zone=PARIS)
    painter.end()
    return image, hot


def is_clean(image: QImage) -> bool:
    """Nothing stands on the outer edge."""
    ground = image.pixel(0, 0)
    rows = [(x, y) for x in range(WIDE) for y in (*range(EDGE // 2), *range(TALL - EDGE // 2, TALL))]
    columns = [(x, y) for y in range(TALL) for x in (*range(EDGE // 2), *range(WIDE - EDGE // 2, WIDE))]
    return all(image.pixel(x, y) == ground for x, y in rows + columns)


@pytest.mark.parametrize("name", DAYS)
def test_nothing_of_a_day_is_painted_outside_its_area(name: str) -> None:
    image, _ = painted_arrivals(DAYS[name], Level("Attendus", 320), Level("Capacité", 100_000))
    assert is_clean(image)
    assert image != picture()


@pytest.mark.parametrize("name", DAYS)
def test_each_step_says_its_hour_its_people_and_the_total(name: str) -> None:
    day = DAYS[name]
    _, hot = painted_arrivals(day)
    if not any(day.people):
        assert hot == []
        return
    assert len(hot) == len(day.people)
    assert all(left.place.right() <= right.place.left() + 0.01 for left, right in pairwise(hot))
    for place, told in enumerate(hot):
        begins = (day.start + place * day.step).astimezone(PARIS)
        assert told.text.startswith(f"De {begins:%H:%M} à ")


def test_a_step_is_told_in_the_hours_of_the_event_wherever_the_file_counts_in_utc() -> None:
    _, hot = painted_arrivals(DAYS["a morning of 300"])
    assert "De 08:55 à 09:00" in hot[5].text
    assert ": 61 " in hot[5].text
    assert hot[5].text.endswith("156 en tout.")


def test_a_chart_is_the_same_in_points_and_in_dots_of_a_printer() -> None:
    image = picture()
    painter = QPainter(image)
    small = paint_arrivals(painter, QRectF(0, 0, 400, 160), DAYS["a morning of 300"], on_paper(10))
    large = paint_arrivals(painter, QRectF(0, 0, 4000, 1600), DAYS["a morning of 300"], on_paper(100))
    painter.end()
    for one, other in zip(small, large, strict=True):
        assert abs(one.place.left() * 10 - other.place.left()) < 4
        assert abs(one.place.top() * 10 - other.place.top()) < 4


def test_each_group_says_who_is_present_of_who_is_expected_and_passages_apart() -> None:
    image = picture()
    painter = QPainter(image)
    hot = paint_groups(painter, inner(image), GROUPS, on_screen(15))
    painter.end()
    assert is_clean(image)
    assert [told.text.splitlines()[0].split("\N{NO-BREAK SPACE}:")[0] for told in hot] == [one.label for one in GROUPS]
    assert "sur 220 attendues" in hot[0].text
    assert "195 passage" in hot[0].text.splitlines()[1]
    assert "attendues" not in hot[3].text


def test_groups_that_have_no_room_are_told_in_a_last_line() -> None:
    image = picture()
    painter = QPainter(image)
    hot = paint_groups(painter, QRectF(0, 0, 500, groups_height(3, on_screen(15))), GROUPS, on_screen(15))
    painter.end()
    assert [told.text.split("\N{NO-BREAK SPACE}")[0] for told in hot] == ["Visiteur", "Intervenant"]


@given(some.integers(0, 5_000_000), some.integers(1, 6))
def test_an_axis_reaches_its_highest_value_in_round_steps_and_not_far_beyond(highest: int, steps: int) -> None:
    axis = scale(highest, steps)
    assert axis.top >= highest
    assert axis.step == 1 or axis.top < highest * 2
    assert str(axis.step).rstrip("0") in {"1", "2", "25", "3", "4", "5", "6", "8"}


@given(some.integers(0, 600), some.integers(1, 3000), some.integers(1, 20))
def test_marks_of_time_are_full_hours_or_parts_of_one_and_never_too_many(offset: int, length: int, most: int) -> None:
    start = MORNING + timedelta(minutes=offset)
    end = start + timedelta(minutes=length)
    found = moments(start, end, most, PARIS)
    assert len(found) <= most
    assert all(start <= moment <= end and moment.minute % 5 == 0 for moment in found)


def test_the_hour_that_the_clocks_repeat_is_marked_twice() -> None:
    start = datetime(2026, 10, 24, 23, 0, tzinfo=UTC)  # 01:00 in Paris, the night that summer time ends
    found = moments(start, start + timedelta(hours=4), 5, PARIS)
    assert [f"{moment:%H:%M}" for moment in found] == ["01:00", "02:00", "02:00", "03:00", "04:00"]
