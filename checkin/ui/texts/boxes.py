"""Boxes of cards that were printed beforehand: what the desk says, what the organiser reads, what stands on a box."""

from __future__ import annotations

from collections.abc import Sequence

from checkin.pickup import Box, Place
from checkin.ui.texts.language import Sentences


class BoxWords(Sentences):
    def letters(self, letters: tuple[str, str] | None) -> str:
        """« D–G », « D », or the box of those who came later."""
        if letters is None:
            return self.tr("Ajouts")
        first, last = letters
        return first if first == last else f"{first}–{last}"

    def cards_lie(self, places: Sequence[Place]) -> str:
        """At the door, in place of printing: « Carte : boîte D–G, n° 47 », or the cards of a team, box by box."""
        boxes = dict.fromkeys(place.letters for place in places)
        said = [self._in_box(letters, [one.number for one in places if one.letters == letters]) for letters in boxes]
        text = self.tr("Cartes : {boxes}") if len(places) > 1 else self.tr("Carte : {boxes}")
        return text.format(boxes=" · ".join(said))

    def _in_box(self, letters: tuple[str, str] | None, numbers: Sequence[int]) -> str:
        name = self.letters(letters) if letters else self.tr("« Ajouts »")
        listed = ", ".join(map(str, sorted(numbers)))
        return self.tr("boîte {letters}, n° {numbers}").format(letters=name, numbers=listed)

    def numbers(self, box: Box) -> str:
        if box.first == box.last:
            return self.tr("Carte n° {first}").format(first=box.first)
        return self.tr("Cartes n° {first} à {last}").format(first=box.first, last=box.last)

    def box(self, number: int, boxes: int) -> str:
        return self.tr("Boîte {number} sur {boxes}").format(number=number, boxes=boxes)

    def cards_file(self) -> str:
        return self.tr("cartes-par-boite.pdf")

    def labels_file(self) -> str:
        return self.tr("etiquettes-des-boites.pdf")

    def more_cards_file(self) -> str:
        return self.tr("cartes-ajouts.pdf")

    def more_labels_file(self) -> str:
        return self.tr("etiquette-ajouts.pdf")

    # the dialog

    def title(self) -> str:
        return self.tr("Cartes déjà imprimées")

    def why(self) -> str:
        return self.tr(
            "Imprimez les cartes avant l’événement, rangez-les dans des boîtes par lettre : à chaque scan, "
            "l’accueil dit dans quelle boîte est la carte, au lieu de l’imprimer."
        )

    def how_many(self) -> str:
        return self.tr("Nombre de boîtes")

    def counting(self) -> str:
        return self.tr("Comptage…")

    def stands(self, cards: int, boxes: int) -> str:
        """What lies in boxes now."""
        boxed = self.tr("dans %n boîte(s)", "", boxes)
        return self.tr("{cards} {boxes}.").format(cards=self.tr("%n carte(s)", "", cards), boxes=boxed)

    def nothing_yet(self) -> str:
        return self.tr("Aucune boîte n’est encore préparée.")

    def only_new(self, people: int) -> str:
        return self.tr("Garder les boîtes, ne faire que %n nouvelle(s) carte(s)", "", people)

    def all_boxed(self) -> str:
        return self.tr("Garder les boîtes : chaque carte y a sa place")

    def only_new_hint(self) -> str:
        return self.tr("Elles vont dans une boîte « Ajouts » : aucune carte ne change de place.")

    def redo_hint(self) -> str:
        return self.tr("Rien à faire : pour tout refaire quand même, décochez cette case.")

    def anew_hint(self) -> str:
        return self.tr("Tout refaire change les numéros : jetez les cartes imprimées avant.")

    def in_use(self) -> str:
        return self.tr("À l’accueil, dire où est la carte au lieu de l’imprimer")

    def in_use_hint(self) -> str:
        return self.tr("Qui n’est dans aucune boîte reçoit une carte imprimée, comme d’habitude.")

    def write(self) -> str:
        return self.tr("Créer les PDF")

    def written(self, cards: int, folder: str) -> str:
        text = self.tr("{cards} et les étiquettes des boîtes, dans « {folder} ».")
        return text.format(cards=self.tr("%n carte(s)", "", cards), folder=folder)


box_words = BoxWords()
