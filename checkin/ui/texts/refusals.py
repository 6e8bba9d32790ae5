"""Why the registration system will never take a scan: what that means, and what the organiser does about it."""

from __future__ import annotations

from checkin.ui.texts.language import Sentences


class Refusals(Sentences):
    def refusal(self, word: str) -> str:
        """The sentence of a scan's `refusal`: a word of ours or one of pretix; others are shown as they are."""
        return self._tables().get(word) or self.tr("Refusé par le système d’inscription ({word}).").format(word=word)

    def _tables(self) -> dict[str, str]:
        return {**self._ours(), **self._undos(), **self._tickets(), **self._rules()}

    def _ours(self) -> dict[str, str]:
        """What we know without asking."""
        return {
            "local_list": self.tr(
                "Cette liste n’existe que sur ce poste : le passage reste ici. "
                "Exportez les présences pour les transmettre."
            ),
            "walk_in": self.tr(
                "Personne inscrite sur place, inconnue du système d’inscription : "
                "créez-y son billet si elle doit y figurer."
            ),
            "bad_request": self.tr(
                "Le système d’inscription ne comprend pas ce passage : exportez-le, et saisissez-le là-bas à la main."
            ),
        }

    def _undos(self) -> dict[str, str]:
        """An undo that stays on this laptop."""
        return {
            "annul_too_late": self.tr(
                "Annulé ici plus de 15 minutes après le passage : le système d’inscription n’annule plus rien "
                "après ce délai. Retirez le passage là-bas à la main."
            ),
            "annul_elsewhere": self.tr(
                "Le passage annulé ici vient d’un autre poste : "
                "lui seul peut l’annuler dans le système d’inscription. Faites-le là-bas."
            ),
            "annul_other_device": self.tr(
                "Ce passage a été envoyé avec une autre clé d’accès, qui seule peut l’annuler : "
                "retirez-le à la main dans le système d’inscription."
            ),
            "annul_unknown": self.tr(
                "Le système d’inscription ne retrouve pas le passage à annuler : vérifiez là-bas si la personne "
                "y est encore notée présente."
            ),
            "annul_refused": self.tr(
                "Le système d’inscription n’a pas annulé ce passage, la personne y est encore notée présente : "
                "retirez-le là-bas à la main."
            ),
        }

    def _tickets(self) -> dict[str, str]:
        """The ticket cannot be checked in, whoever asks; words of pretix."""
        return {
            "invalid": self.tr(
                "Le système d’inscription ne connaît plus ce billet (code inconnu, ou billet annulé), "
                "mais la personne est entrée : décidez de ce qu’elle devient."
            ),
            "canceled": self.tr(
                "La commande est annulée dans le système d’inscription, mais la personne est entrée : "
                "décidez de ce qu’elle devient."
            ),
            "revoked": self.tr(
                "Ce code a été remplacé dans le système d’inscription : "
                "attendez le nouveau code de ce billet, puis réessayez."
            ),
            "blocked": self.tr("Le billet est bloqué dans le système d’inscription : débloquez-le, puis réessayez."),
            "ambiguous": self.tr(
                "Plusieurs billets portent ce code dans le système d’inscription : notez-y l’entrée à la main."
            ),
        }

    def _rules(self) -> dict[str, str]:
        """The system's rules say no; words of pretix."""
        return {
            "unpaid": self.tr(
                "La commande n’est pas payée dans le système d’inscription : marquez-la payée, puis réessayez."
            ),
            "unapproved": self.tr(
                "La commande attend une validation dans le système d’inscription : validez-la, puis réessayez."
            ),
            "invalid_time": self.tr(
                "Le billet n’était pas valable à cette heure selon le système d’inscription : "
                "corrigez ses dates là-bas, puis réessayez."
            ),
            "product": self.tr(
                "Ce type de billet n’est pas sur cette liste du système d’inscription : ajoutez-le, puis réessayez."
            ),
            "rules": self.tr(
                "Une règle de la liste s’y oppose dans le système d’inscription : vérifiez-la, puis réessayez."
            ),
            "already_redeemed": self.tr(
                "Le système d’inscription a déjà noté ce billet comme entré : rien à faire, sauf si deux personnes "
                "sont venues avec."
            ),
            "incomplete": self.tr(
                "Le système d’inscription attend des réponses à ses questions : remplissez-les là-bas, puis réessayez."
            ),
            "error": self.tr("Le système d’inscription a échoué sur ce passage : réessayez plus tard."),
        }


refusals = Refusals()
