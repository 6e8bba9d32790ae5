"""Who stands where: the names of this station and of its volunteer."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from checkin.ui.desk.desk_model import DeskModel
from checkin.ui.desk.form import Form
from checkin.ui.texts.desk import form_words

LONGEST_NAME = 40


class PostForm(Form):
    """Two lines; a blank station keeps the name that it has."""

    def __init__(self, model: DeskModel, parent: QWidget | None = None) -> None:
        super().__init__(("station", "volunteer"), parent)
        self._model = model
        for field in self.fields.values():
            field.setMaxLength(LONGEST_NAME)
        self.fields["station"].textChanged.connect(self._judge)
        self.retranslate()

    def begin(self, field: str) -> None:
        """Start with the names as they are, in the field that was asked for."""
        self.fields["station"].setText(self._model.station.id)
        self.fields["volunteer"].setText(self._model.station.volunteer)
        self.fields[field].setFocus()
        self.fields[field].selectAll()

    def retranslate(self) -> None:
        super().retranslate()
        self.heading.setText(form_words.post())
        self.hint.setText(form_words.post_hint())
        self.name_buttons(form_words.keep(), form_words.give_up())

    def _judge(self) -> None:
        self.confirm.setEnabled(bool(self.text("station")))
