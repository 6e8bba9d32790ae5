"""Single words and short labels for the enums of the house: statuses, verdicts, kinds of problems, connections."""

from __future__ import annotations

from checkin.models import Kind, Scan, Status, Verdict
from checkin.station import UndoRefusal
from checkin.ui.texts.language import Sentences

# Problems whose detail is what stands in the cell; the others' details are for programs.
QUOTED = frozenset({"unknown_status", "bad_date", "invalid_email"})


class Words(Sentences):
    def status(self, status: Status) -> str:
        return {
            Status.VALID: self.tr("Inscrit"),
            Status.PENDING: self.tr("Paiement en attente"),
            Status.CANCELLED: self.tr("Annulé"),
            Status.REFUNDED: self.tr("Remboursé"),
            Status.DECLINED: self.tr("Refusé"),
            Status.WAITLIST: self.tr("Liste d’attente"),
            Status.INVITED: self.tr("Invité, sans réponse"),
            Status.UNKNOWN: self.tr("Statut inconnu"),
        }[status]

    def verdict(self, verdict: Verdict) -> str:
        """The answer in one or two words, for a row of the list."""
        return {
            Verdict.OK: self.tr("Entrée"),
            Verdict.INVALID: self.tr("Code inconnu"),
            Verdict.AMBIGUOUS: self.tr("À choisir"),
            Verdict.CANCELED: self.tr("Annulé"),
            Verdict.BLOCKED: self.tr("Bloqué"),
            Verdict.REVOKED: self.tr("Billet remplacé"),
            Verdict.UNAPPROVED: self.tr("Non confirmé"),
            Verdict.INVALID_TIME: self.tr("Hors horaires"),
            Verdict.PRODUCT: self.tr("Autre accès"),
            Verdict.UNPAID: self.tr("Non payé"),
            Verdict.ALREADY_REDEEMED: self.tr("Déjà utilisé"),
            Verdict.FULL: self.tr("Complet"),
        }[verdict]

    def scan(self, scan: Scan) -> str:
        """What one scan of the log was."""
        if scan.verdict is not Verdict.OK:
            return self.verdict(scan.verdict)
        if scan.overridden:
            return self.tr("Entrée forcée")
        return {Kind.ENTRY: self.tr("Entrée"), Kind.EXIT: self.tr("Sortie"), Kind.ANNUL: self.tr("Annulation")}[
            scan.kind
        ]

    def undo_refusal(self, refusal: UndoRefusal) -> str:
        return {
            UndoRefusal.UNKNOWN: self.tr("Ce passage n’est pas dans le journal. Rien n’a été annulé."),
            UndoRefusal.NOT_ADMITTED: self.tr("Ce passage a été refusé : il n’y a rien à annuler."),
            UndoRefusal.ALREADY_UNDONE: self.tr("Ce passage est déjà annulé."),
        }[refusal]

    def problem(self, kind: str) -> str:
        """A problem that the import reported; its kind as it is where we have no words for it."""
        return {**self._row_problems(), **self._code_problems(), **self._file_problems()}.get(kind, kind)

    def _row_problems(self) -> dict[str, str]:
        return {
            "missing_email": self.tr("adresse e-mail absente"),
            "invalid_email": self.tr("adresse e-mail invalide"),
            "multiple_emails": self.tr("plusieurs adresses e-mail, la première est gardée"),
            "email_is_buyer": self.tr("adresse e-mail de l’acheteur"),
            "name_from_buyer": self.tr("nom de l’acheteur"),
            "missing_name": self.tr("nom absent"),
            "incomplete_name": self.tr("nom incomplet"),
            "name_order_guessed": self.tr("ordre du prénom et du nom deviné"),
            "unknown_status": self.tr("statut non reconnu"),
            "bad_date": self.tr("date illisible"),
            "phone_leading_zero_lost": self.tr("zéro perdu au début du téléphone"),
            "same_person_multiple_tickets": self.tr("même personne, plusieurs billets"),
            "row_with_several_tickets": self.tr("plusieurs billets sur une ligne"),
        }

    def _code_problems(self) -> dict[str, str]:
        return {
            "missing_code": self.tr("numéro de billet absent"),
            "no_ticket_code_column": self.tr("aucun numéro de billet dans le fichier, l’application en crée"),
            "code_damaged": self.tr("numéro de billet abîmé par un tableur"),
            "code_leading_zero_lost": self.tr("zéro perdu au début du numéro de billet"),
            "duplicate_row": self.tr("ligne en double, gardée une fois"),
            "duplicate_code": self.tr("même numéro pour plusieurs personnes"),
            "erased_on_request": self.tr("effacée à sa demande, reste en dehors de l’événement"),
            "duplicate_person": self.tr("même personne, la dernière réponse est gardée"),
        }

    def _file_problems(self) -> dict[str, str]:
        return {
            "formula_cell": self.tr("formule, gardée comme texte"),
            "oversized_cell": self.tr("cellule démesurée"),
            "control_characters": self.tr("caractères invisibles retirés"),
            "mojibake_repaired": self.tr("accents réparés dans tout le fichier"),
            "ragged_row": self.tr("nombre de cellules inattendu"),
            "ignored_row": self.tr("ligne ignorée (total, titre ou note)"),
        }


words = Words()
