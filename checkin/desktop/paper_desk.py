"""What organisers make on paper before the doors open: sheets of cards, boxes of cards, badges. It delays no scan."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from checkin import audit, boxes, card_batch, event_date, pickup
from checkin.audit import Deed
from checkin.cards import DEFAULT_TEMPLATE, CardLayout
from checkin.cards.chosen import TEMPLATE_SETTING
from checkin.desktop.desk import Desk
from checkin.errors import Reason, WrongUse
from checkin.pickup import Plan
from checkin.progress import Progress
from checkin.roster import Roster
from checkin.ui.organiser import badges_dialog, boxes_dialog, sheets_dialog
from checkin.ui.organiser.badges_dialog import BadgesDialog
from checkin.ui.organiser.boxes_dialog import Boxes, BoxesDialog, Standing
from checkin.ui.organiser.making_dialog import MakingDialog
from checkin.ui.organiser.sheets_dialog import SheetsDialog
from checkin.ui.printing.badge_files import Invitation, write_badges
from checkin.ui.printing.box_files import Filled, write_boxes
from checkin.ui.printing.sheet_maker import Stack, write_sheets


class PaperDesk(QObject):
    """Makes each dialog once; all of them end with the desk. Every task opens the event file for itself."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._path: Path = desk.roster.path
        self._dialogs: dict[str, MakingDialog] = {}

    def show(self, name: str) -> None:
        """What the menu of the event calls so."""
        if name not in self._dialogs:
            self._dialogs[name] = {"sheets": self._sheets, "boxes": self._boxes, "badges": self._badges}[name]()
        dialog = self._dialogs[name]
        if isinstance(dialog, SheetsDialog | BoxesDialog):
            dialog.design.prefer(self._desk.roster.event.get(TEMPLATE_SETTING) or DEFAULT_TEMPLATE)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        if isinstance(dialog, BoxesDialog):
            dialog.look_again()
        if isinstance(dialog, BadgesDialog):
            dialog.offer(event_date.known(self._desk.roster))

    def close(self) -> None:
        """Give up what is under way: nothing half made is left."""
        for dialog in self._dialogs.values():
            dialog.give_up()

    def _sheets(self) -> SheetsDialog:
        return SheetsDialog(self._write_sheets, self._path.parent, self._desk.window)

    def _boxes(self) -> BoxesDialog:
        return BoxesDialog(Boxes(self._look, self._write_boxes, self._use), self._path.parent, self._desk.window)

    def _badges(self) -> BadgesDialog:
        return BadgesDialog(self._write_badges, self._path.parent, self._desk.window)

    def _open(self) -> Roster:
        return Roster.open(self._path)

    # beside the window

    def _write_sheets(self, wanted: sheets_dialog.Wanted, progress: Progress) -> sheets_dialog.Written:
        with self._open() as roster:
            with roster.reading():
                tickets = card_batch.tickets(roster, self._desk.model.station.check_in_list, wanted.batch)
            if not tickets:
                raise WrongUse(Reason.NO_CARDS)
            stack = Stack(tickets=tickets, template=wanted.template, sheet=wanted.sheet)
            layouts = write_sheets(roster, stack, wanted.path, progress)
            audit.note(roster, Deed.EXPORTED, subject="sheets", detail=wanted.path.name)
        return sheets_dialog.Written(cards=len(layouts), odd=_odd(layouts))

    def _write_badges(self, wanted: badges_dialog.Wanted, progress: Progress) -> int:
        with self._open() as roster:
            event_date.keep(roster, wanted.day)
            with roster.reading():
                tickets = list(roster.tickets.all())
            count = write_badges(tickets, Invitation.of(roster.event.name, wanted.day), wanted.folder, progress)
            audit.note(roster, Deed.EXPORTED, subject="badges", detail=wanted.folder.name)
            return count

    def _look(self) -> Standing:
        with self._open() as roster:
            return _standing(roster)

    def _use(self, on: bool) -> Standing:
        with self._open() as roster:
            pickup.use(roster, on=on)
            return _standing(roster)

    def _write_boxes(self, wanted: boxes_dialog.Wanted, progress: Progress) -> boxes_dialog.Written:
        with self._open() as roster:
            with roster.reading():
                tickets = list(roster.tickets.all())
            before = pickup.read(roster) if wanted.only_new else None
            plan = boxes.planned(before, tickets, wanted.boxes)
            stack = Stack(tickets=tickets, template=wanted.template, sheet=wanted.sheet)
            layouts, _ = write_boxes(roster, Filled(plan=plan, before=before), stack, wanted.folder, progress)
            audit.note(roster, Deed.EXPORTED, subject="boxes", detail=wanted.folder.name)
            return boxes_dialog.Written(cards=len(layouts), odd=_odd(layouts), standing=_standing(roster))


def _standing(roster: Roster) -> Standing:
    plan = pickup.read(roster) or Plan()
    with roster.reading():
        whole = boxes.added(plan, roster.tickets.all())
    waiting = len(whole.tickets) - len(plan.tickets)
    return Standing(cards=len(plan.tickets), boxes=len(plan.boxes), waiting=waiting, in_use=pickup.in_use(roster))


def _odd(layouts: Sequence[CardLayout]) -> int:
    return sum(bool(layout.warnings) for layout in layouts)
