"""The guides: read in the app, printed on paper, true to what the app says."""

from __future__ import annotations

import re
from pathlib import Path

import pypdfium2
import pytest
from pytestqt.qtbot import QtBot

from checkin import guides
from checkin.assets import guide_folder
from checkin.models import Verdict
from checkin.ui import texts
from checkin.ui.help.window import HelpWindow
from checkin.ui.keys import EVACUATION, EVENT
from checkin.ui.texts.verdicts import verdicts

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform says so of any window
KEYS = {"F2", "F3", "F4", "F6", "F7", "F8", "F9", "F12", "Ctrl+K", EVACUATION, *EVENT.values()}
EACH = [(name, language) for language in guides.LANGUAGES for name in guides.NAMES]


@pytest.fixture
def window(qtbot: QtBot) -> HelpWindow:
    made = HelpWindow()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(("name", "language"), EACH)
def test_each_guide_opens_in_each_language_by_its_first_line(window: HelpWindow, name: str, language: str) -> None:
    texts.set_language(language)
    window.open(name)
    assert window.guide == name
    assert window.text.toPlainText().startswith(guides.title(name, language))
    assert window.choice.currentItem().text() == guides.title(name, language)


@pytest.mark.parametrize("language", guides.LANGUAGES)
def test_the_volunteers_guide_is_one_sheet_of_paper(window: HelpWindow, tmp_path: Path, language: str) -> None:
    texts.set_language(language)
    window.open("volunteer")
    window.save(tmp_path / "guide.pdf")
    sheet = pypdfium2.PdfDocument(tmp_path / "guide.pdf")
    assert len(sheet) == 1
    assert guides.title("volunteer", language) in sheet[0].get_textpage().get_text_bounded()


@pytest.mark.parametrize("language", guides.LANGUAGES)
def test_every_answer_of_the_desk_is_explained_in_its_own_words(language: str) -> None:
    texts.set_language(language)
    told = guides.read("answers", language)
    assert [title for verdict in Verdict if (title := verdicts.title(verdict)) not in told] == []


@pytest.mark.parametrize(("name", "language"), EACH)
def test_a_guide_names_only_keys_that_there_are(name: str, language: str) -> None:
    named = set(re.findall(r"`((?:Ctrl\+)?F\d+|Ctrl\+\w)`", guides.read(name, language)))
    assert named <= KEYS


@pytest.mark.parametrize(("name", "language"), EACH)
def test_links_and_pictures_of_a_guide_lead_somewhere(name: str, language: str) -> None:
    targets = re.findall(r"\]\(([^)#]+)", guides.read(name, language))
    local = [target for target in targets if "://" not in target]
    assert [target for target in local if not (guide_folder() / language / target).exists()] == []


def test_the_pages_of_both_languages_are_the_same_ones() -> None:
    for language in guides.LANGUAGES:
        assert {path.stem for path in (guide_folder() / language).glob("*.md")} == set(guides.NAMES)


def test_a_guide_that_cannot_be_kept_says_why(window: HelpWindow, tmp_path: Path) -> None:
    window.open("answers")
    window.save(tmp_path / "nowhere" / "guide.pdf")
    assert not window.notice.isHidden()
    assert window.notice.text()
