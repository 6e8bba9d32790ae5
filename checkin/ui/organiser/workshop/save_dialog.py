"""Ask by which name a template is kept among the user's own. Whoever opened it hears of the template that stands."""

from __future__ import annotations

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from checkin.cards import Template, read_template
from checkin.cards.own_templates import is_own, save_own
from checkin.ui.organiser.field import Field
from checkin.ui.organiser.form_dialog import FormDialog
from checkin.ui.organiser.look import label
from checkin.ui.texts.paper import making_words
from checkin.ui.texts.workshop import workshop_words as say

_STRANGE = re.compile(r"[^\w .-]+")


class SaveDialog(FormDialog):
    """One line; a name that cannot be used is said in one sentence."""

    saved = Signal(object)  # Template, as it is read back

    def __init__(self, template: Template, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._template = template
        self.name, self._replaces = Field(self), label("notice")
        self.name.changed.connect(self._look)
        self.fields.addWidget(self.name)
        self.fields.addWidget(self._replaces)
        self.foot.main.clicked.connect(self._go)
        self.retranslate()
        self.name.text = template.name if is_own(template.name) else say.proposal(_plain(template.name))
        self.name.line.selectAll()
        self.foot.rest()

    def succeeded(self, outcome: object) -> None:
        super().succeeded(outcome)
        self.saved.emit(outcome)
        self.accept()

    def retranslate(self) -> None:
        self.title.setText(say.save_title())
        self.name.say(say.name(), say.name_hint())
        self._replaces.setText(say.replaces())
        self.foot.close_button.setText(say.close())
        self.foot.main.setText(say.save())
        self._look()
        super().retranslate()

    def _look(self) -> None:
        self._replaces.setVisible(bool(self.name.text) and is_own(self.name.text))

    def _go(self) -> None:
        template, name = self._template, self.name.text
        self.work(say.saving(), lambda: read_template(save_own(template, name)))


def _plain(name: str) -> str:
    """A shipped template in words that can be a file's name."""
    words = making_words.design(name).replace("×", "x")
    return " ".join(_STRANGE.sub(" ", words).split())
