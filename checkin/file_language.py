"""The language of a file's headers: how people write « yes », « no » and dates in it. Translates nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from checkin.date_style import Style
from checkin.search import words

_CLOCK = "{hour:02}:{minute:02}"
_SLASHES = Style(day="{day:02}/{month:02}/{year:04}", clock=_CLOCK)
_DOTS = Style(day="{day:02}.{month:02}.{year:04}", clock=_CLOCK)
_ISO = Style(day="{year:04}-{month:02}-{day:02}", clock=_CLOCK)


@dataclass(frozen=True, slots=True)
class Language:
    """`marks`: folded words that headers of no other language have."""

    yes: str
    no: str
    style: Style
    marks: frozenset[str] = field(default_factory=frozenset)


def _language(yes: str, no: str, style: Style, marks: str) -> Language:
    return Language(yes, no, style, frozenset(marks.split()))


_LANGUAGES = (
    _language("Oui", "Non", _SLASHES, "nom prenom billet commande scanne composte controle emarge present societe le"),
    _language("Yes", "No", _ISO, "name first last order ticket attendee guest checked scanned used attended at"),
    _language("Ja", "Nein", _DOTS, "vorname nachname firma bestellung eingecheckt anwesend"),
    _language("Ja", "Nee", _SLASHES, "voornaam achternaam bedrijf bestelling ingecheckt aanwezig"),
    _language("Sì", "No", _SLASHES, "cognome azienda biglietto ordine presente scansionato"),
    _language("Sí", "No", _SLASHES, "apellido apellidos nombre empresa entrada pedido asistio"),
    _language("Sim", "Não", _SLASHES, "sobrenome apelido bilhete encomenda ingresso presenca"),
    _language("Tak", "Nie", _DOTS, "imie nazwisko firma bilet zamowienie obecny"),
)
_OTHER = _LANGUAGES[1]  # a date in ISO is read alike everywhere
_PAIRS = (*((one.yes, one.no) for one in _LANGUAGES), ("true", "false"), ("vrai", "faux"), ("1", "0"), ("x", ""))
_TIMES = frozenset(("heure", "time", "uhrzeit", "zeit", "ora", "hora", "tijd", "godzina"))


def language_of(headers: Iterable[str]) -> Language:
    """The language of which most words stand in the headers; English where none does."""
    found = {word for header in headers for word in words(header)}
    best = max(_LANGUAGES, key=lambda one: len(one.marks & found))
    return best if best.marks & found else _OTHER


def is_time(header: str) -> bool:
    """« Heure de scan », « Check-in time »."""
    return not _TIMES.isdisjoint(words(header))


def yes_and_no(yes: str, no: str, language: Language) -> tuple[str, str]:
    """What a column writes for who is in and who is not; `yes` and `no` as its cells show them, "" where none does.

    A number of passages becomes 1; a cell with other figures belongs to one person only, and is no word.
    """
    if yes and not any(map(str.isdigit, yes)):
        return yes, no or _partner(yes, 0, language)
    if yes.isdigit() or no.isdigit():
        return "1", no
    return (_partner(no, 1, language) if no else language.yes), no


def _partner(word: str, place: int, language: Language) -> str:
    """The other word of the pair, in the same letters; of two pairs with this word, the one of the file's language."""
    pairs: Sequence[tuple[str, str]] = ((language.yes, language.no), *_PAIRS)
    for pair in pairs:
        if pair[place].casefold() == word.casefold():
            return _written_like(pair[1 - place], word)
    return (language.yes, language.no)[1 - place]


def _written_like(text: str, word: str) -> str:
    if len(word) > 1 and word.isupper():
        return text.upper()
    return text.lower() if word.islower() else text.capitalize()
