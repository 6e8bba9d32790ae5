"""Data at rest: the encrypted event file, its passphrase and recovery key, and what leaves it without protection."""

from __future__ import annotations

from pathlib import Path

from checkin.ui.texts.language import Sentences


class AtRestWords(Sentences):
    # what leaves the event file

    def plain_file(self) -> str:
        """Beside every export of personal data."""
        return self.tr(
            "Ce fichier n’est pas chiffré : qui l’ouvre lit les noms et les coordonnées. "
            "Gardez-le sur un disque chiffré, et effacez-le quand il a servi."
        )

    # the command line

    def encrypted(self, path: Path) -> str:
        return self.tr("« {path} » est chiffré. Notez la clé de secours : « checkin key ».").format(path=path)

    def copy_stays_plain(self, copy: Path) -> str:
        return self.tr(
            "La copie « {path} » n’a pas pu être chiffrée et se lit encore sans clé : effacez-la, "
            "ou relancez « checkin encrypt »."
        ).format(path=copy)

    def keep_it(self) -> str:
        return self.tr(
            "La clé de secours ouvre l’événement sur tout ordinateur : imprimez-la, gardez-la à l’abri, "
            "jamais avec l’ordinateur."
        )

    # opening without the key

    def locked_title(self) -> str:
        return self.tr("Cet événement est chiffré")

    def why_locked(self, file: str) -> str:
        return self.tr(
            "Ce poste n’a pas la clé de « {file} ». Tapez la phrase secrète que l’organisateur a choisie pour "
            "ce fichier, ou sa clé de secours (64 chiffres et lettres)."
        ).format(file=file)

    def why_closed(self, file: str) -> str:
        return self.tr(
            "La clé de « {file} » est dans le trousseau de cet ordinateur, qui est verrouillé. Déverrouillez-le et "
            "réessayez, ou tapez la phrase secrète ou la clé de secours."
        ).format(file=file)

    def words(self) -> str:
        return self.tr("Phrase secrète ou clé de secours")

    def remember(self) -> str:
        return self.tr("Retenir sur cet ordinateur")

    def unlock(self) -> str:
        return self.tr("Ouvrir l’événement")

    def trying(self) -> str:
        return self.tr("Vérification…")

    def other_file(self) -> str:
        return self.tr("Autre fichier…")

    def wrong(self) -> str:
        return self.tr("Ce n’est ni la phrase secrète ni la clé de secours de cet événement : vérifiez-la.")

    # a new event

    def passphrase(self) -> str:
        return self.tr("Phrase secrète")

    def choose_passphrase(self) -> str:
        return self.tr("Chiffrer aussi avec une phrase secrète")

    def at_least(self, letters: int) -> str:
        return self.tr("au moins {letters} caractères, par exemple quatre mots").format(letters=letters)

    def what_for(self) -> str:
        return self.tr(
            "Elle ouvre l’événement ailleurs : sur un autre poste, ou si celui-ci tombe en panne. "
            "Ici il s’ouvre tout seul."
        )

    # an event of old

    def plain_event(self) -> str:
        return self.tr("Ce fichier n’est pas chiffré : qui trouve cet ordinateur peut y lire les noms et les e-mails.")

    def encrypt_title(self) -> str:
        return self.tr("Chiffrer cet événement")

    def what_happens(self) -> str:
        return self.tr(
            "Le fichier et ses copies de sauvegarde deviennent illisibles sans leur clé, que cet ordinateur retient. "
            "L’accueil se ferme quelques secondes et rouvre tout seul ; rien ne se perd."
        )

    def encrypt_now(self) -> str:
        return self.tr("Chiffrer maintenant")

    def later(self) -> str:
        return self.tr("Plus tard")

    def encrypting(self) -> str:
        return self.tr("L’événement est mis à l’abri : quelques secondes…")

    def is_encrypted(self) -> str:
        return self.tr("L’événement est chiffré. Notez maintenant sa clé de secours.")

    # the recovery key

    def key_title(self) -> str:
        return self.tr("Clé de secours")

    def key_use(self) -> str:
        return self.tr(
            "Elle ouvre cet événement et ses copies sur tout ordinateur. Imprimez-la ou recopiez-la, et gardez-la à "
            "l’abri, jamais avec l’ordinateur. Sans elle ni phrase secrète, ce fichier ne s’ouvre qu’ici."
        )

    def show_key(self) -> str:
        return self.tr("Montrer la clé")

    def keep_safe(self) -> str:
        return self.tr("À garder à l’abri : qui a cette page et le fichier lit tout.")

    def print_key(self) -> str:
        return self.tr("Imprimer…")

    def reading(self) -> str:
        return self.tr("La clé est lue…")

    def close(self) -> str:
        return self.tr("Fermer")


at_rest_words = AtRestWords()
