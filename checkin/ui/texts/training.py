"""The words of the training: what to practise, how, and what stands on the badges for it."""

from __future__ import annotations

from collections.abc import Mapping

from checkin.exercises import Exercise
from checkin.ui.texts.language import Sentences


class TrainingWords(Sentences):
    """The panel « Exercices » and the sheet of badges."""

    def title(self) -> str:
        return self.tr("Exercices")

    def count(self, done: int, all_of_them: int) -> str:
        return self.tr("{done} sur {all}").format(done=done, all=all_of_them)

    def spoken(self, title: str, done: bool) -> str:
        """For screen readers, where a tick would not be seen."""
        return (self.tr("{title}, fait") if done else self.tr("{title}, à faire")).format(title=title)

    def now(self, title: str, todo: str, count: str) -> str:
        """The exercise of now on one line, where there is no room for the list."""
        return self.tr("{count} · {title} : {todo}").format(count=count, title=title, todo=todo)

    def all_done(self) -> str:
        return self.tr("Bravo, vous avez tout fait. Les portes peuvent ouvrir.")

    def restart(self) -> str:
        return self.tr("Recommencer")

    def restart_hint(self) -> str:
        return self.tr("Un nouvel événement d’entraînement : personne n’est encore entré, les mêmes badges servent.")

    def print_badges(self) -> str:
        return self.tr("Imprimer les badges…")

    def save_badges(self) -> str:
        return self.tr("PDF…")

    def badges_hint(self) -> str:
        return self.tr("Les badges d’entraînement : une page A4, dix badges numérotés, un par réponse de l’accueil.")

    def close(self) -> str:
        return self.tr("Fermer les exercices")

    def file_stem(self) -> str:
        return self.tr("badges-d-entrainement")

    def badge_of_training(self) -> str:
        return self.tr("Badge d’entraînement : cette personne est inventée")

    def stranger(self) -> str:
        return self.tr("Personne inconnue")


class ExerciseWords(Sentences):
    """Each exercise by its name, and how it is done."""

    def title(self, exercise: Exercise) -> str:
        return {**self._gestures(), **self._answers()}[exercise]

    def todo(self, exercise: Exercise, known: Mapping[str, str]) -> str:
        """`known`: badge (its number), name, workshop and tour (lists), first (the usual list), and a key by name."""
        return {**self._how(), **self._how_refused()}[exercise].format_map(known)

    def _gestures(self) -> dict[Exercise, str]:
        return {
            Exercise.ADMIT: self.tr("Faire entrer"),
            Exercise.COME_BACK: self.tr("Sortir et revenir"),
            Exercise.PRINT_AGAIN: self.tr("Réimprimer une carte"),
            Exercise.UNDO: self.tr("Annuler un passage"),
            Exercise.OVERRIDE: self.tr("Laisser entrer quand même"),
            Exercise.AMBIGUOUS: self.tr("Deux personnes, un code"),
            Exercise.SEARCH: self.tr("Badge oublié"),
            Exercise.WALK_IN: self.tr("Inscrire sur place"),
        }

    def _answers(self) -> dict[Exercise, str]:
        return {
            Exercise.ALREADY_IN: self.tr("Déjà à l’intérieur"),
            Exercise.UNPAID: self.tr("Paiement en attente"),
            Exercise.CANCELED: self.tr("Inscription annulée"),
            Exercise.BLOCKED: self.tr("Billet bloqué"),
            Exercise.REPLACED: self.tr("Billet remplacé"),
            Exercise.UNCONFIRMED: self.tr("Liste d’attente"),
            Exercise.WRONG_HOURS: self.tr("Trop tôt"),
            Exercise.WRONG_LIST: self.tr("Pas sur cette liste"),
            Exercise.FULL: self.tr("Complet"),
            Exercise.UNKNOWN: self.tr("Badge inconnu"),
        }

    def _how(self) -> dict[Exercise, str]:
        return {
            Exercise.ADMIT: self.tr("Scannez le badge n° {badge}."),
            Exercise.COME_BACK: self.tr(
                "{mode} pour les sorties, scannez le badge n° {badge} ; {mode} pour les entrées, scannez-le encore."
            ),
            Exercise.PRINT_AGAIN: self.tr("Après une entrée, cliquez sur « Imprimer la carte »."),
            Exercise.UNDO: self.tr("Appuyez sur {undo} : le dernier passage de ce poste est annulé."),
            Exercise.OVERRIDE: self.tr("Après un refus, « Laisser entrer quand même… », puis le motif."),
            Exercise.AMBIGUOUS: self.tr("Scannez le badge n° {badge}, demandez le nom, choisissez la personne."),
            Exercise.SEARCH: self.tr("{search}, tapez « {name} » avec sa faute, et faites entrer la personne."),
            Exercise.WALK_IN: self.tr("{walk_in}, un nom inventé, puis « Inscrire et faire entrer »."),
        }

    def _how_refused(self) -> dict[Exercise, str]:
        scan = self.tr("Scannez le badge n° {badge}, et lisez ce qu’il faut faire.")
        simple = (
            Exercise.UNPAID,
            Exercise.CANCELED,
            Exercise.BLOCKED,
            Exercise.REPLACED,
            Exercise.UNCONFIRMED,
            Exercise.WRONG_HOURS,
        )
        on_list = self.tr("Choisissez la liste « {list} » ({list_key}), puis scannez le badge n° {badge}.")
        return {
            **dict.fromkeys(simple, scan),
            Exercise.ALREADY_IN: self.tr("Scannez le badge n° {badge} une seconde fois."),
            Exercise.WRONG_LIST: on_list,
            Exercise.FULL: on_list,
            Exercise.UNKNOWN: self.tr("Revenez à la liste « {first} » ({list_key}), puis scannez le badge n° {badge}."),
        }


training_words, exercise_words = TrainingWords(), ExerciseWords()
