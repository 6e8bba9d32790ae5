"""« Cartes », driven by keys on a desk at work: a card that does not come out has four ways to be dealt with."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from scanner_keys import Keyboard

from checkin import auto_print
from checkin.auto_print import AutoPrint
from checkin.card_jobs import CardCause, CardState
from checkin.desktop.running import RunningDesk
from checkin.models import Ticket
from checkin.ui.cards.cards_window import CardsWindow
from checkin.ui.cards.lines import Action
from checkin.ui.desk.printer_pill import CardsShown

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CAMILLE, ELOISE, CLEMENT, PRESS = "BCDF01", "BCDF02", "BCDF03", "BCDF08"


@pytest.fixture
def broken(desk: RunningDesk) -> Path:
    """A file stands where the cards are to be written: none can be, until it is taken away."""
    blocked = desk.desk.roster.path.with_name("event-cartes")
    blocked.write_text("in the way")
    return blocked


@pytest.fixture
def cards(desk: RunningDesk, broken: Path, qtbot: QtBot) -> Iterator[CardsWindow]:
    """Two people are in, without a card; the window was opened by its key."""
    keyboard = Keyboard()
    for code in (CAMILLE, ELOISE):
        keyboard.scan(code)
    qtbot.waitUntil(lambda: desk.cards.queue.summary.not_printed == 2)
    keyboard.command(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: desk.cards.papers.window is not None)
    window = desk.cards.papers.window
    assert window
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: len(window.sections["missing"].rows) == 2)
    yield window
    window.close()


def missing(window: CardsWindow) -> list[str]:
    return [row.line.name for row in window.sections["missing"].rows.values() if row.line]


def ticket(desk: RunningDesk, number: int) -> Ticket:
    found = desk.desk.roster.tickets.get(number)
    assert found
    return found


def states(desk: RunningDesk, number: int) -> list[CardState]:
    """Of every card of that ticket, the newest first."""
    jobs = (desk.desk.roster.card_jobs.get(job) for job in range(20, 0, -1))
    return [job.state for job in jobs if job and job.ticket_id == number]


def test_a_card_that_did_not_come_out_is_tried_again_by_one_key(
    desk: RunningDesk, cards: CardsWindow, broken: Path, qtbot: QtBot
) -> None:
    assert missing(cards) == ["Camille Roussel", "Éloïse Garnier"]
    assert "2" in desk.desk.window.top.printer.value
    broken.unlink()
    Keyboard().strike("\n")  # « Réessayer » of the first has the keyboard
    qtbot.waitUntil(lambda: missing(cards) == ["Éloïse Garnier"])
    Keyboard().strike("\n")  # and now that of the second
    qtbot.waitUntil(lambda: missing(cards) == [])
    qtbot.waitUntil(lambda: desk.desk.window.top.printer.value == "PDF")
    assert len(list(broken.iterdir())) == 2


def test_a_card_written_by_hand_counts_no_more(desk: RunningDesk, cards: CardsWindow, qtbot: QtBot) -> None:
    keyboard = Keyboard()
    for _ in range(2):  # over « Envoyer sur une autre imprimante »
        keyboard.command(Qt.Key.Key_Tab)
    keyboard.strike(" ")
    qtbot.waitUntil(lambda: missing(cards) == ["Éloïse Garnier"])
    assert states(desk, 1) == [CardState.BY_HAND]
    qtbot.waitUntil(lambda: "1" in desk.desk.window.top.printer.value)


def test_all_that_did_not_come_out_fits_on_a_sheet(
    desk: RunningDesk, cards: CardsWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    cards.sheet_asked.emit(False)
    dialog = cards.findChild(QFileDialog)
    assert dialog
    dialog.selectFile(str(tmp_path / "secours.pdf"))
    dialog.accept()
    qtbot.waitUntil(lambda: missing(cards) == [])
    with pypdfium2.PdfDocument(tmp_path / "secours.pdf") as document:
        text = document[0].get_textpage().get_text_bounded()
    assert {"Camille", "Éloïse"} <= set(text.split())
    assert (states(desk, 1), states(desk, 2)) == ([CardState.ON_SHEET], [CardState.ON_SHEET])
    assert "secours.pdf" in cards.good.text()


def test_a_sheet_that_cannot_be_written_leaves_the_cards_counted(
    desk: RunningDesk, cards: CardsWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    cards.sheet_asked.emit(False)
    dialog = cards.findChild(QFileDialog)
    assert dialog
    (tmp_path / "secours.pdf").mkdir()
    dialog.fileSelected.emit(str(tmp_path / "secours.pdf"))
    assert cards.notice.text()
    assert states(desk, 1) == [CardState.NOT_PRINTED]
    dialog.reject()


def test_badges_are_answered_while_the_window_has_the_keyboard(
    desk: RunningDesk, cards: CardsWindow, qtbot: QtBot
) -> None:
    Keyboard().scan(CLEMENT)
    qtbot.waitUntil(lambda: desk.desk.model.figures().present == 3)
    qtbot.waitUntil(lambda: len(missing(cards)) == 3)  # by itself


def test_a_second_card_asks_for_a_second_press(
    desk: RunningDesk, cards: CardsWindow, broken: Path, qtbot: QtBot
) -> None:
    broken.unlink()
    cards.all_again.emit()
    qtbot.waitUntil(lambda: len(cards.sections["made"].rows) == 2)
    row = next(iter(cards.sections["made"].rows.values()))
    row.buttons[Action.REPRINT].setFocus()
    assert row.line
    before = len(states(desk, row.line.ticket_id))
    Keyboard().strike(" ")
    qtbot.waitUntil(lambda: row.buttons[Action.REPRINT].text() == "Une deuxième carte\N{NO-BREAK SPACE}?")
    assert desk.desk.model.station.id in row.line.already
    Keyboard().strike(" ")
    qtbot.waitUntil(lambda: row.line is None or len(states(desk, 1) + states(desk, 2)) == before + 3)


def test_the_banner_s_card_button_says_when_and_where_there_was_one(
    desk: RunningDesk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    keyboard.scan(CAMILLE)
    qtbot.waitUntil(lambda: states(desk, 1) == [CardState.HANDED_OVER])
    window = desk.desk.window
    window.desk.print_asked.emit(ticket(desk, 1))
    assert "Carte déjà imprimée à" in window.mishap.text
    assert f"poste {desk.desk.model.station.id}" in window.mishap.text
    window.desk.print_asked.emit(ticket(desk, 1))
    qtbot.waitUntil(lambda: states(desk, 1) == [CardState.HANDED_OVER] * 2)


def test_cards_come_by_themselves_for_the_chosen_types_only(
    desk: RunningDesk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    desk.cards.papers.show_settings()
    form = desk.cards.papers.form
    assert form
    assert set(form.boxes) == {"Intervenant", "Visiteur", "Presse"}
    form.boxes["Intervenant"].setChecked(False)
    form.foot.main.click()
    qtbot.waitUntil(lambda: not form.isVisible())
    assert auto_print.read(desk.desk.roster.event) == AutoPrint(never=("Intervenant",))
    desk.desk.window.activateWindow()
    qtbot.waitUntil(desk.desk.window.isActiveWindow)
    keyboard.scan(CAMILLE)
    keyboard.scan(ELOISE)
    qtbot.waitUntil(lambda: states(desk, 2) == [CardState.HANDED_OVER])
    assert states(desk, 1) == []


@pytest.mark.parametrize(
    ("chosen", "first", "has_card", "wanted"),
    [
        (AutoPrint(), True, False, True),
        (AutoPrint(), True, True, False),
        (AutoPrint(), False, False, False),
        (AutoPrint(always=True), False, True, True),
        (AutoPrint(never=("Presse",), always=True), True, False, False),
    ],
)
def test_once_or_always(desk: RunningDesk, chosen: AutoPrint, first: bool, has_card: bool, wanted: bool) -> None:
    assert chosen.wants(ticket(desk, 8), first_entry=first, has_card=has_card) is wanted


def test_a_printer_that_cannot_be_used_is_said_at_the_start(
    desk: RunningDesk, cards: CardsWindow, qtbot: QtBot
) -> None:
    desk.cards.queue.choose("Imprimante qui n’est pas là")
    qtbot.waitUntil(lambda: bool(desk.cards.queue.summary.refused))
    assert "n’est pas choisie" in desk.desk.window.mishap.text
    qtbot.waitUntil(lambda: "n’est pas choisie" in cards.notice.text())
    assert desk.cards.queue.summary.printer == ""


@pytest.mark.parametrize(
    ("state", "value"),
    [
        (CardsShown(printer="Étiquettes"), "Étiquettes"),
        (CardsShown(printer="Étiquettes", labels=21), "Étiquettes"),
        (CardsShown(printer="Étiquettes", labels=20), "20 étiquettes"),
        (CardsShown(printer="Étiquettes", labels=20, warning=CardCause.NO_MEDIA), "Rouleau vide"),
        (CardsShown(printer="Étiquettes", warning=CardCause.JAM, unfit=CardCause.REFUSED), "Refuse tout"),
        (CardsShown(unfit=CardCause.WRONG_PAPER, refused="Bureau"), "Refusée\N{NO-BREAK SPACE}: Bureau"),
        (CardsShown(printer="Étiquettes", unfit=CardCause.REFUSED, not_printed=3), "3 non imprimées"),
    ],
)
def test_the_pill_says_the_most_urgent_thing(desk: RunningDesk, state: CardsShown, value: str) -> None:
    pill = desk.desk.window.top.printer
    pill.show_state(state)
    assert pill.value.replace("(s)", "s") == value
