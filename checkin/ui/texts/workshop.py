"""What « Atelier des cartes » says: the window, places on a card, what can be changed, people to try it with."""

from __future__ import annotations

import re

from checkin.cards.editing import Kind
from checkin.cards.samples import Sample
from checkin.cards.template import Align, Anchor
from checkin.ui.texts.imports import field_words
from checkin.ui.texts.language import Sentences

_FIELD = re.compile(r"\{([^{}|]+)[^{}]*\}")


class WorkshopWords(Sentences):
    """The window as a whole."""

    def title(self) -> str:
        return self.tr("Atelier des cartes")

    def templates(self) -> str:
        return self.tr("Modèles")

    def modified(self, name: str) -> str:
        return self.tr("{template} (modifié)").format(template=name)

    def open_svg(self) -> str:
        return self.tr("Ouvrir un SVG…")

    def open_title(self) -> str:
        return self.tr("Ouvrir un modèle dessiné")

    def template_files(self) -> str:
        return self.tr("Modèles (*.svg *.toml)")

    def undo(self) -> str:
        return self.tr("Annuler")

    def redo(self) -> str:
        return self.tr("Rétablir")

    def revert(self) -> str:
        return self.tr("Revenir au modèle")

    def save_as(self) -> str:
        return self.tr("Enregistrer sous…")

    def use(self) -> str:
        return self.tr("Utiliser pour cet événement")

    def close(self) -> str:
        return self.tr("Fermer")

    def in_use(self, template: str) -> str:
        return self.tr("Les cartes de cet événement ont désormais le modèle « {template} ».").format(template=template)

    def missing(self, template: str) -> str:
        """The event came from another computer."""
        text = self.tr(
            "Le modèle de cartes « {template} » n’est pas sur cet ordinateur : les cartes ont le modèle simple. "
            "Choisissez-en un dans l’atelier des cartes."
        )
        return text.format(template=template)

    def save_first(self) -> str:
        return self.tr("Donnez d’abord un nom à vos changements.")

    def card(self, person: str) -> str:
        """For those who do not see it."""
        return self.tr("La carte de {person}").format(person=person)

    def canvas_hint(self) -> str:
        return self.tr(
            "Page suivante : un autre emplacement. Flèches : le déplacer de 0,5 mm, avec Maj de 5 mm, "
            "avec Ctrl l’agrandir. Suppr : le retirer."
        )

    def tabs(self) -> tuple[str, str, str]:
        return self.tr("Emplacement"), self.tr("Contrôle"), self.tr("Événement")

    def found(self, count: int) -> str:
        """The tab of what does not fit, with how many things there are."""
        return self.tr("Contrôle ({count})").format(count=count)

    # people

    def sample(self, sample: Sample) -> str:
        return {
            Sample.LONGEST: self.tr("Nom le plus long"),
            Sample.NO_COMPANY: self.tr("Sans entreprise"),
            Sample.ARABIC: self.tr("Nom arabe"),
            Sample.RANDOM: self.tr("Au hasard"),
        }[sample]

    def search(self) -> str:
        return self.tr("Chercher une personne")

    # saving

    def save_title(self) -> str:
        return self.tr("Enregistrer le modèle")

    def name(self) -> str:
        return self.tr("Nom du modèle")

    def name_hint(self) -> str:
        return self.tr("Par exemple : carte du Partner Day")

    def proposal(self, name: str) -> str:
        return self.tr("{template} (ma version)").format(template=name)

    def replaces(self) -> str:
        return self.tr("Ce modèle existe déjà : il sera remplacé.")

    def save(self) -> str:
        return self.tr("Enregistrer")

    def saving(self) -> str:
        return self.tr("Enregistrement…")

    def saved(self, template: str) -> str:
        return self.tr("Modèle « {template} » enregistré.").format(template=template)


class PlaceWords(Sentences):
    """One place on the card and what can be changed there."""

    def place(self, kind: Kind, said: str) -> str:
        """What it is; `said` are the words of a text, fields and all, or the number of a strip among several."""
        return {
            Kind.QR: self.tr("QR du billet"),
            Kind.CONTACT: self.tr("QR de contact"),
            Kind.LOGO: self.tr("Logo"),
            Kind.BOX: f"{self.tr('Bandeau')} {said}".strip(),
            Kind.TEXT: _FIELD.sub(lambda found: self.field(found[1]), said) or self.tr("Texte vide"),
        }[kind]

    def field(self, name: str) -> str:
        """A field in words; a column of the export by its own name."""
        own = {"event_name": self.tr("Nom de l’événement"), "contact": self.tr("Accord pour le QR de contact")}
        return own.get(name) or field_words.name(name)

    def places(self) -> str:
        return self.tr("Emplacement")

    def nothing(self) -> str:
        return self.tr("Cliquez un élément de la carte, ou choisissez-le ici.")

    def add(self) -> str:
        return self.tr("Ajouter")

    def addition(self, kind: Kind) -> str:
        return {
            Kind.TEXT: self.tr("Un texte"),
            Kind.BOX: self.tr("Un bandeau de couleur"),
            Kind.LOGO: self.tr("Un logo…"),
            Kind.QR: self.tr("Le QR du billet"),
            Kind.CONTACT: self.tr("Le QR de contact"),
        }[kind]

    def remove(self) -> str:
        return self.tr("Retirer")

    def text(self) -> str:
        return self.tr("Texte")

    def text_hint(self) -> str:
        return self.tr("Par exemple : {field}").format(field="{company}")

    def insert(self) -> str:
        return self.tr("Insérer un champ")

    def largest(self) -> str:
        return self.tr("Taille (points)")

    def smallest(self) -> str:
        return self.tr("Au moins")

    def lines(self) -> str:
        return self.tr("Lignes")

    def weight(self) -> str:
        return self.tr("Graisse")

    def weights(self) -> dict[int, str]:
        return {400: self.tr("Normale"), 600: self.tr("Demi-grasse"), 700: self.tr("Grasse")}

    def align(self) -> str:
        return self.tr("Alignement")

    def aligns(self) -> dict[Align, str]:
        return {Align.LEFT: self.tr("À gauche"), Align.CENTRE: self.tr("Centré"), Align.RIGHT: self.tr("À droite")}

    def anchor(self) -> str:
        return self.tr("En hauteur")

    def anchors(self) -> dict[Anchor, str]:
        return {Anchor.TOP: self.tr("En haut"), Anchor.MIDDLE: self.tr("Au milieu"), Anchor.BOTTOM: self.tr("En bas")}

    def colour(self) -> str:
        return self.tr("Couleur")

    def by_type(self) -> str:
        return self.tr("Selon le type de billet")

    def fixed(self) -> str:
        return self.tr("Toujours la même")

    def choose_colour(self) -> str:
        return self.tr("Choisir…")

    def colours_by(self, field: str) -> str:
        return self.tr("Une couleur selon « {field} »").format(field=field)

    def area(self) -> str:
        return self.tr("Place, en millimètres")

    def sides(self) -> tuple[str, str, str, str]:
        return self.tr("Gauche"), self.tr("Haut"), self.tr("Largeur"), self.tr("Hauteur")

    def logo(self) -> str:
        return self.tr("Changer l’image…")

    def logo_title(self) -> str:
        return self.tr("Choisir un logo")

    def logo_files(self) -> str:
        return self.tr("Images (*.png *.jpg *.jpeg *.webp *.svg)")


workshop_words, place_words = WorkshopWords(), PlaceWords()
