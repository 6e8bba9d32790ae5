"""A new event in the window: from nothing, a folder, pretix or a web address; every error at its field."""

from __future__ import annotations

from pathlib import Path

import pytest
from door import Door
from new_events import QR, Office, new_event_dialog
from pretix_server.server import PretixServer
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot
from safes import Safe
from scanner_keys import Keyboard

from checkin import pin
from checkin.errors import CheckinError, NoAnswer, Reason, WrongUse
from checkin.event_setup import Access, Made, Note, NoteKind, Wanted
from checkin.roster import Roster
from checkin.sync.set_up import new_event
from checkin.ui import texts
from checkin.ui.organiser.link_dialog import LinkDialog, Linked
from checkin.ui.organiser.new_event import NewEventDialog
from checkin.ui.organiser.set_up_dialog import SetUpDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform says so of any window

LEFT = Qt.MouseButton.LeftButton
API_TOKEN = "m" * 64


def show(qtbot: QtBot, dialog: SetUpDialog) -> None:
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)


def wait(qtbot: QtBot, form: SetUpDialog) -> None:
    qtbot.waitUntil(form.body.isEnabled)


def paste(line: QLineEdit, text: str) -> None:
    line.setFocus()
    QApplication.clipboard().setText(text)
    QTest.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def form(qtbot: QtBot) -> NewEventDialog:
    """Before the real functions."""
    form = new_event_dialog()
    show(qtbot, form)
    return form


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path)


@pytest.fixture
def asking(qtbot: QtBot, office: Office) -> NewEventDialog:
    """Named, pretix chosen, before an office that answers as a test wants."""
    form = new_event_dialog(office)
    show(qtbot, form)
    form.name.setText("Partner Day")
    form.source.buttons["pretix"].click()
    return form


def press(form: SetUpDialog) -> None:
    QTest.mouseClick(form.foot.main, LEFT)


# --- from nothing and from a folder


def test_a_name_and_enter_make_an_event(qtbot: QtBot, form: NewEventDialog, own_data_folder: Path, safe: Safe) -> None:
    assert not form.foot.main.isEnabled()
    with qtbot.waitSignal(form.opened) as blocker:
        Keyboard().type("Partner Day 2026\n")
    path = blocker.args[0]
    assert path.parent == own_data_folder / "events"
    with Roster.open(path) as roster:
        assert (roster.event.name, str(roster.event.zone), roster.event.source) == (
            "Partner Day 2026",
            "Europe/Paris",
            "",
        )
    assert not form.isVisible()


def test_a_code_that_was_typed_twice_guards_the_new_event(qtbot: QtBot, form: NewEventDialog, safe: Safe) -> None:
    form.name.setText("Partner Day")
    form.pin.without.click()
    press(form)
    assert "Sans code" in form.pin.row.error.text()
    form.pin.new.text, form.pin.again.text = "4711", "4712"
    press(form)
    assert "diffèrent" in form.pin.row.error.text()
    form.pin.again.text = "4711"
    with qtbot.waitSignal(form.opened) as blocker:
        press(form)
    with Roster.open(blocker.args[0]) as roster:
        assert pin.attempt(roster, "4711").right


def test_a_code_that_is_too_short_makes_no_event(form: NewEventDialog, own_data_folder: Path) -> None:
    form.name.setText("Partner Day")
    form.pin.without.click()
    form.pin.new.text = form.pin.again.text = "12"
    press(form)
    assert "trop court" in form.pin.row.error.text()
    assert not (own_data_folder / "events").exists()


def test_time_zone_and_folder_are_those_that_were_chosen(
    qtbot: QtBot, form: NewEventDialog, tmp_path: Path, safe: Safe
) -> None:
    form.name.setText("Réunion")
    QTest.keyClicks(form.timezone, "Indian/R")
    form.source.buttons["folder"].click()
    assert not form.foot.main.isEnabled()
    form.source.folder.address.text = str(tmp_path)
    with qtbot.waitSignal(form.opened) as blocker:
        press(form)
    with Roster.open(blocker.args[0]) as roster:
        assert (str(roster.event.zone), roster.event.source) == ("Indian/Reunion", f"folder:{tmp_path}")


def test_paris_stands_first_and_every_zone_is_there(form: NewEventDialog) -> None:
    assert form.timezone.currentText() == "Europe/Paris"
    assert form.timezone.findText("America/Argentina/Ushuaia") > 0


def test_an_event_that_exists_is_one_sentence_and_what_was_typed_stays(qtbot: QtBot, form: NewEventDialog) -> None:
    before = new_event(Wanted(name="Partner Day")).path.read_bytes()
    form.name.setText("Partner Day")
    press(form)
    wait(qtbot, form)
    assert "Partner-Day.checkin" in form.notice.text()
    assert form.notice.isVisible()
    assert form.name.text() == "Partner Day"
    assert new_event(Wanted(name="Autre")).path.with_name("Partner-Day.checkin").read_bytes() == before


def test_a_folder_that_is_away_is_one_sentence_and_makes_no_file(
    qtbot: QtBot, form: NewEventDialog, own_data_folder: Path, tmp_path: Path
) -> None:
    form.name.setText("Partner Day")
    form.source.buttons["folder"].click()
    form.source.folder.address.text = str(tmp_path / "absent")
    press(form)
    wait(qtbot, form)
    assert "absent" in form.source.folder.error_of("address")
    assert not list(own_data_folder.rglob("*.checkin"))


# --- pretix


def test_a_pasted_qr_fills_address_and_code_and_the_rest_may_stay_empty(
    qtbot: QtBot, asking: NewEventDialog, office: Office
) -> None:
    assert not asking.foot.main.isEnabled()
    paste(asking.source.pretix.address.line, QR)
    assert asking.foot.main.isEnabled()
    with qtbot.waitSignal(asking.opened):
        press(asking)
    (wanted,) = office.wanted
    assert wanted == Wanted(
        name="Partner Day",
        source="pretix:https://billets.exemple.example",
        access=Access(device_token="kpp4jn8g2ynzonp6"),
    )


@pytest.mark.parametrize("name", ["key", "organizer", "check_in_list"])
def test_the_qr_may_be_pasted_into_any_line(asking: NewEventDialog, name: str) -> None:
    fields = asking.source.pretix
    paste(fields.fields[name].line, QR)
    assert (fields.address.text, fields.key.text) == ("https://billets.exemple.example", "kpp4jn8g2ynzonp6")
    assert fields.organizer.text == fields.check_in_list.text == ""


def test_a_long_key_is_an_api_token(asking: NewEventDialog) -> None:
    fields = asking.source.pretix
    fields.address.text, fields.key.text = "billets.exemple.example", API_TOKEN
    fields.organizer.text, fields.event_slug.text, fields.check_in_list.text = "adalec", "jour", "3"
    assert asking.source.access == Access(token=API_TOKEN, organizer="adalec", event="jour", check_in_list="3")


def test_a_key_is_dots_until_somebody_asks_to_see_it(asking: NewEventDialog) -> None:
    key = asking.source.pretix.key
    assert key.line.echoMode() is QLineEdit.EchoMode.Password
    QTest.mouseClick(key.show_button, LEFT)
    assert key.line.echoMode() is QLineEdit.EchoMode.Normal
    assert key.show_button.text() == "Masquer"


ERRORS = (
    (NoAnswer(Reason.HOST_UNKNOWN, host="billets.exemple.example"), "address"),
    (WrongUse(Reason.NOT_PRETIX, host="billets.exemple.example"), "address"),
    (NoAnswer(Reason.PORTAL, host="billets.exemple.example"), "address"),
    (WrongUse(Reason.WRONG_KEY, host="billets.exemple.example"), "key"),
    (WrongUse(Reason.WRONG_DEVICE_CODE), "key"),
    (WrongUse(Reason.WRONG_ORGANIZER, organizer="adalek", known="adalec"), "organizer"),
    (WrongUse(Reason.WRONG_EVENT, event="jours", known="jour"), "event"),
    (WrongUse(Reason.WRONG_LIST, name="12", known="1 · Accueil"), "check_in_list"),
)


@pytest.mark.parametrize(("error", "name"), ERRORS, ids=[error.reason.value for error, _ in ERRORS])
def test_each_error_stands_at_its_field(
    qtbot: QtBot, asking: NewEventDialog, office: Office, error: CheckinError, name: str
) -> None:
    fields = asking.source.pretix
    fields.take_qr("https://billets.exemple.example", "kpp4jn8g2ynzonp6")
    office.answer = error
    press(asking)
    wait(qtbot, asking)
    assert fields.error_of(name) == texts.error_sentence(error)
    assert not asking.notice.isVisible()
    focus = QApplication.focusWidget()
    assert (focus.lineEdit() if isinstance(focus, QComboBox) else focus) is fields.fields[name].line
    fields.fields[name].line.insert("x")
    assert fields.error_of(name) == ""


def test_a_list_that_nobody_named_is_chosen_from_those_found(
    qtbot: QtBot, asking: NewEventDialog, office: Office
) -> None:
    fields = asking.source.pretix
    fields.take_qr("https://billets.exemple.example", "kpp4jn8g2ynzonp6")
    office.answer = WrongUse(
        Reason.WHICH_LIST, known="1 · Accueil, 7 · Soirée", choices={"1": "Accueil", "7": "Soirée"}
    )
    press(asking)
    wait(qtbot, asking)
    assert "Soirée" in fields.error_of("check_in_list")
    QTest.keyClick(fields.check_in_list.line, Qt.Key.Key_Down)
    QTest.keyClick(fields.check_in_list.line, Qt.Key.Key_Down)
    assert fields.check_in_list.line.text() == "Soirée (7)"
    assert asking.source.access.check_in_list == "7"


def test_what_is_to_be_known_is_said_before_the_event_opens(
    qtbot: QtBot, asking: NewEventDialog, office: Office, tmp_path: Path
) -> None:
    notes = (Note(NoteKind.PLAIN_HTTP, {"host": "billets.exemple.example"}), Note(NoteKind.LIST_RULES, {"name": "VIP"}))
    office.answer = Made(path=tmp_path / "fait.checkin", notes=notes)
    asking.source.pretix.take_qr("https://billets.exemple.example", "kpp4jn8g2ynzonp6")
    opened: list[Path] = []
    asking.opened.connect(opened.append)
    press(asking)
    qtbot.waitUntil(asking.notes.isVisible)
    assert not opened
    assert asking.foot.main.text() == "Ouvrir l’événement"
    assert ["http://" in asking.notes.texts[0], "VIP" in asking.notes.texts[1]] == [True, True]
    press(asking)
    assert opened == [tmp_path / "fait.checkin"]
    assert not asking.isVisible()


def test_giving_up_gives_the_form_back_and_leaves_no_event_behind(
    qtbot: QtBot, asking: NewEventDialog, office: Office, tmp_path: Path
) -> None:
    asking.source.pretix.take_qr("https://billets.exemple.example", "kpp4jn8g2ynzonp6")
    office.go.clear()
    press(asking)
    qtbot.waitUntil(lambda: len(office.wanted) == 1)
    assert not asking.body.isEnabled()
    QTest.mouseClick(asking.foot.cancel, LEFT)
    assert asking.body.isEnabled()
    office.go.set()
    press(asking)  # the second try opens its event; the first one's is gone before
    qtbot.waitUntil(lambda: not asking.isVisible())
    assert len(office.wanted) == 2
    assert asking.source.pretix.key.text == "kpp4jn8g2ynzonp6"


def test_an_event_that_was_made_after_all_is_taken_away(
    qtbot: QtBot, asking: NewEventDialog, office: Office, tmp_path: Path
) -> None:
    asking.source.pretix.take_qr("https://billets.exemple.example", "kpp4jn8g2ynzonp6")
    office.go.clear()
    press(asking)
    qtbot.waitUntil(lambda: len(office.wanted) == 1)
    QTest.mouseClick(asking.foot.close_button if asking.foot.close_button.isVisible() else asking.foot.cancel, LEFT)
    asking.reject()
    made: list[Path] = []
    asking.opened.connect(made.append)
    office.go.set()
    asking.background._executor.shutdown(wait=True)
    assert not made
    assert not (tmp_path / "fait.checkin").exists()


# --- a web address


def test_user_and_password_go_into_the_address_as_urls_have_them(form: NewEventDialog) -> None:
    form.source.buttons["web"].click()
    web = form.source.web
    web.address.text, web.user.text, web.key.text = "asso.exemple.example/in.csv?jour=1", "noé", "p@ss:/mot"
    web.attendance.text = "https://asso.exemple.example/presences"
    assert form.source.source == "web:https://no%C3%A9:p%40ss%3A%2Fmot@asso.exemple.example/in.csv?jour=1"
    assert form.source.access == Access(attendance_url="https://asso.exemple.example/presences")


def test_a_password_alone_is_a_token(form: NewEventDialog) -> None:
    form.source.buttons["web"].click()
    web = form.source.web
    web.address.text, web.key.text = "https://asso.exemple.example/in.csv", "jeton-secret"
    assert form.source.source == "web:https://asso.exemple.example/in.csv"
    assert form.source.access == Access(token="jeton-secret")


# --- an event that exists


def test_an_event_of_pretix_is_linked_again_with_what_is_known_of_it(qtbot: QtBot, tmp_path: Path) -> None:
    asked: list[tuple[Access, str]] = []

    def link(access: Access, source: str) -> Made:
        asked.append((access, source))
        return Made(path=tmp_path / "jour.checkin")

    known = Linked(source="pretix:https://billets.exemple.example", organizer="adalec", event="jour")
    dialog = LinkDialog(link, lambda text: None, known)
    show(qtbot, dialog)
    assert QApplication.focusWidget() is dialog.source.pretix.key.line
    assert not dialog.foot.main.isEnabled()
    with qtbot.waitSignal(dialog.opened):
        Keyboard().type(f"{API_TOKEN}\n")
    access = Access(token=API_TOKEN, organizer="adalec", event="jour")
    assert asked == [(access, "pretix:https://billets.exemple.example")]


def test_an_event_without_system_may_be_linked_with_either_kind(qtbot: QtBot) -> None:
    dialog = LinkDialog(lambda access, source: Made(path=Path("x")), lambda text: None, Linked())
    show(qtbot, dialog)
    assert set(dialog.source.buttons) == {"pretix", "web"}


def test_nothing_is_cut_off_however_much_stands_in_it(qtbot: QtBot, asking: NewEventDialog, office: Office) -> None:
    office.answer = WrongUse(Reason.WRONG_EVENT, event="jours", known=", ".join(f"jour-{n}" for n in range(30)))
    asking.source.pretix.take_qr("https://billets.exemple.example", "kpp4jn8g2ynzonp6")
    press(asking)
    wait(qtbot, asking)
    error = asking.source.pretix.fields["event"].parentWidget()
    qtbot.waitUntil(lambda: error is not None and error.height() >= error.heightForWidth(error.width()) > 0)
    tall = asking.page.height()
    asking.source.buttons["later"].click()
    qtbot.waitUntil(lambda: asking.page.height() < tall - 200)


def test_what_is_too_high_for_the_screen_scrolls_above_the_buttons(
    qtbot: QtBot, asking: NewEventDialog, office: Office, tmp_path: Path
) -> None:
    notes = tuple(Note(NoteKind.LIST_RULES, {"name": f"Liste {number}"}) for number in range(30))
    office.answer = Made(path=tmp_path / "fait.checkin", notes=notes)
    asking.source.pretix.take_qr("https://billets.exemple.example", "kpp4jn8g2ynzonp6")
    press(asking)
    qtbot.waitUntil(asking.notes.isVisible)
    qtbot.waitUntil(lambda: asking.page.height() > asking.height())
    assert asking.height() <= asking.screen().availableGeometry().height()
    assert asking.rect().contains(asking.foot.geometry())


# --- with a real pretix


def test_a_new_device_of_a_real_pretix_needs_its_qr_alone(
    qtbot: QtBot, form: NewEventDialog, pretix: PretixServer, door: Door
) -> None:
    day = pretix.new_event(positions=1)
    form.name.setText("Journée")
    form.source.buttons["pretix"].click()
    form.source.pretix.take_qr(day.url, day.new_device())
    form.source.pretix.event_slug.text = day.event
    with qtbot.waitSignal(form.opened, timeout=20000) as blocker:
        press(form)
        qtbot.waitUntil(lambda: form.notes.isVisible() or not form.isVisible(), timeout=20000)
        if form.notes.isVisible():
            press(form)
    with Roster.open(blocker.args[0]) as roster:
        assert roster.event.source == f"pretix:{day.url}"
        assert roster.event.get("pretix_event") == day.event
