"""Name cards in words: why one did not come out and what to do, what is odd on a card. States: `card_queue`."""

from __future__ import annotations

from checkin.card_jobs import CardCause, Trouble
from checkin.cards import WarningKind
from checkin.ui.texts.language import Sentences


class CardWords(Sentences):
    def trouble(self, trouble: Trouble) -> str:
        """Why the card did not come out, or may not, and what to do now. The person is in all the same."""
        cause, todo = self._causes()[trouble.cause], self._todo(trouble.cause)
        if trouble.perhaps is None:
            return self.tr("{cause} : {todo}.").format(cause=cause, todo=todo)
        perhaps = self._causes()[trouble.perhaps]
        text = self.tr("{cause} (peut-être : {perhaps}) : {todo}.")
        return text.format(cause=cause, perhaps=perhaps[:1].lower() + perhaps[1:], todo=self._todo(trouble.perhaps))

    def cause(self, cause: CardCause) -> str:
        """Why, in a few words."""
        return self._causes()[cause]

    def test_card(self) -> str:
        """In the place of company and ticket type on the card that tries a printer."""
        return self.tr("Carte d’essai")

    def warning(self, kind: WarningKind) -> str:
        """What a person should look at before the card is handed out."""
        return {
            WarningKind.EMPTY_NAME: self.tr("Le nom manque : écrivez-le à la main."),
            WarningKind.NAME_NOT_WHOLE: self.tr("Le nom est trop long et n’est pas entier sur la carte."),
            WarningKind.TEXT_NOT_WHOLE: self.tr("Un texte est trop long et n’est pas entier sur la carte."),
            WarningKind.WORD_BROKEN: self.tr("Un mot est trop long et a été coupé en deux lignes."),
            WarningKind.MISSING_GLYPH: self.tr("Une lettre manque dans les polices de cet ordinateur."),
            WarningKind.NO_QR: self.tr("Le code est trop long : la carte n’a pas de QR."),
        }[kind]

    def _causes(self) -> dict[CardCause, str]:
        return {**self._printer(), **self._system()}

    def _printer(self) -> dict[CardCause, str]:
        return {
            CardCause.PAUSED: self.tr("L’imprimante est en pause"),
            CardCause.UNPLUGGED: self.tr("L’imprimante est débranchée ou éteinte"),
            CardCause.NO_MEDIA: self.tr("Plus d’étiquettes ou de papier"),
            CardCause.JAM: self.tr("Bourrage"),
            CardCause.COVER_OPEN: self.tr("Le capot est ouvert"),
            CardCause.NO_INK: self.tr("Plus d’encre"),
            CardCause.NO_ANSWER: self.tr("L’imprimante ne répond pas"),
            CardCause.FAILED: self.tr("L’impression a échoué"),
        }

    def _system(self) -> dict[CardCause, str]:
        return {
            CardCause.NO_PRINTER: self.tr("Cette imprimante n’existe plus sur cet ordinateur"),
            CardCause.NO_SERVICE: self.tr("Le système d’impression ne répond pas"),
            CardCause.REFUSED: self.tr("L’imprimante refuse les travaux"),
            CardCause.WRONG_PAPER: self.tr("L’imprimante ne connaît pas le format des cartes"),
            CardCause.CANCELED: self.tr("L’impression a été annulée"),
            CardCause.INTERRUPTED: self.tr("L’application s’est arrêtée avant la fin"),
            CardCause.UNKNOWN: self.tr("Le système ne dit pas ce que la carte est devenue"),
            CardCause.NOT_WRITABLE: self.tr("Le disque n’accepte pas la carte"),
            CardCause.UNEXPECTED: self.tr("Une erreur imprévue est survenue"),
        }

    def _todo(self, cause: CardCause) -> str:
        return {
            CardCause.PAUSED: self.tr("relancez-la, puis réimprimez"),
            CardCause.UNPLUGGED: self.tr("vérifiez le câble et l’interrupteur, puis réimprimez"),
            CardCause.NO_MEDIA: self.tr("rechargez l’imprimante, puis réimprimez"),
            CardCause.JAM: self.tr("dégagez l’étiquette coincée, puis réimprimez"),
            CardCause.COVER_OPEN: self.tr("fermez-le, puis réimprimez"),
            CardCause.NO_INK: self.tr("changez la cartouche, puis réimprimez"),
            CardCause.NO_PRINTER: self.tr("choisissez-en une autre"),
            CardCause.INTERRUPTED: self.tr("si la carte n’est pas sortie, réimprimez"),
            CardCause.UNKNOWN: self.tr("si la carte n’est pas sortie, réimprimez"),
            CardCause.WRONG_PAPER: self.tr("ajoutez ce format dans le système, ou choisissez-en une autre"),
            CardCause.CANCELED: self.tr("réimprimez"),
            CardCause.NO_SERVICE: self.tr("choisissez « PDF », ou redémarrez l’ordinateur à la première pause"),
            CardCause.NOT_WRITABLE: self.tr("libérez de la place ou vérifiez le dossier, puis réimprimez"),
        }.get(cause, self.tr("vérifiez l’imprimante, puis réimprimez ou choisissez-en une autre"))


card_words = CardWords()
