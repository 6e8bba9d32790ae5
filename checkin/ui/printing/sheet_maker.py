"""A stack of name cards as one PDF of sheets, and its line in the card journal. It chooses nobody."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from checkin.cards import Area, Box, CardLayout, Line, Measure, Sheet, Template
from checkin.models import Ticket
from checkin.progress import Progress
from checkin.roster import Roster
from checkin.ui.printing.card_files import cards_pdf, write_whole
from checkin.ui.printing.card_maker import CardMaker, Occasion
from checkin.ui.printing.text_measure import TextMeasure

NUMBER_SIZE, NUMBER_WEIGHT = 280, 600  # 8 points, so that it is found by a thumb going through a box
NUMBER_EDGE, NUMBER_PAD = 120, 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Stack:
    """The cards that are wanted, in their order. `numbers`: ticket id → what stands small on its edge."""

    tickets: Sequence[Ticket]
    template: Template
    sheet: Sheet
    numbers: Mapping[int, str] = field(default_factory=dict)


def write_sheets(roster: Roster, stack: Stack, path: Path, progress: Progress) -> list[CardLayout]:
    """Write the PDF whole or not at all, then note the cards as made; the layouts, for their warnings.

    The event file is locked for the note alone: nobody at the door waits for a slow disk. StoreError, Stopped.
    """
    layouts, data = painted(roster, stack, progress)
    write_whole(path, data)
    with roster.writing():
        roster.card_jobs.written_on_sheets([ticket.id for ticket in stack.tickets], str(path))
    return layouts


def painted(roster: Roster, stack: Stack, progress: Progress) -> tuple[list[CardLayout], bytes]:
    """The layouts, and the PDF in memory; Stopped."""
    progress.begin(2 * len(stack.tickets))
    layouts = laid_out(roster, stack, progress)
    return layouts, cards_pdf(layouts, stack.sheet, progress.step)


def laid_out(roster: Roster, stack: Stack, progress: Progress) -> list[CardLayout]:
    """A layout for each ticket, with its number where it has one."""
    with roster.reading():
        occasion = Occasion.of(roster)
    maker, measure, layouts = CardMaker(stack.template), TextMeasure(), []
    for ticket in stack.tickets:
        layouts.append(numbered(maker.card(ticket, occasion), stack.numbers.get(ticket.id, ""), measure))
        progress.step()
    return layouts


def numbered(card: CardLayout, number: str, measure: Measure) -> CardLayout:
    """The card with a small number in its upper right corner, on white whatever the design."""
    if not number:
        return card
    extent, scale = measure.extent(number, NUMBER_WEIGHT), NUMBER_SIZE / 1000
    width, height = round(extent.width * scale), round((extent.ascent + extent.descent) * scale)
    x = card.width - NUMBER_EDGE - NUMBER_PAD - width
    ground = Area(x - NUMBER_PAD, NUMBER_EDGE, width + 2 * NUMBER_PAD, height)
    line = Line(
        text=number, x=x, baseline=NUMBER_EDGE + round(extent.ascent * scale),
        size=NUMBER_SIZE, weight=NUMBER_WEIGHT, colour="#16202e",
    )  # fmt: skip
    box = Box(area=ground, colour="#ffffff", radius=NUMBER_PAD)
    return replace(card, boxes=(*card.boxes, box), lines=(*card.lines, line))
