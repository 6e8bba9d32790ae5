"""The menu « Affichage »: how the windows look on this computer."""

from __future__ import annotations

from checkin.ui.texts.language import Sentences


class DisplayWords(Sentences):
    def title(self) -> str:
        return self.tr("Affichage")

    def scheme(self, name: str) -> str:
        return {"": self.tr("Comme le système"), "light": self.tr("Clair"), "dark": self.tr("Sombre")}[name]

    def text_size(self, percent: int) -> str:
        return self.tr("Texte à {percent} %").format(percent=percent)

    def step(self, name: str) -> str:
        return {"larger": self.tr("Texte plus grand"), "smaller": self.tr("Texte plus petit")}[name]

    def contrast(self) -> str:
        return self.tr("Contraste élevé")

    def still(self) -> str:
        return self.tr("Sans animation")


display_words = DisplayWords()
