"""The sheet of badges to practise with, printed, read by a scanner and answered by the training event itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from reading import codes_on, millimetres, pages_of, text_of

from checkin import cards, demo, practice
from checkin.models import Attempt, Verdict
from checkin.roster import Roster
from checkin.station import Station
from checkin.sync.exports import read_export
from checkin.ui.fonts import load_fonts
from checkin.ui.printing.card_files import write_cards_pdf
from checkin.ui.training.practice_sheet import SHEET, practice_cards

ANSWERS = ("ok", "unpaid", "canceled", "blocked", "revoked", "unapproved", "invalid_time", "ok", "invalid", "ambiguous")


@pytest.mark.parametrize("dots_per_inch", [150, 300])
def test_one_page_holds_a_badge_for_every_answer_and_each_scans_true(
    qapp: QApplication, tmp_path: Path, dots_per_inch: int
) -> None:
    load_fonts()
    path = tmp_path / "badges.pdf"
    with Roster.open(demo.make(tmp_path / "demo.checkin", read_export)) as roster:
        made = practice_cards(practice.badges(roster))
        assert all(card.warnings == () for card in made)
        write_cards_pdf(made, cards.sheet(SHEET), path)
        (page,) = pages_of(path, dots_per_inch)
        read = codes_on(page)
        station = Station(roster, station_id="Entrée A", check_in_list=roster.lists.default())
        answers = tuple(station.scan(Attempt(code=code)).verdict for code in read)
    assert answers == tuple(map(Verdict, ANSWERS))
    assert millimetres(path) == pytest.approx((210, 297), abs=0.5)
    words = text_of(path)
    assert all(str(number) in words.split() for number in range(1, 11))
    assert "Céline Delaubrac" in words
