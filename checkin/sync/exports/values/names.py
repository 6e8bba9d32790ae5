"""One column of names → first and last name: civility, comma, capitals, particles, else a guess that is said."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from checkin.search import fold
from checkin.sync.exports.values import words

_CIVILITIES = frozenset(fold(word) for word in words.CIVILITIES)
_PARTICLES = frozenset(fold(word) for word in words.PARTICLES)
_ELIDED = re.compile(r"(?:d|l|de l|dell|degl)['’]", re.IGNORECASE)  # d'Arzenvil, L'Hermite
_ARTICLE = re.compile(r"(?<=\w)\.? l[ea] (?=(?:Dr|Pr|Prof|Docteur|Professeur)\b)", re.IGNORECASE)  # « M. le Dr »
_GLUED = re.compile(r"^((?:M|Mr|Mme|Mlle|Dr|Pr|Me)\.)(?=\w{2}.* )", re.IGNORECASE)  # « M.DUPONT Jean »
_AND = frozenset(("et", "and", "und", "e", "y", "&", "/"))
_MAYBE_FIRST_NAMES = frozenset(
    ("don", "pan", "me", "pr", "ing", "sir")
)  # a civility only where more than two words follow


class Name(NamedTuple):
    """`guessed`: nothing in the text said which part is the last name."""

    first: str | None
    last: str | None
    guessed: bool = False

    @property
    def full(self) -> str | None:
        if self.first and self.last:
            return f"{self.first} {self.last}"
        return self.first or self.last or None


NOBODY = Name(None, None)


@lru_cache(maxsize=4096)
def split_name(text: str, last_first: bool = False) -> Name:
    """`last_first`: what to guess where the text does not say, from the header and the other rows."""
    tokens = without_civility(text).replace("\n", " ").split()
    if not tokens:
        return NOBODY
    plain = " ".join(tokens)
    if name := _by_comma(plain):
        return name
    if len(tokens) == 1:  # « DUPONT », « M. Dupont »; « Zoé »
        return Name(None, plain) if _is_loud(plain) or plain != text.strip() else Name(plain, None)
    return _by_capitals(tokens) or _by_particle(tokens) or _guess(tokens, last_first)


def order_said(text: str) -> str:
    """ "last first" or "first last" where the text itself says its order, else ""."""
    name = split_name(text)
    if name.guessed or not name.first or not name.last:
        return ""
    return "last first" if without_civility(text).startswith(name.last) else "first last"


def without_civility(text: str) -> str:
    """« Mme le Dr Zoé Brun » → « Zoé Brun »; a text that is nothing else stays."""
    tokens = _GLUED.sub(r"\1 ", _ARTICLE.sub(" ", text)).split(" ")
    start = 0
    while start < len(tokens) - 1 and _is_civility(tokens[start], len(tokens) - start):
        start += 1
    if start and len(tokens) - start > 1 and fold(tokens[start]) in _AND:  # « M. et Mme »
        return without_civility(" ".join(tokens[start + 1 :]))
    if len(tokens) - start > 2 and tokens[-1].startswith("(") and fold(tokens[-1].strip("()")) in _CIVILITIES:
        tokens = tokens[:-1]
    return " ".join(tokens[start:])


def _is_civility(token: str, left: int) -> bool:
    plain = fold(token)
    if plain.rstrip(".") in _MAYBE_FIRST_NAMES and not token.endswith("."):
        return left > 2
    return plain in _CIVILITIES


def _by_comma(text: str) -> Name | None:
    last, comma, first = text.partition(",")
    if not comma or not last.strip() or not first.strip():
        return None
    return Name(without_civility(first.strip()), last.strip())


def _by_capitals(tokens: list[str]) -> Name | None:
    """The one run in capitals is the last name, with the particles before it."""
    loud = [_is_loud(token) for token in tokens]
    if not any(loud) or all(loud[at] or _is_particle(tokens[at]) for at in range(len(tokens))):
        return None
    start = loud.index(True)
    end = start + 1
    while end < len(tokens) and (loud[end] or (_is_particle(tokens[end]) and any(loud[end:]))):
        end += 1
    if any(loud[end:]):
        return None
    while start > 0 and _is_particle(tokens[start - 1]) and start - 1 + len(tokens) - end > 0:
        start -= 1
    first = tokens[:start] + tokens[end:]
    return Name(" ".join(first), " ".join(tokens[start:end])) if first else None


def _by_particle(tokens: list[str]) -> Name | None:
    """« Jean de la Tour »: the last name begins at the first particle that is not the first word."""
    if name := _leading_particle(tokens):
        return name
    for at in range(1, len(tokens) - 1):
        if _is_particle(tokens[at]):
            return Name(" ".join(tokens[:at]), " ".join(tokens[at:]))
    if _ELIDED.match(tokens[-1]) and len(tokens[-1]) > 3:
        return Name(" ".join(tokens[:-1]), tokens[-1])
    return None


def _leading_particle(tokens: list[str]) -> Name | None:
    """« van der Berg Jan », « d'Arzenvil Antonin »: the last name comes first, one word after its particles."""
    if _ELIDED.match(tokens[0]) and len(tokens[0]) > 3:
        return Name(" ".join(tokens[1:]), tokens[0])
    end = 0
    while end < len(tokens) and _is_particle(tokens[end]):
        end += 1
    if not end or len(tokens) - end < 2:
        return None
    return Name(" ".join(tokens[end + 1 :]), " ".join(tokens[: end + 1]))


def _guess(tokens: list[str], last_first: bool) -> Name:
    if last_first:
        return Name(" ".join(tokens[1:]), tokens[0], guessed=True)
    return Name(tokens[0], " ".join(tokens[1:]), guessed=True)


def _is_loud(token: str) -> bool:
    """In capitals, and more than an initial: DUPONT, O'NEILL, « D'ARZENVIL », McDONALD."""
    letters = [letter for letter in token if letter.isalpha()]
    if len(letters) < 2 or (len(letters) == 2 and "." in token):
        return False
    small = [letter for letter in letters if not letter.isupper()]
    return not small or (len(letters) - len(small) >= 3 and bool(re.match(r"(?:[Mm]a?c|[dl]['’]|de)[A-Z]", token)))


def _is_particle(token: str) -> bool:
    return fold(token) in _PARTICLES
