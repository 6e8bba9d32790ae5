"""How the windows look on this computer: as the system asks, or as somebody chose; every change is worn at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QStyleHints
from PySide6.QtWidgets import QApplication

from checkin.ui import icons, theme
from checkin.ui.preferences import Preferences
from checkin.ui.theme import Look

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibilityHints

SCHEMES = {"": Qt.ColorScheme.Unknown, "light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
_EFFECTS = (
    Qt.UIEffect.UI_General,
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)


class Appearance(QObject):
    """Remembers what is chosen, follows the system in the rest."""

    changed = Signal()

    def __init__(self, app: QApplication, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._preferences = preferences
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self.follow)
        if contrast := _contrast(hints):
            contrast.contrastPreferenceChanged.connect(self.follow)
        if preferences.scheme:  # title bars and the system's own dialogs, too
            hints.setColorScheme(SCHEMES.get(preferences.scheme, Qt.ColorScheme.Unknown))
        if preferences.still:
            self._calm(True)

    def choose(self, name: str, value: object) -> None:
        """`name`: scheme, contrast, text_size or still of the preferences."""
        setattr(self._preferences, name, value)
        if name == "scheme":
            self._app.styleHints().setColorScheme(SCHEMES[str(value)])
        if name == "still":
            self._calm(bool(value))
        self.follow()

    def follow(self) -> None:
        """Wear what is wanted now, where that is anything new."""
        look = wanted(self._app, self._preferences)
        if look != theme.look():
            theme.dress(self._app, look)
            icons.renew(self._app)
        self.changed.emit()

    def _calm(self, still: bool) -> None:
        for effect in _EFFECTS:
            self._app.setEffectEnabled(effect, not still)
        self._app.setCursorFlashTime(0 if still else 1000)


def wanted(app: QApplication, preferences: Preferences) -> Look:
    """The look that the preferences name, and the system where they name none."""
    hints = app.styleHints()
    scheme, contrast = preferences.scheme, preferences.contrast
    dark = scheme == "dark" if scheme else hints.colorScheme() is Qt.ColorScheme.Dark
    strong = contrast == "high" if contrast else _asks_for_contrast(hints)
    size = preferences.text_size if preferences.text_size in theme.TEXT_SIZES else 100
    return Look(dark=dark, strong=strong, text_size=size, still=preferences.still)


def _contrast(hints: QStyleHints) -> QAccessibilityHints | None:
    """What the system says of contrast; None before Qt 6.10."""
    return hints.accessibility() if hasattr(hints, "accessibility") else None


def _asks_for_contrast(hints: QStyleHints) -> bool:
    contrast = _contrast(hints)
    return contrast is not None and contrast.contrastPreference() is Qt.ContrastPreference.HighContrast
