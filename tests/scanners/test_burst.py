"""The rhythm that tells a scanner from fingers, without any window."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest

from checkin.ui.scanners.burst import HOLD, LATE_SUFFIX, PAUSE, TRAIL, Outcome, Rhythm, Stroke

CODE = "BCDFGHJKLNPRST"


def nothing_is_known(text: str) -> bool:
    return False


class Desk:
    """Feeds keys to a rhythm as the filter does, and keeps what it answers."""

    def __init__(self, known: Callable[[str], bool] = nothing_is_known) -> None:
        self.rhythm = Rhythm(known)
        self.now = 1000
        self.scans: list[str] = []
        self.typed = ""
        self._held = ""

    def keys(self, text: str, gap: int = 3) -> None:
        for letter in text:
            self.now += gap
            self._settle(self.rhythm.stroke(Stroke(letter, self.now)))
            self._held += letter

    def enter(self, gap: int = 3) -> bool:
        """Whether Enter was kept from the widget."""
        self.now += gap
        outcome = self.rhythm.suffix(self.now)
        self._settle(outcome)
        return outcome.swallow

    def silence(self) -> None:
        """So long that the alarm rings."""
        self.now += self.rhythm.patience
        self._settle(self.rhythm.pause())

    def _settle(self, outcome: Outcome) -> None:
        if outcome.scan is not None:
            self.typed += self._held[: outcome.replay]
            self.scans.append(outcome.scan.text)
            self._held = ""
        elif outcome.replay:
            assert outcome.replay == len(self._held), "either all held keys go back, or there is a scan"
            self.typed += self._held
            self._held = ""


def knowing(codes: Iterable[str]) -> Desk:
    return Desk(frozenset(codes).__contains__)


@pytest.mark.parametrize("gap", [0, 1, 8, 20, HOLD])
def test_a_burst_with_enter_is_a_scan_at_any_scanner_pace(gap: int) -> None:
    desk = Desk()
    desk.keys(CODE, gap)
    assert desk.enter(gap)
    assert (desk.scans, desk.typed) == ([CODE], "")


def test_enter_may_be_late_by_a_pause() -> None:
    desk = Desk()
    desk.keys(CODE)
    assert desk.enter(PAUSE)
    assert desk.scans == [CODE]


@pytest.mark.parametrize("gap", [HOLD + 1, 60, 120, 400])
def test_keys_with_gaps_of_fingers_are_typing_and_so_is_their_enter(gap: int) -> None:
    desk = knowing([CODE])
    desk.keys(CODE, gap)
    assert not desk.enter(gap)
    assert (desk.scans, desk.typed) == ([], CODE)


def test_five_quick_keys_and_enter_are_typing_unless_they_are_a_known_code() -> None:
    unknown, known = Desk(), knowing(["K1042"])
    unknown.keys("K1042", 20)
    known.keys("K1042", 20)
    assert (unknown.enter(20), unknown.scans, unknown.typed) == (False, [], "K1042")
    assert (known.enter(20), known.scans, known.typed) == (True, ["K1042"], "")


def test_three_keys_are_never_a_scan() -> None:
    desk = knowing(["ABC"])
    desk.keys("ABC", 2)
    assert not desk.enter()
    assert (desk.scans, desk.typed) == ([], "ABC")


def test_a_short_known_code_needs_its_enter_at_once() -> None:
    desk = knowing(["1042"])
    desk.keys("1042", 25)
    assert not desk.enter(HOLD + 1)
    assert (desk.scans, desk.typed) == ([], "1042")


def test_a_scanner_without_enter_ends_by_a_pause() -> None:
    desk = Desk()
    desk.keys(CODE)
    desk.silence()
    desk.keys(CODE[::-1], 3)
    desk.silence()
    assert (desk.scans, desk.typed) == ([CODE, CODE[::-1]], "")


def test_two_scans_without_enter_are_two_even_when_no_alarm_rang_between_them() -> None:
    desk = Desk()
    desk.keys(CODE)
    desk.now += 200
    desk.keys(CODE[::-1])
    desk.silence()
    assert desk.scans == [CODE, CODE[::-1]]


def test_a_quick_drumming_of_fingers_without_enter_is_text() -> None:
    desk = Desk()
    desk.keys("tration", 30)
    desk.silence()
    assert (desk.scans, desk.typed) == ([], "tration")


def test_an_enter_soon_after_the_pause_is_still_the_scanners() -> None:
    desk = Desk()
    desk.keys(CODE)
    desk.silence()
    assert desk.enter(100)
    assert not desk.enter(400)


def test_enter_twice_from_a_scanner_is_swallowed_twice_and_by_hand_never() -> None:
    desk = Desk()
    desk.keys(CODE)
    assert [desk.enter(3), desk.enter(3), desk.enter(150)] == [True, True, False]


def test_typing_before_and_after_a_scan_stays_typing() -> None:
    desk = Desk()
    desk.keys("dup", 110)
    desk.now += 100
    desk.keys(CODE)
    desk.enter()
    desk.keys("ont", 110)
    assert not desk.enter(150)
    assert (desk.scans, desk.typed) == ([CODE], "dupont")


def test_one_stall_of_an_eye_blink_inside_a_scan_tears_nothing() -> None:
    desk = Desk()
    desk.keys(CODE[:7])
    desk.now += 100
    desk.keys(CODE[7:])
    desk.enter()
    assert (desk.scans, desk.typed) == ([CODE], "")


@pytest.mark.parametrize("torn_at", range(1, 6))
def test_a_scan_torn_in_its_first_letters_is_put_together_when_it_is_known(torn_at: int) -> None:
    desk = knowing([CODE])
    desk.keys(CODE[:torn_at])
    desk.silence()
    desk.now += 200
    desk.keys(CODE[torn_at:])
    assert desk.enter()
    assert (desk.scans, desk.typed) == ([CODE], CODE[:torn_at])


@pytest.mark.parametrize("torn_at", range(6, 14))
def test_a_scan_torn_later_is_told_whole_in_the_end(torn_at: int) -> None:
    desk = knowing([CODE])
    desk.keys(CODE[:torn_at])
    desk.silence()
    desk.now += 200
    desk.keys(CODE[torn_at:])
    assert desk.enter()
    assert desk.scans == [CODE[:torn_at], CODE]
    assert desk.typed == ""


def test_keys_that_arrive_late_but_were_struck_in_time_still_belong_to_the_scan() -> None:
    desk = Desk()
    desk.keys(CODE[:5])
    desk.silence()
    desk.now -= HOLD  # the next keys carry the time at which they were struck
    desk.keys(CODE[5:])
    assert desk.enter()
    assert (desk.scans, desk.typed) == ([CODE], CODE[:5])


def test_a_code_typed_by_hand_is_never_rescued() -> None:
    desk = knowing(["104217"])
    for gap, letter in zip((150, 25, 110, 25, 140, 25), "104217", strict=True):
        desk.keys(letter, gap)
    assert not desk.enter(90)
    assert (desk.scans, desk.typed) == ([], "104217")


def test_a_key_struck_in_the_moment_of_a_scan_is_given_back() -> None:
    desk = knowing([CODE])
    desk.keys("x" + CODE, 0)
    assert desk.enter()
    assert (desk.scans, desk.typed) == ([CODE], "x")


def test_the_end_of_a_foreign_code_is_never_taken_for_a_known_one() -> None:
    desk = knowing(["042042", "1042042"])
    desk.keys("771042042", 3)
    assert desk.enter()
    assert desk.scans == ["771042042"]


def test_no_more_than_two_stray_keys_are_cut_off() -> None:
    desk = knowing(["104204210420"])
    desk.keys("977" + "104204210420", 3)
    assert desk.enter()
    assert desk.scans == ["977104204210420"]


def test_an_enter_by_hand_right_after_the_scanners_late_one_is_not_swallowed() -> None:
    desk = Desk()
    desk.keys(CODE)
    desk.silence()
    assert [desk.enter(10), desk.enter(60)] == [True, False]


def test_a_scan_of_more_than_two_seconds_is_whole() -> None:
    text = "0123456789" * 40
    desk = knowing(["456789"])
    desk.keys(text, 20)
    assert len(text) * 20 > TRAIL
    assert desk.enter()
    assert (desk.scans, desk.typed) == ([text], "")


def test_known_is_not_asked_while_fingers_type() -> None:
    asked: list[str] = []

    def ask(text: str) -> bool:
        asked.append(text)
        return False

    desk = Desk(ask)
    desk.keys("jean dupont", 90)
    desk.silence()
    desk.enter(150)
    assert asked == []


def test_another_key_ends_the_burst_and_nothing_is_put_together_over_it() -> None:
    desk = knowing(["ABCDEF"])
    desk.keys("ABC")
    desk._settle(desk.rhythm.interrupted())
    desk.keys("DEF")
    assert not desk.enter()
    assert (desk.scans, desk.typed) == ([], "ABCDEF")


def test_a_clock_that_starts_again_ends_the_burst() -> None:
    desk = Desk()
    desk.keys("abc")
    desk.now = 0
    desk.keys("def")
    desk.silence()
    assert (desk.scans, desk.typed) == ([], "abcdef")


def test_a_late_enter_is_expected_until_the_time_is_over() -> None:
    desk = Desk()
    desk.keys(CODE)
    assert desk.rhythm.expects_suffix(desk.now)
    last = desk.now
    desk.silence()
    assert desk.rhythm.expects_suffix(last + LATE_SUFFIX)
    assert not desk.rhythm.expects_suffix(last + LATE_SUFFIX + 1)
