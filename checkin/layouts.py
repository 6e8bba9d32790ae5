"""Keyboard layouts: what a scanner's text reads when scanner and computer disagree on them. Pure; it knows no roster.

A scanner presses keys: those that its own layout needs for a text. The computer prints what its layout has on them.
The way back is a table from each printed character to its key, and from there to what the scanner's layout has on it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Layout:
    """What the 47 printing keys of a US keyboard type, row by row from the key left of 1 to the one right of M.

    `dead`: those characters that only come with the next key, on top of it.
    """

    name: str
    plain: str
    shifted: str
    dead: str = ""


@dataclass(frozen=True, slots=True)
class Route:
    """What the scanner and the computer are set to, by names of LAYOUTS; equal where nothing needs repair."""

    scanner: str
    computer: str

    def __str__(self) -> str:
        return f"{self.scanner}>{self.computer}"


@dataclass(frozen=True, slots=True)
class Reading:
    """A text that may have been meant, and the route on which it was."""

    text: str
    route: Route


@dataclass(frozen=True, slots=True)
class Typed:
    """How a text came in by keys: what they read on a US keyboard ("" where the system gives no key numbers), and
    the route that this desk's scanner has been found to take."""

    keys: str = ""
    found: Route | None = None


# Read from the X keyboard database; on Windows and macOS the same but for a few signs that no code contains
# (France on a Mac is nearly Belgium).
LAYOUTS = {
    layout.name: layout
    for layout in (
        Layout(
            "us",
            "`1234567890-=qwertyuiop[]asdfghjkl;'\\zxcvbnm,./",
            '~!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"|ZXCVBNM<>?',
            "",
        ),
        Layout(
            "fr",
            "²&é\"'(-è_çà)=azertyuiop^$qsdfghjklmù*wxcvbn,;:!",
            "~1234567890°+AZERTYUIOP¨£QSDFGHJKLM%µWXCVBN?./§",
            "^¨",
        ),
        Layout(
            "be",
            "²&é\"'(§è!çà)-azertyuiop^$qsdfghjklmùµwxcvbn,;:=",
            "³1234567890°_AZERTYUIOP¨*QSDFGHJKLM%£WXCVBN?./+",
            "^¨",
        ),
        Layout(
            "de",
            "^1234567890ß´qwertzuiopü+asdfghjklöä#yxcvbnm,.-",
            "°!\"§$%&/()=?`QWERTZUIOPÜ*ASDFGHJKLÖÄ'YXCVBNM;:_",
            "^`´",
        ),
        Layout(
            "ch",
            "§1234567890'^qwertzuiopü¨asdfghjklöä$yxcvbnm,.-",
            '°+"*ç%&/()=?`QWERTZUIOPè!ASDFGHJKLéà£YXCVBNM;:_',
            "^`¨",
        ),
        Layout(
            "ch_fr",
            "§1234567890'^qwertzuiopè¨asdfghjkléà$yxcvbnm,.-",
            '°+"*ç%&/()=?`QWERTZUIOPü!ASDFGHJKLöä£YXCVBNM;:_',
            "^`¨",
        ),
        Layout(
            "es",
            "º1234567890'¡qwertyuiop`+asdfghjklñ´çzxcvbnm,.-",
            'ª!"·$%&/()=?¿QWERTYUIOP^*ASDFGHJKLÑ¨ÇZXCVBNM;:_',
            "^`¨´",
        ),
        Layout(
            "it",
            "\\1234567890'ìqwertyuiopè+asdfghjklòàùzxcvbnm,.-",
            '|!"£$%&/()=?^QWERTYUIOPé*ASDFGHJKLç°§ZXCVBNM;:_',
            "",
        ),
        Layout(
            "pt",
            "\\1234567890'«qwertyuiop+´asdfghjklçº~zxcvbnm,.-",
            '|!"#$%&/()=?»QWERTYUIOP*`ASDFGHJKLÇª^ZXCVBNM;:_',
            "^`~´",
        ),
        Layout(
            "ca",
            "#1234567890-=qwertyuiop^¸asdfghjkl;`<zxcvbnm,.é",
            "|!\"/$%?&*()_+QWERTYUIOP^¨ASDFGHJKL:`>ZXCVBNM'.É",
            "^`¨¸",
        ),
        Layout(
            "gb",
            "`1234567890-=qwertyuiop[]asdfghjkl;'#zxcvbnm,./",
            '¬!"£$%^&*()_+QWERTYUIOP{}ASDFGHJKL:@~ZXCVBNM<>?',
            "",
        ),
        Layout(
            "afnor",
            "@àéèê()‘’«»'^azertyuiop-+qsdfghjklm/*wxcvbn.,:;",
            '#1234567890"¨AZERTYUIOP–±QSDFGHJKLM\\½WXCVBN?!…=',
            "^¨",
        ),
        Layout(
            "bepo",
            "$\"«»()@+-/*=%bépoè^vdljzwauie,ctsrnmçàyx.k'qghf",
            "#1234567890°`BÉPOÈ!VDLJZWAUIE;CTSRNMÇÀYX:K?QGHF",
            "^",
        ),
        Layout(
            "cz",
            ";+ěščřžýáíé=´qwertzuiopú)asdfghjklů§¨yxcvbnm,.-",
            "°1234567890%ˇQWERTZUIOP/(ASDFGHJKL\"!'YXCVBNM?:_",
            "¨°´ˇ",
        ),
        Layout(
            "dvorak",
            "`1234567890[]',.pyfgcrl/=aoeuidhtns-\\;qjkxbmwvz",
            '~!@#$%^&*(){}"<>PYFGCRL?+AOEUIDHTNS_|:QJKXBMWVZ',
            "",
        ),
    )
}
US = "us"
COMMON = (US, "fr", "de")  # what scanners are set to, here; every other one is expected on a US computer only
KEYS_ALONE = "keys"  # the computer's layout of a route that was read from key numbers, whatever it printed
_ROUTES = tuple(
    dict.fromkeys(
        Route(scanner, computer)
        for computers, scanners in (((US, *LAYOUTS), COMMON), ((US,), tuple(LAYOUTS)))
        for scanner in scanners
        for computer in computers
    )
)
_MARKS = {"^": "\u0302", "¨": "\u0308", "`": "\u0300", "´": "\u0301", "~": "\u0303", "ˇ": "\u030c", "¸": "\u0327"}
_SPACES = {" ": " ", "\u00a0": " ", "\u202f": " "}
_DIGITS = {digit: digit for digit in "0123456789"}
LONGEST = 1000  # characters; longer texts are no ticket's, and each costs its length three hundred times


def route(text: str) -> Route | None:
    """The route that `str` made this text of; None where it names no layouts that we have."""
    scanner, _, computer = text.partition(">")
    return Route(scanner, computer) if scanner in LAYOUTS and computer in (*LAYOUTS, KEYS_ALONE) else None


def readings(text: str, typed: Typed = Typed()) -> list[Reading]:
    """What else the text may have meant, the likeliest first, each once; the text itself is not among them.

    First on the route that was found, then by the keys' own numbers, then on every other route; each also with Caps
    Lock on, and with digits that come from a keypad.
    """
    if not 0 < len(text) <= LONGEST:
        return []
    seen: dict[str, Reading] = {}
    for reading in _all(text, typed):
        seen.setdefault(reading.text, reading)
    seen.pop(text, None)
    return list(seen.values())


def on(way: Route, text: str, keys: str = "") -> list[str]:
    """What the text means on that one route, the likeliest first; [] where its computer could not have typed it."""
    if way.computer == KEYS_ALONE:
        text, way = keys, Route(way.scanner, US)
    return list(dict.fromkeys(_variants(text, way)))


def other_case(text: str) -> str:
    """As with Caps Lock on; a letter that has no other case alone (ß) stays."""
    return "".join(letter.swapcase() if len(letter.swapcase()) == 1 else letter for letter in text)


def changed(text: str, reading: str) -> int:
    """How many characters a repair has altered beyond their case."""
    if len(text) != len(reading):
        return max(len(text), len(reading))
    return sum(one != other for one, other in zip(text.casefold(), reading.casefold(), strict=False))


def _all(text: str, typed: Typed) -> Iterator[Reading]:
    by_keys = [Route(scanner, KEYS_ALONE) for scanner in LAYOUTS] if typed.keys else []
    for way in (*([typed.found] if typed.found else []), *by_keys, *_ROUTES):
        for meant in on(way, text, typed.keys):
            yield Reading(meant, way)


def _variants(text: str, way: Route) -> Iterator[str]:
    """As typed; with digits from a keypad; with Caps Lock on, which on some systems works on every key."""
    swapped = other_case(text)
    sources = (text, text, swapped, swapped, text)
    for source, (table, letters) in zip(sources, _tables(way.scanner, way.computer), strict=True):
        if letters.issuperset(source):
            yield source.translate(table)


Table = tuple[dict[int, str], frozenset[str]]  # for `str.translate`, and the letters that it knows


@cache
def _tables(scanner: str, computer: str) -> tuple[Table, ...]:
    """For each of the sources of `_variants`."""
    plain, keypad = (_table(scanner, computer, keypad=keypad) for keypad in (False, True))
    return plain, keypad, plain, keypad, _table(scanner, computer, locked=True)


def _table(scanner: str, computer: str, *, keypad: bool = False, locked: bool = False) -> Table:
    """From what the computer printed to what the scanner's layout has on the same keys."""
    ours, theirs = LAYOUTS[scanner], LAYOUTS[computer]
    printed = theirs.shifted + theirs.plain if locked else theirs.plain + theirs.shifted
    keys = list(zip(printed, ours.plain + ours.shifted, strict=True))
    dead = [(letter, read) for letter, read in keys if letter in theirs.dead]
    direct = dict(reversed(keys))  # of two keys with one letter, the first
    table = dict(_composed(dead, keys)) | direct | _SPACES | (_DIGITS if keypad else {})
    return {ord(letter): read for letter, read in table.items()}, frozenset(table)


def _composed(dead: Iterable[tuple[str, str]], keys: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """What a dead key and the one after it print together, and what both of them mean."""
    for accent, first in dead:
        for letter, second in keys:
            parts = unicodedata.normalize("NFD", letter)
            both = unicodedata.normalize("NFC", parts[0] + _MARKS.get(accent, "") + parts[1:])  # ^ and è make ề
            if letter.isalpha() and len(both) == 1 and both != letter:
                yield both, first + second
