"""Files from other laptops of an event: one makes this laptop a station, another brings a station's passages."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from checkin.desktop.desk import Desk
from checkin.stations.arriving import arrival
from checkin.ui.main_window import MainWindow
from checkin.ui.texts.exchange import menu_words

if TYPE_CHECKING:
    from checkin.desktop.running import RunningDesk
    from checkin.stations.joining import Joined


class StationsDesk(QObject):
    """Of the program, whatever event is open. `stations` is loaded when a file comes from elsewhere."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: Path | None = None  # a file for the event that is about to open

    def choose(self, window: MainWindow | None, open_event: Callable[[Path], None]) -> None:
        """« Ouvrir… »."""
        from checkin.ui.organiser.files import ask_open_file

        if window:
            folder = window.model.roster.path.parent
            ask_open_file(window, menu_words.open_title(), menu_words.event_files(), open_event, folder)

    def receive(self, path: Path, running: RunningDesk | None) -> Path | None:
        """The event to open for that file; None for one that belongs to the event that is open, which asks then.

        StoreError for what does not open here, and nothing is left of it.
        """
        holds = arrival(path)
        if holds is None:
            return path
        from checkin.stations import joining

        if running and running.desk.roster.event.uid == holds.uid:
            self._offer(path, running.desk)
            return None
        known = joining.station_here(holds.uid)
        self._waiting = path if known else None
        return known or joining.join(path).path

    def arrived(self, running: RunningDesk) -> None:
        """An event is open: a station that is new is introduced, a file that waits for it offered."""
        waiting, self._waiting = self._waiting, None
        if waiting:
            self._offer(waiting, running.desk)
        elif running.desk.roster.event.get("newcomer"):
            _introduce(running.desk)

    def _offer(self, path: Path, desk: Desk) -> None:
        desk.model.guard.ask("reunite", partial(_reunite, path, desk))


def make_package_dialog(desk: Desk) -> QDialog:
    """« Préparer les autres postes »."""
    from checkin.roster import Roster
    from checkin.stations import luggage, media, packing
    from checkin.stations.luggage import Access
    from checkin.stations.packing import Packed
    from checkin.ui.organiser.stations.package_dialog import Clerk, PackageDialog

    event = desk.roster.path

    def access() -> Access:
        with Roster.open(event) as roster:
            return luggage.access(roster)

    def write(place: Path, words: str, share: bool) -> Packed:
        return packing.pack(event, place, words, share_key=share)

    place = media.place_for(packing.proposal(event))
    return PackageDialog(Clerk(access=access, write=write), place, desk.window)


def make_give_back_dialog(desk: Desk) -> QDialog:
    """« Rendre les passages de ce poste »."""
    from checkin.stations import media, packing
    from checkin.ui.organiser.stations.give_back_dialog import GiveBackDialog

    event = desk.roster.path
    place = media.place_for(packing.proposal(event, desk.model.station.id))
    return GiveBackDialog(partial(packing.give_back, event), place, desk.window)


def _reunite(path: Path, desk: Desk) -> None:
    from checkin.stations import reuniting
    from checkin.ui.organiser.stations.reunite_dialog import ReuniteDialog

    station = reuniting.handed_in(path, desk.roster.event.uid)

    def reunite(file: Path) -> reuniting.Reunited:
        return reuniting.reunite(desk.roster.path, [file])

    dialog = ReuniteDialog(reunite, path, station, desk.window)
    dialog.reunited.connect(desk.model.refresh)
    dialog.settle_asked.connect(desk.window.top.exchange.settle_asked)
    _show(dialog)


def _introduce(desk: Desk) -> None:
    from checkin.stations import joining
    from checkin.ui.organiser.stations.joined_dialog import JoinedDialog
    from checkin.ui.texts.pairing import pairing_words

    joined: Joined | None = joining.newcomer(desk.roster)
    if joined is None:
        return

    def rename(name: str) -> None:
        chosen = joining.rename(desk.roster.path, name)
        desk.model.name_post(chosen, desk.model.station.volunteer)

    dialog = JoinedDialog(joined, rename, [pairing_words.note(note) for note in joined.notes], desk.window)
    dialog.accepted.connect(partial(joining.introduced, desk.roster))
    dialog.link_asked.connect(desk.window.top.exchange.link_asked)
    _show(dialog)


def _show(dialog: QDialog) -> None:
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
