"""The contract with the Windows spooler, against recorded sequences of its answers. Runs on every system."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot
from reading import codes_on, millimetres, pages_of
from watching import Desk

from checkin import cards
from checkin.card_jobs import CardCause, CardState, Trouble
from checkin.cards import CardLayout
from checkin.models import Ticket
from checkin.roster import Roster
from checkin.ui.printing.backend import Order
from checkin.ui.printing.card_queue import CardQueue
from checkin.ui.printing.qt_driver import QtDriver, draw_on
from checkin.ui.printing.text_measure import TextMeasure
from checkin.ui.printing.windows import DELETE, RELEASE, RETAIN, SpoolJob, WindowsPrinter

SPOOLING, PRINTING, RETAINED, ERROR, OFFLINE, PAPEROUT = 0x8, 0x10, 0x2000, 0x2, 0x20, 0x40
PRINTED, DELETED, BLOCKED, INTERVENTION, COMPLETE = 0x80, 0x100, 0x200, 0x400, 0x1000
SENT, OVER, LOST = CardState.SENT, CardState.HANDED_OVER, CardState.NOT_PRINTED
NAME = "Étiquettes"


@dataclass
class Recording:
    """A spooler and a driver that answer what was written down: for each moment the job's flags, None for no job."""

    flags: dict[float, int | None]
    takes: bool = True
    objection: CardCause | None = None
    now: float = 0
    document: str = ""
    controls: list[int] = field(default_factory=list)

    def jobs(self, printer: str) -> list[SpoolJob]:
        assert printer == NAME
        flags = self.flags[max(moment for moment in self.flags if moment <= self.now)]
        others = [SpoolJob(id=3, document="Courrier", status=ERROR)]
        return others if flags is None else [*others, SpoolJob(id=7, document=self.document, status=flags)]

    def control(self, printer: str, job: int, command: int) -> None:
        assert (printer, job) == (NAME, 7)
        self.controls.append(command)

    def check(self, printer: str, width: int, height: int) -> CardCause | None:
        return self.objection

    def draw(self, printer: str, document: str, card: CardLayout) -> bool:
        self.document = document
        return self.takes


@pytest.fixture
def order(tickets: list[Ticket]) -> Order:
    card = cards.layout(tickets[0], cards.load_template("card-90x54"), TextMeasure(), event_name="")
    return Order(job=5, code="1000", card=card)


RECORDED: list[tuple[str, dict[float, int | None], list[tuple[float, CardState, CardCause | None]]]] = [
    (
        "a card that comes out",
        {0: SPOOLING, 0.25: PRINTING | RETAINED, 1: PRINTING | RETAINED, 1.5: PRINTED | RETAINED},
        [(0.25, SENT, None), (1, SENT, None), (1.5, OVER, None)],
    ),
    ("data sent, the driver says no more", {0: SPOOLING, 0.5: COMPLETE | RETAINED}, [(0.5, OVER, None)]),
    (
        "an empty roll warns after a second, and counts after eight",
        {0: SPOOLING, 0.5: PRINTING | PAPEROUT},
        [(0.5, SENT, None), (1, SENT, CardCause.NO_MEDIA), (8, LOST, CardCause.NO_MEDIA)],
    ),
    (
        "an empty roll that is refilled in time",
        {0: SPOOLING, 1: PRINTING | PAPEROUT | ERROR, 5: PRINTING, 6: PRINTED},
        [(2, SENT, CardCause.NO_MEDIA), (5, SENT, None), (6, OVER, None)],
    ),
    ("unplugged", {0: OFFLINE}, [(1, SENT, CardCause.UNPLUGGED), (8, LOST, CardCause.UNPLUGGED)]),
    ("a jam", {0: PRINTING | ERROR}, [(1, SENT, CardCause.FAILED), (8, LOST, CardCause.FAILED)]),
    ("a queue that is paused", {0: 0x1}, [(1, SENT, CardCause.PAUSED), (8, LOST, CardCause.PAUSED)]),
    ("a driver that asks a question", {0: INTERVENTION}, [(8, LOST, CardCause.NO_ANSWER)]),
    ("a queue that is blocked", {0: BLOCKED}, [(8, LOST, CardCause.FAILED)]),
    ("somebody deletes it", {0: PRINTING, 2: DELETED}, [(2, LOST, CardCause.CANCELED)]),
    ("silence", {0: PRINTING}, [(7.9, SENT, None), (8, LOST, CardCause.NO_ANSWER)]),
    (
        "not listed at once",
        {0: None, 0.5: PRINTING, 1: PRINTED},
        [(0.25, SENT, None), (0.5, SENT, None), (1, OVER, None)],
    ),
    ("it vanishes unseen: unknown, never printed", {0: PRINTING, 1: None}, [(1, LOST, CardCause.UNKNOWN)]),
]


@pytest.mark.parametrize(("flags", "seen"), [one[1:] for one in RECORDED], ids=[one[0] for one in RECORDED])
def test_what_the_spooler_said_becomes_an_honest_state(
    order: Order,
    flags: dict[float, int | None],
    seen: list[tuple[float, CardState, CardCause | None]],
) -> None:
    recording = Recording(flags)
    printer = WindowsPrinter(NAME, recording, recording)
    sent = printer.send(order)
    assert (sent.state, sent.reference) == (SENT, recording.document)
    for moment, state, cause in seen:
        recording.now = moment
        found = printer.look(sent.reference, moment)
        assert (found.state, found.trouble) == (state, Trouble(cause) if cause else None), moment


def test_a_job_is_kept_until_it_was_seen_and_let_go_then(order: Order) -> None:
    """Else it vanishes when it ends, and nobody would know how."""
    recording = Recording({0: SPOOLING, 1: PRINTED | RETAINED})
    printer = WindowsPrinter(NAME, recording, recording)
    reference = printer.send(order).reference
    assert recording.controls == [RETAIN]
    recording.now = 1
    printer.look(reference, 1)
    assert recording.controls == [RETAIN, RELEASE]


def test_what_did_not_come_out_is_deleted_before_another_try(order: Order) -> None:
    recording = Recording({0: PAPEROUT, 9: PAPEROUT | PRINTED})
    printer = WindowsPrinter(NAME, recording, recording)
    reference = printer.send(order).reference
    assert printer.cancel(reference).state is LOST
    recording.now = 9  # the roll was changed just before
    assert printer.cancel(reference).state is OVER
    assert recording.controls == [RETAIN, DELETE, RELEASE]


@pytest.mark.parametrize(
    ("takes", "objection", "cause"),
    [
        (False, None, CardCause.REFUSED),
        (True, CardCause.WRONG_PAPER, CardCause.WRONG_PAPER),
        (True, CardCause.NO_PRINTER, CardCause.NO_PRINTER),
    ],
)
def test_a_driver_that_does_not_take_the_card_loses_none(
    order: Order, takes: bool, objection: CardCause | None, cause: CardCause
) -> None:
    recording = Recording({0: None}, takes=takes, objection=objection)
    sent = WindowsPrinter(NAME, recording, recording).send(order)
    assert (sent.state, sent.trouble) == (LOST, Trouble(cause))


@pytest.fixture
def recording() -> Recording:
    return Recording({0: PRINTING, 1: PRINTED})


@pytest.fixture
def desk(roster: Roster, qtbot: QtBot, recording: Recording) -> Iterator[Desk]:
    def backend(printer: str, event_file: Path) -> WindowsPrinter:
        return WindowsPrinter(printer, recording, recording)

    queue = CardQueue(roster.path, NAME, backend_of=backend)
    yield Desk(queue, qtbot)
    queue.close()


def test_the_queue_follows_a_windows_printer_to_the_end(
    desk: Desk, recording: Recording, roster: Roster, tickets: list[Ticket]
) -> None:
    desk.queue.print(tickets[0])
    desk.wait(CardState.SENT)
    recording.now = 1
    (done,) = desk.wait(CardState.HANDED_OVER)
    assert done.reference == recording.document
    made = roster.card_jobs.made(tickets[0].id)
    assert made
    assert made.printer == NAME


def test_the_card_is_drawn_in_its_own_size(order: Order, tmp_path: Path) -> None:
    """Qt's own PDF printer stands for a driver: the same calls on the same kind of device."""
    device = QPrinter(QPrinter.PrinterMode.HighResolution)
    device.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    device.setOutputFileName(str(tmp_path / "card.pdf"))
    assert draw_on(device, order.card)
    assert millimetres(tmp_path / "card.pdf") == pytest.approx((90, 54), abs=0.3)
    assert [codes_on(page) for page in pages_of(tmp_path / "card.pdf")] == [["1000"]]


def test_a_printer_that_the_system_does_not_know_is_refused() -> None:
    assert QtDriver().check("Nobody", 9000, 5400) is CardCause.NO_PRINTER
