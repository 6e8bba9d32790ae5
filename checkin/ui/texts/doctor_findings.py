"""What « Prêt à ouvrir ? » has found, sentence by sentence, and what to do about each."""

from __future__ import annotations

from checkin.doctor import Finding
from checkin.ui.texts.language import Sentences

NONE = "-"  # the detail where there is none


class DoctorFindings(Sentences):
    def good(self, name: str, detail: str) -> str:
        """The evidence that all is well with the check of that name."""
        if detail == NONE and name in (none := self._not_needed()):
            return none[name]
        said = {**self._good_event(), **self._good_desk(), **self._good_computer()}
        return said.get(name, "{detail}").format(detail=detail)

    def problem(self, finding: Finding, detail: str) -> str:
        """What is not as it should be."""
        tables = (self._event_file(), self._registrations(), self._devices(), self._computer(), self._protection())
        return next(table[finding] for table in tables if finding in table).format(detail=detail)

    def todo(self, name: str, finding: Finding) -> str:
        """What to do; the same finding may ask for another thing at another check. "" for nothing."""
        own = self._todo_of_name().get((name, finding))
        tables = (self._todo_event(), self._todo_registrations(), self._todo_devices(), self._todo_computer())
        return own or next((table[finding] for table in tables if finding in table), "")

    def _not_needed(self) -> dict[str, str]:
        """Where there is nothing to have."""
        return {
            "registration": self.tr("aucun : cet événement reste sur ce poste"),
            "access_key": self.tr("aucune n’est nécessaire"),
            "server_clock": self.tr("rien à comparer"),
            "power": self.tr("sur secteur"),
        }

    def _good_event(self) -> dict[str, str]:
        return {
            "event_file": self.tr("sain, {detail}"),
            "writable": self.tr("possible"),
            "version": "{detail}",
            "other_window": self.tr("cet événement n’est ouvert qu’ici"),
            "roster_age": self.tr("lues il y a {detail}"),
            "search": self.tr("trouve une personne de la liste"),
            "own_codes": self.tr("bien formés"),
            "registration": self.tr("en place ({detail})"),
            "access_key": self.tr("en place ({detail})"),
            "outbox": self.tr("rien n’attend"),
        }

    def _good_desk(self) -> dict[str, str]:
        return {
            "scanner": self.tr("essayé {detail}"),
            "camera": self.tr("essayée {detail}"),
            "printer": self.tr("carte d’essai sortie {detail}"),
            "sound": self.tr("entendus {detail}"),
            "screen": "{detail}",
        }

    def _good_computer(self) -> dict[str, str]:
        return {
            "clock": "{detail}",
            "server_clock": self.tr("d’accord avec celle d’ici ({detail})"),
            "disk": self.tr("{detail} libres"),
            "power": self.tr("sur secteur ({detail})"),
            "sleep": self.tr("ne se met pas en veille"),
            "encryption": self.tr("chiffré"),
            "pin": self.tr("défini"),
            "backup": self.tr("dans un autre dossier, {detail}"),
            "purge_date": self.tr("prévu le {detail}"),
        }

    def _event_file(self) -> dict[Finding, str]:
        return {
            Finding.DAMAGED: self.tr("abîmé, {detail}"),
            Finding.NOT_WRITTEN: self.tr("impossible ({detail})"),
            Finding.OLDER_PROGRAM: self.tr("un autre poste a une version plus récente ({detail})"),
            Finding.TRAINING: self.tr("« {detail} » est un entraînement"),
            Finding.TRAINING_ON_THE_DAY: self.tr("c’est le jour de l’événement, et « {detail} » est un entraînement"),
            Finding.TWO_WINDOWS: self.tr("cet événement est déjà ouvert dans une autre fenêtre"),
        }

    def _registrations(self) -> dict[Finding, str]:
        return {
            Finding.NOBODY: self.tr("la liste est vide"),
            Finding.NOBODY_EXPECTED: self.tr("personne ({detail})"),
            Finding.NEVER_READ: self.tr("jamais lues"),
            Finding.OLD_ROSTER: self.tr("lues il y a {detail}"),
            Finding.VERY_OLD_ROSTER: self.tr("lues il y a {detail} : plus d’une semaine"),
            Finding.SEARCH_FAILS: self.tr("ne trouve pas une personne de la liste"),
            Finding.ODD_CODES: self.tr("mal formés ({detail})"),
            Finding.LIST_CLOSED: self.tr("{detail} : déjà fermée"),
            Finding.LIST_ANOTHER_DAY: self.tr("{detail} : n’ouvre pas aujourd’hui"),
            Finding.LIST_FULL: self.tr("{detail} : complète"),
            Finding.LIST_SMALL: self.tr("{detail} : moins de places que d’inscrits"),
            Finding.FOLDER_AWAY: self.tr("le dossier n’est pas joignable ({detail})"),
            Finding.NO_KEY: self.tr("ce poste n’en a pas"),
            Finding.UNSENT: "{detail}",
            Finding.SET_ASIDE: "{detail}",
        }

    def _devices(self) -> dict[Finding, str]:
        return {
            Finding.NOT_TRIED: self.tr("aucun essai sur cet ordinateur"),
            Finding.NOT_TRIED_TODAY: self.tr("aucun essai aujourd’hui, le dernier {detail}"),
            Finding.FAILED: self.tr("l’essai a échoué {detail}"),
            Finding.FAULTY: self.tr("en défaut : {detail}"),
            Finding.NO_DEVICE: self.tr("aucun haut-parleur"),
            Finding.NOT_USED: self.tr("éteinte : ce poste lit avec le lecteur"),
            Finding.MUTED: self.tr("coupés"),
            Finding.SMALL_SCREEN: self.tr("{detail} : les noms y sont à l’étroit"),
        }

    def _computer(self) -> dict[Finding, str]:
        return {
            Finding.CLOCK_WRONG: self.tr("{detail} : impossible"),
            Finding.CLOCK_BEHIND: self.tr("{detail} : plus tôt que la dernière lecture ou le dernier passage"),
            Finding.CLOCKS_APART: self.tr("{detail} par rapport à celle d’ici"),
            Finding.CLOCKS_FAR_APART: self.tr(
                "{detail} par rapport à celle d’ici : des entrées auraient une fausse heure"
            ),
            Finding.SERVER_UNHEARD: self.tr("pas encore entendue"),
            Finding.OTHER_ZONE: self.tr("ici et à l’événement : {detail}"),
            Finding.DISK_LOW: self.tr("{detail} seulement"),
            Finding.DISK_FULL: self.tr("{detail} : presque plein"),
            Finding.ON_BATTERY: self.tr("sur batterie ({detail})"),
            Finding.BATTERY_LOW: self.tr("sur batterie, presque vide ({detail})"),
            Finding.SLEEPS: self.tr("après {detail} sans toucher l’ordinateur"),
            Finding.UNKNOWN: self.tr("le système ne le dit pas"),
            Finding.VERIFIED: self.tr("vérifié par vous {detail}"),
        }

    def _protection(self) -> dict[Finding, str]:
        return {
            Finding.PLAIN: self.tr("le fichier se lit sans clé"),
            Finding.KEY_BESIDE: self.tr("chiffré, et la clé est dans un fichier de ce compte"),
            Finding.NO_PIN: self.tr("aucun : tout le monde peut ce que peut l’organisateur"),
            Finding.NO_BACKUP: self.tr("aucune"),
            Finding.OLD_BACKUP: self.tr("la dernière date d’il y a plus d’un jour, {detail}"),
            Finding.BACKUP_BESIDE: self.tr("seulement sur ce disque, {detail}"),
            Finding.PURGE_AFTERWARDS: self.tr("prévu {detail} jours après l’événement"),
            Finding.PURGE_DUE: self.tr("il devait avoir lieu le {detail}"),
        }

    def _todo_of_name(self) -> dict[tuple[str, Finding], str]:
        tried = {
            "scanner": self.tr("Scannez le code affiché dans « Prêt à ouvrir ? »."),
            "camera": self.tr("Montrez-lui un badge ou la carte d’essai."),
            "printer": self.tr("Imprimez une carte d’essai et vérifiez le résultat."),
            "sound": self.tr("Jouez les deux sons et écoutez."),
        }
        failed = {
            "scanner": self.tr("Ouvrez « Réglage du lecteur » ; en attendant, cherchez les personnes par leur nom."),
            "printer": self.tr("Vérifiez le papier et le câble, ou choisissez une autre imprimante, puis réessayez."),
            "sound": self.tr("Montez le volume de l’ordinateur, puis réessayez ; la réponse se lit aussi à l’écran."),
        }
        return {
            **{
                (name, how): said
                for name, said in tried.items()
                for how in (Finding.NOT_TRIED, Finding.NOT_TRIED_TODAY)
            },
            **{(name, Finding.FAILED): said for name, said in failed.items()},
            ("camera", Finding.FAULTY): self.tr("Rebranchez-la ou fermez le programme qui l’utilise."),
            ("temp", Finding.NOT_WRITTEN): self.tr("Faites de la place sur le disque : les cartes y sont préparées."),
            ("power", Finding.UNKNOWN): self.tr("Regardez si le portable est branché."),
            ("sleep", Finding.UNKNOWN): self.tr("Regardez dans les réglages d’énergie qu’il ne se met pas en veille."),
        }

    def _todo_event(self) -> dict[Finding, str]:
        return {
            Finding.DAMAGED: self.tr("Reprenez la dernière sauvegarde."),
            Finding.NOT_WRITTEN: self.tr("Faites de la place sur le disque, ou copiez l’événement sur un autre."),
            Finding.OLDER_PROGRAM: self.tr("Installez la même version sur tous les postes."),
            Finding.TRAINING: self.tr("Pour le vrai accueil, ouvrez l’événement lui-même."),
            Finding.TRAINING_ON_THE_DAY: self.tr("Ouvrez l’événement lui-même : ici, rien ne compte."),
            Finding.TWO_WINDOWS: self.tr("Fermez l’une des deux."),
            Finding.PLAIN: self.tr("Chiffrez l’événement : un portable perdu ne livre alors aucun nom."),
            Finding.KEY_BESIDE: self.tr("Protégez la session par un mot de passe ; le coffre du système manque ici."),
            Finding.NO_PIN: self.tr("Définissez un code superviseur."),
            Finding.NO_BACKUP: self.tr("Choisissez un dossier ou une clé USB pour les sauvegardes."),
            Finding.OLD_BACKUP: self.tr("Faites une sauvegarde maintenant."),
            Finding.BACKUP_BESIDE: self.tr("Choisissez aussi une clé USB ou un autre dossier."),
            Finding.PURGE_DUE: self.tr("Effacez les données personnelles ; les chiffres restent."),
        }

    def _todo_registrations(self) -> dict[Finding, str]:
        return {
            Finding.NOBODY: self.tr("Lisez les inscriptions."),
            Finding.NOBODY_EXPECTED: self.tr("Vérifiez la liste choisie et les statuts des billets."),
            Finding.NEVER_READ: self.tr("Lisez les inscriptions."),
            Finding.OLD_ROSTER: self.tr("Lisez-les encore une fois avant d’ouvrir."),
            Finding.VERY_OLD_ROSTER: self.tr("Lisez-les encore une fois avant d’ouvrir."),
            Finding.SEARCH_FAILS: self.tr("Lisez les inscriptions encore une fois, puis vérifiez de nouveau."),
            Finding.ODD_CODES: self.tr("Réinstallez le programme."),
            Finding.LIST_CLOSED: self.tr("Choisissez la liste d’aujourd’hui."),
            Finding.LIST_ANOTHER_DAY: self.tr("Choisissez la liste d’aujourd’hui."),
            Finding.LIST_FULL: self.tr("Choisissez une autre liste, ou prévenez l’organisateur."),
            Finding.LIST_SMALL: self.tr("C’est peut-être voulu ; sinon, prévenez l’organisateur."),
            Finding.FOLDER_AWAY: self.tr("Rebranchez la clé ou le dossier partagé."),
            Finding.NO_KEY: self.tr("Reliez ce poste de nouveau."),
            Finding.UNSENT: self.tr("Synchronisez, si le réseau est là ; sinon, ils partiront plus tard."),
            Finding.SET_ASIDE: self.tr("Réglez-les dans « À régler »."),
        }

    def _todo_devices(self) -> dict[Finding, str]:
        return {
            Finding.FAULTY: self.tr("Voyez ce que dit l’imprimante, puis imprimez une carte d’essai."),
            Finding.NO_DEVICE: self.tr("Branchez un haut-parleur, ou regardez l’écran à chaque badge."),
            Finding.MUTED: self.tr("Remettez les sons, ou regardez l’écran à chaque badge."),
            Finding.SMALL_SCREEN: self.tr("Baissez la taille du texte ou la mise à l’échelle de l’écran."),
        }

    def _todo_computer(self) -> dict[Finding, str]:
        return {
            Finding.CLOCK_WRONG: self.tr("Réglez l’heure de l’ordinateur avant le premier passage."),
            Finding.CLOCK_BEHIND: self.tr("Réglez l’heure de l’ordinateur avant le premier passage."),
            Finding.CLOCKS_APART: self.tr("Réglez l’heure de l’ordinateur, puis synchronisez."),
            Finding.CLOCKS_FAR_APART: self.tr("Réglez l’heure de l’ordinateur, puis synchronisez."),
            Finding.SERVER_UNHEARD: self.tr("Synchronisez une fois, si le réseau est là."),
            Finding.OTHER_ZONE: self.tr(
                "Rien n’est faux ici ; réglez le fuseau de l’ordinateur pour lire la même heure."
            ),
            Finding.DISK_LOW: self.tr("Videz la corbeille ; il en faut 1 000 Mo pour être tranquille."),
            Finding.DISK_FULL: self.tr("Faites de la place : sans elle, rien ne peut plus être enregistré."),
            Finding.ON_BATTERY: self.tr("Branchez le portable."),
            Finding.BATTERY_LOW: self.tr("Branchez le portable maintenant."),
            Finding.SLEEPS: self.tr("Réglez la mise en veille sur « jamais » pour la journée."),
        }


doctor_findings = DoctorFindings()
