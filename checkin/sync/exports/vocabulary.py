"""A column header → the fields that its words may mean, and whose: the participant's or the buyer's. No values."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from checkin.search import fold
from checkin.sync.exports import synonyms

_REMOVED = re.compile(
    r"#\s?\d+|\((?:obligatoire|facultati[fv]e?|requise?|optionnel(?:le)?|required|optional|pflichtfeld|obbligatorio|obligatorio)\)"
    r"|\((?:e|s|es|e s|ne|trice)\)s?|[·•](?:e|s|es|ne|rice)\b(?:[·•]s)?|(?<=teilnehmer)[*:_·/]-?in(?:nen)?\b"
)
_NUMERO = re.compile(r"\bn\.?°\s?|\bno\.\s|\bno\s(?=d[eu]?\b)|\bnr\.\s?|\bn\.\s?|\bnum\.\s?")
_SIGNS = str.maketrans({"\N{NO-BREAK SPACE}": " ", "º": "°", "№": "n°"})  # before folding makes letters of them
_NUMBER_BEHIND = re.compile(r"(.+) numero")
_NOT_WORDS = re.compile(r"[^\w#]+|_")
_EMAIL = re.compile(r"\be mails?\b")
_LEAD_IN = re.compile(
    r"^(?:(?:quel(?:le)?s? (?:est|sont)|quel(?:le)?|indiquez|merci d indiquer|saisissez|renseignez|entrez|what is"
    r"|please enter|qual e|cual es|was ist|wat is|ihre?|dein|deine) )?(?:votre|vos|le|la|l|your|ihre?r?"
    r"|il tuo|la tua|il suo|la sua|o seu|a sua|tu|su|seu|sua|uw|je)? ?"
)
_STATES = re.compile(r"(?:statut|etat|stato|estado|status|state|stan) .+|.+ (?:status|state)|\w{4,}status")
_OF_A_PERSON = re.compile(
    r"adheren|adhesion|membr|member|profession|civil|marital|juridique|legal|emploi|employ|social|fiscal|salari"
)
_EITHER = re.compile(r"/|\b(?:ou|or|oder|o|of)\b")
_LONGEST = 300  # characters of a header that count
QUESTION = 500  # ranks of whole questions stand behind those of words
LESSER = 2 * QUESTION  # and behind both the words that are only taken where there is nothing else


class Whose(IntEnum):
    """Who a column speaks of; the smaller is the better."""

    OWN = 0
    NOBODY_SAID = 1
    BUYER = 2


@dataclass(frozen=True, slots=True)
class Meaning:
    """One field that a header may mean; `rank` within the field, 0 is the best word."""

    field: str
    whose: Whose
    rank: int


PERSONAL = frozenset(
    (
        "first_name",
        "last_name",
        "full_name",
        "name or last_name",
        "name or first_name",
        "email",
        "phone",
        "company",
        "job_title",
    )
)


@lru_cache(maxsize=8192)
def plain(header: str) -> str:
    """As headers are compared: « Nº de billet * », « Billet n° » → "numero (de) billet", « E-Mail: » → "email"."""
    bare = _REMOVED.sub(" ", fold(header[:_LONGEST].translate(_SIGNS)))
    bare = _NUMERO.sub(" numero ", bare)
    said = _EMAIL.sub("email", " ".join(_NOT_WORDS.sub(" ", bare).split()))
    return f"numero {behind[1]}" if (behind := _NUMBER_BEHIND.fullmatch(said)) else said


def _phrases(words: Iterable[str]) -> tuple[str, ...]:
    """The longest first, so that « ticket holder » goes before « ticket »."""
    return tuple(sorted({plain(word) for word in words}, key=len, reverse=True))


def _words() -> dict[str, list[tuple[str, int]]]:
    found: dict[str, list[tuple[str, int]]] = {}
    lesser = frozenset(map(plain, synonyms.LESSER))
    for field, those in synonyms.FIELDS.items():
        for rank, word in enumerate(map(plain, those)):
            meanings = found.setdefault(word, [])
            if field not in (known for known, _ in meanings):
                meanings.append((field, rank + LESSER if word in lesser else rank))
    return found


_WORDS = _words()
_OWN = re.compile(rf"\b(?:{'|'.join(map(re.escape, _phrases(synonyms.OWN)))})\b")
_BUYER = re.compile(rf"\b(?:{'|'.join(map(re.escape, _phrases(synonyms.BUYER)))})\b")
_CONTACT = re.compile(r"\b(?:contact|interlocuteur)\b")
_BUYERS = frozenset(_phrases(synonyms.BUYERS))
_JOINER = "|".join(map(re.escape, _phrases(synonyms.JOINERS)))
_LOOSE_JOINERS = re.compile(rf"^(?:(?:{_JOINER})\s+)+|(?:\s+(?:{_JOINER}))+$")
_ASKED = tuple((field, tuple(map(plain, words))) for field, words in synonyms.QUESTIONS)
_NOT_ASKED = tuple(plain(word) for word in synonyms.NOT_FOR)
_BEYOND = re.compile(rf"\b(?:{'|'.join(map(re.escape, _phrases(synonyms.SOMEBODY_ELSE)))})")


@lru_cache(maxsize=4096)
def meanings(header: str, group: str = "") -> tuple[Meaning, ...]:
    """The fields that the header may mean, under the title of its group of columns; () for none that we know."""
    said = plain(header)
    if not said or _BEYOND.search(plain(group)):
        return ()
    if _BEYOND.search(said):
        return tuple(_exact(said))
    found = (
        _titled(said, plain(group))
        or _exact(said)
        or _list_of_check_ins(said)
        or _after_colon(header)
        or _owned(said)
        or _exact(_LEAD_IN.sub("", said))
        or _of_contact(said)
        or _either(header)
        or _asked(said)
        or _state(said)
    )
    return tuple(dict.fromkeys(found))


def whose(words: str) -> Whose:
    """Of whom plain words speak."""
    if _BUYER.search(words):
        return Whose.BUYER
    return Whose.OWN if _OWN.search(words) else Whose.NOBODY_SAID


def _exact(said: str, owner: Whose = Whose.NOBODY_SAID) -> list[Meaning]:
    return [Meaning(field, owner, rank) for field, rank in _WORDS.get(said, ())]


def _titled(said: str, group: str) -> list[Meaning]:
    """« Nom » under « Acheteur » is the buyer's name, « N° » under « Commande » the order's number.

    A header that names somebody needs no title.
    """
    if not group or whose(said) is not Whose.NOBODY_SAID:
        return []
    owner = whose(group)
    personal = [one for one in _exact(said, owner) if one.field in PERSONAL] if owner is not Whose.NOBODY_SAID else []
    joined = (f"{said}{joiner}{group}" for joiner in (" ", " de ", " de l ", " de la "))
    return personal or next((found for one in joined if (found := _exact(one))), [])


def _after_colon(header: str) -> list[Meaning]:
    """« Adresse de facturation : Nom »: what stands behind the colon, of whom stands before it."""
    before, colon, after = header.partition(":")
    owner = whose(plain(before))
    if not colon or owner is Whose.NOBODY_SAID:
        return []
    return [meaning for meaning in _exact(plain(after), owner) if meaning.field in PERSONAL]


def _owned(said: str) -> list[Meaning]:
    """« adresse email de l acheteur » → an e-mail, the buyer's; « civilite participant » → a civility."""
    owner = whose(said)
    if owner is Whose.NOBODY_SAID:
        return []
    if said in _BUYERS:
        return [Meaning("full_name", owner, 0)]
    rest = (_BUYER if owner is Whose.BUYER else _OWN).sub(" ", said)
    rest = _LOOSE_JOINERS.sub("", " ".join(rest.split()))
    found = _exact(_LEAD_IN.sub("", rest), owner) or _exact(rest, owner)
    if _OF_A_PERSON.search(said):  # « Statut adhérent » is no state of a ticket
        found = [meaning for meaning in found if meaning.field != "status"]
    return [meaning for meaning in found if owner is Whose.OWN or meaning.field in PERSONAL]


def _of_contact(said: str) -> list[Meaning]:
    """« Mail du contact »: whoever a partner named; behind every column that is the participant's for certain."""
    rest = _LOOSE_JOINERS.sub("", " ".join(_CONTACT.sub(" ", said).split()))
    if rest == said:
        return []
    return [Meaning(one.field, one.whose, one.rank + QUESTION) for one in _exact(rest) if one.field in PERSONAL]


def _either(header: str) -> list[Meaning]:
    """« Firma / Organisation »: what all of its words mean; « Nom / Prénom » has nothing in common."""
    parts = [_exact(said) for part in _EITHER.split(header.casefold()) if (said := plain(part))]
    if len(parts) < 2:
        return []
    common = set.intersection(*({one.field for one in part} for part in parts))
    return [meaning for meaning in parts[0] if meaning.field in common]


def names_state(said: str) -> bool:
    """« Statut du billet », « … status », but a person's own; « Statut » alone may be a profession."""
    return _STATES.fullmatch(said) is not None and not _OF_A_PERSON.search(said)


def _state(said: str) -> list[Meaning]:
    return [Meaning("status", Whose.NOBODY_SAID, QUESTION)] if names_state(said) else []


def _list_of_check_ins(said: str) -> list[Meaning]:
    """« Check-ins: Main hall », one column per list."""
    return [Meaning("checked_in", Whose.NOBODY_SAID, QUESTION)] if said.startswith("check ins ") else []


def _asked(said: str) -> list[Meaning]:
    """A whole question, by the first line of words that one of them stands in."""
    if any(word in said for word in _NOT_ASKED):
        return []
    for rank, (field, words) in enumerate(_ASKED, start=QUESTION):
        if any(word in said for word in words):
            return [Meaning(field, whose(said) if field in PERSONAL else Whose.NOBODY_SAID, rank)]
    return []
