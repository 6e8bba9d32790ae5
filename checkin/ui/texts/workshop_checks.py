"""What the card workshop says of cards that do not fit, of the contact QR code, of a test print."""

from __future__ import annotations

from checkin.cards import WarningKind
from checkin.cards.preflight import Flaw
from checkin.ui.texts.language import Sentences


class CheckWords(Sentences):
    """What does not fit, the contact QR and the test print."""

    def looking(self) -> str:
        return self.tr("Contrôle des cartes…")

    def fine(self, cards: int) -> str:
        return self.tr("Rien à signaler sur %n carte(s).", "", cards)

    def nobody(self) -> str:
        return self.tr("Personne n’est inscrit : importez les inscriptions pour vérifier leurs cartes.")

    def kind(self, kind: Flaw | WarningKind) -> str:
        return {**self._people(), **self._design()}[kind]

    def _people(self) -> dict[Flaw | WarningKind, str]:
        return {
            WarningKind.EMPTY_NAME: self.tr("Nom absent"),
            WarningKind.NAME_NOT_WHOLE: self.tr("Nom coupé"),
            WarningKind.TEXT_NOT_WHOLE: self.tr("Texte coupé"),
            WarningKind.WORD_BROKEN: self.tr("Mot coupé"),
            WarningKind.MISSING_GLYPH: self.tr("Lettre absente"),
            WarningKind.NO_QR: self.tr("Code trop long"),
            Flaw.EMPTY_FIELD: self.tr("Rien d’écrit"),
        }

    def _design(self) -> dict[Flaw | WarningKind, str]:
        return {
            Flaw.UNKNOWN_FIELD: self.tr("Champ inconnu"),
            Flaw.QR_SMALL: self.tr("Moins de 20 mm"),
            Flaw.MODULE_SMALL: self.tr("Trop fin pour les lecteurs"),
            Flaw.TRANSPARENCY: self.tr("Transparence, impression moins nette"),
            Flaw.FONT_MISSING: self.tr("Police absente"),
        }

    def consent(self) -> str:
        return self.tr("QR de contact : seulement pour qui a dit oui dans")

    def no_consent(self) -> str:
        return self.tr("Aucune : pas de QR de contact")

    def consenting(self, people: int) -> str:
        return self.tr("%n personne(s) ont dit oui.", "", people)

    def consent_hint(self) -> str:
        return self.tr("Une case vide ou un « non » : la carte n’a pas de QR de contact.")

    def current(self) -> str:
        return self.tr("Modèle de cet événement")

    def try_print(self) -> str:
        return self.tr("Imprimer un essai")

    def pdf(self) -> str:
        return self.tr("En PDF…")

    def printing(self, printer: str) -> str:
        return self.tr("Envoi à « {printer} »…").format(printer=printer)

    def printed(self, printer: str) -> str:
        return self.tr("L’essai est remis à « {printer} ».").format(printer=printer)

    def written(self, file: str) -> str:
        return self.tr("L’essai est dans « {file} ».").format(file=file)

    def file_stem(self) -> str:
        return self.tr("essai")


check_words = CheckWords()
