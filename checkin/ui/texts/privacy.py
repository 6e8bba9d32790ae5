"""Words of the windows for personal data: the purge, its reminder, one person's data."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate

from checkin.ui.texts.language import Sentences, language


def long_day(day: date) -> str:
    """« 24 novembre 2026 »."""
    pattern = "d MMMM yyyy"
    return language.locale.toString(QDate(day.year, day.month, day.day), pattern)


class PurgeWords(Sentences):
    def title(self) -> str:
        return self.tr("Effacer les données personnelles")

    def why(self, day: date | None, days: int) -> str:
        if day is None:
            return self.tr(
                "Après l’événement, seuls les chiffres sont encore utiles. Les noms et les coordonnées s’effacent ici, "
                "avec un certificat à garder."
            )
        return self.tr(
            "Prévu %n jour(s) après l’événement, soit le {day}. Les chiffres restent ; les noms et les coordonnées "
            "s’effacent ici, avec un certificat à garder.",
            "",
            days,
        ).format(day=long_day(day))

    def when(self) -> str:
        return self.tr("Noms et coordonnées à effacer (un rappel s’affichera)")

    def days_after(self, days: int) -> str:
        return self.tr("%n jour(s) après l’événement", "", days)

    def begun(self) -> str:
        return self.tr(
            "Un effacement a été interrompu : les noms sont déjà effacés, des fichiers restent peut-être. Terminez-le."
        )

    def goes(self) -> str:
        return self.tr("Sera effacé")

    def also(self) -> str:
        return self.tr("Et les copies de sauvegarde, les cartes en PDF, la clé du système d’inscription.")

    def stays(self) -> str:
        return self.tr("Restera")

    def figures(self) -> str:
        return self.tr(
            "Tous les chiffres : attendus, présents, entrées par type, par liste, par poste et par 5 minutes. "
            "Les répartitions par réponse au formulaire disparaissent : exportez d’abord le rapport."
        )

    def unsent(self, count: int) -> str:
        return self.tr(
            "%n passage(s) attendent encore d’être transmis et ne pourront plus l’être. Effacer quand même", "", count
        )

    def name(self, event: str) -> str:
        return self.tr("Pour confirmer, écrivez le nom de l’événement : {event}").format(event=event)

    def by(self) -> str:
        return self.tr("Fait par (sur le certificat seulement, facultatif)")

    def go(self) -> str:
        return self.tr("Effacer définitivement")

    def finish(self) -> str:
        return self.tr("Terminer l’effacement")

    def close(self) -> str:
        return self.tr("Fermer")

    def working(self) -> str:
        return self.tr("Effacement en cours, ne fermez pas l’ordinateur…")

    def done(self, at: datetime) -> str:
        return self.tr(
            "Données personnelles effacées le {day} à {time}. Le certificat est à côté de l’événement."
        ).format(day=long_day(at.date()), time=f"{at:%H:%M}")

    def left(self, names: str) -> str:
        return self.tr("À supprimer vous-même : {names}").format(names=names)

    def went(self) -> str:
        return self.tr("Effacé")

    def stayed(self) -> str:
        return self.tr("Conservé, anonyme")

    def open_certificate(self) -> str:
        return self.tr("Ouvrir le certificat")

    def print_certificate(self) -> str:
        return self.tr("Imprimer…")


class ReminderWords(Sentences):
    """The strip above the desk."""

    def due(self, days: int) -> str:
        return self.tr(
            "L’événement est passé depuis plus de %n jour(s) : il est temps d’effacer les noms et les coordonnées. "
            "Les chiffres restent.",
            "",
            days,
        )

    def now(self) -> str:
        return self.tr("Effacer maintenant…")

    def later(self) -> str:
        return self.tr("Plus tard (7 jours)")

    def begun(self) -> str:
        return self.tr("L’effacement des données personnelles a été interrompu : terminez-le.")

    def finish(self) -> str:
        return self.tr("Terminer…")

    def purged(self, day: date) -> str:
        return self.tr("Données personnelles effacées le {day}. Cet événement ne garde que des chiffres.").format(
            day=long_day(day)
        )

    def certificate(self) -> str:
        return self.tr("Certificat…")


class OnePersonWords(Sentences):
    def title(self) -> str:
        return self.tr("Données d’une personne")

    def search(self) -> str:
        return self.tr("Nom, e-mail ou code de billet")

    def why(self) -> str:
        return self.tr("Chacun peut demander ce que l’événement garde sur lui, et le faire effacer.")

    def nobody(self) -> str:
        return self.tr("Personne ne correspond. Vérifiez l’orthographe, ou cherchez par code.")

    def save_pdf(self) -> str:
        return self.tr("Enregistrer en PDF…")

    def save_json(self) -> str:
        return self.tr("En JSON…")

    def checked(self) -> str:
        return self.tr("J’ai vérifié que la demande vient de cette personne. L’effacement ne peut pas être annulé.")

    def erase(self) -> str:
        return self.tr("Effacer cette personne")

    def erasing(self) -> str:
        return self.tr("Effacement en cours…")

    def saved(self, name: str) -> str:
        return self.tr(
            "« {name} » est écrit. Il n’est pas chiffré : remettez-le à la personne, puis supprimez-le."
        ).format(name=name)

    def erased(self) -> str:
        return self.tr(
            "La personne est effacée, des copies de sauvegarde aussi ; les chiffres restent, un nouvel import ne la "
            "ramène pas. Effacez-la encore dans le système d’inscription et sur les autres ordinateurs."
        )

    def left(self, names: str) -> str:
        return self.tr("À refaire ou à supprimer vous-même : {names}").format(names=names)

    def file_name(self) -> str:
        return self.tr("donnees-personnelles")

    def close(self) -> str:
        return self.tr("Fermer")


purge_words = PurgeWords()
reminder_words = ReminderWords()
one_person_words = OnePersonWords()
