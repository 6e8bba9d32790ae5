"""What the command line says in words: a help text per command, the summary of an import."""

from __future__ import annotations

from collections.abc import Mapping

from checkin.ui.texts.language import Sentences


class Commands(Sentences):
    def help(self, name: str) -> str:
        """The help text of a command; "" for one that we do not know."""
        return {**self._before(), **self._at_the_door(), **self._after()}.get(name, "")

    def _before(self) -> dict[str, str]:
        return {
            "checkin": self.tr("Accueil d’un événement, même sans réseau. Sans commande, ouvre la fenêtre d’accueil."),
            "demo": self.tr("Ouvre un événement d’essai avec 200 personnes inventées."),
            "new": self.tr("Crée un événement."),
            "pair": self.tr(
                "Relie de nouveau un événement à son système d’inscription, avec une nouvelle clé d’accès."
            ),
            "import": self.tr("Lit un export d’inscriptions dans l’événement."),
            "lists": self.tr("Montre les listes d’accueil."),
            "add": self.tr("Ajoute une liste d’accueil."),
            "doctor": self.tr("Vérifie que tout est prêt avant l’ouverture."),
        }

    def _at_the_door(self) -> dict[str, str]:
        return {
            "scan": self.tr("Scanne un code, ou avec « - » un code par ligne de l’entrée standard."),
            "undo": self.tr("Annule un passage, désigné par son identifiant."),
            "search": self.tr("Cherche des personnes par nom, entreprise ou e-mail."),
            "walk-in": self.tr("Inscrit sur place une personne et la fait entrer."),
        }

    def _after(self) -> dict[str, str]:
        return {
            "sync": self.tr("Échange tout de suite avec le système d’inscription."),
            "status": self.tr("Montre les chiffres de la journée."),
            "attendance": self.tr("Écrit les présences dans un fichier CSV, XLSX ou JSON, ou sur papier (PDF)."),
            "encrypt": self.tr("Chiffre un événement et ses copies."),
            "key": self.tr("Montre la clé de secours d’un événement chiffré."),
            "pin": self.tr("Choisit (CHECKIN_PIN) ou retire (--remove) le code superviseur d’un événement."),
            "audit": self.tr("Montre qui a fait quoi et quand, ou l’écrit en CSV, XLSX ou JSON."),
            "report": self.tr("Écrit un zip pour qui dépanne : journal, versions, vérifications ; aucun nom."),
            "backup": self.tr("Copie l’événement à côté de lui et dans le dossier choisi, ou dans le fichier donné."),
            "restore": self.tr("Reprend une copie, avec les passages plus récents ; l’ancien fichier est gardé."),
            "package": self.tr("Écrit un fichier chiffré (CHECKIN_PASSPHRASE) qui fait d’un ordinateur un poste."),
            "join": self.tr("Fait de cet ordinateur un poste de plus, avec le fichier préparé par l’organisateur."),
            "merge": self.tr("Réunit dans l’événement les passages d’autres postes."),
            "give-back": self.tr("Écrit les passages de ce poste dans un fichier chiffré, à réunir ailleurs."),
            "purge": self.tr("Efface les données personnelles après l’événement et écrit le certificat."),
            "person": self.tr("Montre ou efface les données d’une personne."),
            "show": self.tr("Montre tout ce qui est gardé sur une personne, ou l’écrit en PDF ou en JSON."),
            "erase": self.tr("Efface une personne ; les chiffres restent."),
            "cards": self.tr("Écrit les cartes nominatives sur des planches PDF."),
            "card": self.tr("Écrit une carte nominative en PDF ou en PNG."),
            "boxes": self.tr("Numérote les cartes et les range dans des boîtes par lettre, avec leurs étiquettes."),
            "badges": self.tr("Écrit un badge par billet (PNG et PDF), à envoyer avant l’événement."),
        }

    def import_summary(self, attendees: int, changes: Mapping[str, int], refused: bool) -> str:
        """What an import did, or why it did nothing. `changes`: added, updated, unchanged, missing."""
        text = self.tr(
            "{attendees} : {added} en plus, {updated} modifiées, {unchanged} inchangées, {missing} plus dans l’export."
        )
        line = text.format(attendees=self.tr("%n personne(s) lue(s)", "", attendees), **changes)
        return f"{line} {self.refused_shrink()}" if refused else line

    def refused_shrink(self) -> str:
        return self.tr(
            "Beaucoup de personnes manquent dans cet export, rien n’a été changé : vérifiez-le, "
            "ou acceptez-le avec --accept-shrink."
        )


commands = Commands()
