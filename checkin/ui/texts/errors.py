"""One sentence for each reason of `checkin.errors`: what is wrong, and what to do next."""

from __future__ import annotations

from checkin.errors import CheckinError, Reason
from checkin.ui.texts.language import Sentences


class Errors(Sentences):
    def sentence(self, error: CheckinError) -> str:
        """The error's sentence with its parameters filled in; one that misses leaves a gap, never an exception."""
        return self._tables()[error.reason].format_map(_Known(error.params))

    def _tables(self) -> dict[Reason, str]:
        near = {**self._file(), **self._writing(), **self._export(), **self._list(), **self._request()}
        return {**near, **self._far(), **self._network(), **self._answers(), **self._pairing()}

    def _file(self) -> dict[Reason, str]:
        return {
            Reason.NO_EVENT: self.tr(
                "Aucun événement n’est ouvert : créez-en un avec « checkin new --name NOM », "
                "ou indiquez son fichier avec --event."
            ),
            Reason.FILE_MISSING: self.tr("« {path} » n’existe pas : vérifiez le nom du fichier et le dossier."),
            Reason.FILE_EMPTY: self.tr("« {path} » est vide : prenez une copie de sauvegarde, ou créez un événement."),
            Reason.IS_FOLDER: self.tr("« {path} » est un dossier : indiquez un fichier."),
            Reason.NOT_AN_EVENT: self.tr(
                "« {path} » n’est pas un fichier d’événement de cette application : choisissez un fichier .checkin."
            ),
            Reason.DAMAGED: self.tr(
                "Le fichier d’événement « {path} » est abîmé : copiez-le tel quel, puis ouvrez votre sauvegarde."
            ),
            Reason.NEWER_VERSION: self.tr(
                "« {path} » vient d’une version plus récente de l’application : mettez l’application à jour."
            ),
        }

    def _writing(self) -> dict[Reason, str]:
        return {
            Reason.READ_ONLY: self.tr(
                "« {path} » est en lecture seule : copiez-le dans un dossier où vous pouvez écrire."
            ),
            Reason.DISK_FULL: self.tr("Le disque est plein, « {path} » n’a pas été modifié : libérez de la place."),
            Reason.BUSY: self.tr("« {path} » est occupé par un autre programme : réessayez dans un instant."),
            Reason.NO_FOLDER: self.tr("Le dossier « {path} » n’existe pas : créez-le, ou choisissez-en un autre."),
            Reason.EXISTS: self.tr("« {path} » existe déjà et n’a pas été touché : choisissez un autre nom."),
            Reason.STORE: self.tr(
                "« {path} » ne peut pas être utilisé ({detail}) : vérifiez le disque, puis rouvrez l’événement."
            ),
            Reason.NOT_WRITABLE: self.tr(
                "« {path} » ne peut pas être écrit ({detail}) : fermez-le ailleurs ou changez de dossier."
            ),
        }

    def _export(self) -> dict[Reason, str]:
        return {
            Reason.EXPORT_UNREADABLE: self.tr(
                "« {path} » ne peut pas être lu ({detail}) : exportez-le de nouveau en CSV ou en XLSX."
            ),
            Reason.EXPORT_EMPTY: self.tr("« {path} » est vide : exportez de nouveau les inscriptions."),
            Reason.NO_TABLE: self.tr(
                "« {path} » ne contient aucun tableau d’inscriptions : vérifiez que c’est le bon export."
            ),
            Reason.NO_NAMES: self.tr(
                "Aucune colonne de noms dans « {path} » : désignez-la avec --column last_name=TITRE, "
                "ou prenez un autre export."
            ),
            Reason.NO_SHEET: self.tr("« {path} » n’a pas de feuille « {sheet} » : vérifiez son nom dans le tableur."),
            Reason.NO_COLUMN: self.tr(
                "Aucune colonne « {column} » dans cet export : écrivez --column CHAMP=TITRE avec un titre du fichier."
            ),
            Reason.UNKNOWN_FIELD: self.tr(
                "Le champ « {field} » n’existe pas : utilisez par exemple first_name, last_name, email ou ticket_code."
            ),
            Reason.UNKNOWN_ENCODING: self.tr("L’encodage « {encoding} » n’existe pas : essayez utf-8 ou cp1252."),
            Reason.BAD_DELIMITER: self.tr(
                "Le séparateur « {delimiter} » ne convient pas : donnez un seul caractère, par exemple ; ou ,"
            ),
            Reason.PASSWORD: self.tr(
                "« {path} » est protégé par un mot de passe : enregistrez-le sans mot de passe, puis réessayez."
            ),
            Reason.TOO_LARGE: self.tr(
                "« {path} » est démesuré ({detail}) : gardez dans le tableur les seules lignes d’inscription."
            ),
        }

    def _list(self) -> dict[Reason, str]:
        return {
            Reason.UNKNOWN_LIST: self.tr(
                "La liste « {name} » n’existe pas : « checkin lists » montre celles qui existent."
            ),
            Reason.LIST_EXISTS: self.tr("La liste « {name} » existe déjà : choisissez un autre nom."),
            Reason.BAD_CAPACITY: self.tr("Le nombre de places doit être 0 ou plus : corrigez-le."),
            Reason.BAD_HOURS: self.tr("La fermeture doit suivre l’ouverture : corrigez les horaires."),
            Reason.BAD_TIME: self.tr("« {text} » n’est pas une date : écrivez-la comme 2026-11-24T09:00."),
            Reason.BAD_TIMEZONE: self.tr(
                "Le fuseau horaire « {timezone} » n’existe pas : écrivez par exemple Europe/Paris."
            ),
            Reason.BAD_SOURCE: self.tr(
                "La source « {source} » n’est pas reconnue : écrivez folder:DOSSIER, pretix:ADRESSE ou web:ADRESSE."
            ),
            Reason.SOURCE_LATER: self.tr(
                "La source « {source} » n’est pas encore disponible dans cette version : utilisez folder:DOSSIER."
            ),
        }

    def _request(self) -> dict[Reason, str]:
        return {
            Reason.BLANK_CODE: self.tr("Le code est vide : scannez de nouveau."),
            Reason.BLANK_NAME: self.tr("Le nom est vide : écrivez au moins un prénom ou un nom."),
            Reason.BLANK_REASON: self.tr("Le motif est vide : écrivez pourquoi la personne entre quand même."),
            Reason.NOT_A_CANDIDATE: self.tr(
                "Le billet {ticket} ne porte pas ce code : choisissez l’un de ceux qui sont proposés."
            ),
            Reason.UNKNOWN_TICKET: self.tr(
                "Aucun billet ne porte le code « {code} » : vérifiez-le, ou cherchez par nom."
            ),
            Reason.SEVERAL_TICKETS: self.tr(
                "Plusieurs billets portent le code « {code} » ({ids}) : choisissez avec --ticket."
            ),
            Reason.BAD_FORMAT: self.tr("Le type de fichier de « {path} » n’est pas connu : changez la fin de son nom."),
            Reason.NO_TEMPLATE: self.tr("Le modèle de carte « {template} » n’existe pas : essayez card-90x54."),
            Reason.NO_SHEET_LAYOUT: self.tr("La planche « {sheet} » n’existe pas : essayez a4-10."),
            Reason.SHEET_TOO_SMALL: self.tr(
                "Les cartes « {template} » n’ont pas la taille de la planche « {sheet} » : choisissez --sheet single."
            ),
            Reason.CODE_TOO_LONG: self.tr(
                "Le code « {code} » est trop long pour un QR : corrigez-le dans les inscriptions."
            ),
            Reason.NO_FONT: self.tr("La police « {path} » manque : réinstallez l’application."),
            Reason.NO_EXPORT_YET: self.tr(
                "Aucun export n’a encore été importé : importez les inscriptions, ou choisissez un autre format."
            ),
            Reason.SCANS_AS_SOURCE: self.tr(
                "Le journal des passages n’a pas de colonnes d’origine : choisissez CSV, XLSX ou JSON."
            ),
            Reason.NO_DISPLAY: self.tr(
                "Aucun écran ici : ouvrez l’application sur un ordinateur avec un écran, "
                "ou utilisez les commandes (« checkin --help »)."
            ),
            Reason.USAGE: self.tr("La commande n’est pas comprise ({detail}) : ajoutez --help pour voir son emploi."),
            Reason.UNEXPECTED: self.tr(
                "Une erreur imprévue est survenue ({detail}). Ce qui est enregistré le reste : "
                "réessayez, puis prévenez-nous."
            ),
        }

    def _far(self) -> dict[Reason, str]:
        return {
            Reason.NO_REGISTRATION: self.tr(
                "Cet événement n’est relié à aucun système d’inscription : créez-le avec --from folder:DOSSIER."
            ),
            Reason.TRAINING: self.tr("C’est un entraînement : rien n’est envoyé, et c’est voulu."),
            Reason.FOLDER_AWAY: self.tr(
                "Le dossier « {path} » n’est pas joignable : rebranchez-le. Rien n’est perdu, l’envoi reprendra."
            ),
            Reason.FILE_GROWS: self.tr("« {path} » est encore en cours de copie : il sera lu au prochain passage."),
        }

    def _network(self) -> dict[Reason, str]:
        """The way to the registration system."""
        return {
            Reason.HOST_UNKNOWN: self.tr(
                "« {host} » est introuvable : vérifiez que ce poste est sur Internet, puis l’adresse."
            ),
            Reason.NO_ROUTE: self.tr(
                "Ce poste n’a pas de réseau vers « {host} » : branchez le câble ou rejoignez le wifi."
            ),
            Reason.CONNECTION_REFUSED: self.tr(
                "« {host} » refuse la connexion : vérifiez l’adresse et le port, ou faites redémarrer le serveur."
            ),
            Reason.TIMED_OUT: self.tr(
                "« {host} » ne répond pas à temps : rapprochez-vous du wifi, un nouvel essai suivra de lui-même."
            ),
            Reason.CUT_OFF: self.tr(
                "La connexion avec « {host} » s’est coupée en route : rien n’est perdu, un nouvel essai suivra."
            ),
            Reason.NOT_TRUSTED: self.tr(
                "Rien ne prouve que « {host} » est le bon serveur, son certificat n’est pas reconnu : "
                "vérifiez l’adresse et l’heure de ce poste, ou changez de réseau."
            ),
            Reason.TLS: self.tr(
                "La connexion chiffrée avec « {host} » ne s’établit pas : vérifiez https et le port dans l’adresse."
            ),
            Reason.PROXY: self.tr(
                "Le proxy de ce réseau ne laisse pas joindre « {host} » : corrigez-le dans les réglages du système."
            ),
            Reason.PORTAL: self.tr(
                "Une page web a répondu à la place de « {host} » : ouvrez un navigateur et connectez-vous au wifi, "
                "ou vérifiez l’adresse."
            ),
            Reason.REDIRECTED: self.tr(
                "Ce réseau renvoie de « {host} » vers « {target} » : ouvrez un navigateur et connectez-vous au wifi, "
                "ou vérifiez l’adresse."
            ),
        }

    def _answers(self) -> dict[Reason, str]:
        """What the registration system itself says."""
        return {
            Reason.MOVED: self.tr(
                "« {host} » a déplacé cette adresse : corrigez-la, en commençant par http ou https, et son chemin."
            ),
            Reason.NOT_JSON: self.tr(
                "La réponse de « {host} » est illisible : vérifiez que l’adresse est celle du système d’inscription."
            ),
            Reason.ANSWER_TOO_LARGE: self.tr(
                "La réponse de « {host} » dépasse {megabytes} Mo : vérifiez que l’adresse donne bien les inscriptions."
            ),
            Reason.SERVER_ERROR: self.tr(
                "« {host} » est en panne (erreur {status}) : rien n’est perdu, un nouvel essai suivra."
            ),
            Reason.SERVER_BUSY: self.tr("« {host} » demande de patienter : l’échange reprendra de lui-même."),
            Reason.WRONG_ADDRESS: self.tr(
                "« {host} » répond, mais pas à cette adresse : vérifiez-la, jusqu’au dernier mot."
            ),
            Reason.KEY_REFUSED: self.tr(
                "« {host} » n’accepte plus la clé d’accès de ce poste : rien n’est perdu, "
                "reliez de nouveau l’événement avec une clé valable."
            ),
            Reason.NO_RIGHT: self.tr(
                "La clé d’accès de ce poste n’ouvre pas cet événement sur « {host} » : vérifiez l’organisateur et "
                "l’événement, ou demandez à l’organisateur une clé qui en a le droit."
            ),
            Reason.BAD_ADDRESS: self.tr(
                "Cette adresse n’en est pas une : écrivez-la en entier, par exemple https://billets.exemple.fr."
            ),
            Reason.BAD_KEY: self.tr(
                "Cette clé d’accès contient un caractère impossible : copiez-la de nouveau, d’un seul tenant."
            ),
            Reason.KEYRING_CLOSED: self.tr(
                "Le trousseau de cet ordinateur, où se trouve la clé d’accès, ne s’ouvre pas : déverrouillez-le, "
                "l’échange reprendra."
            ),
        }

    def _pairing(self) -> dict[Reason, str]:
        """Linking an event to its registration system."""
        return {
            Reason.NO_KEY: self.tr(
                "La clé d’accès de cet événement n’est pas sur ce poste : rien n’est perdu, "
                "reliez de nouveau l’événement."
            ),
            Reason.LIST_REFUSED: self.tr(
                "« {host} » ne prend pas les passages de cette liste : vérifiez dans pretix qu’elle existe et que la "
                "clé d’accès a le droit d’y noter les entrées. Rien n’est perdu."
            ),
            Reason.KEY_MISSING: self.tr(
                "Il manque la clé d’accès : donnez un token API de pretix, ou le code d’un nouvel appareil."
            ),
            Reason.TWO_KEYS: self.tr("Donnez un token API ou le code d’un appareil, pas les deux."),
            Reason.NOT_PRETIX: self.tr(
                "« {host} » répond, mais pas comme pretix : donnez l’adresse de votre pretix, "
                "celle qui précède /control/ dans le navigateur."
            ),
            Reason.WRONG_KEY: self.tr(
                "« {host} » n’accepte pas cette clé d’accès : copiez-la de nouveau en entier, ou créez-en une autre."
            ),
            Reason.WRONG_DEVICE_CODE: self.tr(
                "Ce code d’appareil est inconnu ou a déjà servi : créez un nouvel appareil dans pretix, "
                "et prenez son code."
            ),
            Reason.WRONG_ORGANIZER: self.tr(
                "Cette clé d’accès n’ouvre aucun organisateur « {organizer} » : "
                "vérifiez son nom court dans pretix (accessible : {known})."
            ),
            Reason.WRONG_EVENT: self.tr(
                "Cette clé d’accès n’ouvre aucun événement « {event} » : "
                "vérifiez son nom court dans pretix (accessible : {known})."
            ),
            Reason.WRONG_LIST: self.tr(
                "L’événement n’a pas de liste d’enregistrement « {name} » : "
                "donnez le numéro de l’une d’elles ({known})."
            ),
            Reason.WHICH_ORGANIZER: self.tr(
                "Cette clé d’accès n’ouvre pas un seul organisateur : dites lequel ({known})."
            ),
            Reason.WHICH_EVENT: self.tr("Cette clé d’accès n’ouvre pas un seul événement : dites lequel ({known})."),
            Reason.WHICH_LIST: self.tr(
                "L’événement n’a pas une seule liste d’enregistrement : dites laquelle ({known})."
            ),
            Reason.MAY_NOT_READ: self.tr(
                "Cette clé d’accès ne peut pas lire les inscriptions : dans pretix, donnez à son équipe, pour les "
                "commandes de cet événement, le droit « Tout afficher et les check-in »."
            ),
            Reason.OTHER_SOURCE: self.tr(
                "Cet événement est relié à « {source} » : pour un autre système d’inscription, créez un événement."
            ),
        }


class _Known(dict[str, object]):
    def __missing__(self, name: str) -> str:
        return "…"


errors = Errors()
