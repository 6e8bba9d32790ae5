"""What is wrong with files that go from one laptop of an event to another, one sentence for each."""

from __future__ import annotations

from checkin.errors import Reason
from checkin.ui.texts.language import Sentences


class StationErrors(Sentences):
    def table(self) -> dict[Reason, str]:
        return {
            Reason.OTHER_EVENTS_STATION: self.tr(
                "« {path} » n’est pas un poste de cet événement, rien n’a été réuni : "
                "ouvrez d’abord l’événement dont il vient."
            ),
            Reason.STATION_PURGED: self.tr(
                "Les données personnelles de « {path} » ont été effacées, il n’y a plus de passages à reprendre : "
                "gardez cet événement comme il est."
            ),
            Reason.NOT_A_STATION: self.tr(
                "Ce poste n’a pas été ouvert avec un fichier de poste, sa phrase secrète n’existe pas : "
                "écrivez plutôt un fichier avec « Préparer les autres postes »."
            ),
            Reason.STATION_NAME: self.tr(
                "« {name} » ne peut pas nommer ce poste : choisissez un nom court, qu’aucun autre poste ne porte."
            ),
        }


station_errors = StationErrors()
