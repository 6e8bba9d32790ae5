"""The words on the banner beside the verdict's own: labels, the waiting state, an undo, an error."""

from __future__ import annotations

from checkin.models import Kind, ScanResult, Verdict
from checkin.ui.texts.language import Sentences

SHOWN_CODE = 40


class BannerWords(Sentences):
    def kind(self, kind: Kind) -> str:
        return {Kind.ENTRY: self.tr("Entrée"), Kind.EXIT: self.tr("Sortie"), Kind.ANNUL: self.tr("Annulation")}[kind]

    def ready(self, kind: Kind) -> str:
        return self.tr("Prêt à enregistrer les sorties") if kind is Kind.EXIT else self.tr("Prêt à scanner")

    def ready_step(self) -> str:
        return self.tr("Scannez un badge, ou cherchez la personne par son nom.")

    def label(self, result: ScanResult) -> str:
        """What the answer amounts to, in one or two words, above its title."""
        if result.verdict is Verdict.OK:
            return self.kind(result.scan.kind if result.scan else Kind.ENTRY)
        return {
            Verdict.AMBIGUOUS: self.tr("À vous de choisir"),
            Verdict.INVALID_TIME: self.tr("Pas maintenant"),
            Verdict.ALREADY_REDEEMED: self.tr("Déjà passé"),
        }.get(result.verdict, self.refused())

    def go(self, result: ScanResult) -> str:
        """What to do where nothing stands in the way."""
        if result.scan and result.scan.kind is Kind.EXIT:
            return self.tr("La sortie est enregistrée. Au revoir !")
        return self.tr("Laissez entrer la personne.")

    def refused(self) -> str:
        return self.tr("Refusé")

    def code(self, result: ScanResult) -> str:
        """The code that nobody carries, as far as it can be read."""
        code = result.scan.code if result.scan else ""
        plain = "".join(letter if letter.isprintable() else "·" for letter in code)
        return plain if len(plain) <= SHOWN_CODE else f"{plain[:SHOWN_CODE]}…"

    def signed_ticket(self) -> str:
        """In place of the name of somebody whom only the ticket's signature speaks for."""
        return self.tr("Billet signé")

    def undone_label(self) -> str:
        return self.tr("Annulation")

    def undone(self) -> str:
        return self.tr("Passage annulé")

    def undone_step(self) -> str:
        return self.tr("Le badge peut être scanné de nouveau.")

    def nothing_undone(self) -> str:
        return self.tr("Rien à annuler")

    def no_passage(self) -> str:
        return self.tr("Parmi les derniers scans, ce poste n’a fait entrer personne. Vous pouvez scanner.")

    def trouble_label(self) -> str:
        return self.tr("Attention")

    def not_recorded(self) -> str:
        return self.tr("Ce passage n’est pas enregistré")

    def scan_again(self) -> str:
        return self.tr("Puis scannez de nouveau.")


banner_words = BannerWords()
