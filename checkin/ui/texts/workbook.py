"""The names of the workbook's sheets and of what is counted in them, for the organisers who open it."""

from __future__ import annotations

from checkin.ui.texts.language import Sentences
from checkin.ui.texts.reports import reports


class WorkbookWords(Sentences):
    def say(self, word: str) -> str:
        """A word of `attendance.sheets`. Excel takes 31 characters at most for a sheet, and none of []:*?/ in it."""
        own = {
            "people": self.tr("Personnes"),
            "scans": self.tr("Passages", "sheet of all scans"),
            "by type": self.tr("Par type"),
            "arrivals": self.tr("Arrivées"),
            "figures": self.tr("Chiffres"),
            "ticket_type": self.tr("Type de billet"),
            "at": self.tr("À partir de"),
            "total": self.tr("Total"),
            "figure": self.tr("Chiffre"),
            "value": self.tr("Valeur"),
        }
        return own.get(word) or reports.figure(word)


workbook_words = WorkbookWords()
