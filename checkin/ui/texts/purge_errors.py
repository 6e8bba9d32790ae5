"""Why personal data cannot be erased just now, or came too late: what is wrong, and what to do next."""

from __future__ import annotations

from checkin.errors import Reason
from checkin.ui.texts.language import Sentences


class PurgeErrors(Sentences):
    def table(self) -> dict[Reason, str]:
        return {
            Reason.BAD_DAYS: self.tr(
                "« {text} » jours ne conviennent pas : gardez les données personnelles entre 1 et {most} jours."
            ),
            Reason.BAD_AGE: self.tr("« {text} » n’est pas une durée : écrivez un nombre de jours, par exemple 30d."),
            Reason.UNSENT_SCANS: self.tr(
                "{count} passages attendent encore d’être transmis et ne pourraient plus l’être : "
                "synchronisez d’abord. En ligne de commande, --even-unsent efface quand même."
            ),
            Reason.PURGED: self.tr(
                "Les données personnelles de cet événement ont été effacées, personne ne peut plus y être ajouté : "
                "créez un nouvel événement."
            ),
            Reason.NO_SUCH_PERSON: self.tr(
                "Personne ne correspond à « {text} » : cherchez par nom, par e-mail ou par code de billet."
            ),
            Reason.SEVERAL_PEOPLE: self.tr(
                "Plusieurs personnes correspondent à « {text} » ({ids}) : choisissez avec --ticket."
            ),
            Reason.ALREADY_ERASED: self.tr(
                "Les données de la personne du billet {ticket} sont déjà effacées : il n’en reste que les chiffres."
            ),
        }


purge_errors = PurgeErrors()
