"""Whatever stands on a paper stands there once, within the page, under its head, never parted from what it leads."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPicture
from PySide6.QtWidgets import QApplication

from checkin.ui.fonts import load_fonts
from checkin.ui.printing.papers import ink
from checkin.ui.printing.papers.flow import FOOT, MOST_TOGETHER, Strip, flowed, gap
from checkin.ui.printing.papers.pages import INNER

Painted = list[list[tuple[str, QRectF]]]  # page by page: which strip stood where


def painted(strips: Sequence[tuple[str, float, bool, bool]]) -> Painted:
    """Strips by (name, height, whether it leads, whether it is air), all of one table, on their pages."""
    seen: Painted = []

    def called(name: str, height: float, head: Strip | None, leads: bool) -> Strip:
        def paint(painter: QPainter, box: QRectF) -> None:
            seen[-1].append((name, QRectF(box)))

        return Strip(height, paint, head=head, leads=leads)

    head = called("head", 600, None, leads=True)
    flow = [gap(height) if air else called(name, height, head, leads) for name, height, leads, air in strips]
    picture = QPicture()
    painter = QPainter(picture)
    for page in flowed(flow, "foot"):
        seen.append([])
        page(painter)
    painter.end()
    return seen


STRIPS = st.lists(st.tuples(st.floats(100, 4000), st.integers(0, 9)), max_size=120)


@settings(deadline=None, max_examples=60)
@given(STRIPS)
def test_every_strip_is_painted_once_inside_its_page_and_after_the_one_before(
    qapp: QApplication, found: list[tuple[float, int]]
) -> None:
    load_fonts()
    strips = [(str(number), height, kind == 0, kind == 1) for number, (height, kind) in enumerate(found)]
    pages = painted(strips)
    names = [name for page in pages for name, _ in page if name != "head"]
    assert names == [name for name, _, _, air in strips if not air]
    lowest = INNER.bottom() - FOOT
    for page in pages:
        assert all(upper.bottom() <= lower.top() + 0.01 for (_, upper), (_, lower) in pairwise(page))
        assert all(box.bottom() <= lowest + 0.01 for _, box in page)
        assert page[:1] == [] or page[0][0] == "head"


@settings(deadline=None, max_examples=60)
@given(st.lists(st.tuples(st.floats(100, 4000), st.booleans()), min_size=20, max_size=80))
def test_what_leads_never_stands_last_on_a_page(qapp: QApplication, found: list[tuple[float, bool]]) -> None:
    """Unless more of it follows one another than a page holds."""
    load_fonts()
    pages = painted([(str(number), height, leads, False) for number, (height, leads) in enumerate(found)])
    for page in pages[:-1]:
        last = int(page[-1][0])
        led = takewhile(lambda number: found[number][1], range(last, -1, -1))
        together = [found[number][0] for number in led]
        assert not together or sum(together) + found[last + 1][0] > MOST_TOGETHER


@settings(deadline=None, max_examples=200)
@given(st.text(max_size=200), st.floats(800, 9000))
def test_no_letter_of_a_wrapped_text_is_lost_or_said_twice(qapp: QApplication, text: str, room: float) -> None:
    """Blanks aside: lines break at them."""
    load_fonts()
    told = "".join("".join(ink.lines(text, ink.TEXT, room, 999)).split())
    assert told == "".join(text.encode("utf-16-le", "replace").decode("utf-16-le", "replace").split())
