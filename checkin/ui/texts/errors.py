"""One sentence for each reason of `checkin.errors`: what is wrong, and what to do next."""

from __future__ import annotations

from checkin.errors import CheckinError, Reason
from checkin.ui.texts.backup_errors import backup_errors
from checkin.ui.texts.language import Sentences
from checkin.ui.texts.network_errors import network_errors
from checkin.ui.texts.purge_errors import purge_errors
from checkin.ui.texts.station_errors import station_errors


class Errors(Sentences):
    def sentence(self, error: CheckinError) -> str:
        """The error's sentence with its parameters filled in; one that misses leaves a gap, never an exception."""
        return self._tables()[error.reason].format_map(_Known(error.params))

    def _tables(self) -> dict[Reason, str]:
        near = {
            **self._file(),
            **self._writing(),
            **self._key(),
            **self._export(),
            **self._set_up(),
            **self._typed(),
            **self._request(),
            **self._cards(),
        }
        others = (network_errors, purge_errors, backup_errors, station_errors)
        return {**near, **self._far(), **{reason: text for one in others for reason, text in one.table().items()}}

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
                "Le fichier d’événement « {path} » est abîmé : reprenez sa dernière sauvegarde "
                "(menu « Sauvegardes… » ou « checkin restore »)."
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
            Reason.FILE_IN_USE: self.tr(
                "« {path} » est ouvert dans un autre programme, ou protégé : fermez-le dans Excel, "
                "ou choisissez un autre nom."
            ),
        }

    def _key(self) -> dict[Reason, str]:
        return {
            Reason.KEY_UNKNOWN: self.tr(
                "« {path} » est chiffré, et ce poste n’a pas sa clé : donnez sa phrase secrète ou sa clé de secours "
                "(dans CHECKIN_PASSPHRASE pour la ligne de commande)."
            ),
            Reason.KEY_LOCKED: self.tr(
                "Le trousseau de cet ordinateur est verrouillé, et la clé de « {path} » y est : déverrouillez-le, "
                "ou donnez la phrase secrète ou la clé de secours (CHECKIN_PASSPHRASE)."
            ),
            Reason.WRONG_PASSPHRASE: self.tr(
                "Ce n’est ni la phrase secrète ni la clé de secours de « {path} » : vérifiez-la, puis réessayez."
            ),
            Reason.SHORT_PASSPHRASE: self.tr(
                "Cette phrase secrète est trop courte : donnez-lui au moins {shortest} caractères."
            ),
            Reason.NOT_ENCRYPTED: self.tr(
                "« {path} » n’est pas chiffré, il n’a donc pas de clé : chiffrez-le avec « checkin encrypt »."
            ),
            Reason.OPEN_ELSEWHERE: self.tr(
                "« {path} » est ouvert dans une autre fenêtre ou un autre programme : fermez-le là-bas, puis réessayez."
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
            Reason.UNKNOWN_COLUMN: self.tr(
                "Aucune colonne « {column} » dans les inscriptions : choisissez l’une de celles-ci : {known}."
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

    def _set_up(self) -> dict[Reason, str]:
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

    def _typed(self) -> dict[Reason, str]:
        return {
            Reason.BLANK_CODE: self.tr("Le code est vide : scannez de nouveau."),
            Reason.BLANK_NAME: self.tr("Le nom est vide : écrivez au moins un prénom ou un nom."),
            Reason.BLANK_REASON: self.tr("Le motif est vide : écrivez pourquoi la personne entre quand même."),
            Reason.NO_PIN: self.tr(
                "Donnez le nouveau code dans la variable CHECKIN_PIN, ou retirez-le avec --remove : l’un des deux."
            ),
            Reason.KIOSK_WITHOUT_PIN: self.tr(
                "Le mode borne se quitte avec le code superviseur : donnez d’abord un code à cet événement."
            ),
            Reason.SHORT_PIN: self.tr("Ce code est trop court : donnez-lui au moins {shortest} caractères."),
        }

    def _cards(self) -> dict[Reason, str]:
        return {
            Reason.NO_TEMPLATE: self.tr("Le modèle de carte « {template} » n’existe pas : essayez card-90x54."),
            **self._template(),
            Reason.NO_SHEET_LAYOUT: self.tr(
                "La planche « {sheet} » n’existe pas : essayez a4-10, l4785, inserts-86x54, single ou une grille (2x5)."
            ),
            Reason.SHEET_TOO_SMALL: self.tr(
                "Les cartes « {template} » n’ont pas la taille de la planche « {sheet} » : choisissez --sheet single."
            ),
            Reason.NO_CARDS: self.tr(
                "Aucune carte à faire : tout le monde a la sienne, ou personne n’est dans ce choix. "
                "Changez-le, ou importez les inscriptions."
            ),
            Reason.NOT_PRINTED: self.tr(
                "L’imprimante « {printer} » n’a pas pris le document : vérifiez-la, ou enregistrez un PDF."
            ),
            Reason.BAD_HALF_DAY: self.tr(
                "« {text} » n’est pas une demi-journée : écrivez-la comme 2026-11-27-matin ou 2026-11-27-après-midi."
            ),
            Reason.NOBODY_CAME: self.tr(
                "Aucune attestation à faire : personne de ce choix n’est entré. Vérifiez la liste et le nom."
            ),
            Reason.CODE_TOO_LONG: self.tr(
                "Le code « {code} » est trop long pour un QR : corrigez-le dans les inscriptions."
            ),
            Reason.NO_FONT: self.tr("La police « {path} » manque : réinstallez l’application."),
        }

    def _request(self) -> dict[Reason, str]:
        return {
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

    def _template(self) -> dict[Reason, str]:
        return {
            Reason.TEMPLATE_UNREADABLE: self.tr(
                "Le modèle « {template} » n’est pas lisible ({detail}) : enregistrez-le de nouveau en SVG simple."
            ),
            Reason.TEMPLATE_UNSAFE: self.tr(
                "Le modèle « {template} » contient « {what} », refusé par sécurité : retirez-le, "
                "et incorporez les images (PNG, JPEG) au fichier."
            ),
            Reason.TEMPLATE_TOO_MUCH: self.tr(
                "Le modèle « {template} » est démesuré : gardez 100 emplacements, un dessin simple et moins de 8 Mo."
            ),
            Reason.TEMPLATE_SIZE: self.tr(
                "Le modèle « {template} » mesure {width} × {height} mm : donnez-lui de 20 à 450 mm de côté."
            ),
            Reason.TEMPLATE_SLOT: self.tr(
                "« {slot} », dans le modèle « {template} », doit être un rectangle droit dans la carte : redessinez-le."
            ),
            Reason.TEMPLATE_OPTION: self.tr(
                "« {option} » de « {slot} », dans le modèle « {template} », n’est pas compris : corrigez cette valeur."
            ),
            Reason.TEMPLATE_PICTURE: self.tr(
                "Une image du modèle « {template} » est illisible ou démesurée : "
                "prenez un PNG de 25 mégapixels au plus."
            ),
            Reason.TEMPLATE_NAME: self.tr(
                "« {template} » ne peut pas être le nom d’un modèle : "
                "prenez des lettres et des chiffres, et pas le nom d’un modèle fourni."
            ),
            Reason.LOGO_UNREADABLE: self.tr(
                "L’image « {path} » est illisible ou démesurée : prenez un PNG, un JPEG ou un SVG simple, "
                "de 25 mégapixels au plus."
            ),
        }

    def _far(self) -> dict[Reason, str]:
        return {
            Reason.NO_REGISTRATION: self.tr(
                "Cet événement n’est relié à aucun système d’inscription : "
                "reliez-le avec « checkin pair --from », ou dans le menu."
            ),
            Reason.TRAINING: self.tr("C’est un entraînement : rien n’est envoyé, et c’est voulu."),
            Reason.FOLDER_AWAY: self.tr(
                "Le dossier « {path} » n’est pas joignable : rebranchez-le. Rien n’est perdu, l’envoi reprendra."
            ),
            Reason.FILE_GROWS: self.tr("« {path} » est encore en cours de copie : il sera lu au prochain passage."),
        }


class _Known(dict[str, object]):
    def __missing__(self, name: str) -> str:
        return "…"


errors = Errors()
