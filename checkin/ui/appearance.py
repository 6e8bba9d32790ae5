"""How the windows look on this computer: as the system asks, or as somebody chose; every change is worn at once."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QStyleHints
from PySide6.QtWidgets import QApplication

from checkin.ui import icons, theme
from checkin.ui.preferences import Preferences
from checkin.ui.theme import Look

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibilityHints

_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
FLASH = 1000  # ms of a cursor that blinks
_EFFECTS = (
    Qt.UIEffect.UI_General,
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)


class System(QObject):
    """What the system asks for; `changed` when it asks for something else."""

    changed = Signal()

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hints, self._contrast = _hints(app)
        self._hints.colorSchemeChanged.connect(self.changed)
        if self._contrast:
            self._contrast.contrastPreferenceChanged.connect(self.changed)

    @property
    def dark(self) -> bool:
        return self._hints.colorScheme() is Qt.ColorScheme.Dark

    @property
    def strong(self) -> bool:
        high = Qt.ContrastPreference.HighContrast
        return self._contrast is not None and self._contrast.contrastPreference() is high

    def ask_for(self, scheme: str) -> None:
        """Title bars and the system's own dialogs light or dark too, where it can; "" as it likes."""
        self._hints.setColorScheme(_SCHEMES.get(scheme, Qt.ColorScheme.Unknown))


class Appearance(QObject):
    """Remembers what is chosen, follows the system in the rest."""

    changed = Signal()

    def __init__(
        self, app: QApplication, preferences: Preferences, system: System, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._preferences = preferences
        self._system = system
        system.changed.connect(self.follow)
        if preferences.scheme:
            system.ask_for(preferences.scheme)
        if preferences.still:
            self._calm(True)

    def choose(self, name: str, value: object) -> None:
        """`name`: scheme, contrast, text_size or still of the preferences."""
        setattr(self._preferences, name, value)
        if name == "scheme":
            self._system.ask_for(str(value))
        if name == "still":
            self._calm(bool(value))
        self.follow()

    def follow(self) -> None:
        """Wear what is wanted now, where that is anything new."""
        look = wanted(self._preferences, self._system)
        if look != theme.look():
            theme.dress(self._app, look)
            icons.renew(self._app)
        self.changed.emit()

    def _calm(self, still: bool) -> None:
        for effect in _EFFECTS:
            self._app.setEffectEnabled(effect, not still)
        self._app.setCursorFlashTime(0 if still else FLASH)


def wanted(preferences: Preferences, system: System) -> Look:
    """The look that the preferences name, and the system where they name none."""
    scheme, contrast = preferences.scheme, preferences.contrast
    return Look(
        dark=scheme == "dark" if scheme else system.dark,
        strong=contrast == "high" if contrast else system.strong,
        text_size=preferences.text_size if preferences.text_size in theme.TEXT_SIZES else 100,
        still=preferences.still,
    )


@cache
def _hints(app: QApplication) -> tuple[QStyleHints, QAccessibilityHints | None]:
    """Qt's word on colours, and on contrast where it has one (from 6.10); one pair for the life of the process.

    PySide takes the second for a child of the first: asked for anew while an old pair is being collected, it ended the
    process a few times.
    """
    hints = app.styleHints()
    return hints, hints.accessibility() if hasattr(hints, "accessibility") else None
