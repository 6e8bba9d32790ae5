"""What the dialogs say that link an event with its registration system, new or already open."""

from __future__ import annotations

from checkin.ui.texts.language import Sentences


class LinkingWords(Sentences):
    def source(self) -> str:
        return self.tr("Inscriptions")

    def kind(self, kind: str) -> str:
        return {
            "later": self.tr("J’importerai un fichier plus tard"),
            "folder": self.tr("Un dossier partagé ou une clé USB"),
            "pretix": self.tr("pretix"),
            "web": self.tr("Une adresse web"),
        }[kind]

    def show(self) -> str:
        return self.tr("Afficher")

    def hide(self) -> str:
        return self.tr("Masquer")

    def optional(self) -> str:
        return self.tr("Facultatif")

    def may_stay_empty(self) -> str:
        return self.tr("Si besoin")

    # pretix

    def pretix_hint(self) -> str:
        return self.tr(
            "Dans pretix, « Appareils », « Connecter un nouvel appareil » : scannez le QR affiché avec la douchette, "
            "collez son texte, ou recopiez l’adresse et le code."
        )

    def pretix_address(self) -> str:
        return self.tr("Adresse de pretix")

    def pretix_address_example(self) -> str:
        return self.tr("Par exemple : https://billets.exemple.fr")

    def pretix_key(self) -> str:
        return self.tr("Code de l’appareil, ou clé d’API")

    def pretix_key_example(self) -> str:
        return self.tr("Reste sur ce poste, dans le trousseau du système")

    def organizer(self) -> str:
        return self.tr("Organisateur")

    def event(self) -> str:
        return self.tr("Événement")

    def check_in_list(self) -> str:
        return self.tr("Liste d’enregistrement")

    # an address of the web

    def web_hint(self) -> str:
        return self.tr(
            "L’export (CSV ou Excel) est relu à cette adresse. Les présences partent vers la seconde, si elle existe."
        )

    def web_address(self) -> str:
        return self.tr("Adresse de l’export")

    def web_address_example(self) -> str:
        return self.tr("Par exemple : https://asso.exemple.fr/inscriptions.csv")

    def attendance_address(self) -> str:
        return self.tr("Adresse qui reçoit les présences")

    def user(self) -> str:
        return self.tr("Utilisateur")

    def password_or_token(self) -> str:
        return self.tr("Mot de passe, ou jeton seul")

    # what is going on, and what became of it

    def checking(self) -> str:
        return self.tr("Vérification en cours…")

    def give_up(self) -> str:
        return self.tr("Annuler")

    def cancel(self) -> str:
        return self.tr("Arrêter")

    def ready(self) -> str:
        return self.tr("L’événement est prêt")

    def linked(self) -> str:
        return self.tr("Le poste est relié")

    def before_opening(self) -> str:
        return self.tr("À savoir avant de l’ouvrir :")

    def open_event(self) -> str:
        return self.tr("Ouvrir l’événement")

    # an event that exists

    def link_title(self) -> str:
        return self.tr("Relier ce poste")

    def link_hint(self) -> str:
        return self.tr("Les inscriptions et les passages de ce poste restent tels quels ; l’échange reprend ensuite.")

    def link(self) -> str:
        return self.tr("Relier")

    # a pairing QR scanned at the desk

    def qr_without_dialog(self) -> str:
        return self.tr("Ce QR relie un poste à pretix : il n’a pas été enregistré comme passage.")


linking_words = LinkingWords()
