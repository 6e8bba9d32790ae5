"""Boxes of cards that were printed beforehand: what the desk says, what the organiser reads, what stands on a box."""

from __future__ import annotations

from checkin.pickup import Box, Place
from checkin.ui.texts.language import Sentences


class BoxWords(Sentences):
    def letters(self, letters: tuple[str, str] | None) -> str:
        """« D–G », « D », or the box of those who came later."""
        if letters is None:
            return self.tr("Ajouts")
        first, last = letters
        return first if first == last else f"{first}–{last}"

    def card_lies(self, place: Place) -> str:
        """At the door, in place of printing."""
        if place.letters is None:
            return self.tr("Carte : boîte « Ajouts », n° {number}").format(number=place.number)
        return self.tr("Carte : boîte {letters}, n° {number}").format(
            letters=self.letters(place.letters), number=place.number
        )

    def numbers(self, box: Box) -> str:
        if box.first == box.last:
            return self.tr("Carte n° {first}").format(first=box.first)
        return self.tr("Cartes n° {first} à {last}").format(first=box.first, last=box.last)

    def box(self, number: int, boxes: int) -> str:
        return self.tr("Boîte {number} sur {boxes}").format(number=number, boxes=boxes)


box_words = BoxWords()
