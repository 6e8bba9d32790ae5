"""The words of the window « Cartes », of the printer's pill and of what comes out by itself."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from checkin.card_jobs import CardCause, CardState
from checkin.ui.texts.cards import card_words
from checkin.ui.texts.language import Sentences
from checkin.ui.texts.moments import moments


class CardQueueWords(Sentences):
    """The window."""

    def title(self) -> str:
        return self.tr("Cartes")

    def open(self) -> str:
        return self.tr("Voir les cartes…")

    def printer(self, name: str) -> str:
        return name or self.tr("PDF, dans le dossier de l’événement")

    def ready(self) -> str:
        return self.tr("Rien ne s’oppose à l’impression : une carte d’essai le confirme.")

    def section(self, name: str) -> str:
        return {
            "missing": self.tr("Non imprimées"),
            "under_way": self.tr("En cours"),
            "made": self.tr("Dernières cartes"),
        }[name]

    def nothing(self) -> str:
        return self.tr("Aucune carte pour l’instant : la première entrée fera la première.")

    def all_well(self) -> str:
        return self.tr("Toutes les cartes sont sorties, pour autant que l’imprimante le dise.")

    def trial(self) -> str:
        return self.tr("Imprimer une carte d’essai")

    def trial_name(self) -> str:
        return self.tr("Carte d’essai")

    def unnamed(self) -> str:
        return self.tr("Personne retirée des inscriptions")

    def line(self, state: CardState, unknown: bool, printer: str, when: str) -> str:
        """« Remise à l’imprimante · Étiquettes · depuis 09:12 »: nobody can know that a card is printed."""
        word = self.tr("Sortie inconnue") if unknown else self._state(state, not printer)
        by_machine = state not in (CardState.BY_HAND, CardState.ON_SHEET)
        where = (printer or ("" if state is CardState.HANDED_OVER else "PDF")) if by_machine else ""
        return " · ".join(part for part in (word, where, when) if part)

    def _state(self, state: CardState, to_pdf: bool) -> str:
        if state is CardState.HANDED_OVER and to_pdf:
            return self.tr("Écrite en PDF")
        return {
            CardState.WAITING: self.tr("En attente"),
            CardState.SENT: self.tr("Envoyée"),
            CardState.HANDED_OVER: self.tr("Remise à l’imprimante"),
            CardState.NOT_PRINTED: self.tr("Non imprimée"),
            CardState.BY_HAND: self.tr("Écrite à la main"),
            CardState.ON_SHEET: self.tr("Sur la feuille de secours"),
        }[state]

    def job(self, number: str) -> str:
        return self.tr("travail {number}").format(number=number)

    def maybe(self, cause: str) -> str:
        """What a card that is still on its way has met."""
        return self.tr("Attention : {cause}. La carte peut encore sortir.").format(cause=cause[:1].lower() + cause[1:])

    def retry(self) -> str:
        return self.tr("Réessayer")

    def retry_all(self) -> str:
        return self.tr("Tout réessayer")

    def elsewhere(self) -> str:
        return self.tr("Envoyer sur une autre imprimante")

    def by_hand(self) -> str:
        return self.tr("Écrite à la main")

    def forget(self) -> str:
        return self.tr("Laisser tomber")

    def reprint(self) -> str:
        return self.tr("Réimprimer")

    def sure(self) -> str:
        return self.tr("Une deuxième carte ?")

    def about(self, action: str, name: str) -> str:
        """A button as a screen reader says it."""
        return f"{action} : {name}"

    def sheet(self) -> str:
        return self.tr("Feuille A4 de secours")

    def sheet_print(self) -> str:
        return self.tr("Imprimer la feuille…")

    def sheet_save(self) -> str:
        return self.tr("Enregistrer la feuille en PDF…")

    def sheet_file(self) -> str:
        """The proposal for its name, without the ending."""
        return self.tr("cartes de secours")

    def sheet_saved(self, cards: int, file: str) -> str:
        return self.tr("%n carte(s) dans « {file} » : imprimez la feuille et découpez-la.", "", cards).format(file=file)

    def sheet_sent(self, cards: int) -> str:
        return self.tr("%n carte(s) envoyée(s) sur une feuille : vérifiez qu’elle sort.", "", cards)

    def close(self) -> str:
        return self.tr("Fermer")

    def already(self, at: datetime, now: datetime, zone: ZoneInfo, station: str, state: CardState) -> str:
        """Before a second card is made."""
        when = moments.said(at, now, zone)
        text = {
            CardState.BY_HAND: self.tr("Carte déjà écrite à la main {when}"),
            CardState.ON_SHEET: self.tr("Carte déjà mise sur une feuille {when}"),
        }.get(state, self.tr("Carte déjà imprimée {when}"))
        where = self.tr("poste {station}").format(station=station) if station else ""
        return ", ".join(part for part in (text.format(when=when), where) if part)

    def once_more(self, already: str) -> str:
        return self.tr("{already}. Demandez-la encore une fois pour en faire une deuxième.").format(already=already)

    # the roll

    def labels(self) -> str:
        return self.tr("Étiquettes restantes")

    def not_counted(self) -> str:
        return self.tr("non comptées")

    def new_roll(self) -> str:
        return self.tr("Nouveau rouleau")

    def new_roll_hint(self, size: int) -> str:
        return self.tr("Repartir de %n étiquette(s)", "", size)

    def labels_left(self, left: int) -> str:
        return self.tr("%n étiquette(s)", "", left)

    def low(self, left: int) -> str:
        if left == 0:
            return self.tr("Le rouleau devrait être fini : mettez-en un neuf, puis appuyez sur « Nouveau rouleau ».")
        return self.tr("Plus que %n étiquette(s) : préparez le prochain rouleau.", "", left)

    # the pill

    def refused(self, printer: str, cause: CardCause) -> str:
        """A printer that was asked for, and is not taken."""
        text = self.tr("« {printer} » n’est pas choisie. {why}")
        return text.format(printer=printer, why=self.unfit(cause))

    def refused_short(self, printer: str) -> str:
        return self.tr("Refusée : {printer}").format(printer=printer)

    def short(self, cause: CardCause) -> str:
        """As few words as the top bar has room for; the tooltip says all."""
        return {
            CardCause.NO_PRINTER: self.tr("Absente"),
            CardCause.NO_SERVICE: self.tr("Système muet"),
            CardCause.WRONG_PAPER: self.tr("Format inconnu"),
            CardCause.REFUSED: self.tr("Refuse tout"),
            CardCause.PAUSED: self.tr("En pause"),
            CardCause.UNPLUGGED: self.tr("Débranchée"),
            CardCause.NO_MEDIA: self.tr("Rouleau vide"),
            CardCause.JAM: self.tr("Bourrage"),
            CardCause.COVER_OPEN: self.tr("Capot ouvert"),
            CardCause.NO_INK: self.tr("Plus d’encre"),
            CardCause.NO_ANSWER: self.tr("Ne répond pas"),
        }.get(cause, self.tr("À vérifier"))

    def unfit(self, cause: CardCause) -> str:
        """Why a printer cannot be used, and what to do about it before the doors open."""
        todo = {
            CardCause.PAUSED: self.tr("relancez-la, puis choisissez-la de nouveau"),
            CardCause.NO_ANSWER: self.tr("vérifiez qu’elle est allumée et sur le réseau"),
            CardCause.REFUSED: self.tr("autorisez-la à recevoir des travaux dans les réglages du système"),
            CardCause.WRONG_PAPER: self.tr("ajoutez ce format dans les réglages du système"),
            CardCause.NO_PRINTER: self.tr("branchez-la ou choisissez-en une autre"),
        }.get(cause, self.tr("choisissez « PDF » ou une autre imprimante"))
        return self.tr("{cause} : {todo}.").format(cause=card_words.cause(cause), todo=todo)


class AutoPrintWords(Sentences):
    """The small form « Impression à l’entrée »."""

    def open(self) -> str:
        return self.tr("Impression à l’entrée…")

    def title(self) -> str:
        return self.tr("Impression à l’entrée")

    def why(self) -> str:
        return self.tr("Pour ces types de billet, la carte sort d’elle-même quand la personne entre.")

    def no_type(self) -> str:
        return self.tr("Sans type de billet")

    def how_often(self) -> str:
        return self.tr("Combien de fois")

    def once(self) -> str:
        return self.tr("Une fois par personne")

    def always(self) -> str:
        return self.tr("À chaque entrée")

    def keep(self) -> str:
        return self.tr("Enregistrer")

    def keeping(self) -> str:
        return self.tr("Enregistrement…")


card_queue_words = CardQueueWords()
auto_print_words = AutoPrintWords()
