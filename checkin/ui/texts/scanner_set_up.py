"""« Réglage du lecteur »: how a scanner is set and what to do about it, in sentences."""

from __future__ import annotations

from checkin.layouts import KEYS_ALONE
from checkin.ui.scanners.burst import Suffix
from checkin.ui.scanners.set_up.diagnosis import DOUBTFUL_PACE, LETTERS, Diagnosis, Keyboards
from checkin.ui.texts.language import Sentences


class ScannerSetUpWords(Sentences):
    def title(self) -> str:
        return self.tr("Réglage du lecteur")

    def close(self) -> str:
        return self.tr("Fermer")

    def again(self) -> str:
        return self.tr("Recommencer")

    def first(self) -> str:
        return self.tr("1. Scannez ce code")

    def second(self) -> str:
        return self.tr("2. Scannez celui-ci, pour les signes")

    def done(self) -> str:
        return self.tr("C’est fait. Scannez encore pour vérifier.")

    def why(self) -> str:
        return self.tr(
            "Ce qui est scanné dans cette fenêtre n’est pas un passage : personne n’entre et rien n’est noté. "
            "Tenez le lecteur à une quinzaine de centimètres de l’écran."
        )

    def waiting(self) -> str:
        return self.tr("Rien n’est encore arrivé. Si le lecteur bipe sans effet ici, rebranchez son câble USB.")

    def other(self) -> str:
        return self.tr("Ce n’est pas le code d’essai : scannez celui qui est affiché ici.")

    def not_understood(self) -> str:
        return self.tr(
            "Ce qui est arrivé ne ressemble pas au code d’essai. Scannez encore ; sinon, scannez le code "
            "« réglages d’usine » (« Factory default ») du mode d’emploi de votre lecteur."
        )

    def keyboards(self, diagnosis: Diagnosis) -> str:
        if diagnosis.keyboards is Keyboards.ALIKE or diagnosis.route is None:
            return self.tr("Votre lecteur et ce portable ont le même clavier.")
        route = diagnosis.route
        scanner = self._layout(route.scanner)
        if route.computer == KEYS_ALONE:
            text = self.tr("Votre lecteur est réglé en {scanner}, ce portable autrement : c’est pris en compte.")
            return text.format(scanner=scanner)
        text = self.tr("Votre lecteur est réglé en {scanner}, ce portable en {computer} : c’est pris en compte.")
        return text.format(scanner=scanner, computer=self._layout(route.computer))

    def keyboards_todo(self, diagnosis: Diagnosis) -> str:
        if diagnosis.keyboards is Keyboards.ALIKE:
            return ""
        return self.tr(
            "Rien d’autre à faire. Pour bien faire, scannez le code « clavier français » (« French keyboard ») "
            "du mode d’emploi de votre lecteur, puis recommencez."
        )

    def caps_lock(self) -> str:
        return self.tr("La touche Verr. Maj. est enfoncée : c’est pris en compte, mais éteignez-la.")

    def suffix(self, suffix: Suffix) -> str:
        return {
            Suffix.ENTER: self.tr("Il envoie Entrée après chaque code."),
            Suffix.TAB: self.tr("Il envoie Tab après chaque code : c’est bon aussi."),
            Suffix.PAUSE: self.tr("Il n’envoie rien après le code : chaque réponse attend un dixième de seconde."),
        }[suffix]

    def suffix_todo(self, suffix: Suffix) -> str:
        if suffix is not Suffix.PAUSE:
            return ""
        return self.tr("Scannez le code « suffixe Entrée » (« Add Enter » ou « CR suffix ») de son mode d’emploi.")

    def lost(self, lost: str) -> str:
        if not lost:
            return self.tr("Aucun caractère perdu : {all} sur {all}.").format(all=len(LETTERS))
        count = self.tr("%n caractère(s) perdu(s) sur {all}.", "", len(lost))
        return count.format(all=len(LETTERS))

    def lost_todo(self, lost: str) -> str:
        if not lost:
            return ""
        return self.tr(
            "Branchez le lecteur directement sur l’ordinateur, ou scannez le code « délai entre caractères » "
            "(« Inter-character delay », 5 ms) de son mode d’emploi, puis recommencez."
        )

    def pace(self, pace: float) -> str:
        text = self.tr("Vitesse : {pace} ms par caractère.")
        return text.format(pace=f"{pace:.0f}" if pace >= 1 else self.tr("moins de 1"))

    def pace_todo(self, pace: float) -> str:
        if pace <= DOUBTFUL_PACE:
            return ""
        return self.tr(
            "C’est lent, presque comme une main. Scannez le code « sans délai » (« No inter-character delay ») "
            "de son mode d’emploi."
        )

    def signs(self, missing: str) -> str:
        if not missing:
            return self.tr("Les signes / + = - ? & et les chiffres arrivent tous.")
        return self.tr("Ne sont pas arrivés : {signs}").format(signs=" ".join(missing))

    def signs_todo(self, missing: str) -> str:
        if not missing:
            return ""
        return self.tr(
            "Les billets signés et les adresses web risquent de ne pas être lus ; les autres codes le sont. "
            "Réglez le lecteur sur le clavier de ce portable, ou servez-vous de la webcam."
        )

    def _layout(self, name: str) -> str:
        latin, swiss = self.tr("QWERTY (Espagne, Italie ou Portugal)"), self.tr("QWERTZ (Suisse)")
        return {
            "us": self.tr("QWERTY"),
            "gb": self.tr("QWERTY (Royaume-Uni)"),
            "es": latin,
            "it": latin,
            "pt": latin,
            "ca": self.tr("QWERTY (Canada français)"),
            "fr": self.tr("AZERTY"),
            "be": self.tr("AZERTY (Belgique ou Mac)"),
            "afnor": self.tr("AZERTY (norme de 2019)"),
            "de": self.tr("QWERTZ (Allemagne)"),
            "ch": swiss,
            "ch_fr": swiss,
            "cz": self.tr("QWERTZ (Tchéquie)"),
            "bepo": self.tr("BÉPO"),
            "dvorak": self.tr("Dvorak"),
        }[name]


scanner_words = ScannerSetUpWords()
