"""What importing registrations says: choosing, reviewing, having imported."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePath

from checkin.errors import CheckinError, Reason
from checkin.models import Status
from checkin.ui.texts.errors import errors
from checkin.ui.texts.language import Sentences

SECOND_CHOICE = " (fallback)"
CHECK_OUT = "(check-out time; not a payment)"


class ImportWords(Sentences):
    def title(self) -> str:
        return self.tr("Importer les inscriptions")

    def drop(self) -> str:
        return self.tr("Déposez ici l’export des inscriptions")

    def drop_hint(self) -> str:
        return self.tr("Tel que le système d’inscription l’a donné : CSV, Excel ou OpenDocument.")

    def promise(self) -> str:
        return self.tr("Rien ne change avant votre accord.")

    def choose(self) -> str:
        return self.tr("Choisir un fichier…")

    def choose_other(self) -> str:
        return self.tr("Choisir un autre fichier…")

    def file_filter(self) -> str:
        exports = self.tr("Exports d’inscriptions")
        every = self.tr("Tous les fichiers")
        endings = "*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods *.html *.htm"
        return f"{exports} ({endings});;{every} (*)"

    def reading(self, file: str) -> str:
        return self.tr("Lecture de « {file} »…").format(file=file)

    def fetching(self) -> str:
        """While the registration system is asked for its list."""
        return self.tr("Lecture des inscriptions…")

    def writing(self, people: int) -> str:
        return self.tr("Enregistrement de %n personne(s)…", "", people)

    def cancel(self) -> str:
        return self.tr("Annuler")

    def close(self) -> str:
        return self.tr("Fermer")

    def import_people(self, people: int) -> str:
        return self.tr("Importer %n personne(s)", "", people)

    def error(self, error: CheckinError) -> str:
        """The error's sentence with the bare name of its file; in a window nobody is told to type an option."""
        if error.reason is Reason.NO_COLUMN:
            return self.tr("Cette colonne n’est plus dans le fichier : choisissez-en une autre.")
        file = PurePath(str(error.params.get("path", ""))).name
        return errors.sentence(CheckinError(error.reason, **error.params | {"path": file}))

    def another(self) -> str:
        return self.tr("Importer un autre fichier…")

    def imported(self, people: int) -> str:
        return self.tr("%n personne(s) importée(s)", "", people)

    def summary(self, counts: Mapping[str, int]) -> str:
        """`counts`: added, updated, unchanged, missing."""
        return self.tr(
            "{added} en plus · {updated} modifiées · {unchanged} inchangées · {missing} absentes du fichier"
        ).format(**counts)

    def imported_hint(self) -> str:
        return self.tr("L’accueil les connaît dès maintenant. Aucun passage déjà enregistré n’a changé.")


class ReviewWords(Sentences):
    def encoding(self) -> str:
        return self.tr("Encodage")

    def separator(self) -> str:
        return self.tr("Séparateur")

    def sheet(self) -> str:
        return self.tr("Feuille")

    def encodings(self) -> dict[str, str]:
        return {
            "utf-8": self.tr("UTF-8"),
            "cp1252": self.tr("Windows-1252"),
            "utf-16": self.tr("UTF-16"),
            "mac_roman": self.tr("Mac (ancien)"),
        }

    def separators(self) -> dict[str, str]:
        return {
            ";": self.tr("Point-virgule"),
            ",": self.tr("Virgule"),
            "\t": self.tr("Tabulation"),
            "|": self.tr("Barre verticale"),
        }

    def columns(self) -> str:
        return self.tr("Colonnes du fichier")

    def columns_hint(self) -> str:
        return self.tr("Sous chaque titre, ce que l’application y a reconnu. Corrigez si besoin.")

    def remembered(self) -> str:
        return self.tr("Lu avec vos choix de la dernière fois pour ce type de fichier.")

    def automatic(self) -> str:
        return self.tr("Revenir au choix automatique")

    def untitled(self) -> str:
        return self.tr("(sans titre)")

    def people(self, number: int) -> str:
        return self.tr("personne(s)", "the number stands above", number)

    def status(self, status: Status, number: int) -> str:
        """The word under the number of people of that status."""
        return {
            Status.VALID: self.tr("inscrite(s)", "people", number),
            Status.PENDING: self.tr("à payer", "people", number),
            Status.CANCELLED: self.tr("annulée(s)", "people", number),
            Status.REFUNDED: self.tr("remboursée(s)", "people", number),
            Status.DECLINED: self.tr("refusée(s)", "people", number),
            Status.WAITLIST: self.tr("en liste d’attente", "people", number),
            Status.INVITED: self.tr("invitée(s), sans réponse", "people", number),
            Status.UNKNOWN: self.tr("de statut inconnu", "people", number),
        }[status]

    def cancelled(self, number: int) -> str:
        return self.tr("annulée(s) en tout", "people", number)

    def checked_in(self, number: int) -> str:
        return self.tr("déjà entrée(s)", "people", number)

    def changes(self) -> str:
        return self.tr("Ce qui change")

    def added(self, people: int) -> str:
        return self.tr("%n ajoutée(s)", "people of the roster", people)

    def updated(self, people: int) -> str:
        return self.tr("%n modifiée(s)", "people of the roster", people)

    def unchanged(self, people: int) -> str:
        return self.tr("%n inchangée(s)", "people of the roster", people)

    def missing(self, people: int) -> str:
        return self.tr("%n absente(s) de ce fichier", "people of the roster", people)

    def missing_hint(self) -> str:
        return self.tr("marquées, jamais effacées")

    def problems(self) -> str:
        return self.tr("À vérifier dans le fichier")

    def no_problem(self) -> str:
        return self.tr("Rien à signaler.")

    def row(self, number: int) -> str:
        return self.tr("Ligne {number}").format(number=number)

    def others(self, number: int) -> str:
        return self.tr("… et %n autre(s)", "", number)

    def rows(self, number: int) -> str:
        return self.tr("%n ligne(s)", "", number)

    def whole_file(self) -> str:
        return self.tr("Tout le fichier")

    def nobody(self) -> str:
        return self.tr("Personne dans ce fichier : dites quelle colonne porte les noms, ou choisissez-en un autre.")

    def shrinks(self, missing: int, known: int) -> str:
        text = self.tr("Attention : {missing} sur {known} ne sont plus dans ce fichier. Est-ce le bon export ?")
        people = self.tr("%n personne(s)", "", missing)
        return text.format(missing=people, known=known)

    def accept_shrink(self, missing: int) -> str:
        return self.tr("Oui, marquer ces %n personne(s) comme absentes des inscriptions", "", missing)

    def keep_old(self) -> str:
        return self.tr("Garder l’ancienne liste")

    def accept_new(self) -> str:
        return self.tr("Accepter la nouvelle liste")


class FieldWords(Sentences):
    def name(self, field: str) -> str:
        """A column's field in words; its name as it is where we have no words for it."""
        base = field.removesuffix(SECOND_CHOICE)
        known = self._names().get(base, base)
        return self.tr("{field} (acheteur)").format(field=known) if base != field else known

    def extra(self) -> str:
        return self.tr("Réponse en plus")

    def _names(self) -> dict[str, str]:
        return {**self._of_person(), **self._of_ticket()}

    def _of_person(self) -> dict[str, str]:
        return {
            "first_name": self.tr("Prénom"),
            "last_name": self.tr("Nom"),
            "full_name": self.tr("Nom complet"),
            "email": self.tr("E-mail"),
            "company": self.tr("Entreprise"),
            "job_title": self.tr("Fonction"),
            "phone": self.tr("Téléphone"),
            "comment": self.tr("Commentaire"),
            "extra": self.tr("Réponses en plus"),
        }

    def _of_ticket(self) -> dict[str, str]:
        return {
            "ticket_code": self.tr("Numéro de billet"),
            "ticket_type": self.tr("Type de billet"),
            "status": self.tr("Statut"),
            "order_id": self.tr("Commande"),
            "ordered_at": self.tr("Date de commande"),
            "ordered_at (date)": self.tr("Jour de commande"),
            "ordered_at (time)": self.tr("Heure de commande"),
            "quantity": self.tr("Nombre de billets"),
            "guests": self.tr("Accompagnants"),
            "checked_in": self.tr("Déjà entré"),
            "checked_in_at (date)": self.tr("Jour d’entrée"),
            "checked_in_at (time)": self.tr("Heure d’entrée"),
            CHECK_OUT: self.tr("Heure de sortie, ignorée"),
            "checked_in_at": self.tr("Date d’entrée"),
            "missing_since": self.tr("De nouveau inscrite"),
        }


import_words = ImportWords()
review_words = ReviewWords()
field_words = FieldWords()
