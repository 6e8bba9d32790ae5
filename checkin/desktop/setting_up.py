"""The dialogs that make an event or link one with its registration system, and the QR that fills them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from checkin import settings
from checkin.desktop import pairing_qr
from checkin.desktop.desk import Desk
from checkin.event_setup import Access, Made, Wanted, discard
from checkin.ui.organiser.link_dialog import LinkDialog, Linked
from checkin.ui.organiser.new_event import Maker, NewEventDialog
from checkin.ui.organiser.set_up_dialog import SetUpDialog


class SettingUp(QObject):
    """Over one open event. Each dialog is made anew where it was closed: the last one may have held a key."""

    opened = Signal(object)  # Path of the event's file to open now

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._roster = desk.roster
        self._window = desk.window
        self._dialog: SetUpDialog | None = None

    def show_new(self) -> None:
        """Ask for a new event."""
        self._show(NewEventDialog)

    def show_link(self) -> None:
        """Ask for the access to the registration system of this event."""
        self._show(LinkDialog)

    def take_qr(self, url: str, code: str) -> None:
        """The QR of a new device was scanned: into the dialog that stands open, else into the one that it is for."""
        if self._dialog is None or not self._dialog.isVisible():
            networked = self._roster.event.source.startswith("pretix:")
            self._show(LinkDialog if networked else NewEventDialog)
        if self._dialog is not None:
            self._dialog.take_qr(url, code)

    def _show(self, kind: type[SetUpDialog]) -> None:
        dialog = self._dialog
        if dialog is None or not dialog.isVisible() or type(dialog) is not kind:
            if dialog is not None:
                dialog.reject()
                dialog.deleteLater()
            self._dialog = dialog = self._new() if kind is NewEventDialog else self._link()
            dialog.opened.connect(self.opened)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _new(self) -> SetUpDialog:
        maker = Maker(create=_create, discard=self._discard, read_qr=pairing_qr.read)
        return NewEventDialog(maker, self._window)

    def _link(self) -> SetUpDialog:
        event, path = self._roster.event, self._roster.path
        known = Linked(source=event.source, organizer=event.get("pretix_organizer"), event=event.get("pretix_event"))

        def link(access: Access, source: str) -> Made:
            from checkin.sync.set_up import pair

            return pair(path, access, source)

        return LinkDialog(link, pairing_qr.read, known, self._window)

    def _discard(self, path: Path) -> None:
        """Nobody waited for this event any more: it goes, and the one that is open stays the one to open."""
        discard(path)
        settings.remember_event(self._roster.path)


def _create(wanted: Wanted) -> Made:
    from checkin.sync.set_up import new_event

    return new_event(wanted)
