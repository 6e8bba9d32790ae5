"""The words on charts: axes, what a bar says when it is pointed at, what stands there while there is nothing."""

from __future__ import annotations

from checkin.ui.texts.language import Sentences, language


class ChartWords(Sentences):
    """Numbers always stand with what they count: people."""

    def number(self, value: int) -> str:
        """« 1 250 », as the language groups its digits."""
        return language.locale.toString(value)

    def per_step(self, minutes: int, elsewhere: int) -> str:
        """The left axis; `elsewhere`: people whom a clock gone wrong puts on another day."""
        title = self.tr("Personnes arrivées en {minutes} min").format(minutes=minutes)
        return f"{title} " + self.tr("(et %n un autre jour)", "", elsewhere) if elsewhere else title

    def total(self) -> str:
        """The right axis."""
        return self.tr("Total des personnes")

    def no_arrivals(self) -> str:
        return self.tr("Personne n’est encore arrivé")

    def no_label(self) -> str:
        """The group of those whose cell is empty."""
        return self.tr("Non renseigné")

    def no_groups(self) -> str:
        return self.tr("Rien à montrer encore")

    def no_refusals(self) -> str:
        return self.tr("Aucun refus")

    def step(self, begins: str, ends: str, people: int, total: int) -> str:
        """Of a bar: « De 09:05 à 09:10 : 34 personnes. 127 en tout. »"""
        came = self.tr("De {begins} à {ends} : %n personne(s).", "", people).format(begins=begins, ends=ends)
        return came + " " + self.tr("{total} en tout.").format(total=self.number(total))

    def of_expected(self, present: int, expected: int) -> str:
        """Beside a bar: « 45 / 60 »; who came where nobody was expected stands alone."""
        if not expected:
            return self.number(present)
        return self.tr("{present} / {expected}").format(present=self.number(present), expected=self.number(expected))

    def share(self, present: int, expected: int) -> str:
        """« 75 % »; never 100 % while somebody is missing, "" where nobody is expected."""
        return self.tr("{percent} %").format(percent=present * 100 // expected) if expected else ""

    def group(self, label: str, present: int, expected: int) -> str:
        """Of a bar: « Visiteur : 45 personnes présentes sur 60 attendues »."""
        here = self.tr("%n personne(s) présente(s)", "", present)
        if expected:
            here = self.tr("{here} sur {expected} attendues").format(here=here, expected=self.number(expected))
        return self.labelled(label, here)

    def labelled(self, label: str, figures: str) -> str:
        return self.tr("{label} : {figures}").format(label=label, figures=figures)

    def attempts(self, attempts: int, people: int) -> str:
        """Beside a reason of refusals; of an unknown code nobody knows whose it was."""
        tried = self.tr("%n tentative(s)", "", attempts)
        return tried + ", " + self.tr("%n personne(s)", "", people) if people else tried

    def passages(self, passages: int, inside: int) -> str:
        came = self.tr("%n passage(s)", "", passages)
        return came + ", " + self.tr("%n personne(s) à l’intérieur", "", inside)

    def others(self, groups: int) -> str:
        """The last line where there is no room for all."""
        return self.tr("… et %n autre(s)", "", groups)


chart_words = ChartWords()
