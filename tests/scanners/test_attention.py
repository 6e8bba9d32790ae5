"""A badge counts once for each time it is shown; noise, posters and crowds admit nobody."""

from __future__ import annotations

import pytest

from checkin import codes
from checkin.ui.scanners.camera.attention import Attention
from checkin.ui.scanners.camera.reading import Found

EVERY = 1 / 30  # seconds between two frames
TICKETS = {"ANNA": (1,), "BORIS": (2,), "ANNA-BARS": (1,)}
SITE = "https://wifi.example/guest"


def seen(text: str, x: float = 0.5, *, sure: bool = True) -> Found:
    return Found(text, ((x - 0.1, 0.4), (x + 0.1, 0.4), (x + 0.1, 0.6), (x - 0.1, 0.6)), sure=sure)


class Film:
    """Shows pictures to the attention, one after the other, and keeps what it took for scans."""

    def __init__(self) -> None:
        self.attention = Attention(lambda text: TICKETS.get(text, ()))
        self.at = 1000.0
        self.scans: list[str] = []
        self.crowds = 0

    def show(self, *found: Found, seconds: float = EVERY) -> list[str]:
        """The scans of that stretch."""
        before = len(self.scans)
        for _ in range(max(round(seconds / EVERY), 1)):
            glance = self.attention.look(found, self.at)
            self.at += EVERY
            self.crowds += glance.crowd
            self.scans += [glance.scan] if glance.scan else []
        return self.scans[before:]


@pytest.fixture
def film() -> Film:
    return Film()


def test_a_badge_held_in_front_counts_once(film: Film) -> None:
    assert film.show(seen("ANNA"), seconds=30) == ["ANNA"]


def test_a_badge_counts_with_the_first_picture_of_it(film: Film) -> None:
    assert film.show(seen("ANNA")) == ["ANNA"]


def test_glare_and_unsteady_hands_do_not_make_it_count_again(film: Film) -> None:
    for _ in range(5):
        film.show(seen("ANNA"), seconds=0.5)
        film.show(seconds=2.5)
    assert film.scans == ["ANNA"]


def test_a_badge_shown_again_later_counts_again(film: Film) -> None:
    film.show(seen("ANNA"), seconds=3)
    film.show(seconds=3.2)
    assert film.show(seen("ANNA"), seconds=3) == ["ANNA"]


def test_people_one_after_the_other_all_count(film: Film) -> None:
    assert film.show(seen("ANNA"), seconds=0.5) == ["ANNA"]
    assert film.show(seen("BORIS"), seconds=0.5) == ["BORIS"]


def test_two_badges_in_one_picture_are_not_scanned_and_it_says_so(film: Film) -> None:
    assert film.show(seen("ANNA"), seen("BORIS", 0.8), seconds=5) == []
    assert film.crowds == 150


def test_of_two_badges_the_one_that_is_left_alone_counts(film: Film) -> None:
    film.show(seen("ANNA"), seen("BORIS", 0.8), seconds=1)
    assert film.show(seen("BORIS"), seconds=0.9) == []
    assert film.show(seen("BORIS"), seconds=0.3) == ["BORIS"]


def test_the_second_ticket_of_a_sheet_is_not_admitted_while_the_sheet_is_taken_away(film: Film) -> None:
    film.show(seen("ANNA"), seconds=0.2)
    film.show(seen("ANNA"), seen("BORIS", 0.8), seconds=1)
    film.show(seen("BORIS", 0.8), seconds=0.5)
    film.show(seconds=2)
    assert film.scans == ["ANNA"]


def test_a_badge_that_flickers_beside_another_is_not_admitted(film: Film) -> None:
    """Two lie in the picture, and the reader finds now the one, now the other."""
    for _ in range(20):
        film.show(seen("ANNA"))
        film.show(seen("BORIS", 0.8), seconds=0.1)
    assert film.scans == ["ANNA"]


def test_two_codes_of_one_ticket_are_one_badge(film: Film) -> None:
    assert film.show(seen("ANNA"), seen("ANNA-BARS", 0.7), seconds=2) != []
    assert len(film.scans) == 1
    assert film.crowds == 0


def test_the_website_printed_on_a_ticket_does_not_stand_in_its_way(film: Film) -> None:
    film.show(seen(SITE), seconds=0.3)
    film.show(seen(SITE), seen("ANNA", 0.7), seconds=2)
    film.show(seen(SITE), seconds=1)
    assert film.scans == ["ANNA"]


def test_a_code_of_nobody_here_is_told_once_it_stays(film: Film) -> None:
    assert film.show(seen(SITE), seconds=0.3) == []
    assert film.show(seen(SITE), seconds=3) == [SITE]


def test_of_several_foreign_codes_the_one_in_the_middle_speaks_for_all(film: Film) -> None:
    assert film.show(seen(SITE, 0.2), seen("OTHER", 0.45), seen("THIRD", 0.9), seconds=5) == ["OTHER"]


def test_a_poster_behind_the_queue_is_told_once_though_heads_pass_before_it(film: Film) -> None:
    for _ in range(10):
        film.show(seen(SITE), seconds=2)
        film.show(seconds=5)
    assert film.scans == [SITE]


def test_a_misread_code_of_ours_is_never_told(film: Film) -> None:
    good = codes.new_code()
    wrong = good[:-1] + ("B" if good[-1] != "B" else "C")
    assert film.show(seen(wrong), seconds=5) == []


def test_an_unknown_text_seen_in_one_picture_only_is_noise(film: Film) -> None:
    for number in range(100):
        film.show(seen(f"4390{number}"))
    assert film.scans == []


def test_bars_are_read_twice_before_they_count(film: Film) -> None:
    assert film.show(seen("ANNA", sure=False)) == []
    assert film.show(seen("ANNA", sure=False)) == ["ANNA"]


def test_a_badge_that_the_usb_scanner_has_just_read_is_not_scanned_again(film: Film) -> None:
    film.attention.answered("ANNA", film.at)
    assert film.show(seen("ANNA"), seconds=3) == []


def test_after_an_undo_a_badge_still_in_the_picture_does_not_count_until_it_is_shown_anew(film: Film) -> None:
    film.show(seen("ANNA"), seconds=1)
    film.attention.begin_anew()
    assert film.show(seen("ANNA"), seconds=5) == []
    film.show(seconds=0.6)
    assert film.show(seen("ANNA"), seconds=1) == ["ANNA"]
