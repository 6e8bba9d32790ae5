"""The cards of the boxes, numbered, and a label for each box: two PDFs, both or none. It fills no box."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from checkin import pickup
from checkin.cards import CardLayout, load_template, poster, sheet
from checkin.files import filling, free_name
from checkin.pickup import Box, Plan
from checkin.progress import Progress
from checkin.roster import Roster
from checkin.ui.printing.card_files import cards_pdf
from checkin.ui.printing.sheet_maker import Stack, painted
from checkin.ui.printing.text_measure import TextMeasure
from checkin.ui.texts.boxes import box_words as say

TEMPLATE = "sign-a4"  # as for queues: letters as large as a page allows


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """The boxes as they are to be; `before`: as they were, where people were only added."""

    plan: Plan
    before: Plan | None = None

    @property
    def new_boxes(self) -> list[Box]:
        """Those that get a label now."""
        return [box for box in self.plan.boxes if self.before is None or box.letters is None]

    def is_new(self, ticket_id: int) -> bool:
        """Whether the card is made now."""
        return bool(self.plan.number(ticket_id)) and not (self.before and self.before.number(ticket_id))


def write_boxes(
    roster: Roster, filled: Filled, stack: Stack, folder: Path, progress: Progress
) -> tuple[list[CardLayout], Path]:
    """Write the PDFs into the folder and keep the plan; the cards' layouts, and the file they are in.

    `stack` has the tickets of the plan, in any order, and how cards look. StoreError, Stopped: nothing has changed.
    """
    tickets = sorted(
        (one for one in stack.tickets if filled.is_new(one.id)), key=lambda one: filled.plan.number(one.id)
    )
    numbers = {one.id: str(filled.plan.number(one.id)) for one in tickets}
    layouts, data = painted(roster, replace(stack, tickets=tickets, numbers=numbers), progress)
    cards, labels = _names(folder, added=filled.before is not None)
    with filling(folder) as draft:
        (draft / cards).write_bytes(data)
        (draft / labels).write_bytes(cards_pdf(box_labels(filled, roster.event.name), sheet("single")))
    with roster.writing():
        roster.card_jobs.written_on_sheets([one.id for one in tickets], str(folder / cards))
        pickup.keep(roster, filled.plan)
    return layouts, folder / cards


def box_labels(filled: Filled, event_name: str) -> list[CardLayout]:
    """A page for each new box."""
    template, measure = load_template(TEMPLATE), TextMeasure()
    boxes: Sequence[Box] = filled.plan.boxes
    return [
        poster({**_words(box, boxes.index(box) + 1, len(boxes)), "event_name": event_name}, template, measure)
        for box in filled.new_boxes
    ]


def _words(box: Box, number: int, boxes: int) -> dict[str, str]:
    return {"letters": say.letters(box.letters), "names": say.numbers(box), "queue": say.box(number, boxes)}


def _names(folder: Path, *, added: bool) -> tuple[str, str]:
    """Of the cards and of the labels; additions never take the place of files that may not have been printed yet."""
    if added:
        return free_name(folder / say.more_cards_file()).name, free_name(folder / say.more_labels_file()).name
    return say.cards_file(), say.labels_file()
