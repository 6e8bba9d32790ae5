"""Words about people who come together: the same order, the same company, all let in at once."""

from __future__ import annotations

from collections.abc import Sequence

from checkin.models import Kind
from checkin.ui.texts.language import Sentences

NAMED = 4


class TeamWords(Sentences):
    """For the panel « toute l’équipe » and the banner after it."""

    def title(self) -> str:
        return self.tr("Toute l’équipe")

    def hint(self) -> str:
        return self.tr("Espace coche, Entrée confirme. Chaque personne cochée passe par un scan à son nom.")

    def key(self) -> str:
        return self.tr("Équipe")

    def order(self, people: int) -> str:
        return self.tr("%n personne(s) sur la commande", "", people)

    def colleagues(self, people: int, company: str) -> str:
        """« %n autres de Nova Tissages »; the company stands as it is written in the registrations."""
        return self.tr("%n autre(s) de {company}", "", people).format(company=company)

    def alone(self) -> str:
        return self.tr("Personne d’autre sur cette commande ni de cette entreprise.")

    def tick_all(self, *, ticked: bool) -> str:
        return self.tr("Tout décocher") if ticked else self.tr("Tout cocher")

    def confirm(self, kind: Kind, people: int) -> str:
        """« Faire entrer les 3 personnes cochées »."""
        if kind is Kind.EXIT:
            return self.tr("Faire sortir %n personne(s) cochée(s)", "", people)
        return self.tr("Faire entrer %n personne(s) cochée(s)", "", people)

    def confirm_briefly(self, kind: Kind, people: int) -> str:
        """The same where there is little room."""
        return self.tr("Sortie : %n", "", people) if kind is Kind.EXIT else self.tr("Entrée : %n", "", people)

    def nobody_ticked(self) -> str:
        return self.tr("Cochez qui est là")

    def done(self) -> str:
        return self.tr("Terminé")

    def passed(self, kind: Kind, people: int) -> str:
        """The heading once all were asked."""
        if kind is Kind.EXIT:
            return self.tr("%n sortie(s) enregistrée(s)", "", people)
        return self.tr("%n personne(s) entrée(s)", "", people)

    def names(self, names: Sequence[str]) -> str:
        """« Camille Roussel, Éloïse Garnier et 2 autres »."""
        more = len(names) - NAMED
        others = self.tr("et %n autre(s)", "", more) if more > 0 else ""
        return f"{', '.join(names[:NAMED])} {others}".rstrip()

    def refused(self, people: int) -> str:
        return self.tr("%n refusée(s) : voir pourquoi à côté de chaque nom.", "", people)

    def not_recorded(self) -> str:
        return self.tr("Non enregistré : scannez ou cherchez cette personne à nouveau.")

    def nobody(self) -> str:
        return self.tr("Personne n’est choisi")

    def choose_first(self) -> str:
        return self.tr("Scannez ou cherchez d’abord une personne de l’équipe.")


team_words = TeamWords()
