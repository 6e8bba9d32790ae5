"""What a code is that nobody carries, where that can be told: a torn scan, a web address, a visiting card."""

from __future__ import annotations

from checkin import codes
from checkin.ui.texts.language import Sentences

LONGEST_SITE = 60  # letters
LONGEST_TICKET = 400  # characters; signed tickets are the longest
CARDS = ("BEGIN:VCARD", "MECARD:", "BIZCARD:")


class Strays(Sentences):
    def said(self, code: str) -> str:
        """One sentence that says what the code is and, where that helps, what to do with the scanner; else ""."""
        if site := codes.website(code):
            text = self.tr("Ce code mène au site {site} : ce n’est pas un billet de cet événement.")
            return text.format(site=site if len(site) <= LONGEST_SITE else f"{site[:LONGEST_SITE]}…")
        return self._scan(code) or self._content(code)

    def _scan(self, code: str) -> str:
        """A badge of ours that did not come through whole."""
        if codes.is_misread(code):
            return self.tr("Une lettre de ce badge a été mal lue : scannez-le encore une fois.")
        letters = codes.own_letters(code)
        if letters > codes.LENGTH:
            return self.tr("Deux badges ont été lus en même temps : scannez-les l’un après l’autre.")
        if codes.LENGTH // 2 < letters < codes.LENGTH:
            return self.tr("Ce code semble coupé : scannez le badge encore une fois, bien à plat.")
        return ""

    def _content(self, code: str) -> str:
        if code.upper().startswith(CARDS):
            return self.tr("C’est une carte de visite, pas un billet.")
        if code.upper().startswith("WIFI:"):
            return self.tr("C’est le code d’un réseau wifi, pas un billet.")
        if len(code) > LONGEST_TICKET:
            return self.tr("Ce code contient un long texte : ce n’est pas un billet.")
        if code and not code.isprintable():
            return self.tr("Ce code contient des caractères illisibles : ce n’est pas un billet, ou il a été mal lu.")
        return ""


strays = Strays()
