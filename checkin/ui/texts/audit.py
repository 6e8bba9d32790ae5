"""The audit trail in sentences: what was done, to what, how much of it. Who and when stand beside them."""

from __future__ import annotations

from checkin.audit import Deed
from checkin.models import Verdict
from checkin.roster.audit import Entry
from checkin.ui.texts.language import Sentences
from checkin.ui.texts.papers_dialog import paper_choice_words
from checkin.ui.texts.verdicts import verdicts

# What a filter shows together, by its name.
GROUPS: dict[str, tuple[Deed, ...]] = {
    "lock": (
        *(Deed.UNLOCKED, Deed.LOCKED, Deed.PIN_WRONG, Deed.PIN_SET, Deed.PIN_REMOVED),
        *(Deed.KIOSK_BEGUN, Deed.KIOSK_LEFT),
    ),
    "door": (Deed.OVERRODE, Deed.UNDID, Deed.DECIDED, Deed.INSIDE_SHOWN),
    "files": (
        *(Deed.EVENT_MADE, Deed.IMPORTED, Deed.EXPORTED, Deed.COPIED, Deed.AUDIT_EXPORTED),
        *(Deed.RESTORED, Deed.BACKUP_PLACE, Deed.ENCRYPTED, Deed.KEY_SHOWN),
        *(Deed.PACKED, Deed.GIVEN_BACK, Deed.REUNITED),
    ),
    "settings": (Deed.SETTING_CHANGED, Deed.LIST_ADDED, Deed.LINKED, Deed.JOINED, Deed.STATION_NAMED),
    "privacy": (Deed.PURGED, Deed.PERSON_SHOWN, Deed.PERSON_ERASED),
}


class AuditWords(Sentences):
    def title(self) -> str:
        return self.tr("Journal des actions")

    def purpose(self) -> str:
        return self.tr("Qui a fait quoi, et quand. Rien n’y est jamais modifié ni retiré.")

    def group(self, name: str) -> str:
        return {
            "": self.tr("Toutes les actions"),
            "lock": self.tr("Code et verrou"),
            "door": self.tr("À l’entrée"),
            "files": self.tr("Fichiers et copies"),
            "settings": self.tr("Réglages"),
            "privacy": self.tr("Données personnelles"),
        }[name]

    def heading(self, name: str) -> str:
        return {
            "at": self.tr("Quand"),
            "by": self.tr("Qui"),
            "station_id": self.tr("Poste"),
            "deed": self.tr("Action"),
        }[name]

    def find(self) -> str:
        return self.tr("Nom, poste, mot…")

    def count(self, number: int) -> str:
        return self.tr("%n action(s)", "", number) if number else self.tr("Aucune action.")

    def export(self) -> str:
        return self.tr("Exporter…")

    def export_title(self) -> str:
        return self.tr("Exporter le journal des actions")

    def formats(self) -> str:
        return self.tr("CSV (*.csv);;Excel (*.xlsx);;JSON (*.json)")

    def file_stem(self) -> str:
        return self.tr("journal")

    def exported(self, number: int, file: str) -> str:
        return self.tr("%n action(s) dans « {file} ».", "", number).format(file=file)

    def nobody(self) -> str:
        return self.tr("Sans nom")

    def sentence(self, entry: Entry) -> str:
        """What was done; a deed of a newer version keeps its own name."""
        known = {**self._lock(), **self._door(), **self._files(), **self._event(), **self._privacy()}
        text = known.get(entry.deed, entry.deed)
        return text.format(subject=self._subject(entry) or "…", detail=self._detail(entry)).strip()

    def _lock(self) -> dict[str, str]:
        return {
            Deed.UNLOCKED: self.tr("Organisation déverrouillée"),
            Deed.LOCKED: self.tr("Organisation verrouillée {detail}"),
            Deed.PIN_WRONG: self.tr("Code superviseur faux {detail}"),
            Deed.PIN_SET: self.tr("Code superviseur choisi"),
            Deed.PIN_REMOVED: self.tr("Code superviseur retiré"),
            Deed.KIOSK_BEGUN: self.tr("Mode borne commencé"),
            Deed.KIOSK_LEFT: self.tr("Mode borne quitté"),
        }

    def _door(self) -> dict[str, str]:
        return {
            Deed.OVERRODE: self.tr("Personne laissée entrer quand même ({subject})"),
            Deed.UNDID: self.tr("Passage du poste {subject} annulé"),
            Deed.DECIDED: self.tr("Réglé ({subject}) : {detail}"),
            Deed.INSIDE_SHOWN: self.tr("Liste des personnes présentes montrée ({subject}, {detail} personnes)"),
        }

    def _files(self) -> dict[str, str]:
        return {
            Deed.EVENT_MADE: self.tr("Événement « {subject} » créé"),
            Deed.IMPORTED: self.tr("« {subject} » importé ({detail})"),
            Deed.EXPORTED: self.tr("Export écrit : {subject} ({detail})"),
            Deed.COPIED: self.tr("Liste copiée du tableau de bord : {subject} ({detail} lignes)"),
            Deed.AUDIT_EXPORTED: self.tr("Journal exporté dans « {subject} »"),
            Deed.RESTORED: self.tr("Copie « {subject} » rétablie, passages repris : {detail}"),
            Deed.BACKUP_PLACE: self.tr("Dossier des copies : {detail}"),
            Deed.ENCRYPTED: self.tr("Fichier de l’événement chiffré"),
            Deed.KEY_SHOWN: self.tr("Clé de secours montrée"),
            Deed.PACKED: self.tr("Fichier « {subject} » écrit pour les autres postes"),
            Deed.GIVEN_BACK: self.tr("Passages de ce poste rendus dans « {subject} »"),
            Deed.REUNITED: self.tr("Passages réunis : {subject} ({detail})"),
        }

    def _event(self) -> dict[str, str]:
        return {
            Deed.SETTING_CHANGED: self.tr("{subject} : {detail}"),
            Deed.LIST_ADDED: self.tr("Liste « {subject} » ajoutée"),
            Deed.LINKED: self.tr("Poste relié à {subject}"),
            Deed.JOINED: self.tr("Poste ouvert avec le fichier préparé par {subject}"),
            Deed.STATION_NAMED: self.tr("Poste « {detail} » renommé « {subject} »"),
        }

    def _privacy(self) -> dict[str, str]:
        return {
            Deed.PURGED: self.tr("Données personnelles effacées ({detail} inscriptions)"),
            Deed.PERSON_SHOWN: self.tr("Données d’une personne montrées ({subject})"),
            Deed.PERSON_ERASED: self.tr("Données d’une personne effacées ({subject})"),
        }

    def _subject(self, entry: Entry) -> str:
        if entry.deed == Deed.OVERRODE and entry.subject in set(Verdict):
            return verdicts.title(Verdict(entry.subject))
        if entry.deed == Deed.SETTING_CHANGED:
            return self._setting(entry.subject)
        return self._what(entry.subject) if entry.deed in (Deed.DECIDED, Deed.EXPORTED, Deed.COPIED) else entry.subject

    def _detail(self, entry: Entry) -> str:
        if entry.deed == Deed.PIN_WRONG:
            failures = int(entry.detail or 0)
            return self.tr("(%n fois de suite)", "", failures) if failures > 1 else ""
        if entry.deed == Deed.LOCKED:
            return self.tr("(sans usage)") if entry.detail else ""
        said = {"yes": self.tr("oui"), "no": self.tr("non"), "changed": self.tr("changé")}
        if entry.deed == Deed.SETTING_CHANGED:
            return said.get(entry.detail, entry.detail)
        return self._choice(entry.detail) if entry.deed == Deed.DECIDED else entry.detail

    def _setting(self, name: str) -> str:
        return {
            "hide_contacts": self.tr("E-mails et téléphones masqués à l’accueil"),
            "exits": self.tr("Sorties enregistrées"),
            "directions": self.tr("Où aller"),
            "boxes": self.tr("Cartes prises dans les boîtes"),
            "auto_print": self.tr("Impression à l’entrée"),
            "notes": self.tr("Notes à l’accueil"),
            "card_template": self.tr("Modèle de carte"),
        }.get(name, name)

    def _what(self, name: str) -> str:
        return {
            "attendance": self.tr("présences"),
            "present": self.tr("présents"),
            "absent": self.tr("absents"),
            "walk-ins": self.tr("inscrits sur place"),
            "scans": self.tr("passages"),
            "sheets": self.tr("cartes en planches"),
            "boxes": self.tr("cartes en boîtes"),
            "badges": self.tr("badges à envoyer"),
            "report": self.tr("bilan"),
            "signatures": self.tr("feuille d’émargement"),
            "certificates": self.tr("attestations de présence"),
            "inside": self.tr("personnes présentes"),
            "set_aside": self.tr("passages refusés par le système d’inscription"),
            "double": self.tr("double entrée"),
            **{kind: paper_choice_words.kind(kind) for kind in ("report", "signatures", "certificates", "inside")},
        }.get(name, name)

    def _choice(self, name: str) -> str:
        return {
            "keep": self.tr("les passages restent"),
            "two_people": self.tr("deux personnes"),
            "cancel": self.tr("le second passage est annulé"),
            "again": self.tr("envoyé de nouveau"),
            "dismiss": self.tr("réglé à la main"),
            "reopen": self.tr("remis en question"),
        }.get(name, name)


audit_words = AuditWords()
