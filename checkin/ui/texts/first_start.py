"""What the first steps on a computer say, page by page. The fields of an event have their own words."""

from __future__ import annotations

from checkin.ui.texts.language import Sentences


class FirstStartWords(Sentences):
    def title(self, step: str) -> str:
        return {
            "welcome": self.tr("Bienvenue"),
            "who": self.tr("Que voulez-vous faire ?"),
            "event": self.tr("Votre événement"),
            "registrations": self.tr("D’où viennent les inscriptions ?"),
            "protect": self.tr("Protéger l’événement"),
            "ready": self.tr("L’événement est prêt"),
            "file": self.tr("Ouvrir l’événement"),
            "pair": self.tr("Relier ce poste à pretix"),
        }[step]

    def hint(self, step: str) -> str:
        return {
            "welcome": self.tr(
                "Moins de trois minutes pour préparer ce poste. On peut arrêter et reprendre plus tard."
            ),
            "who": self.tr("Vous pourrez toujours revenir en arrière."),
            "event": self.tr("Le nom s’affiche à l’accueil et sur les exports. La date peut attendre."),
            "registrations": self.tr("L’accueil marche aussi sans réseau : les inscriptions restent sur ce poste."),
            "protect": self.tr("Le fichier est toujours chiffré. À vous de choisir qui peut faire quoi."),
            "ready": self.tr(
                "Il s’ouvre avec « Prêt à ouvrir ? », qui essaie avec vous le lecteur, l’imprimante et le son."
            ),
            "file": self.tr("L’organisation vous l’a donné sur une clé USB ou dans un dossier partagé."),
            "pair": self.tr("L’organisation vous montre un QR ou un code, une fois pour chaque poste."),
        }[step]

    def place(self, number: int, total: int) -> str:
        """Where somebody is, read aloud in place of the dots."""
        return self.tr("Étape {number} sur {total}").format(number=number, total=total)

    # the languages, each in its own words

    def language_hint(self, code: str) -> str:
        return {"fr": "Continuer en français", "en": "Continue in English"}[code]

    # left before

    def left_off(self, name: str) -> str:
        if name:
            return self.tr("Vous aviez commencé « {name} » : tout ce que vous aviez écrit est là.").format(name=name)
        return self.tr("Vous aviez commencé : vous reprenez où vous étiez.")

    def resume(self) -> str:
        return self.tr("Reprendre")

    def begin_anew(self) -> str:
        return self.tr("Recommencer")

    # who

    def role(self, role: str) -> str:
        return {
            "organiser": self.tr("J’organise l’événement"),
            "volunteer": self.tr("Je suis bénévole à l’accueil"),
            "training": self.tr("Je veux d’abord m’entraîner"),
        }[role]

    def role_hint(self, role: str) -> str:
        return {
            "organiser": self.tr("Le créer sur ce poste : date, inscriptions, code superviseur."),
            "volunteer": self.tr("Ouvrir celui que l’organisation m’a préparé."),
            "training": self.tr("Avec des personnes inventées : rien n’est envoyé, rien ne s’abîme."),
        }[role]

    # the event

    def day_hint(self) -> str:
        return self.tr("Par exemple : 24/11/2026")

    def no_name(self) -> str:
        return self.tr("Il manque le nom de l’événement : écrivez-le ici.")

    # ready

    def about_key(self) -> str:
        return self.tr(
            "Notez la clé de secours : elle seule rouvre l’événement si cet ordinateur tombe en panne. "
            "Vous la retrouvez dans Événement › Organisation › Chiffrement."
        )

    def show_key(self) -> str:
        return self.tr("Clé de secours…")

    # the volunteer

    def drop(self) -> str:
        return self.tr("Glissez ici le fichier de l’événement")

    def drop_hint(self) -> str:
        return self.tr("Son nom finit par « .checkin ». S’il est chiffré, sa phrase secrète vous est demandée.")

    def choose_file(self) -> str:
        return self.tr("Choisir le fichier…")

    def with_code(self) -> str:
        return self.tr("Je n’ai pas de fichier, mais un code pretix")

    def with_code_hint(self) -> str:
        return self.tr("Le QR ou le code que l’organisation montre à son écran.")

    def looking(self) -> str:
        return self.tr("Le fichier est lu…")

    def scanned(self) -> str:
        return self.tr("Le lecteur marche : un code a été lu. Il aura sa réponse quand l’événement sera ouvert.")

    # the lower edge

    def back(self) -> str:
        return self.tr("Retour")

    def later(self) -> str:
        return self.tr("Plus tard")

    def onward(self) -> str:
        return self.tr("Continuer")


first_start_words = FirstStartWords()
