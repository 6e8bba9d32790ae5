"""A verdict in sentences: what happened, and what the volunteer does next – never a bare "invalid"."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from checkin.models import Kind, ScanResult, Source, Status, Verdict
from checkin.ui.texts.language import Sentences
from checkin.ui.texts.moments import moments
from checkin.ui.texts.strays import strays
from checkin.ui.texts.words import words


class Verdicts(Sentences):
    def title(self, verdict: Verdict) -> str:
        return {
            Verdict.OK: self.tr("C’est bon"),
            Verdict.INVALID: self.tr("Code inconnu"),
            Verdict.AMBIGUOUS: self.tr("Plusieurs personnes ont ce code"),
            Verdict.CANCELED: self.tr("Inscription annulée"),
            Verdict.BLOCKED: self.tr("Billet bloqué"),
            Verdict.REVOKED: self.tr("Billet remplacé par un plus récent"),
            Verdict.UNAPPROVED: self.tr("Inscription non confirmée"),
            Verdict.INVALID_TIME: self.tr("Hors des horaires"),
            Verdict.PRODUCT: self.tr("Billet pour un autre accès"),
            Verdict.UNPAID: self.tr("Paiement en attente"),
            Verdict.ALREADY_REDEEMED: self.tr("Billet déjà utilisé"),
            Verdict.FULL: self.tr("Complet"),
        }[verdict]

    def headline(self, result: ScanResult) -> str:
        """The title on the banner, which also knows entries from exits and early from late."""
        if result.verdict is Verdict.INVALID_TIME and result.moment:
            return self.tr("Trop tôt") if result.at < result.moment else self.tr("Trop tard")
        if result.verdict is Verdict.AMBIGUOUS and len(result.candidates) == 1:
            return self.tr("Est-ce bien cette personne ?")
        if result.verdict is not Verdict.OK:
            return self.title(result.verdict)
        if result.overridden:
            return self.tr("Entrée forcée") if _kind(result) is Kind.ENTRY else self.tr("Sortie forcée")
        return {
            Kind.ENTRY: self.tr("Bienvenue"),
            Kind.EXIT: self.tr("Sortie enregistrée"),
            Kind.ANNUL: self.tr("Passage annulé"),
        }[_kind(result)]

    def unlisted(self, result: ScanResult) -> str:
        """Why a ticket known by its signature alone has no name yet; "" for every other one."""
        if result.scan is None or result.scan.source is not Source.SIGNED:
            return ""
        if result.verdict is Verdict.OK and not result.overridden:
            return self.tr("Pas encore dans les inscriptions de ce poste : nom inconnu, billet signé valable")
        return self.tr("Pas encore dans les inscriptions de ce poste : nom inconnu")

    def next_step(self, result: ScanResult, zone: ZoneInfo) -> str:
        """What to do now, with what explains it; "" when the person simply goes in."""
        parts = (self._step(result, zone), self._attention(result, zone))
        return " ".join(part for part in parts if part)

    def _step(self, result: ScanResult, zone: ZoneInfo) -> str:
        if result.verdict is Verdict.ALREADY_REDEEMED:
            return self._already(result, zone)
        if result.verdict is Verdict.INVALID_TIME:
            return self._hours(result, zone)
        if result.verdict is Verdict.CANCELED:
            return self._canceled(result)
        if result.verdict is Verdict.OK:
            return self._admitted(result)
        if result.verdict is Verdict.INVALID:
            stray = strays.said(result.scan.code) if result.scan else ""
            return f"{stray} {self._steps()[result.verdict]}".lstrip()
        if result.verdict is Verdict.AMBIGUOUS and result.route:
            return self.tr("Le clavier du lecteur laisse un doute : demandez son nom à la personne avant de choisir.")
        return self._steps()[result.verdict]

    def _steps(self) -> dict[Verdict, str]:
        return {
            Verdict.INVALID: self.tr(
                "Cherchez la personne par son nom (F2). Si elle n’est pas inscrite, envoyez-la au bureau d’accueil."
            ),
            Verdict.AMBIGUOUS: self.tr("Demandez son nom à la personne, puis choisissez-la ci-dessous."),
            Verdict.BLOCKED: self.tr("Ne laissez pas entrer : envoyez la personne au bureau d’accueil."),
            Verdict.REVOKED: self.tr(
                "Demandez le billet le plus récent, reçu par e-mail, ou cherchez la personne par son nom (F2)."
            ),
            Verdict.UNAPPROVED: self.tr(
                "L’organisateur n’a pas encore confirmé. Envoyez la personne au bureau d’accueil."
            ),
            Verdict.PRODUCT: self.tr(
                "Ce billet n’ouvre pas cette entrée. Vérifiez la liste choisie en haut, sinon indiquez le bon accès."
            ),
            Verdict.UNPAID: self.tr("Envoyez la personne au bureau d’accueil pour régler."),
            Verdict.FULL: self.tr("Plus de place ici. Faites patienter la personne : une sortie libère une place."),
        }

    def _already(self, result: ScanResult, zone: ZoneInfo) -> str:
        """First time, station and volunteer, then what to do."""
        todo = self.tr("Si ce n’est pas la même personne, envoyez-la au bureau d’accueil.")
        if result.first is None:
            return todo
        when = moments.said(result.first.at, result.at, zone)
        station = result.first.station_id
        if result.first.volunteer:
            text = self.tr("Première entrée {when} ({station}, avec {volunteer}).")
            seen = text.format(when=when, station=station, volunteer=result.first.volunteer)
        else:
            seen = self.tr("Première entrée {when} ({station}).").format(when=when, station=station)
        return f"{seen} {todo}"

    def _hours(self, result: ScanResult, zone: ZoneInfo) -> str:
        if result.moment is None:
            return self.tr("Envoyez la personne au bureau d’accueil.")
        if result.at < result.moment:
            since = moments.from_then_on(result.moment, result.at, zone)
            return self.tr("Valable {since}. Faites patienter la personne.").format(since=since)
        since = moments.since(result.moment, result.at, zone)
        return self.tr("N’est plus valable {since}. Envoyez la personne au bureau d’accueil.").format(since=since)

    def _canceled(self, result: ScanResult) -> str:
        status = words.status(result.ticket.status) if result.ticket else ""
        text = self.tr("Statut dans les inscriptions : {status}. Envoyez la personne au bureau d’accueil.")
        return text.format(status=status.lower())

    def _admitted(self, result: ScanResult) -> str:
        if result.overridden and result.scan and result.scan.override_reason:
            text = self.tr("Le refus « {refusal} » a été levé. Motif : {reason}.")
            reason = result.scan.override_reason.rstrip(" .")
            return text.format(refusal=self.title(result.overridden), reason=reason)
        return ""

    def _attention(self, result: ScanResult, zone: ZoneInfo) -> str:
        """What the organiser should hear about this ticket, whatever the answer."""
        ticket = result.ticket
        if ticket is None:
            return ""
        if ticket.missing_since:
            since = moments.since(ticket.missing_since, result.at, zone)
            return self.tr("Plus dans les inscriptions {since} : prévenez l’organisateur.").format(since=since)
        if ticket.status is Status.UNKNOWN and result.verdict is Verdict.OK:
            return self.tr("Statut non reconnu dans les inscriptions : prévenez l’organisateur.")
        return ""


def _kind(result: ScanResult) -> Kind:
    return result.scan.kind if result.scan else Kind.ENTRY


verdicts = Verdicts()
