"""Invented people, and how volunteers ask for one of them: seeded, so that every run asks the same."""

from __future__ import annotations

import random
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from checkin.models import Attendee
from checkin.search import fold

FIRST: list[str] = re.findall(
    r"\S+",
    "Zoé Loïc Inès Marc Aïcha Yann Léa Hélène Noé Anaïs François Françoise Gaëlle Benoît Jérôme Mickaël Céline Chloé"
    " Éloïse Étienne Théo Cécile Raphaël Joël Maëlys Thierry Bernard Sylvie Nadège Solène Marie Anne Jean Pierre Paul"
    " Luc Mohamed Youssef Khadija Fatima Abdelkader Saïd Rachid Nour Soraya Karim Leïla Mehdi Jürgen Björn Søren Łukasz"
    " Małgorzata Zoltán Dvořák Iñigo João Conceição Siobhán Niccolò Giuseppe Jean-Philippe Jean-Pierre Jean-Marc"
    " Marie-Claude Marie-Hélène Anne-Sophie Pierre-Yves Jean-Baptiste Abd-el-Kader Paul-Émile Charles-Édouard",
)
PLAIN: list[str] = re.findall(
    r"\S+",
    "Brévandois Castelrieu Drévillon Escalvert Faverelle Goasmellec Hautevaux Kermadeuc Lascombière Montbrussac"
    " Nardelois Orvaultier Pellecuer Quintrebec Roussignac Sauveplane Tourneboeuf Vaucresset Wittersbach Ybarroux"
    " Cœurdevey Lœwenbruck Müllerhofer Schönbrunner Grüneberg Straßmeier Sørvangen Ångqvister Łukomiewicz Nowakowiczy"
    " Dvořáčkova Szabófalvi Peñaflorida Gonçalvinho Bertolazzini Mastrogiovane Papadrimos Hadjilaoui Benchekrouny"
    " Bouzianedi Cherkaouni Lahlimiou Tazerouti Zerroukian Ouldbrahim Thibaudeaux Philiponnet Chauvelineau Lefebvrine"
    " Durandeau Martinoux Bernardeau Petitjeannot Rousselinot Moreautier Laurençon Girardelot Bonnefoyer Dupontel",
)
PARTICLES = ("de ", "de La ", "d’", "D'", "du ", "Le ", "La ", "van der ", "van ", "von ", "El ", "Ben ", "Al-", "Mac ")
COMPANIES: list[str] = re.findall(
    r"[^|]+",
    "Atelier Brume|Banque Cormoran|Coopérative des Œillets|Études & Fils|Zinc Conseil|Mairie de Valbrune|Nova Tissages"
    "|L’Épicerie Fine|Groupe Hémisphère|Scierie Bois-Joli|Radio Falaise|Clinique Sainte-Ombeline|Transports Vélizot"
    "|Fonderie Kéraval|Lycée Aristide|Imprimerie du Quai|Chambre d’Agriculture|Nord Énergie|Bureau Garance|Opéra Lumen",
)
TYPES = ("Adhérent", "Visiteur", "Intervenant", "Presse", "Partenaire premium")


@dataclass(frozen=True, slots=True)
class Question:
    """What is typed, for whom, and how it was made up."""

    text: str
    code: str
    style: str


def people(seed: int, count: int) -> list[Attendee]:
    """Every fifth has a particle, every tenth two family names, every twentieth the name of somebody else."""
    chance = random.Random(seed)
    found: list[Attendee] = []
    for number in range(count):
        first, last = chance.choice(FIRST), _family(chance)
        if found and chance.random() < 0.05:
            twin = chance.choice(found)
            first, last = str(twin.first_name), str(twin.last_name)
        company = chance.choice(COMPANIES)
        found.append(
            Attendee(
                ticket_code=f"{chance.choice('BCDFGH')}{chance.randrange(16**7):07X}",
                first_name=first,
                last_name=last.upper() if chance.random() < 0.2 else last,
                full_name=f"{first} {last}",
                email=f"{_plain(first)[: chance.choice((1, 30))]}.{_plain(last)}@{_plain(company)}.example",
                company=company,
                ticket_type=chance.choice(TYPES),
                order_id=f"CMD-{10000 + number // 2}",
                phone=f"06 39 98 {chance.randrange(100):02d} {chance.randrange(100):02d}",
            )
        )
    return found


def _family(chance: random.Random) -> str:
    name = chance.choice(PLAIN) + chance.choice(("", "", "", "x", "ot", "ard", "ine"))
    if chance.random() < 0.2:
        name = chance.choice(PARTICLES) + name
    if chance.random() < 0.1:
        name += chance.choice(("-", " ")) + chance.choice(PLAIN)
    return name


def _plain(text: str) -> str:
    return "".join(letter for letter in fold(text) if letter.isalnum())


def slip(word: str, chance: random.Random) -> str:
    """One letter wrong, missing, too many, or two swapped; short words stay."""
    if len(word) < 4:
        return word
    place = chance.randrange(len(word) - 1)
    letter = chance.choice("aeiourstnlm")
    return chance.choice(
        (
            word[:place] + word[place + 1] + word[place] + word[place + 2 :],
            word[:place] + word[place + 1 :],
            word[:place] + letter + word[place:],
            word[:place] + letter + word[place + 1 :],
        )
    )


Style = Callable[[Attendee, random.Random], str]


def _first(one: Attendee) -> str:
    return str(one.first_name)


def _last(one: Attendee) -> str:
    return str(one.last_name)


def _both(one: Attendee, chance: random.Random) -> str:
    return f"{_first(one)} {_last(one)}"


def _turned(one: Attendee, chance: random.Random) -> str:
    return f"{_last(one)} {_first(one)}"


def _bare(one: Attendee, chance: random.Random) -> str:
    """As most people type: small letters, no accents, dashes as blanks."""
    return fold(f"{_last(one)} {_first(one)}").replace("-", " ")


def _begun(one: Attendee, chance: random.Random) -> str:
    return f"{fold(_first(one))[: chance.randint(2, 4)]} {fold(_last(one))[: chance.randint(5, 9)]}"


def _slipped(one: Attendee, chance: random.Random) -> str:
    return " ".join(slip(word, chance) for word in fold(f"{_first(one)} {_last(one)}").replace("-", " ").split())


def _slipped_once(one: Attendee, chance: random.Random) -> str:
    return f"{slip(fold(_last(one)), chance)} {fold(_first(one))}"


def _slipped_beginning(one: Attendee, chance: random.Random) -> str:
    return f"{fold(_first(one))} {slip(_core(one)[: chance.randint(5, 8)], chance)}"


def _core(one: Attendee) -> str:
    """The longest word of the family name."""
    return max(fold(_last(one)).replace("-", " ").replace("'", " ").replace("’", " ").split(), key=len)


def _no_particle(one: Attendee, chance: random.Random) -> str:
    return f"{_core(one)} {fold(_first(one))}"


def _glued(one: Attendee, chance: random.Random) -> str:
    return f"{_plain(_last(one))} {_plain(_first(one))}"


def _glued_slip(one: Attendee, chance: random.Random) -> str:
    return f"{_plain(_first(one))} {slip(_plain(_last(one)), chance)}"


def _initial(one: Attendee, chance: random.Random) -> str:
    letter = _first(one)[0]
    return chance.choice((f"{letter}. {_last(one)}", f"{_last(one)} {letter.lower()}", f"{letter}.{_core(one)}"))


def _initials(one: Attendee, chance: random.Random) -> str:
    letters = [part[0] for part in _first(one).split("-")]
    return f"{chance.choice(('', '-', '.')).join(letters)} {_core(one)}"


def _with_company(one: Attendee, chance: random.Random) -> str:
    words = fold(str(one.company)).replace("’", " ").replace("-", " ").split()
    return f"{_core(one)} {max(words, key=len)}"


def _first_with_company(one: Attendee, chance: random.Random) -> str:
    return f"{fold(_first(one))} {fold(str(one.company))} {_core(one)[:3]}"


def _with_type(one: Attendee, chance: random.Random) -> str:
    return f"{_bare(one, chance)} {fold(str(one.ticket_type)).split()[0]}"


def _mail(one: Attendee, chance: random.Random) -> str:
    return str(one.email)


def _mail_begun(one: Attendee, chance: random.Random) -> str:
    return str(one.email).split("@", maxsplit=1)[0]


def _code(one: Attendee, chance: random.Random) -> str:
    code = str(one.ticket_code)
    return chance.choice((code, code.lower(), f"{code[:4]} {code[4:]}"))


def _phone(one: Attendee, chance: random.Random) -> str:
    digits = "".join(str(one.phone).split())
    return chance.choice((str(one.phone), digits, "+33 " + str(one.phone)[1:], "+33" + digits[1:]))


def _decomposed(one: Attendee, chance: random.Random) -> str:
    return unicodedata.normalize("NFD", _both(one, chance)).upper()


def _titled(one: Attendee, chance: random.Random) -> str:
    return f"{chance.choice(('Mme', 'M.', 'Monsieur', 'madame', 'Dr'))} {_last(one)} {_first(one)}"


def _said_with_company(one: Attendee, chance: random.Random) -> str:
    return f"{_both(one, chance)} de chez {one.company}"


STYLES: dict[str, Style] = {
    style.__name__.strip("_"): style
    for style in (
        *(_both, _turned, _bare, _begun, _slipped, _slipped_once, _slipped_beginning, _no_particle, _glued),
        *(_glued_slip, _initial, _initials, _with_company, _first_with_company, _with_type, _mail, _mail_begun),
        *(_code, _phone, _decomposed, _titled, _said_with_company),
    )
}


def questions(seed: int, roster: Sequence[Attendee], count: int) -> Iterator[Question]:
    """Asks in turn in each style, only for people whose name no more than three have."""
    chance = random.Random(seed)
    names = Counter(fold(str(one.full_name)) for one in roster)
    known = [one for one in roster if names[fold(str(one.full_name))] <= 3]
    for number in range(count):
        style = list(STYLES)[number % len(STYLES)]
        one = chance.choice(known)
        yield Question(STYLES[style](one, chance), str(one.ticket_code), style)
