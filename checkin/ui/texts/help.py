"""The words around the guides; the guides themselves are pages of docs/guide."""

from __future__ import annotations

from checkin.ui.texts.keys import key_words
from checkin.ui.texts.language import Sentences


class HelpWords(Sentences):
    def title(self) -> str:
        return self.tr("Guides")

    def button(self, name: str) -> str:
        return key_words.button(name)

    def cannot_print(self) -> str:
        return key_words.cannot_print()


help_words = HelpWords()
