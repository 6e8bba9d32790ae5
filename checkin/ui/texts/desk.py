"""What stands on the desk window around the banner: bars, notices, search, last scans, forms."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from checkin.models import CheckInList, Kind, Presence, Status
from checkin.ui.texts.language import Sentences, language
from checkin.ui.texts.moments import clock_time
from checkin.ui.texts.words import words

MATES_NAMED = 3


class DeskWords(Sentences):
    """The window's own words: captions, keys, notices."""

    def caption(self, name: str) -> str:
        return {
            "list": self.tr("Liste"),
            "station": self.tr("Poste"),
            "volunteer": self.tr("Bénévole"),
            "exchange": self.tr("Inscriptions"),
            "printer": self.tr("Cartes"),
        }[name]

    def key(self, name: str) -> str:
        return {
            "search": self.tr("Chercher"),
            "walk_in": self.tr("Inscrire"),
            "correct": self.tr("Corriger"),
            "undo": self.tr("Annuler"),
            "mode": self.tr("Entrée ou sortie"),
            "list": self.tr("Liste"),
        }[name]

    def mode(self, kind: Kind) -> str:
        return self.tr("Sortie") if kind is Kind.EXIT else self.tr("Entrée")

    def mode_name(self) -> str:
        return self.tr("Ce que les scans enregistrent")

    def nobody(self) -> str:
        return self.tr("Votre prénom")

    def training(self) -> str:
        return self.tr("Entraînement : ces personnes sont inventées, rien n’est envoyé.")

    def leaving(self, check_in_list: CheckInList) -> str:
        """That exits are recorded, and whether they are for good."""
        if check_in_list.multiple_entries or check_in_list.entry_after_exit:
            return self.tr("Mode sortie : chaque scan enregistre une sortie. On peut rentrer ensuite.")
        return self.tr("Mode sortie : chaque scan enregistre une sortie. Personne ne rentre ensuite.")

    def rule(self, check_in_list: CheckInList) -> str:
        """How often one ticket enters this list."""
        if check_in_list.multiple_entries:
            return self.tr("Entrées sans limite")
        if check_in_list.entry_after_exit:
            return self.tr("Une entrée, et retour après une sortie")
        return self.tr("Une seule entrée")

    def back_to_entries(self) -> str:
        return self.tr("Revenir aux entrées (F7)")

    def deaf(self) -> str:
        return self.tr("La douchette n’est pas écoutée : un autre programme est devant. Cliquez dans cette fenêtre.")

    def mishap(self) -> str:
        return self.tr(
            "Une erreur imprévue est survenue. Les passages confirmés à l’écran sont enregistrés : "
            "continuez, et signalez-la à l’organisateur."
        )

    def close(self) -> str:
        return self.tr("Fermer")

    def figures(self, present: int, expected: int | None) -> str:
        """The line beside the number of people present."""
        if expected is None:
            return self.tr("présent(s)", "", present)
        return self.tr("présent(s) sur {expected} attendu(s)", "", present).format(expected=self.number(expected))

    def inside(self, people: int) -> str:
        return self.tr("%n personne(s) à l’intérieur", "", people)

    def number(self, value: int) -> str:
        """The number with the language's thousands separator."""
        return language.locale.toString(value)

    def percent(self, part: int, whole: int) -> str:
        share = f"{100 * part // whole if whole else 0}"
        return self.tr("{share} %").format(share=share)


class SearchWords(Sentences):
    """The search, the people whom it finds, and the question which of two is meant."""

    def prompt(self) -> str:
        return self.tr("Nom, entreprise, e-mail…")

    def name(self) -> str:
        return self.tr("Chercher une personne")

    def found(self, people: int) -> str:
        return self.tr("%n personne(s) trouvée(s)", "", people)

    def nobody(self) -> str:
        return self.tr("Personne ne porte ce nom")

    def too_short(self) -> str:
        return self.tr("Écrivez le nom")

    def too_short_hint(self, letters: int) -> str:
        return self.tr("Au moins %n lettres.", "", letters)

    def nobody_hint(self) -> str:
        return self.tr(
            "Essayez moins de lettres, ou l’entreprise. Si la personne n’est pas inscrite, inscrivez-la sur place (F3)."
        )

    def correct(self) -> str:
        return self.tr("Corriger")

    def enrol(self) -> str:
        return self.tr("Inscrire sur place")

    def admit(self, kind: Kind) -> str:
        return self.tr("Sortie") if kind is Kind.EXIT else self.tr("Entrée")

    def admit_whom(self, kind: Kind, name: str) -> str:
        """For screen readers, where the button beside a name would only say "entry"."""
        text = self.tr("Enregistrer la sortie de {name}") if kind is Kind.EXIT else self.tr("Faire entrer {name}")
        return text.format(name=name)

    def state(self, status: Status, presence: Presence, zone: ZoneInfo) -> str:
        """« Déjà entré à 09:02 », « Sorti », « Paiement en attente »; "" for who is simply expected."""
        if status not in (Status.VALID, Status.UNKNOWN):
            return words.status(status)
        if presence.inside and presence.first:
            return self.tr("Déjà à l’intérieur, entrée à {time}").format(time=clock_time(presence.first.at, zone))
        return self.tr("Venu, puis ressorti") if presence.entries else ""

    def mates(self, names: Sequence[str]) -> str:
        """Who is on the same order: « Avec Chloé Gerbaudin, Antonin D’Arzenvil et 2 autres »."""
        if not names:
            return ""
        more = len(names) - MATES_NAMED
        named = self.tr("Avec {names}").format(names=", ".join(names[:MATES_NAMED]))
        others = self.tr("et %n autre(s)", "", more) if more > 0 else ""
        return f"{named} {others}".rstrip()

    def which(self, people: int, name: str) -> str:
        return self.tr("%n personnes s’appellent {name}", "", people).format(name=name)

    def which_hint(self) -> str:
        return self.tr("Demandez l’entreprise ou l’e-mail, puis choisissez.")

    def back(self) -> str:
        return self.tr("Retour")


class RecentWords(Sentences):
    """The last scans of the list."""

    def title(self) -> str:
        return self.tr("Derniers passages")

    def none(self) -> str:
        return self.tr("Aucun passage pour l’instant")

    def none_hint(self) -> str:
        return self.tr("Les vingt derniers scans se tiennent ici, chacun avec « Annuler ».")

    def undo(self) -> str:
        return self.tr("Annuler")

    def undo_sure(self) -> str:
        return self.tr("Annuler ?")

    def undo_whom(self, name: str, *, sure: bool = False) -> str:
        """For screen readers; `sure`: it has been pressed once."""
        text = self.tr("Confirmer : annuler le passage de {name}") if sure else self.tr("Annuler le passage de {name}")
        return text.format(name=name)

    def undone(self) -> str:
        return self.tr("Passage annulé")

    def line(self, at: datetime, zone: ZoneInfo, what: str, other_station: str = "") -> str:
        """« 09:02 · Entrée », with the station where it is not this one."""
        parts = (clock_time(at, zone), what, other_station)
        return " · ".join(part for part in parts if part)


class FormWords(Sentences):
    """The forms that take the place of the search: walk-in, station and volunteer."""

    def walk_in(self) -> str:
        return self.tr("Inscrire sur place")

    def walk_in_hint(self) -> str:
        return self.tr("La personne est inscrite et entre aussitôt. Les scans restent actifs.")

    def post(self) -> str:
        return self.tr("Qui tient ce poste ?")

    def post_hint(self) -> str:
        return self.tr("Ces noms accompagnent chaque passage enregistré ici. Donnez à chaque poste un nom différent.")

    def field(self, name: str) -> str:
        return {
            "first_name": self.tr("Prénom"),
            "last_name": self.tr("Nom"),
            "company": self.tr("Entreprise"),
            "email": self.tr("E-mail"),
            "job_title": self.tr("Fonction"),
            "ticket_type": self.tr("Type de billet"),
            "station": self.tr("Poste"),
            "volunteer": self.tr("Bénévole"),
            "code": self.tr("Code superviseur"),
            "organiser": self.tr("Votre nom (facultatif)"),
        }[name]

    def no_type(self) -> str:
        return self.tr("Sans type")

    def let_in(self) -> str:
        return self.tr("Inscrire et faire entrer")

    def enrol(self) -> str:
        return self.tr("Inscrire")

    def keep(self) -> str:
        return self.tr("Enregistrer")

    def give_up(self) -> str:
        return self.tr("Renoncer")

    def close(self) -> str:
        return self.tr("Fermer")


desk_words, search_words, recent_words, form_words = DeskWords(), SearchWords(), RecentWords(), FormWords()
