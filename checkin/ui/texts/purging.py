"""Words of the purge: what goes, what stays, the certificate that proves it. Errors have theirs in `purge_errors`."""

from __future__ import annotations

from checkin.ui.texts.language import Sentences


class PurgeKinds(Sentences):
    """The kinds of personal data, in the order of the certificate, and the kinds of figures that stay."""

    def removed(self) -> dict[str, str]:
        return {
            "names": self.tr("noms de personnes"),
            "emails": self.tr("adresses e-mail"),
            "phones": self.tr("numéros de téléphone"),
            "companies": self.tr("entreprises"),
            "job_titles": self.tr("fonctions"),
            "comments": self.tr("commentaires"),
            "answers": self.tr("réponses au formulaire"),
            "codes": self.tr("codes de billet"),
            "orders": self.tr("numéros de commande"),
            "other_codes": self.tr("codes remplacés ou bloqués"),
            "scanned_codes": self.tr("codes scannés"),
            "cells": self.tr("cellules d’exports importés"),
            "words": self.tr("mots de l’index de recherche"),
            "corrections": self.tr("corrections faites à l’accueil"),
            "cards": self.tr("cartes nominatives notées"),
            "notes": self.tr("remarques sur des décisions"),
            "reasons": self.tr("motifs de passage forcé"),
            "volunteers": self.tr("noms de bénévoles"),
            "imports": self.tr("noms de fichiers importés"),
            "walk_ins": self.tr("fiches d’inscrits sur place"),
        }

    def kept(self) -> dict[str, str]:
        return {
            "tickets": self.tr("billets, sans aucun nom"),
            "scans": self.tr("passages et refus, à la minute"),
            "lists": self.tr("listes d’accueil"),
            "decisions": self.tr("décisions, sans remarque"),
            "audit": self.tr("actions d’organisateurs, sans nom"),
        }


class CertificateWords(Sentences):
    def above(self) -> str:
        return self.tr("Protection des données personnelles")

    def title(self) -> str:
        return self.tr("Certificat d’effacement")

    def event(self) -> str:
        return self.tr("Événement")

    def when(self) -> str:
        return self.tr("Effacé le")

    def moment(self, local: str, zone: str, utc: str) -> str:
        return self.tr("{local} ({zone}) · {utc} UTC").format(local=local, zone=zone, utc=utc)

    def by(self) -> str:
        return self.tr("Fait par")

    def station(self) -> str:
        return self.tr("Poste")

    def program(self, version: str) -> str:
        return self.tr("Partner Day check-in {version}").format(version=version)

    def removed(self) -> str:
        return self.tr("Effacé définitivement")

    def pdfs(self) -> str:
        return self.tr("cartes en PDF sur ce disque")

    def backups(self) -> str:
        return self.tr("copies de sauvegarde")

    def kept(self) -> str:
        return self.tr("Conservé, anonyme")

    def proof(self) -> str:
        return self.tr("Empreintes SHA-256")

    def before(self) -> str:
        return self.tr("Fichier de l’événement, avant")

    def after(self) -> str:
        return self.tr("Fichier de l’événement, après")

    def how(self) -> str:
        return self.tr(
            "Le fichier a été réécrit en entier : ni ses pages libres, ni son journal, ni son index ne gardent "
            "une trace. Billets et passages ont reçu de nouveaux numéros tirés au hasard, "
            "les heures sont arrondies à la minute, les bénévoles sont devenus « bénévole 1 », « bénévole 2 »…"
        )

    def to_do(self) -> str:
        return self.tr("Reste à effacer par vos soins")

    def left(self, names: str) -> str:
        return self.tr("N’ont pas pu être supprimés : {names}").format(names=names)

    def handed_over(self, names: str) -> str:
        return self.tr("Transmis ou rangés ailleurs : {names}").format(names=names)

    def elsewhere(self) -> str:
        return self.tr(
            "Exports, planches et listes que des personnes ont enregistrés ou imprimés, "
            "export d’inscriptions d’origine, file d’impression, autres ordinateurs de l’accueil, "
            "système d’inscription."
        )

    def exports(self, count: int) -> str:
        return self.tr("%n export(s) sont notés dans l’historique.", "", count)

    def key(self) -> str:
        return self.tr("la clé d’accès dans le trousseau de cet ordinateur")

    def place_and_day(self) -> str:
        return self.tr("Fait à, le")

    def signature(self) -> str:
        return self.tr("Signature de la personne responsable")

    def foot(self) -> str:
        return self.tr("Ce certificat ne contient aucune donnée de participant.")

    def kind(self) -> str:
        return self.tr("Quoi")

    def number(self) -> str:
        return self.tr("Combien")


purge_kinds = PurgeKinds()
certificate_words = CertificateWords()
