"""The webcam in words: the pill, its menu, and what to do when there is no picture."""

from __future__ import annotations

from checkin.ui.scanners.camera.formats import CodeFormat
from checkin.ui.scanners.camera.state import State
from checkin.ui.texts.language import Sentences


class CameraWords(Sentences):
    def caption(self) -> str:
        return self.tr("Caméra")

    def off(self) -> str:
        return self.tr("Éteinte")

    def brief(self, state: State) -> str:
        """The state in a word or two, for the top bar."""
        return {
            State.SEES: self.tr("Allumée"),
            State.STARTS: self.tr("S’allume…"),
            State.ABSENT: self.tr("Aucune"),
            State.UNPLUGGED: self.tr("Débranchée"),
            State.FORBIDDEN: self.tr("Interdite"),
            State.SILENT: self.tr("Sans image"),
            State.UNAVAILABLE: self.tr("Indisponible"),
        }[state]

    def sentence(self, state: State) -> str:
        """What stands in the picture's place: what is wrong and what to do; "" while there is a picture."""
        return {
            State.SEES: "",
            State.STARTS: self.tr("La caméra s’allume…"),
            State.ABSENT: self.tr("Aucune caméra : branchez-en une, elle s’allumera seule."),
            State.UNPLUGGED: self.tr(
                "La caméra choisie n’est plus branchée : rebranchez-la, ou choisissez-en une autre sous « Caméra »."
            ),
            State.FORBIDDEN: self.tr(
                "Le système interdit la caméra à ce programme : "
                "autorisez-la dans les réglages de confidentialité de l’ordinateur."
            ),
            State.SILENT: self.tr(
                "La caméra ne donne pas d’image : fermez le programme qui l’utilise (visioconférence, navigateur)."
            ),
            State.UNAVAILABLE: self.tr("Une partie du système manque : installez le paquet libpulse0, puis relancez."),
        }[state]

    def crowd(self) -> str:
        return self.tr("Un seul badge à la fois")

    def preview(self) -> str:
        return self.tr("Image de la caméra")

    def item(self, name: str) -> str:
        """An entry of the menu."""
        return {
            "on": self.tr("Lire les badges avec la caméra"),
            "mirror": self.tr("Image en miroir"),
            "formats": self.tr("Codes à lire"),
        }[name]

    def format(self, code: CodeFormat) -> str:
        """A kind of printed code; the names are the same in every language."""
        return {
            CodeFormat.QR: self.tr("QR code"),
            CodeFormat.AZTEC: self.tr("Aztec"),
            CodeFormat.DATA_MATRIX: self.tr("Data Matrix"),
            CodeFormat.PDF_417: self.tr("PDF417"),
            CodeFormat.CODE_128: self.tr("Code-barres (Code 128)"),
        }[code]

    def formats_hint(self) -> str:
        return self.tr("Chaque sorte de plus ralentit un peu la lecture.")


camera_words = CameraWords()
