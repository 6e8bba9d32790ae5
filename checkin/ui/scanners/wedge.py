"""Catches what a USB scanner types, whatever has the focus, and gives typing by hand back; it reads no codes.

The system hands each key to the window that has the keyboard, and Qt passes it on to a widget: this filter acts at the
window. What is sent straight to a widget (our own replays, an on-screen keyboard) is not a scanner's and passes.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from checkin.ui.scanners.burst import NOTHING, Outcome, Rhythm, Stroke, Suffix
from checkin.ui.scanners.unusual_keys import ALT, COMMAND, is_composed_by_system, typed

SUFFIXES = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
# These pass at once and end no burst: scanners press Shift between letters, and some set Caps Lock right.
SILENT = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_Mode_switch,
    }
)
COMPOSED = -1  # the code of what no single key has typed
SLACK = 5  # ms that the alarm waits beyond the rhythm, for a key on its way
LATE = 15  # ms: an alarm this late says that the window was busy, and that keys may be waiting behind it


@dataclass(frozen=True, slots=True)
class _Held:
    """A key event, or the letter that an input method made of two, kept back; and the widget it was for."""

    widget: QWidget
    event: QKeyEvent | QInputMethodEvent
    popup: QWidget | None  # Python's view of a popup's child is void as soon as nobody holds that of the popup

    @property
    def is_press(self) -> bool:
        return self.event.type() != QEvent.Type.KeyRelease

    @property
    def code(self) -> int:
        return _code(self.event) if isinstance(self.event, QKeyEvent) else COMPOSED

    def give_back(self) -> None:
        if isValid(self.widget):
            QCoreApplication.sendEvent(self.widget, self.event)


class WedgeFilter(QObject):
    """Emits `captured`, then `scanned`, for each scan; every other key reaches the widget it was meant for, in order.

    Printable keys reach their widget about 40 ms late. Install one filter per application, from the GUI thread.
    """

    captured = Signal(object)  # burst.Burst: the keys behind the `scanned` that follows
    scanned = Signal(str)  # the text of one scan as it was typed, without its Enter

    def __init__(self, known: Callable[[str], bool] = lambda text: False, parent: QObject | None = None) -> None:
        """`known`: whether a text is a code of this event; it decides on short codes and puts torn scans together."""
        super().__init__(parent)
        self._rhythm = Rhythm(known)
        self._held: list[_Held] = []
        self._swallowed: set[int] = set()  # keys of a scan whose release is still to come
        self._set_at = 0.0
        self._second_chance = False
        self._returned: QEvent | None = None  # the last one given back: Qt shows it to filters once more
        self._alts = 0  # how often Alt was pressed
        self._alarm = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._alarm.timeout.connect(self._rang)

    def install(self, app: QApplication) -> None:
        app.installEventFilter(self)

    def remove(self, app: QApplication) -> None:
        """Stops listening; keys still held are given back."""
        app.removeEventFilter(self)
        self._carry_out(self._rhythm.interrupted())

    def eventFilter(self, receiver: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return isinstance(event, QInputMethodEvent) and self._composed(receiver, event)
        if not isinstance(receiver, QWindow):
            return False
        kind = event.type()
        if kind == QEvent.Type.KeyPress:
            return self._pressed(receiver, event)
        if kind == QEvent.Type.KeyRelease:
            return self._released(event)
        return self._overridden(event)

    def _composed(self, receiver: QObject, event: QInputMethodEvent) -> bool:
        """A letter with its accent right within a burst belongs to it; no such text overtakes the keys before it."""
        if event is self._returned or not self._held or not (event.commitString() or event.preeditString()):
            return False
        if event.preeditString() or not isinstance(receiver, QWidget):
            self._carry_out(self._rhythm.interrupted())
            return False
        self._rhythm.stroke(Stroke(event.commitString(), self._rhythm.latest))
        self._held.append(_Held(receiver, _copy_composed(event), QApplication.activePopupWidget()))
        return True

    def _overridden(self, event: QKeyEvent) -> bool:
        """No shortcut takes a key that may be a scanner's; for a key given back, Qt asks the shortcuts again."""
        ours = self._may_be_scanned(event) or (_is_suffix(event) and self._rhythm.expects_suffix(_at(event)))
        if ours:
            event.accept()
        return ours

    def _pressed(self, window: QWindow, event: QKeyEvent) -> bool:
        self._swallowed.discard(_code(event))
        self._alts += event.key() == Qt.Key.Key_Alt
        if event.key() in SILENT or is_composed_by_system(event):
            return False
        if _is_suffix(event):
            return self._ends(event)
        key = _held(window, event) if self._may_be_scanned(event) else None
        if key is None:
            self._carry_out(self._rhythm.interrupted())
            return False
        self._hold(key, event)
        return True

    def _may_be_scanned(self, event: QKeyEvent) -> bool:
        """A key held down repeats as fast as a scanner types, but never within a burst, since it begins slowly."""
        return bool(typed(event)) and (not event.isAutoRepeat() or self._rhythm.continues(_at(event)))

    def _hold(self, key: _Held, event: QKeyEvent) -> None:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        alt = self._alts if event.modifiers() & COMMAND == ALT else 0
        outcome = self._rhythm.stroke(Stroke(typed(event), _at(event), event.nativeScanCode(), shift, alt))
        if outcome is NOTHING:
            self._held.append(key)
        else:  # the new key stands in its place before the old ones run: a widget may open a dialog and wait in it
            old, self._held = self._held, [key]
            self._settle(old, outcome)
        self._second_chance = True
        self._wait(self._rhythm.patience)

    def _ends(self, event: QKeyEvent) -> bool:
        outcome = _ended_by(event, self._rhythm.suffix(_at(event)))
        if outcome.swallow:
            self._swallowed.add(_code(event))
        self._carry_out(outcome)
        return outcome.swallow

    def _released(self, event: QKeyEvent) -> bool:
        code = _code(event)
        if code in self._swallowed:
            self._swallowed.discard(code)
            return True
        pressed = next((key for key in reversed(self._held) if key.code == code), None)
        if pressed is None:
            return False
        self._held.append(_Held(pressed.widget, _copy(event), pressed.popup))
        return True

    def _wait(self, patience: int) -> None:
        self._set_at = time.monotonic()
        self._alarm.start(patience + SLACK)

    def _rang(self) -> None:
        late = (time.monotonic() - self._set_at) * 1000 - self._alarm.interval() > LATE
        if late and self._second_chance:
            self._second_chance = False
            self._wait(self._rhythm.patience)
            return
        self._carry_out(self._rhythm.pause())

    def _carry_out(self, outcome: Outcome) -> None:
        """Settles all held keys."""
        if not self._held and outcome.scan is None:
            return
        self._alarm.stop()
        old, self._held = self._held, []
        self._settle(old, outcome)

    def _settle(self, keys: list[_Held], outcome: Outcome) -> None:
        given_back, kept = _split(keys, outcome.replay)
        for key in kept:
            (self._swallowed.add if key.is_press else self._swallowed.discard)(key.code)
        for key in given_back:
            self._returned = key.event
            key.give_back()
        if outcome.scan is not None:
            self.captured.emit(outcome.scan)
            self.scanned.emit(outcome.scan.text)


def _split(keys: list[_Held], replay: int) -> tuple[list[_Held], list[_Held]]:
    """The first `replay` presses with their releases, and the rest."""
    given_back: list[_Held] = []
    kept: list[_Held] = []
    down: set[int] = set()
    for key in keys:
        if key.is_press and replay:
            replay -= 1
            down.add(key.code)
            given_back.append(key)
        elif not key.is_press and key.code in down:
            down.discard(key.code)
            given_back.append(key)
        else:
            kept.append(key)
    return given_back, kept


def _is_suffix(event: QKeyEvent) -> bool:
    return event.key() in SUFFIXES and not event.modifiers() & COMMAND and not event.isAutoRepeat()


def _ended_by(event: QKeyEvent, outcome: Outcome) -> Outcome:
    """The scan, if that is one, knows which key ended it; one that a pause ended before stays as it is."""
    if outcome.scan is None or not outcome.swallow:
        return outcome
    suffix = Suffix.TAB if event.key() == Qt.Key.Key_Tab else Suffix.ENTER
    return replace(outcome, scan=replace(outcome.scan, suffix=suffix))


def _at(event: QKeyEvent) -> int:
    """ms of the keyboard's clock; where the system gives none, of ours."""
    return event.timestamp() or int(time.monotonic() * 1000)


def _code(event: QKeyEvent) -> int:
    """The same number for a key's press and release; without scan codes, Qt's key is the best there is."""
    return event.nativeScanCode() or int(event.key())


def _held(window: QWindow, event: QKeyEvent) -> _Held | None:
    """The key for the widget that Qt would give it to; None in a window without widgets."""
    popup = QApplication.activePopupWidget()
    if popup is not None:
        return _Held(popup.focusWidget() or popup, _copy(event), popup)
    widget = QApplication.focusWidget() or QWidget.find(window.winId())
    return None if widget is None else _Held(widget, _copy(event), None)


def _copy(event: QKeyEvent) -> QKeyEvent:
    """A copy that outlives the event; Qt deletes its own right after the filter."""
    copy = QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        event.isAutoRepeat(),
        event.count(),
    )
    copy.setTimestamp(event.timestamp())
    return copy


def _copy_composed(event: QInputMethodEvent) -> QInputMethodEvent:
    copy = QInputMethodEvent()
    copy.setCommitString(event.commitString(), event.replacementStart(), event.replacementLength())
    return copy
