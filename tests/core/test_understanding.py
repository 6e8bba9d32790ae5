"""Whose ticket a text is that a scanner typed on a wrong keyboard: repaired, or asked about, never guessed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from layout_keys import caps_lock, typed
from people import Clock, attendee, new_event, station
from signed_tickets import KEY, ticket_text

from checkin import codes
from checkin.layouts import Route, Typed
from checkin.models import Attempt, ScanResult, Source, Verdict
from checkin.roster import Roster

SECRET = "qz7wm4aygk2nqxsr6zwyhcm3p9tfvqka"
Make = Callable[..., Roster]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Make]:
    """An event whose tickets have these codes."""
    opened: list[Roster] = []

    def make(*ticket_codes: str) -> Roster:
        people = [attendee(number, ticket_code=code) for number, code in enumerate(ticket_codes)]
        opened.append(new_event(tmp_path, people, Clock()))
        return opened[-1]

    yield make
    for roster in opened:
        roster.close()


def scan(roster: Roster, text: str, how: Typed | None = None, ticket_id: int | None = None) -> ScanResult:
    return station(roster).scan(Attempt(code=text, typed=how or Typed(), ticket_id=ticket_id))


def candidates(result: ScanResult) -> set[str | None]:
    return {ticket.ticket_code for ticket in result.candidates}


@pytest.mark.parametrize("scanner", ["us", "fr", "de"])
@pytest.mark.parametrize("computer", ["us", "fr", "de", "be", "ch", "cz", "es"])
def test_a_secret_typed_on_a_wrong_layout_lets_its_own_ticket_in_or_asks(
    make: Make, scanner: str, computer: str
) -> None:
    roster = make(SECRET, "another", SECRET[::-1])
    result = scan(roster, typed(SECRET, scanner, computer))
    if result.verdict is Verdict.AMBIGUOUS:
        assert candidates(result) == {SECRET}
    else:
        assert (result.verdict, result.ticket and result.ticket.ticket_code) == (Verdict.OK, SECRET)


def test_the_log_keeps_the_code_that_was_meant(make: Make) -> None:
    result = scan(make(SECRET), typed(SECRET, "us", "fr"))
    assert result.scan is not None
    assert result.scan.code == SECRET
    assert result.route == Route("us", "fr")


def test_the_code_as_it_stands_goes_before_any_repair(make: Make) -> None:
    roster = make("azqw-azqw-1", "qwaz-qwaz-1", "azqw)azqw)&")
    result = scan(roster, "azqw)azqw)&")
    assert (result.verdict, result.ticket and result.ticket.ticket_code) == (Verdict.OK, "azqw)azqw)&")
    assert result.route is None


def test_two_readings_that_belong_to_two_people_are_asked_about_and_nothing_is_recorded(make: Make) -> None:
    """The same print is one code from an AZERTY computer, and another one from a QWERTZ."""
    printed = "zyazyazyazya"
    azerty, qwertz = "wyqwyqwyqwyq", "yzayzayzayza"
    assert typed(azerty, "us", "fr") == typed(qwertz, "us", "de") == printed
    roster = make(azerty, qwertz)
    before = roster.scans.next_seq("Nord")
    result = scan(roster, printed)
    assert (result.verdict, candidates(result)) == (Verdict.AMBIGUOUS, {azerty, qwertz})
    assert roster.scans.next_seq("Nord") == before
    assert scan(roster, printed, ticket_id=result.candidates[1].id).verdict is Verdict.OK


def test_a_slip_of_one_letter_in_a_foreign_code_never_lets_anybody_in(make: Make) -> None:
    """It looks like a QWERTZ scan of somebody else's code; nothing proves that it is one."""
    roster = make("k7m2z9p4x6b3n8w5")
    result = scan(roster, "k7m2y9p4x6b3n8w5")
    assert result.verdict is Verdict.AMBIGUOUS
    assert candidates(result) == {"k7m2z9p4x6b3n8w5"}


def test_on_the_known_route_a_repair_of_one_letter_is_enough(make: Make) -> None:
    result = scan(make("k7m2z9p4x6b3n8w5"), "k7m2y9p4x6b3n8w5", Typed(found=Route("us", "de")))
    assert result.verdict is Verdict.OK


def test_on_the_known_route_a_code_that_stands_for_somebody_else_is_asked_about(make: Make) -> None:
    """A scanner known to be QWERTY on AZERTY prints « aq » for the badge « qa »."""
    roster = make("aqwxcv", "qazxcv")
    assert typed("qazxcv", "us", "fr") == "aqwxcv"
    assert scan(roster, "aqwxcv", Typed(found=Route("us", "de"))).verdict is Verdict.OK
    result = scan(roster, "aqwxcv", Typed(found=Route("us", "fr")))
    assert (result.verdict, candidates(result)) == (Verdict.AMBIGUOUS, {"aqwxcv", "qazxcv"})


def test_short_words_of_letters_are_never_repaired_without_asking(make: Make) -> None:
    result = scan(make("qaqwz"), "aqazw")
    assert result.verdict is Verdict.AMBIGUOUS


def test_digits_typed_on_azerty_are_a_number_beyond_doubt(make: Make) -> None:
    result = scan(make("1001"), "&àà&")
    assert (result.verdict, result.scan and result.scan.code) == (Verdict.OK, "1001")


def test_key_numbers_say_what_no_character_does(make: Make) -> None:
    result = scan(make(SECRET), "#" * len(SECRET), Typed(keys=SECRET))
    assert (result.verdict, result.ticket and result.ticket.ticket_code) == (Verdict.OK, SECRET)


def test_caps_lock_swaps_the_case_of_a_secret_and_nothing_is_lost(make: Make) -> None:
    result = scan(make(SECRET), caps_lock(typed(SECRET, "us", "fr")))
    assert result.verdict is Verdict.OK


def test_two_codes_that_differ_in_case_alone_are_told_apart_or_asked_about(make: Make) -> None:
    roster = make("qAzw7-QaZW9-k", "QaZW7-qAzw9-K")
    assert scan(roster, "qAzw7-QaZW9-k").ticket == roster.tickets.get(1)
    result = scan(roster, typed("qAzw7-QaZW9-k", "us", "fr"))
    assert result.verdict is Verdict.AMBIGUOUS


def test_a_signed_ticket_proves_a_repair(make: Make) -> None:
    roster = make("1000")
    with roster.writing():
        roster.registry.keep_keys([KEY])
    text = ticket_text("Sable4JkL", item=2, valid_from=0)
    result = scan(roster, typed(text, "us", "fr"))
    assert (result.verdict, result.scan and result.scan.source) == (Verdict.OK, Source.SIGNED)


def test_an_unknown_code_of_ours_is_logged_as_what_was_meant(make: Make) -> None:
    code = codes.new_code()
    result = scan(make("1000"), typed(code, "us", "bepo"))
    assert (result.verdict, result.scan and result.scan.code) == (Verdict.INVALID, code)


def test_a_code_of_ours_is_never_turned_into_another(make: Make) -> None:
    code, other = codes.new_code(), codes.new_code()
    roster = make(typed(other, "fr", "us"), typed(code, "dvorak", "us"))
    assert scan(roster, code).verdict is Verdict.INVALID


def test_what_no_keys_typed_is_never_repaired(make: Make) -> None:
    result = station(make(SECRET)).scan(Attempt(code=typed(SECRET, "us", "fr"), source=Source.CAMERA))
    assert result.verdict is Verdict.INVALID


@pytest.mark.parametrize(
    "noise",
    ["zzzzzzzzzz", "\x1b[A\x1b[B", "\x00\x01\x02", "]Q3", "\\000026", "&é\"'(-è_çà" * 300, "🎫" * 40, "^^^^", "´`´`"],
)
def test_noise_lets_nobody_in(make: Make, noise: str) -> None:
    result = scan(make(SECRET, "1000"), noise)
    assert result.verdict is Verdict.INVALID


def test_half_a_scan_and_two_at_once_let_nobody_in(make: Make) -> None:
    one, two = codes.new_code(), codes.new_code()
    roster = make(one, two)
    mixed = "".join(letter for pair in zip(one, two, strict=True) for letter in pair)
    for text in (one[:9], one[5:], one + two, mixed, mixed[:14]):
        assert scan(roster, text).verdict is Verdict.INVALID


def test_a_text_of_ten_kilobytes_is_kept_short_and_says_so(make: Make) -> None:
    result = scan(make("1000"), "x" * 10_000)
    assert result.scan is not None
    assert result.scan.code == "x" * codes.KEPT + "… [+9000]"


def test_an_address_of_another_site_is_kept_without_its_query(make: Make) -> None:
    result = scan(make("1000", "token"), "https://elsewhere.example/menu?table=4&key=token#1000")
    assert (result.verdict, result.scan and result.scan.code) == (Verdict.INVALID, "https://elsewhere.example/menu?…")


def test_a_replaced_code_typed_on_a_wrong_layout_is_called_replaced(make: Make) -> None:
    roster = make(SECRET)
    with roster.writing():
        roster.tickets.replace_code(SECRET[::-1], 1, roster.clock())
    assert scan(roster, typed(SECRET[::-1], "us", "fr")).verdict is Verdict.REVOKED


def test_an_address_of_another_site_is_known_as_one_on_a_wrong_layout_too(make: Make) -> None:
    result = scan(make("1000"), typed("https://elsewhere.example/menu?table=4", "us", "fr"))
    assert (result.verdict, result.scan and result.scan.code) == (Verdict.INVALID, "https://elsewhere.example/menu?…")
