"""The words of the dashboard: figures always with what they count, people or passages."""

from __future__ import annotations

from checkin.models import Verdict
from checkin.ui.texts.charts import chart_words
from checkin.ui.texts.language import Sentences


class DashboardWords(Sentences):
    """Window, pages and figures."""

    def window(self, event: str) -> str:
        return self.tr("Tableau de bord – {event}").format(event=event)

    def page(self, name: str) -> str:
        return {
            "live": self.tr("En direct"),
            "breakdowns": self.tr("Répartitions"),
            "absent": self.tr("Pas encore venus"),
            "scans": self.tr("Journal"),
        }[name]

    def list(self) -> str:
        return self.tr("Liste")

    def full_screen(self) -> str:
        return self.tr("Plein écran (F11)")

    def reading(self) -> str:
        return self.tr("Lecture…")

    def fresh(self, time: str, station: str, elsewhere: int) -> str:
        """The foot: how old the figures are, and whose."""
        when = self.tr("Actualisé à {time}.").format(time=time)
        if not elsewhere:
            return f"{when} " + self.tr("Chiffres de ce poste ({station}).").format(station=station)
        others = self.tr("Chiffres de ce poste ({station}), avec %n passage(s) d’autres postes.", "", elsewhere)
        return f"{when} " + others.format(station=station)

    def unread(self, sentence: str) -> str:
        """The foot, while the event file does not answer: the figures before it stay."""
        return self.tr("Chiffres d’avant. {sentence}").format(sentence=sentence)

    def title(self, name: str) -> str:
        """Of a figure or a chart."""
        return {
            "present": self.tr("Présents"),
            "inside": self.tr("À l’intérieur"),
            "passages": self.tr("Passages"),
            "walk_ins": self.tr("Inscrits sur place"),
            "refused": self.tr("Refus"),
            "arrivals": self.tr("Arrivées"),
            "by_ticket_type": self.tr("Par type de billet"),
            "refusals": self.tr("Refus par motif"),
            "by_list": self.tr("Par liste"),
            "by_station": self.tr("Par poste"),
            "by_volunteer": self.tr("Par bénévole"),
        }[name]

    def unit(self, name: str, value: int) -> str:
        """Under a figure: what it counts."""
        return {
            "present": self.tr("personne(s) présente(s)", "", value),
            "inside": self.tr("personne(s)", "", value),
            "passages": self.tr("entrée(s)", "", value),
            "walk_ins": self.tr("personne(s)", "", value),
            "refused": self.tr("tentative(s)", "", value),
        }[name]

    def figure(self, name: str, value: int) -> str:
        """For a screen reader: « Passages : 261 entrées enregistrées »."""
        text = self.tr("{title} : {value} {unit}")
        return text.format(title=self.title(name), value=chart_words.number(value), unit=self.unit(name, value))

    def came(self, came: int, expected: int) -> str:
        """Beside the bar: of those who were expected, walk-ins apart."""
        if not expected:
            return self.tr("Personne n’est attendu sur cette liste")
        text = self.tr("{came} personnes sur {expected} attendues")
        return text.format(came=chart_words.number(came), expected=chart_words.number(expected))

    def missing(self, people: int, unexpected: int) -> str:
        """Who may still come; who was let in though nobody expected them stands there too, "" for neither."""
        waited = self.tr("%n personne(s) encore attendue(s)", "", people) if people else ""
        others = self.tr("%n admise(s) sans être attendue(s)", "", unexpected) if unexpected else ""
        return " · ".join(part for part in (waited, others) if part)

    def expected(self, people: int) -> str:
        """A line across the curve."""
        return self.tr("Attendus : {people}").format(people=chart_words.number(people))

    def capacity(self, people: int) -> str:
        return self.tr("Capacité : {people}").format(people=chart_words.number(people))

    def column(self) -> str:
        """Before the choice of a column of the registrations."""
        return self.tr("Colonne des inscriptions")

    def no_columns(self) -> str:
        return self.tr("Les inscriptions n’ont pas d’autre colonne")


class LookUpWords(Sentences):
    """The two lists: who has not come, and every scan."""

    def find_people(self) -> str:
        return self.tr("Chercher un nom, une organisation, un type de billet")

    def find_scans(self) -> str:
        return self.tr("Chercher un nom, un code, un poste, un bénévole")

    def heading(self, name: str) -> str:
        """Of a column."""
        return {
            "name": self.tr("Nom"),
            "company": self.tr("Organisation"),
            "ticket_type": self.tr("Type de billet"),
            "email": self.tr("E-mail"),
            "phone": self.tr("Téléphone"),
            "time": self.tr("Heure"),
            "kind": self.tr("Sens"),
            "verdict": self.tr("Réponse"),
            "list": self.tr("Liste"),
            "station": self.tr("Poste"),
            "volunteer": self.tr("Bénévole"),
            "code": self.tr("Code lu"),
        }[name]

    def undone(self, answer: str) -> str:
        """The answer of a scan that somebody took back."""
        return self.tr("{answer}, annulé ensuite").format(answer=answer)

    def forced(self) -> str:
        """The answer of a scan whose refusal somebody lifted."""
        return self.tr("Entrée forcée")

    def lifted(self, refusal: str, reason: str) -> str:
        text = self.tr("le refus « {refusal} » a été levé. Motif : {reason}.")
        return text.format(refusal=refusal, reason=reason.rstrip(" ."))

    def annulled(self) -> str:
        return self.tr("un passage a été annulé : il ne compte plus nulle part.")

    def kind(self, name: str) -> str:
        return {"entry": self.tr("Entrée"), "exit": self.tr("Sortie"), "annul": self.tr("Annulation")}[name]

    def people(self, shown: int, all_of_them: int) -> str:
        """Above the list of the absent."""
        if shown == all_of_them:
            return self.tr("%n personne(s) pas encore venue(s)", "", shown)
        text = self.tr("%n personne(s) sur les {total} pas encore venues", "", shown)
        return text.format(total=chart_words.number(all_of_them))

    def everybody_came(self) -> str:
        return self.tr("Toutes les personnes attendues sont venues.")

    def scans(self, shown: int, limit: int) -> str:
        """Above the list of scans."""
        if shown >= limit:
            return self.tr("Les %n plus récentes lectures. Cherchez pour voir les autres.", "", shown)
        return self.tr("%n lecture(s), la plus récente d’abord", "", shown)

    def nothing(self) -> str:
        return self.tr("Rien ne correspond à cette recherche.")

    def copy(self) -> str:
        return self.tr("Copier la liste")

    def copied(self, rows: int) -> str:
        return self.tr("%n ligne(s) copiée(s). Collez-les où vous voulez : elles contiennent des noms.", "", rows)

    def hidden(self) -> str:
        return self.tr("E-mails et téléphones sont masqués par les réglages de l’événement.")

    def all_verdicts(self) -> str:
        return self.tr("Toutes les réponses")

    def unknown_person(self) -> str:
        """In place of a name."""
        return self.tr("Inconnu")

    def explained(self, title: str, meaning: str) -> str:
        return self.tr("{title} : {meaning}").format(title=title, meaning=meaning)

    def how_to_read(self) -> str:
        return self.tr("Choisissez une ligne pour lire ce que sa réponse veut dire.")

    def meaning(self, verdict: Verdict) -> str:
        """What an answer meant, for somebody who was not there; never more than the rules say."""
        return {
            Verdict.OK: self.tr("la personne a été admise, ou sa sortie enregistrée."),
            Verdict.INVALID: self.tr("ce code n’était dans aucune inscription connue de ce poste."),
            Verdict.AMBIGUOUS: self.tr("plusieurs personnes avaient ce code."),
            Verdict.CANCELED: self.tr("l’inscription était annulée, remboursée ou refusée."),
            Verdict.BLOCKED: self.tr("le système d’inscription avait bloqué ce billet."),
            Verdict.REVOKED: self.tr("un billet plus récent avait remplacé celui-ci."),
            Verdict.UNAPPROVED: self.tr("l’organisateur n’avait pas encore confirmé l’inscription."),
            Verdict.INVALID_TIME: self.tr("le billet ou la liste n’était pas ouvert à cette heure."),
            Verdict.PRODUCT: self.tr("ce type de billet ne donne pas accès à cette liste."),
            Verdict.UNPAID: self.tr("l’inscription n’était pas encore payée."),
            Verdict.ALREADY_REDEEMED: self.tr("le billet avait déjà servi à entrer sur cette liste."),
            Verdict.FULL: self.tr("la liste avait atteint sa capacité."),
        }[verdict]


dashboard_words, look_up_words = DashboardWords(), LookUpWords()
