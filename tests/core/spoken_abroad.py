"""A second event, and other ways to ask: common names, many homonyms, slips of a French keyboard, misheard names."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from spoken import Question

from checkin.models import Attendee
from checkin.search import fold

GIVEN: list[str] = re.findall(
    r"\S+",
    "Philippe Thierry Christophe Mathieu Matthieu Stéphane Stéphanie Nathalie Catherine Isabelle Véronique Sébastien"
    " Frédéric Frédérique Guillaume Aurélie Émilie Élodie Julie Julien Lucas Louise Emma Hugo Camille Dominique Claude"
    " Jean-Luc Jean-François Jean-Paul Marie-Laure Marie-Thérèse Anne-Laure Marie-Christine Louis-Marie Mohammed"
    " Mohamed Ahmed Abderrahmane Abdallah Youcef Yassine Hicham Naïma Zohra Samira Noureddine Oumar Mamadou Aminata"
    " Ousmane Nguyễn Thị Wei Xiaoming Yūki Andrzej Katarzyna Agnieszka Jiří Renée Ulrike Jörg Günther Åsa Ingeborg"
    " Bjørn Håkan Francisco Maria-José Giovanni Giulia Séamus Aoife Ștefan Ioana Gökhan Ayşe İbrahim",
)
FAMILY: list[str] = re.findall(
    r"[^|]+",
    "Martin|Bernard|Dubois|Thomas|Robert|Richard|Petit|Durand|Leroy|Moreau|Simon|Laurent|Lefebvre|Lefèvre|Michel"
    "|Garcia|David|Bertrand|Roux|Vincent|Fournier|Morel|Girard|André|Mercier|Dupont|Dupond|Lambert|Bonnet|François"
    "|Legrand|Garnier|Faure|Rousseau|Blanc|Guérin|Müller|Henry|Roussel|Nicolas|Perrin|Morin|Mathieu|Clément|Gauthier"
    "|Gautier|Dumont|Lopez|Fontaine|Chevalier|Robin|Masson|Sanchez|Gérard|Nguyễn|Boyer|Denis|Lemaire|Duval|Joly"
    "|de la Fontaine|de Villepreux|d’Aubigny|d’Artois-Lenoir|du Plessis|des Roches|Le Gall|Le Guen|Legoff|Le Goff"
    "|La Rocque|L’Hermite|O’Donnell|MacLeod|Mc Carthy|van den Broeck|Van de Velde|van der Meulen|von Hohenstein"
    "|zu Löwenau|El Khoury|El-Mansouri|Al Hariri|Ben Youssef|Benali|Ben Ali|Aït-Kaci|Ould Mbarek|Boukhari|Cherif"
    "|Hadj-Moussa|dos Santos|da Silva|di Marco|Della Rovere|Saint-Martin|Sainte-Croix|St-Amand|Le Bihan-Moreau"
    "|Petit-Jean|Lévy-Dupont|Carrère d’Estaing|Blanc Durieux|Kowalczyk|Wójcik|Łoziński|Jørgensen|Åkerström|Ødegård"
    "|Çelik|Yıldız|Öztürk|Şahin|Popović|Novák|Horváth|Schröder|Weiß|Großmann|Sæther|Œuvrard|Bœuf",
)
FIRMS: list[str] = re.findall(
    r"[^|]+",
    "Acme Conseil|Solstice SARL|SNC Legrand Frères|Association Le Phare|Université de Brocéliande|Crédit Rural"
    "|Ateliers du Léman|Orange Bleue|CHU Sainte-Anne-des-Monts|Pôle Numérique|Boulangerie Petit|Agence M2|3D-Tech"
    "|Groupe Ventoux & Associés|Mairie de Saint-Malon|Région Grand Large|Éditions du Hérisson|Lumière et Son",
)
KINDS = ("Adhérent", "Non-adhérent", "Exposant", "Bénévole", "VIP")
NEIGHBOURS = {  # on an AZERTY keyboard
    **dict(zip("azertyuiop", ("zq", "aes", "zrd", "etf", "ryg", "tuh", "yij", "uok", "ipl", "om"), strict=True)),
    **dict(zip("qsdfghjklm", ("sa", "qdz", "sfe", "dgr", "fht", "gjy", "hku", "jli", "kmo", "lp"), strict=True)),
    **dict(zip("wxcvbn", ("xq", "wcs", "xvd", "cbf", "vng", "bh"), strict=True)),
}
HEARD = (("ph", "f"), ("eau", "o"), ("th", "t"), ("y", "i"), ("qu", "k"), ("mm", "m"), ("ss", "s"), ("rr", "r"))


def people(seed: int, count: int) -> list[Attendee]:
    """Half of an order's people are of one company; some tickets have only a full name, some no e-mail."""
    chance = random.Random(seed)
    return [_person(number, chance) for number in range(count)]


def _person(number: int, chance: random.Random) -> Attendee:
    first, last, firm = chance.choice(GIVEN), chance.choice(FAMILY), chance.choice(FIRMS)
    if chance.random() < 0.15:
        last = f"{last}-{chance.choice(FAMILY)}"
    whole_only = chance.random() < 0.1
    mail = f"{fold(first)}.{_letters(last)}{number}@{_letters(firm)}.example".replace(" ", "")
    return Attendee(
        ticket_code=f"{number:05d}-{chance.randrange(10**6):06d}",
        first_name=None if whole_only else first,
        last_name=None if whole_only else last,
        full_name=chance.choice((f"{first} {last}", f"{last.upper()} {first}")),
        email=mail if chance.random() < 0.8 else None,
        company=firm if chance.random() < 0.9 else None,
        ticket_type=chance.choice(KINDS),
        order_id=f"HA{4000 + number // 3}",
    )


def _letters(text: str) -> str:
    return "".join(letter for letter in fold(text) if letter.isalnum())


class Asker:
    """One volunteer at the keyboard, who has heard a name."""

    def __init__(self, one: Attendee, first: str, last: str, chance: random.Random) -> None:
        self.one, self.first, self.last, self.chance = one, first, last, chance

    def plain(self) -> str:
        return fold(f"{self.first} {self.last}")

    def family_first_capitals(self) -> str:
        return f"{self.last.upper()}, {self.first}"

    def key_beside(self) -> str:
        return self._each_long_word(self._beside)

    def doubled_or_dropped(self) -> str:
        return self._each_long_word(self._double)

    def swapped(self) -> str:
        return self._each_long_word(self._swap)

    def first_letter_wrong(self) -> str:
        head, *tail = self._words()
        return " ".join((self._beside(head, 0) if len(head) > 4 else head, *tail))

    def misheard(self) -> str:
        said = self.plain()
        for letters, heard in HEARD:
            if letters in said:
                return said.replace(letters, heard, 1)
        return said

    def begun_both(self) -> str:
        family = max(fold(self.last).replace("-", " ").replace("’", " ").split(), key=len)
        return f"{family[:6]} {fold(self.first)[:5]}"

    def half_of_the_name(self) -> str:
        half = self.chance.choice([part for part in re.split(r"[-\s’]", self.last) if len(part) > 3] or [self.last])
        return f"{self.first} {half}"

    def dots(self) -> str:
        letters = ".".join(part[0] for part in re.split(r"[-\s]", self.first))
        return f"{letters}. {self.last}"

    def name_and_firm(self) -> str:
        return f"{fold(self.last)} {fold(self.one.company or self.first)}"

    def from_firm(self) -> str:
        return f"{self.first} {self.last} de {self.one.company}" if self.one.company else self.plain()

    def run_together(self) -> str:
        return _letters(self.last) + " " + fold(self.first)

    def all_in_one(self) -> str:
        return _letters(self.first) + _letters(self.last)

    def slip_and_firm(self) -> str:
        return f"{self.key_beside()} {fold(self.one.company or '').split(' ')[0]}"

    def name_and_kind(self) -> str:
        return f"{self.plain()} {self.one.ticket_type}"

    def address(self) -> str:
        return (self.one.email or self.plain()).upper()

    def order(self) -> str:
        return f"{self.one.order_id} {fold(self.first)}"

    def code_without_dash(self) -> str:
        return str(self.one.ticket_code).replace("-", "")

    def polite(self) -> str:
        return f"{self.chance.choice(('mr', 'Madame', 'mlle', 'M.'))} {self.first} {self.last}"

    def _words(self) -> list[str]:
        return self.plain().replace("-", " ").replace("’", " ").split()

    def _each_long_word(self, slip: Callable[[str, int], str]) -> str:
        return " ".join(
            slip(word, self.chance.randrange(len(word) - 1)) if len(word) > 4 else word for word in self._words()
        )

    def _beside(self, word: str, place: int) -> str:
        return word[:place] + self.chance.choice(NEIGHBOURS.get(word[place], "e")) + word[place + 1 :]

    def _double(self, word: str, place: int) -> str:
        return (
            word[:place]
            + (word[place] if self.chance.random() < 0.5 else "")
            + word[place:][self.chance.randrange(2) :]
        )

    def _swap(self, word: str, place: int) -> str:
        return word[:place] + word[place + 1] + word[place] + word[place + 2 :]


STYLES = tuple(name for name, value in vars(Asker).items() if callable(value) and not name.startswith("_"))


def questions(seed: int, roster: Sequence[Attendee], count: int) -> Iterator[Question]:
    """Asks in turn in each style, for people whose name nobody else has."""
    chance = random.Random(seed)
    names = Counter(tuple(sorted(fold(str(one.full_name)).split())) for one in roster)
    known = [one for one in roster if one.last_name and names[tuple(sorted(fold(str(one.full_name)).split()))] == 1]
    for number in range(count):
        style, one = STYLES[number % len(STYLES)], chance.choice(known)
        asker = Asker(one, str(one.first_name), str(one.last_name), chance)
        yield Question(str(getattr(asker, style)()), str(one.ticket_code), style)
