"""One sentence for each reason why a registration system over the network does not answer, or cannot be linked."""

from __future__ import annotations

from checkin.errors import Reason
from checkin.ui.texts.language import Sentences


class NetworkErrors(Sentences):
    """Their parameters never hold an address with its path or query: `{host}` alone."""

    def table(self) -> dict[Reason, str]:
        """Sentence by reason, parameters still to be filled in."""
        return {**self._network(), **self._answers(), **self._keys(), **self._attendance(), **self._names()}

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
            Reason.ORDER_UNREADABLE: self.tr(
                "La commande « {order} » est illisible : les autres entrent comme avant. "
                "Ouvrez-la dans le système d’inscription, et signalez-nous son numéro."
            ),
            Reason.BAD_ADDRESS: self.tr(
                "Cette adresse n’en est pas une : écrivez-la en entier, par exemple https://billets.exemple.fr."
            ),
        }

    def _keys(self) -> dict[Reason, str]:
        """The key that links an event to its registration system."""
        return {
            Reason.BAD_KEY: self.tr(
                "Cette clé d’accès contient un caractère impossible : copiez-la de nouveau, d’un seul tenant."
            ),
            Reason.KEYRING_CLOSED: self.tr(
                "Le trousseau de cet ordinateur, où se trouve la clé d’accès, ne s’ouvre pas : déverrouillez-le, "
                "l’échange reprendra."
            ),
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
        }

    def _attendance(self) -> dict[Reason, str]:
        """What takes attendance."""
        return {
            Reason.ATTENDANCE_REFUSED: self.tr(
                "« {host} » ne prend pas les présences (réponse {status}) : vérifiez l’adresse des présences et ce "
                "qui les reçoit. Rien n’est perdu, un nouvel essai suivra."
            ),
            Reason.ATTENDANCE_UNCLEAR: self.tr(
                "La réponse de « {host} » ne dit pas quels passages sont arrivés : faites-lui répondre comme le dit "
                "docs/web.md. Rien n’est perdu, un nouvel essai suivra."
            ),
        }

    def _names(self) -> dict[Reason, str]:
        """What is to be linked: organiser, event, list."""
        return {
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
                "Cette clé d’accès ouvre plusieurs organisateurs : dites lequel ({known})."
            ),
            Reason.WHICH_EVENT: self.tr("Cette clé d’accès ouvre plusieurs événements : dites lequel ({known})."),
            Reason.WHICH_LIST: self.tr("L’événement a plusieurs listes d’enregistrement : dites laquelle ({known})."),
            Reason.MAY_NOT_READ: self.tr(
                "Cette clé d’accès ne peut pas lire les inscriptions : dans pretix, donnez à son équipe, pour les "
                "commandes de cet événement, le droit « Tout afficher et les check-in »."
            ),
            Reason.OTHER_SOURCE: self.tr(
                "Cet événement est relié à « {source} » : pour un autre système d’inscription, créez un événement."
            ),
        }


network_errors = NetworkErrors()
