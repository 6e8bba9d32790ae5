"""What the organiser's other dialogs say: a new event, the attendance file, another event. Imports have their own."""

from __future__ import annotations

from checkin.attendance import Only
from checkin.ui.texts.language import Sentences


class NewEventWords(Sentences):
    def title(self) -> str:
        return self.tr("Nouvel événement")

    def name(self) -> str:
        return self.tr("Nom")

    def name_hint(self) -> str:
        return self.tr("Par exemple : Partner Day 2026")

    def timezone(self) -> str:
        return self.tr("Fuseau horaire")

    def folder(self) -> str:
        return self.tr("Un dossier partagé ou une clé USB")

    def folder_hint(self) -> str:
        return self.tr(
            "L’export le plus récent y est lu tout seul ; chaque poste y écrit les présences. "
            "Sans ce dossier, l’accueil continue."
        )

    def folder_place(self) -> str:
        return self.tr("Le chemin du dossier")

    def choose_folder(self) -> str:
        return self.tr("Choisir un dossier…")

    def create(self) -> str:
        return self.tr("Créer l’événement")


class ExportWords(Sentences):
    def title(self) -> str:
        return self.tr("Exporter les présences")

    def who(self) -> str:
        return self.tr("Quoi")

    def only(self, only: Only | None) -> str:
        return {
            None: self.tr("Tout le monde"),
            Only.PRESENT: self.tr("Les présents"),
            Only.ABSENT: self.tr("Les absents"),
            Only.WALK_INS: self.tr("Les inscrits sur place"),
            Only.SCANS: self.tr("Tous les passages, refus compris"),
        }[only]

    def file_stem(self, only: Only | None) -> str:
        """The name proposed for the file, without its ending."""
        return {
            None: self.tr("presences"),
            Only.PRESENT: self.tr("presents"),
            Only.ABSENT: self.tr("absents"),
            Only.WALK_INS: self.tr("inscrits-sur-place"),
            Only.SCANS: self.tr("passages"),
        }[only]

    def file_format(self) -> str:
        return self.tr("Format")

    def formats(self) -> dict[str, str]:
        return {
            ".xlsx": self.tr("Excel (XLSX)"),
            ".csv": self.tr("CSV, s’ouvre dans tout tableur"),
            ".json": self.tr("JSON, pour un programme"),
        }

    def as_source(self) -> str:
        return self.tr("Dans les colonnes de l’export d’origine")

    def where(self) -> str:
        return self.tr("Fichier")

    def choose(self) -> str:
        return self.tr("Changer…")

    def replaces(self) -> str:
        return self.tr("Ce fichier existe déjà : il sera remplacé.")

    def write(self) -> str:
        return self.tr("Exporter")

    def save(self) -> str:
        """Instead, where it may also be printed."""
        return self.tr("Enregistrer")

    def writing(self) -> str:
        return self.tr("Écriture du fichier…")

    def written(self, rows: int, file: str) -> str:
        text = self.tr("{rows} dans « {file} ».")
        return text.format(rows=self.tr("%n ligne(s) écrite(s)", "", rows), file=file)

    def open_folder(self) -> str:
        return self.tr("Ouvrir le dossier")

    def close(self) -> str:
        return self.tr("Fermer")

    def no_push(self) -> str:
        return self.tr("Ce service n’accepte pas l’envoi des présences.")

    def no_push_step(self) -> str:
        return self.tr(
            "Exportez-les ici, puis importez le fichier dans votre système d’inscription, "
            "ou envoyez-le à l’organisateur."
        )


class FileWords(Sentences):
    def labels(self) -> dict[str, str]:
        """The labels of Qt's file dialog, by Qt's names: its own French is not whole."""
        return {
            "LookIn": self.tr("Dossier :"),
            "FileName": self.tr("Nom :"),
            "FileType": self.tr("Type :"),
        }


file_words = FileWords()
new_event_words = NewEventWords()
export_words = ExportWords()
