"""The words for when many people come at once: arrivals, queues by letter, the screen that faces them."""

from __future__ import annotations

from checkin.ui.texts.language import Sentences


class ArrivalWords(Sentences):
    """How many came in the last minutes."""

    def lately(self, people: int, minutes: int) -> str:
        return self.tr("%n entrée(s) en {minutes} min", "", people).format(minutes=minutes)

    def explained(self, people: int, minutes: int, most: int) -> str:
        came = self.tr("%n personne(s) entrée(s) ces {minutes} dernières minutes, tous postes confondus.", "", people)
        top = self.tr("Au plus fort : %n par minute.", "", most)
        return "\n".join([came.format(minutes=minutes), top] if most else [came.format(minutes=minutes)])


arrival_words = ArrivalWords()
