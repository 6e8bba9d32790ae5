"""The sheet of keys: which key does what, on one page."""

from __future__ import annotations

from checkin.ui.keys import CARDS, DISPLAY, EVACUATION, EVENT
from checkin.ui.texts.desk import desk_words
from checkin.ui.texts.display import display_words
from checkin.ui.texts.exchange import menu_words
from checkin.ui.texts.language import Sentences

Section = tuple[str, tuple[tuple[str, str], ...]]  # title, (keys, what they do)


class KeyWords(Sentences):
    def title(self) -> str:
        return self.tr("Les touches")

    def subtitle(self) -> str:
        return self.tr("Scanner ne demande aucune touche : le lecteur est écouté partout, quoi que vous fassiez.")

    def sections(self) -> tuple[Section, ...]:
        return (self._desk(), self._search(), self._answer(), self._forms(), self._event(), self._window())

    def button(self, name: str) -> str:
        return {
            "print": self.tr("Imprimer…"),
            "pdf": self.tr("Enregistrer en PDF…"),
            "close": self.tr("Fermer"),
        }[name]

    def file_name(self) -> str:
        return self.tr("touches.pdf")

    def cannot_print(self) -> str:
        return self.tr("L’imprimante n’a pas pris la feuille. Choisissez-en une autre, ou enregistrez un PDF.")

    def _desk(self) -> Section:
        return self.tr("Au poste"), (
            ("F2", self.tr("Chercher une personne")),
            ("F3", self.tr("Inscrire sur place")),
            ("F4", self.tr("Corriger la personne")),
            ("F6", self.tr("Annuler le dernier passage")),
            ("F7", desk_words.key("mode")),
            ("F8", self.tr("Choisir la liste, par son chiffre")),
            ("F9", self.tr("Faire entrer toute l’équipe")),
            ("F12", self.tr("Aller aux boutons de la réponse")),
            (CARDS, self.tr("Voir les cartes")),
            (EVACUATION, self.tr("Urgence : qui est à l’intérieur")),
        )

    def _search(self) -> Section:
        return self.tr("Dans la recherche"), (
            (self.tr("↑ ↓"), self.tr("Choisir une personne trouvée")),
            (self.tr("Entrée"), self.tr("Faire entrer la personne choisie")),
            (self.tr("Échap"), self.tr("Effacer la recherche")),
        )

    def _answer(self) -> Section:
        return self.tr("Sur la réponse"), (
            ("1 … 9", self.tr("Choisir la personne du code")),
            (self.tr("Tab"), self.tr("Passer d’un bouton au suivant")),
            (self.tr("Espace"), self.tr("Presser le bouton")),
        )

    def _forms(self) -> Section:
        return self.tr("Dans un formulaire"), (
            (self.tr("Entrée"), self.tr("Confirmer")),
            (self.tr("Échap"), self.tr("Renoncer")),
            ("F9", self.tr("C’est la personne proposée")),
        )

    def _event(self) -> Section:
        names = ("new", "open", "doctor", "import", "export", "settle", "dashboard", "sync", "quit")
        keys = (("F10", self.tr("Ouvrir le menu")), *((EVENT[name], menu_words.item(name)) for name in names))
        return menu_words.item("menu"), tuple((_spoken(key), text.rstrip("…")) for key, text in keys)

    def _window(self) -> Section:
        return display_words.title(), (
            (EVENT["keys"], self.tr("Cette feuille")),
            (EVENT["full_screen"], menu_words.item("full_screen")),
            (_spoken(DISPLAY["larger"]), display_words.step("larger")),
            (_spoken(DISPLAY["smaller"]), display_words.step("smaller")),
        )


def _spoken(key: str) -> str:
    """« Ctrl + N »: a plus sign between keys, and one that is a key, are told apart."""
    return key.replace("+", " + ", 1)


key_words = KeyWords()
