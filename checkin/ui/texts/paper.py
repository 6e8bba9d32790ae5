"""What the organiser reads about cards on sheets, boxes of cards and badges; and what stands on badges and boxes."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QDate

from checkin.attendance import Only
from checkin.card_batch import Order
from checkin.cards.sheets import A4_10, INSERTS_86, L4785, SINGLE
from checkin.ui.texts.language import Sentences, language

_SHIPPED = re.compile(r"(?P<adalec>adalec-)?(?P<kind>card|label|insert)-(?P<width>\d+)x(?P<height>\d+)(?P<inches>in)?")


class MakingWords(Sentences):
    """What the dialogs have in common."""

    def where(self) -> str:
        return self.tr("Fichier")

    def folder(self) -> str:
        return self.tr("Dossier")

    def change(self) -> str:
        return self.tr("Changer…")

    def replaces(self) -> str:
        return self.tr("Ce fichier existe déjà : il sera remplacé.")

    def beginning(self) -> str:
        return self.tr("Préparation…")

    def making(self, done: int, total: int) -> str:
        return self.tr("{done} sur {total}…").format(done=done, total=total)

    def open_folder(self) -> str:
        return self.tr("Ouvrir le dossier")

    def close(self) -> str:
        return self.tr("Fermer")

    def cancel(self) -> str:
        return self.tr("Annuler")

    def template(self) -> str:
        return self.tr("Modèle")

    def design(self, name: str) -> str:
        """A shipped template in words, « ADALEC · Carte 90 × 54 mm »; another one by its own name."""
        found = _SHIPPED.fullmatch(name)
        if found is None:
            return name
        kind = {"card": self.tr("Carte"), "label": self.tr("Étiquette"), "insert": self.tr("Insert")}[found["kind"]]
        unit = self.tr("pouces") if found["inches"] else self.tr("mm")
        size = self.tr("{kind} {width} × {height} {unit}")
        words = size.format(kind=kind, width=found["width"], height=found["height"], unit=unit)
        return f"ADALEC · {words}" if found["adalec"] else words

    def sheet(self) -> str:
        return self.tr("Planche")

    def who(self) -> str:
        return self.tr("Pour qui")

    def only(self, only: Only | None) -> str:
        return {
            None: self.tr("Tout le monde"),
            Only.PRESENT: self.tr("Les présents"),
            Only.ABSENT: self.tr("Les absents"),
            Only.WALK_INS: self.tr("Les inscrits sur place"),
        }[only]

    def sheet_name(self, name: str) -> str:
        """The sheet in words; a free grid by its columns and rows."""
        known = {
            A4_10: self.tr("A4, 10 cartes de 90 × 54 mm, traits de coupe"),
            INSERTS_86: self.tr("A4, 10 cartes de 86 × 54 mm, traits de coupe"),
            L4785: self.tr("Étiquettes Avery L4785 (80 × 50 mm)"),
            SINGLE: self.tr("Une carte par page"),
        }
        columns, _, rows = name.partition("x")
        free = self.tr("A4, grille de {columns} × {rows}, traits de coupe").format(columns=columns, rows=rows)
        return known.get(name, free)

    def odd(self, people: int) -> str:
        """Cards that were written all the same."""
        return self.tr("%n carte(s) à relire : un texte coupé, un nom ou une lettre qui manque.", "", people)


class SheetWords(Sentences):
    """« Cartes en planches »."""

    def title(self) -> str:
        return self.tr("Cartes en planches")

    def order(self) -> str:
        return self.tr("Dans l’ordre")

    def by(self, order: Order) -> str:
        return {
            Order.NAME: self.tr("des noms"),
            Order.COMPANY: self.tr("des entreprises"),
            Order.TYPE: self.tr("des types de billet"),
        }[order]

    def not_printed(self) -> str:
        return self.tr("Seulement les cartes pas encore imprimées")

    def write(self) -> str:
        return self.tr("Créer le PDF")

    def file_stem(self) -> str:
        return self.tr("cartes")

    def written(self, cards: int, file: str) -> str:
        return self.tr("{cards} dans « {file} ».").format(cards=self.tr("%n carte(s)", "", cards), file=file)


class BadgeWords(Sentences):
    """« Badges à envoyer », and the badge itself."""

    def title(self) -> str:
        return self.tr("Badges à envoyer")

    def why(self) -> str:
        return self.tr(
            "Une image et un PDF par personne, avec son code, et la liste « badges.csv » pour l’envoi par e-mail."
        )

    def day(self) -> str:
        return self.tr("Date de l’événement")

    def day_hint(self) -> str:
        return self.tr("Par exemple 27/11/2026 ; vide : pas de date sur les badges")

    def bad_day(self) -> str:
        return self.tr("Cette date n’est pas comprise : écrivez-la comme 27/11/2026.")

    def write(self) -> str:
        return self.tr("Créer les badges")

    def folder_name(self) -> str:
        return self.tr("badges")

    def written(self, badges: int, folder: str) -> str:
        return self.tr("{badges} dans « {folder} ».").format(badges=self.tr("%n badge(s)", "", badges), folder=folder)

    def date(self, day: date | None) -> str:
        """« Vendredi 27 novembre 2026 »; "" for none."""
        if day is None:
            return ""
        written = language.locale.toString(QDate(day.year, day.month, day.day), "dddd d MMMM yyyy")
        return written[:1].upper() + written[1:]

    def sentence(self) -> str:
        return self.tr("Présentez ce code à l’entrée, imprimé ou sur votre téléphone.")


making_words, sheet_words, badge_words = MakingWords(), SheetWords(), BadgeWords()
