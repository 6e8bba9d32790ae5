"""What the page « À régler » says: what happened, what can be decided, what was decided."""

from __future__ import annotations

from checkin.ui.texts.language import Sentences


class ReconciliationWords(Sentences):
    def menu_item(self, number: int) -> str:
        """The way to the page, with how many questions are open."""
        return self.tr("À régler ({number})…").format(number=number)


reconciliation_words = ReconciliationWords()
