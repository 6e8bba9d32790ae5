"""A sound for each kind of answer, for eyes that are on the guest; the verdict never depends on it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QLoggingCategory,
    QMessageLogContext,
    QObject,
    QtMsgType,
    qInstallMessageHandler,
    qWarning,
)

from checkin.ui.palette import Tone

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaDevices, QSoundEffect

# An orange answer asks for eyes on the screen, whether it lets in or not.
OF_TONE = {
    Tone.WELCOME: "welcome",
    Tone.ATTENTION: "attention",
    Tone.GOODBYE: "goodbye",
    Tone.ALREADY: "already",
    Tone.REFUSED: "refused",
    Tone.LATER: "attention",
    Tone.CHOICE: "attention",
    Tone.TROUBLE: "refused",
}
NAMES = tuple(dict.fromkeys(OF_TONE.values()))


class Sounds(QObject):
    """Plays at once or not at all: without an audio device, or muted, every call is silent and costs nothing."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """`folder` holds a WAV for each of NAMES. Nothing is loaded before `prepare` or the first sound."""
        super().__init__(parent)
        self.muted = False
        self._folder = folder
        self._effects: dict[str, QSoundEffect] = {}
        self._devices: QMediaDevices | None = None
        self._prepared = False

    @property
    def available(self) -> bool:
        """Whether there is a device to play on now; loads what is needed to know (30 to 60 ms the first time)."""
        self.prepare()
        return bool(self._effects)

    def prepare(self) -> None:
        """Loads the sounds. Called once the window stands, so that neither the start nor the first guest waits."""
        if self._prepared:
            return
        self._prepared = True
        self._devices = _devices(self)
        if self._devices is None:
            return
        with _no_word_of_pulse():
            self._devices.audioOutputsChanged.connect(self._load)
            self._load()

    def play(self, tone: Tone) -> None:
        """The sound of an answer of that tone; some have none."""
        if self.muted or tone not in OF_TONE:
            return
        self.prepare()
        effect = self._effects.get(OF_TONE[tone])
        if effect is not None:
            effect.play()

    def _load(self) -> None:
        """The sounds on the device of this moment: headphones may come and loudspeakers go."""
        from PySide6.QtCore import QUrl
        from PySide6.QtMultimedia import QMediaDevices, QSoundEffect

        for effect in self._effects.values():
            effect.deleteLater()
        self._effects = {}
        device = QMediaDevices.defaultAudioOutput()
        if device.isNull():
            return
        for name in NAMES:
            effect = QSoundEffect(device, self)
            effect.setSource(QUrl.fromLocalFile(str(self._folder / f"{name}.wav")))
            self._effects[name] = effect


def _devices(parent: QObject) -> QMediaDevices | None:
    """The audio devices of this machine; None where Qt's multimedia cannot be loaded (libpulse is missing)."""
    # Drivers that are looked for and not found are no news on a desk without loudspeakers.
    QLoggingCategory.setFilterRules("qt.multimedia.*=false")
    try:
        from PySide6.QtMultimedia import QMediaDevices
    except ImportError:
        return None
    return QMediaDevices(parent)


@contextmanager
def _no_word_of_pulse() -> Iterator[None]:
    """Qt warns of a sound server that does not run, outside every category that could be switched off."""
    others: list[str] = []

    def hear(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if "PulseAudio" not in text:
            others.append(text)

    before = qInstallMessageHandler(hear)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
    for text in others:
        qWarning(text)
