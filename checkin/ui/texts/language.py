"""Which language people read, and the translator of Qt Linguist behind it. Sentences stand in the modules beside."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from checkin.assets import asset

LANGUAGES = ("fr", "en")
_LOCALES = {
    "fr": QLocale(QLocale.Language.French, QLocale.Country.France),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}


class Language:
    """The chosen language and its translators: ours, and Qt's own for its dialogs."""

    def __init__(self) -> None:
        self.code = ""
        self._ours = QTranslator()
        self._qt = QTranslator()
        self._aside = threading.local()

    def choose(self, code: str) -> None:
        """French or English from now on; where there is an application, its widgets follow at once."""
        app = QCoreApplication.instance()
        self._uninstall(app)
        self.code = code if code in LANGUAGES else LANGUAGES[0]
        self._ours, self._qt = QTranslator(), QTranslator()
        self._ours.load(str(asset("i18n", f"checkin_{self.code}.qm")))
        self._qt.load(f"qtbase_{self.code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        self._install(app)

    def attach(self) -> None:
        """Hand the translators to the application that has been made meanwhile."""
        self.choose(self.known())

    @contextmanager
    def aside(self, code: str) -> Iterator[None]:
        """In this thread alone, for a paper in several languages: no window hears of it."""
        ours = QTranslator()
        ours.load(str(asset("i18n", f"checkin_{code}.qm")))
        self._aside.code, self._aside.ours = code, ours
        try:
            yield
        finally:
            self._aside.code, self._aside.ours = "", None

    def known(self) -> str:
        """The language in force: the one chosen, else CHECKIN_LANGUAGE, else French."""
        return getattr(self._aside, "code", "") or self.code or os.environ.get("CHECKIN_LANGUAGE", LANGUAGES[0])

    def translate(self, context: str, text: str, comment: str, number: int) -> str:
        """The text in the chosen language; no application is needed, so that the command line may ask."""
        if not self.code:
            self.choose(self.known())
        ours = getattr(self._aside, "ours", None) or self._ours
        found: str | None = ours.translate(context, text, comment or None, number)
        return found or text

    @property
    def locale(self) -> QLocale:
        known = self.known()
        return _LOCALES[known if known in LANGUAGES else LANGUAGES[0]]

    def _uninstall(self, app: QCoreApplication | None) -> None:
        if app is not None and self.code:
            app.removeTranslator(self._ours)
            app.removeTranslator(self._qt)

    def _install(self, app: QCoreApplication | None) -> None:
        if app is not None:
            app.installTranslator(self._qt)
            app.installTranslator(self._ours)
            QLocale.setDefault(_LOCALES[self.code])


language = Language()


class Sentences:
    """Base of the tables of sentences: `tr` as in QObject (that is how lupdate finds them), without an application."""

    def tr(self, text: str, comment: str = "", number: int = -1) -> str:
        """The text in the chosen language; with a number, its plural form with %n filled in."""
        found = language.translate(type(self).__name__, text, comment, number)
        filled = found.replace("%n", language.locale.toString(number)) if number >= 0 else found
        return with_french_spaces(filled) if language.known() == "fr" else filled


def with_french_spaces(text: str) -> str:
    """No line begins with « : » or ends with an opening quotation mark."""
    for mark in ":;!?»":
        text = text.replace(f" {mark}", f"\N{NO-BREAK SPACE}{mark}")
    return text.replace("« ", "«\N{NO-BREAK SPACE}")
