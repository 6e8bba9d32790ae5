"""What the command line reports to a person: the day's figures, the checks before opening, an import's problems."""

from __future__ import annotations

from checkin.models import Problem
from checkin.ui.texts.language import Sentences
from checkin.ui.texts.words import QUOTED, words


class Reports(Sentences):
    def line(self, label: str, value: object) -> str:
        """« Présents : 12 »; a dash for what is not known."""
        return self.tr("{label} : {value}").format(label=label, value="–" if value is None else value)

    def group(self, label: str, present: int, expected: int, passages: int) -> str:
        """« Adhérent : 12 présents sur 15 attendus, 14 entrées »; where nobody is expected, who came."""
        came = self.tr("%n présent(s)", "", present)
        of = f"{came} / {self.tr('%n attendu(s)', '', expected)}" if expected else came
        entries = self.tr("%n entrée(s)", "", passages)
        return self.line(label or self.tr("(non indiqué)"), f"{of}, {entries}")

    def figure(self, name: str) -> str:
        """The label of a figure of `status`; its own name where we have no words for it."""
        return {
            "expected": self.tr("Attendus"),
            "present": self.tr("Présents"),
            "inside": self.tr("À l’intérieur"),
            "passages": self.tr("Entrées enregistrées"),
            "no_shows": self.tr("Attendus, pas venus"),
            "walk_ins": self.tr("Inscrits sur place"),
            "waiting": self.tr("Passages à transmettre"),
            "set_aside": self.tr("Passages mis de côté"),
            "double_admissions": self.tr("Personnes entrées deux fois"),
            "roster_synced_at": self.tr("Inscriptions lues"),
        }.get(name, name)

    def problem(self, problem: Problem) -> str:
        """« Ligne 133 : même numéro pour plusieurs personnes », with the cell's own text where that is what is odd."""
        where = self.tr("Fichier") if problem.row is None else self.tr("Ligne {row}").format(row=problem.row)
        said = words.problem(problem.kind)
        value = f"{said} ({problem.detail})" if problem.kind in QUOTED and problem.detail else said
        return self.line(where, value)


reports = Reports()
