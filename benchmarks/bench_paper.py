"""Paper made beforehand: 500 cards on A4, every code of them read back, and 500 badges to send."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from time import perf_counter

import zxingcpp
from PIL import Image
from pypdfium2 import PdfDocument

from benchmarks.rows import Row, Times
from checkin.cards import load_template, sheet
from checkin.models import Ticket
from checkin.progress import Progress
from checkin.roster import Roster
from checkin.ui.printing.badge_files import Invitation, write_badges
from checkin.ui.printing.card_files import card_image
from checkin.ui.printing.card_maker import CardMaker, Occasion
from checkin.ui.printing.headless import ensure_gui_application
from checkin.ui.printing.sheet_maker import Stack, write_sheets

PEOPLE = 500
SECONDS, BYTES = 3.0, 3_000_000
BADGE_BYTES = 30 * 1024
RESOLUTIONS = (300, 203)
SCREEN, PREVIEW = 150, 0.010


def run(event: Path) -> list[Row]:
    """Of the first people of the event; the cards are noted in its journal, which no other measure reads."""
    ensure_gui_application()
    with tempfile.TemporaryDirectory() as name, Roster.open(event) as roster:
        tickets = [ticket for ticket, _ in zip(roster.tickets.all(), range(PEOPLE), strict=False)]
        path = Path(name) / "cards.pdf"
        made = [_sheets(roster, tickets, path), *_read_back(path, tickets), _badges(tickets, Path(name) / "badges")]
        return [*made, _previews(roster, tickets)]


def _sheets(roster: Roster, tickets: list[Ticket], path: Path) -> Row:
    stack = Stack(tickets=tickets, template=load_template("card-90x54"), sheet=sheet("a4-10"))
    start = perf_counter()
    write_sheets(roster, stack, path, Progress())
    seconds, size = perf_counter() - start, path.stat().st_size
    return Row(
        what=f"{PEOPLE} cards on A4",
        measured=f"{seconds:.1f} s, {size / 1e6:.1f} MB",
        target=f"{SECONDS:.0f} s, {BYTES / 1e6:.0f} MB",
        ok=seconds <= SECONDS and size <= BYTES,
    )


def _previews(roster: Roster, tickets: list[Ticket]) -> Row:
    """Each person for the first time, on the design with most to draw."""
    maker, occasion, seconds = CardMaker(load_template("adalec-insert-105x148")), Occasion.of(roster), []
    maker.card(tickets[0], occasion)  # reads the fonts
    for ticket in tickets:
        start = perf_counter()
        card_image(maker.card(ticket, occasion), SCREEN)
        seconds.append(perf_counter() - start)
    times = Times(seconds)
    return Row(
        what=f"preview of a card, {SCREEN} dpi",
        measured=str(times),
        target=f"{PREVIEW * 1000:.0f} ms",
        ok=times.p99 <= PREVIEW,
    )


def _read_back(path: Path, tickets: list[Ticket]) -> Iterator[Row]:
    """Grey, and in black and white alone, as label printers have it."""
    wanted = sorted(str(ticket.ticket_code) for ticket in tickets)
    for resolution in RESOLUTIONS:
        for mode, words in (("L", "grey"), ("1", "1 bit")):
            read = sorted(code for page in _pages(path, resolution, mode) for code in _codes(page))
            yield Row(
                what=f"codes of them read at {resolution} dpi, {words}",
                measured=f"{len(set(read) & set(wanted))} of {PEOPLE}",
                target="all",
                ok=read == wanted,
            )


def _pages(path: Path, resolution: int, mode: str) -> Iterator[Image.Image]:
    with closing(PdfDocument(path)) as document:
        for page in document:
            grey = page.render(scale=resolution / 72).to_pil().convert("L")
            yield grey.point(lambda value: 255 * (value > 127)) if mode == "1" else grey


def _codes(page: Image.Image) -> list[str]:
    return [found.text for found in zxingcpp.read_barcodes(page)]


def _badges(tickets: list[Ticket], folder: Path) -> Row:
    start = perf_counter()
    write_badges(tickets, Invitation.of("Partner Day", date(2026, 11, 27)), folder, Progress())
    seconds = perf_counter() - start
    largest = max(path.stat().st_size for path in folder.glob("*.png"))
    read = sum(_codes(Image.open(path).convert("L")) == [path.stem] for path in folder.glob("*.png"))
    return Row(
        what=f"{PEOPLE} badges, PNG and PDF",
        measured=f"{seconds:.1f} s, PNG up to {largest / 1024:.0f} KB, {read} of {PEOPLE} read",
        target=f"{BADGE_BYTES // 1024} KB, all read",
        ok=largest <= BADGE_BYTES and read == PEOPLE,
    )
