"""Several laptops at one event: the file for the others, the first page of a station, passages brought together."""

from __future__ import annotations

from checkin.ui.texts.language import Sentences


class StationWords(Sentences):
    # the file for the other laptops

    def prepare_title(self) -> str:
        return self.tr("Préparer les autres postes")

    def prepare_how(self) -> str:
        return self.tr(
            "Un seul fichier chiffré pour tous les autres ordinateurs : l’événement, les inscrits, les listes, "
            "les passages jusqu’ici, la carte et les réglages. Écrivez-le sur une clé USB ou dans un dossier partagé."
        )

    def again(self) -> str:
        return self.tr("La même, encore une fois")

    def differs(self) -> str:
        return self.tr("Les deux phrases ne sont pas les mêmes : tapez-les de nouveau.")

    def share_key(self) -> str:
        return self.tr("Emporter aussi l’accès au système d’inscription")

    def share_key_hint(self) -> str:
        return self.tr(
            "Les autres postes échangent alors tout de suite avec lui. À leur première ouverture, la clé d’accès passe "
            "dans le trousseau de leur ordinateur et quitte le fichier."
        )

    def each_pairs(self) -> str:
        return self.tr(
            "La clé d’accès de ce poste n’est qu’à lui : reliez chaque autre poste, une fois ouvert, "
            "avec un code à lui."
        )

    def looking(self) -> str:
        return self.tr("Un instant…")

    def write(self) -> str:
        return self.tr("Écrire le fichier")

    def writing(self) -> str:
        return self.tr("Le fichier est écrit, puis relu…")

    def written(self, people: int, file: str) -> str:
        return self.tr("« {file} » est prêt et relu : %n personne(s).", "", people).format(file=file)

    def what_next(self) -> str:
        return self.tr(
            "Sur chaque autre ordinateur, ouvrez ce fichier et tapez la phrase secrète. Dites-la de vive voix : "
            "ne l’écrivez jamais à côté du fichier."
        )

    def event_files(self) -> str:
        return self.tr("Événements (*.checkin)")

    # a station's own first page

    def joined_title(self) -> str:
        return self.tr("Cet ordinateur est un poste")

    def holds(self, people: int, lists: str) -> str:
        return self.tr("%n personne(s) · {lists}", "", people).format(lists=lists)

    def present(self, people: int) -> str:
        return self.tr("%n déjà entrée(s)", "", people) if people else self.tr("Personne n’est encore entré")

    def prepared_by(self, station: str) -> str:
        return self.tr("Préparé par le poste {station}").format(station=station)

    def own_copy(self) -> str:
        return self.tr(
            "L’événement est maintenant sur cet ordinateur : vous pouvez retirer la clé USB. "
            "Ce qui est scanné ici reste ici, même sans réseau."
        )

    def station_name(self) -> str:
        return self.tr("Nom de ce poste")

    def name_hint(self) -> str:
        return self.tr("par exemple « Entrée nord » ; un autre nom que les autres postes")

    def to_pair(self) -> str:
        return self.tr("Reste à faire : relier ce poste au système d’inscription, avec un code ou une clé à lui.")

    def pair(self) -> str:
        return self.tr("Relier ce poste…")

    def no_folder(self, folder: str) -> str:
        return self.tr(
            "Le dossier des inscriptions, « {folder} », n’est pas joignable d’ici : tout reste sur ce poste. "
            "À la fin, rendez ses passages à l’organisateur."
        ).format(folder=folder)

    def ready(self) -> str:
        return self.tr("Rien d’autre à faire : scannez.")

    def start(self) -> str:
        return self.tr("Commencer")

    # bringing passages back

    def give_back_title(self) -> str:
        return self.tr("Rendre les passages de ce poste")

    def give_back_how(self) -> str:
        return self.tr(
            "Le fichier de ce poste, chiffré avec la même phrase secrète, pour l’organisateur : il l’ouvre sur son "
            "poste, et les passages se rejoignent. Vous pouvez le refaire autant de fois que vous voulez."
        )

    def given_back(self, scans: int, file: str) -> str:
        return self.tr("« {file} » est prêt et relu : %n scan(s).", "", scans).format(file=file)

    def bring(self) -> str:
        return self.tr("Apportez-le à l’organisateur, ou laissez-le dans le dossier partagé.")

    def reunite_title(self) -> str:
        return self.tr("Réunir les passages de ce poste")

    def reunite_how(self, station: str, file: str) -> str:
        return self.tr(
            "« {file} » vient d’un autre poste de cet événement, {station}. Ses passages s’ajoutent à ceux d’ici ; "
            "ce qui est déjà là n’est pas compté deux fois."
        ).format(station=station, file=file)

    def reunite(self) -> str:
        return self.tr("Réunir")

    def reuniting(self) -> str:
        return self.tr("Les passages se rejoignent…")

    def reunited(self, scans: int) -> str:
        if not scans:
            return self.tr("Tout était déjà là.")
        return self.tr("%n scan(s) ajouté(s).", "", scans)

    def walk_ins(self, number: int) -> str:
        return self.tr("%n inscrit(s) sur place en plus.", "", number) if number else ""

    def doubles(self, number: int) -> str:
        return self.tr("%n double(s) entrée(s) à régler.", "", number) if number else ""

    def settle(self) -> str:
        return self.tr("À régler…")

    def no(self) -> str:
        return self.tr("Non merci")

    def close(self) -> str:
        return self.tr("Fermer")

    def known_here(self, file: str) -> str:
        return self.tr("« {file} » est un fichier de cet événement : il est ouvert sur ce poste.").format(file=file)


station_words = StationWords()
