"""Sheets that a person asks for, in a PDF or on a printer: read back as they come out."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from reading import millimetres, pages_of, text_of

from checkin import cards
from checkin.errors import CheckinError
from checkin.queues import Queue
from checkin.ui.crowd.queue_signs import signs
from checkin.ui.fonts import load_fonts
from checkin.ui.printing.card_files import write_cards_pdf
from checkin.ui.printing.paper import Paper

QUEUES = (
    Queue(first="A", last="F", people=60),
    Queue(first="G", last="G", people=58),
    Queue(first="H", last="Z", people=61),
)


@pytest.fixture(autouse=True)
def fonts(qapp: QApplication) -> None:
    load_fonts()


def told_nothing(outcome: Path | CheckinError) -> None:
    raise AssertionError(outcome)


def test_each_queue_has_a_page_of_a4_across_with_its_letters(tmp_path: Path) -> None:
    path = tmp_path / "signs.pdf"
    write_cards_pdf(signs(QUEUES, "Partner Day"), cards.sheet("single"), path)
    assert len(pages_of(path, 20)) == 3
    assert millimetres(path) == pytest.approx((297, 210), abs=0.5)
    assert {"File", "1", "2", "3", "famille", "alphabets"} <= set(text_of(path).split())
    assert [[line.text for line in sign.lines[1:]] for sign in signs(QUEUES, "Partner Day")] == [
        ["A–F", "Noms de famille de A à F", "File 1"],
        ["G", "Noms de famille en G", "File 2"],
        ["H–Z", "Noms de famille de H à Z, et autres alphabets", "File 3"],
    ]


@pytest.mark.parametrize("queue", [Queue(first="M", last="W", people=1), Queue(first="W", last="W", people=1)])
def test_the_letters_are_larger_than_a_hand_on_every_sign(queue: Queue) -> None:
    """Of capitals that are 80 mm high each is read from forty metres away; Inter's capitals are 73 % of its size."""
    (sign,) = signs([queue], "Une journée au nom particulièrement long, avec son lieu et son année 2026")
    assert max(line.size for line in sign.lines) * 0.727 > 8000
    assert sign.warnings == ()


def test_a_printer_gets_the_same_pages(tmp_path: Path) -> None:
    """Qt's own PDF printer stands for one of paper: the same painting on the same kind of device."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    Paper(signs(QUEUES, "Partner Day"), cards.sheet("single"), told_nothing).put_on(printer)
    assert millimetres(tmp_path / "printed.pdf") == pytest.approx((297, 210), abs=0.5)
    write_cards_pdf(signs(QUEUES, "Partner Day"), cards.sheet("single"), tmp_path / "saved.pdf")
    printed, saved = (pages_of(tmp_path / f"{name}.pdf", 25) for name in ("printed", "saved"))
    assert len(printed) == len(saved) == 3
    for one, other in zip(printed, saved, strict=True):
        places = [(x, y) for x in range(4, one.width() - 4, 5) for y in range(4, one.height() - 4, 5)]
        differing = [place for place in places if abs(_grey(one, place) - _grey(other, place)) > 100]
        assert len(differing) < len(places) / 50


def _grey(image: QImage, place: tuple[int, int]) -> int:
    return image.pixelColor(*place).lightness()


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_told(tmp_path: Path) -> None:
    outcomes: list[Path | CheckinError] = []
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "nowhere" / "printed.pdf"))
    Paper(signs(QUEUES, "Partner Day"), cards.sheet("single"), outcomes.append).put_on(printer)
    assert [type(outcome) for outcome in outcomes] == [CheckinError]
