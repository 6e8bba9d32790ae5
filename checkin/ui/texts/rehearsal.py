"""What `make run` says while it plays the day without a display: one line before each step."""

from __future__ import annotations

from checkin.ui.texts.language import Sentences


class Rehearsal(Sentences):
    def step(self, name: str) -> str:
        """What the step of that name shows."""
        return {**self._before(), **self._at_the_door(), **self._refusals(), **self._after()}[name]

    def _before(self) -> dict[str, str]:
        return {
            "new": self.tr("Un événement, relié à un dossier partagé"),
            "pull": self.tr("Les inscriptions arrivent du dossier"),
            "import": self.tr("Le même export encore une fois : rien ne change"),
            "newer": self.tr("Un export plus récent : un billet a changé de numéro"),
            "lists": self.tr("Un atelier de 1 place, et une soirée qui ouvre plus tard"),
            "doctor": self.tr("Prêt à ouvrir ?"),
        }

    def _at_the_door(self) -> dict[str, str]:
        return {
            "ok": self.tr("Un badge valable"),
            "ambiguous": self.tr("Deux personnes ont ce code : l’accueil demande"),
            "pick": self.tr("… et le bénévole choisit"),
            "exit": self.tr("Une sortie"),
            "again": self.tr("… et la personne revient"),
            "search": self.tr("Un badge oublié : on cherche par nom, avec une faute de frappe"),
            "override": self.tr("Un refus levé, avec un motif"),
            "undo": self.tr("Une erreur, annulée"),
            "walk-in": self.tr("Une personne inscrite sur place"),
        }

    def _refusals(self) -> dict[str, str]:
        return {
            "already_redeemed": self.tr("Le même badge une seconde fois"),
            "invalid": self.tr("Un code que personne ne connaît"),
            "canceled": self.tr("Une inscription annulée"),
            "blocked": self.tr("Un billet bloqué par l’organisateur"),
            "revoked": self.tr("Un ancien billet, remplacé depuis"),
            "unapproved": self.tr("Une personne en liste d’attente"),
            "invalid_time": self.tr("Trop tôt pour la soirée"),
            "product": self.tr("Un billet qui ne donne pas accès à l’atelier"),
            "unpaid": self.tr("Un paiement en attente"),
            "full": self.tr("L’atelier est complet"),
        }

    def _after(self) -> dict[str, str]:
        return {
            "push": self.tr("Les présences partent vers le dossier"),
            "cards": self.tr("Les cartes des personnes présentes, en PDF"),
            "attendance": self.tr("Les présences, pour l’organisateur"),
            "scans": self.tr("Le journal de tous les passages"),
            "status": self.tr("La journée en chiffres"),
            "screens": self.tr("L’écran d’accueil, image par image"),
        }

    def complete(self, verdicts: int) -> str:
        return self.tr("%n réponse(s) différente(s) données, chacune retrouvée dans le journal.", "", verdicts)

    def missing(self, verdicts: str) -> str:
        return self.tr("Ces réponses manquent dans le journal : {verdicts}.").format(verdicts=verdicts)

    def saved(self, folder: str) -> str:
        return self.tr("Tout est dans {folder}").format(folder=folder)


rehearsal = Rehearsal()
