"""Every state of the desk as a picture, for people who look at them and for machines without a display."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop

from checkin.errors import Reason, StoreError
from checkin.models import Attendee, CheckInList, Connection, Kind, Status, SyncStatus, Ticket
from checkin.ui import texts
from checkin.ui.desk.printer_pill import CardsShown
from checkin.ui.main_window import MainWindow

SIZES = ((1280, 800), (1920, 1080))
PATIENCE = 5.0  # seconds for the count of the people expected
LONG = Attendee(
    ticket_code="LONG",
    first_name="Marie-Antoinette Joséphine",
    last_name="de La Rochevernay-Saint-Alboin",
    company="Confédération nationale des coopératives d’habitants et tiers-lieux solidaires",
    ticket_type="Partenaire – journée complète",
)


class States:
    """The states of one window on the demo event, each made by what a volunteer would do."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._model = window.model
        self._side = window.desk.side
        self._cast = self._prepare()

    def all(self) -> dict[str, Callable[[], object]]:
        """Name → what leads there, in an order in which each can be made after the one before."""
        return {**self._answers(), **self._beside(), **self._refusals(), **self._around()}

    def _answers(self) -> dict[str, Callable[[], object]]:
        return {
            "waiting": lambda: None,
            "welcome": self._welcome,
            "welcome-long-name": lambda: self._model.scan("LONG"),
            "undone": self._model.undo_last,
            "walk-in": self._walk_in,
            "ambiguous": lambda: self._model.scan("SHARED"),
            "overridden": self._override,
        }

    def _refusals(self) -> dict[str, Callable[[], object]]:
        return {
            "already-in": self._again,
            "unknown": lambda: self._model.scan("XXXX-0000"),
            "canceled": lambda: self._scan("canceled"),
            "blocked": lambda: self._scan("blocked"),
            "replaced": lambda: self._model.scan("OLD-CODE"),
            "unapproved": lambda: self._scan("unapproved"),
            "unpaid": lambda: self._scan("unpaid"),
            "why-let-in": self._window.desk.banner.ask_reason,
            "why-and-code": lambda: self._window.desk.banner.ask_reason(with_code=True),
            "wrong-list": lambda: self._scan_on("Atelier", "other"),
            "full": lambda: self._scan_on("Complet", "other"),
            "too-early": lambda: self._scan_on("Soirée", "other"),
            "not-recorded": self._busy,
        }

    def _beside(self) -> dict[str, Callable[[], object]]:
        return {
            "search": lambda: self._search("cami"),
            "namesakes": self._namesakes,
            "search-nobody": lambda: self._search("yseult vaucresset"),
            "walk-in-form": self._side.begin_walk_in,
            "likely": self._likely,
            "correct-form": self._window.desk.begin_correct,
            "post-form": lambda: self._side.begin_post("volunteer"),
        }

    def _around(self) -> dict[str, Callable[[], object]]:
        return {
            "to-send": lambda: self._exchange(Connection.ONLINE, waiting=12),
            "synchronising": lambda: self._exchange(Connection.ONLINE, waiting=12, busy=True),
            "offline-to-send": self._offline,
            "portal": lambda: self._exchange(Connection.PORTAL, waiting=12),
            "access-withdrawn": lambda: self._exchange(Connection.REVOKED, waiting=12),
            "refused": lambda: self._exchange(Connection.ONLINE, waiting=11, refused=True),
            "offline": lambda: self._exchange(Connection.OFFLINE, waiting=0),
            "up-to-date": lambda: self._exchange(Connection.ONLINE, waiting=0),
            "exits": lambda: self._model.choose_kind(Kind.EXIT),
            "goodbye": lambda: self._scan("valid"),
            "not-listening": self._deaf,
            "english": self._english,
        }

    def _prepare(self) -> dict[str, Ticket]:
        """People for every verdict, found or made in the demo event."""
        roster = self._model.roster
        by_status = {ticket.status: ticket for ticket in roster.tickets.all()}
        valid = [ticket for ticket in roster.tickets.all() if ticket.status is Status.VALID]
        with roster.writing():
            roster.tickets.add(LONG)
            roster.tickets.add(replace(LONG, ticket_code="SHARED", first_name="Ambre", last_name="Bazinelle"))
            roster.tickets.add(replace(LONG, ticket_code="SHARED", first_name="Yann", last_name="Tanguennec"))
            waitlist = roster.tickets.add(replace(LONG, ticket_code="WAITS", first_name="Léa", status=Status.WAITLIST))
            roster.tickets.block(valid[4].id)
            roster.tickets.replace_code("OLD-CODE", valid[6].id, roster.clock())
            roster.lists.add(CheckInList(id=0, name="Atelier", ticket_types=("Presse",)))
            roster.lists.add(CheckInList(id=0, name="Complet", capacity=0))
            roster.lists.add(CheckInList(id=0, name="Soirée", opens=roster.clock() + timedelta(hours=3)))
        return {
            "valid": valid[2],
            "other": next(ticket for ticket in valid[8:] if ticket.ticket_type != "Presse"),
            "blocked": valid[4],
            "canceled": by_status[Status.CANCELLED],
            "unpaid": by_status[Status.PENDING],
            "unapproved": waitlist,
        }

    def _scan(self, who: str) -> None:
        self._model.scan(str(self._cast[who].ticket_code))

    def _scan_on(self, name: str, who: str) -> None:
        self._model.choose_list(self._model.roster.lists.find(name))
        self._scan(who)

    def _welcome(self) -> None:
        """After a few others, so that there are last scans to see."""
        for ticket in list(self._model.roster.tickets.all())[10:22]:
            self._model.scan(str(ticket.ticket_code))
        self._scan("valid")

    def _walk_in(self) -> None:
        self._model.walk_in(Attendee(first_name="Noé", last_name="Vaucresset", company="Studio Ronde & Carrée"))

    def _again(self) -> None:
        self._side.begin_search()
        self._side.search.clear()
        self._scan("valid")

    def _override(self) -> None:
        self._scan("unpaid")
        self._model.override("Règle sur place")

    def _busy(self) -> None:
        self._model.choose_list(self._model.roster.lists.default())
        self._model.failed.emit(StoreError(Reason.BUSY, path=self._model.roster.path.name))

    def _search(self, words: str) -> None:
        self._side.begin_search()
        self._side.search.field.setText(words)
        self._side.search.search_now()

    def _likely(self) -> None:
        """Somebody to be enrolled whose name is on the list."""
        form = self._side.walk_in
        form.fields["first_name"].setText("Adèle")
        form.fields["last_name"].clear()
        form.look_up()

    def _namesakes(self) -> None:
        self._search("desmarelles")
        self._side.search.list.pressed.emit(0)

    def _exchange(self, connection: Connection, *, waiting: int, refused: bool = False, busy: bool = False) -> None:
        """As on the day: a named post, no training, and so many scans that wait (fewer than before)."""
        roster = self._model.roster
        with roster.writing():
            outbox = roster.scans.waiting()
            for scan in roster.scans.set_aside():
                roster.scans.dismiss(scan.nonce, roster.clock())
            if refused:
                roster.scans.refuse(outbox.pop().nonce, "invalid")
            for scan in outbox[waiting:]:
                roster.scans.settle(scan.nonce, roster.clock())
        self._window.training.hide()
        self._model.name_post("Entrée A", "Camille")
        reached = roster.clock() - timedelta(minutes=38)
        self._window.show_status(SyncStatus(connection=connection, busy=busy, since=reached))

    def _offline(self) -> None:
        self._exchange(Connection.OFFLINE, waiting=12)
        self._window.top.printer.show_state(CardsShown(printer="Étiquettes", not_printed=2))

    def _deaf(self) -> None:
        self._model.choose_kind(Kind.ENTRY)
        self._window.deaf.show()

    def _english(self) -> None:
        self._window.deaf.hide()
        texts.set_language("en")
        self._scan("valid")


def paint_states(window: MainWindow, folder: Path) -> Iterator[Path]:
    """Lead the window on a demo event through its states; a picture of each in each size, named in order."""
    language = texts.current_language()
    _wait_for_count(window)
    for number, (name, lead) in enumerate(States(window).all().items(), 1):
        lead()
        for size in SIZES:
            yield _picture(window, size, folder / f"{number:02}-{name}-{size[0]}.png")
    texts.set_language(language)


def _picture(window: MainWindow, size: tuple[int, int], path: Path) -> Path:
    window.resize(*size)
    window.refresh()
    QCoreApplication.processEvents()
    window.grab().save(str(path))
    return path


def _wait_for_count(window: MainWindow) -> None:
    end = time.monotonic() + PATIENCE
    while window.model.figures().expected is None and time.monotonic() < end:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
