"""What may be chosen for a paper: half-day, times, one person, who organises. It makes no paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCheckBox, QCompleter, QLineEdit, QVBoxLayout, QWidget

from checkin.half_days import HalfDay
from checkin.paper_heads import NO_HEADS, Heads
from checkin.ui.organiser.look import QuietCombo, label, labelled
from checkin.ui.printing.papers.wishes import PaperKind, PaperWish
from checkin.ui.texts.papers import signature_words
from checkin.ui.texts.papers_dialog import paper_choice_words as say

HEADS = tuple(field.name for field in fields(Heads))
SHOWN = {  # which fields belong to which paper
    PaperKind.REPORT: ("column",),
    PaperKind.SIGNATURES: ("half_day", "arrivals", "organiser", "place", "trainer"),
    PaperKind.CERTIFICATES: ("person", "organiser", "place"),
    PaperKind.INSIDE: (),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What there is to choose among, as of now. `people`: who was let in, (what they are shown as, ticket id)."""

    half_days: Sequence[HalfDay] = ()
    columns: Sequence[str] = ()
    heads: Heads = NO_HEADS
    people: Sequence[tuple[str, int]] = ()


class PaperOptions(QWidget):
    """The fields of one kind of paper at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ids: dict[str, int] = {}
        self.half_day, self.column, self.arrivals = QuietCombo(self), QuietCombo(self), QCheckBox(self)
        self.lines = {name: QLineEdit(self) for name in ("person", *HEADS)}
        self._names = QStringListModel(self)
        self._captions = {name: label("caption") for name in ("half_day", "column", "person", *HEADS)}
        self._parts: dict[str, QWidget] = {}
        self._arrange()
        self.retranslate()

    def offer(self, choices: Choices) -> None:
        """What there is now; what was typed stays."""
        self._ids = dict(choices.people)
        self._names.setStringList(list(self._ids))
        for combo, found in ((self.half_day, choices.half_days), (self.column, choices.columns)):
            chosen = combo.currentData()
            combo.clear()
            combo.addItem("", None)
            for one in found:
                combo.addItem("", one)
            combo.setCurrentIndex([None, *found].index(chosen) if chosen in found else 0)
        if not self.half_day.currentData() and choices.half_days:
            self.half_day.setCurrentIndex(1)
        for name in HEADS:
            self.lines[name].setText(self.lines[name].text() or getattr(choices.heads, name))
        self.retranslate()

    def show_kind(self, kind: PaperKind | None) -> None:
        """The fields of that paper; none for a table."""
        shown = SHOWN[kind] if kind else ()
        for name, part in self._parts.items():
            part.setVisible(name in shown and (name != "column" or self.column.count() > 1))
        self.setVisible(any(part.isVisibleTo(self) for part in self._parts.values()))

    def is_whole(self) -> bool:
        """Whether the person that was typed, if any, is one of those who came."""
        typed = self.lines["person"].text().strip()
        return not typed or typed in self._ids

    def wish(self, kind: PaperKind) -> PaperWish:
        """All that was chosen."""
        return PaperWish(
            kind=kind,
            column=self.column.currentData() or "",
            half_day=self.half_day.currentData(),
            arrivals=self.arrivals.isChecked(),
            ticket_id=self._ids.get(self.lines["person"].text().strip()),
            heads=Heads(**{name: " ".join(self.lines[name].text().split()) for name in HEADS}),
        )

    def retranslate(self) -> None:
        for name, caption in self._captions.items():
            caption.setText(say.field(name))
        self.arrivals.setText(say.arrivals())
        self.lines["person"].setPlaceholderText(say.everybody())
        for name in HEADS:
            self.lines[name].setPlaceholderText(say.by_hand())
        for place in range(self.half_day.count()):
            one = self.half_day.itemData(place)
            self.half_day.setItemText(place, signature_words.half_day(one) if one else say.either_half())
        for place in range(self.column.count()):
            self.column.setItemText(place, self.column.itemData(place) or say.no_column())

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        widgets = {"column": self.column, "half_day": self.half_day, "arrivals": self.arrivals, **self.lines}
        for name, widget in widgets.items():
            self._parts[name] = part = QWidget(self)
            part.setLayout(self._part(name, widget))
            layout.addWidget(part)
        completer = QCompleter(self._names, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.lines["person"].setCompleter(completer)

    def _part(self, name: str, widget: QWidget) -> QVBoxLayout:
        if name in self._captions:
            layout = labelled(self._captions[name], widget)
        else:
            layout = QVBoxLayout()
            layout.addWidget(widget)
        layout.setContentsMargins(0, 0, 0, 0)
        return layout
