"""The counts of an export in a row of figures, each over its word."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from checkin.ui.organiser.look import label
from checkin.ui.organiser.reading import CANCELLED, Review
from checkin.ui.texts.imports import review_words
from checkin.ui.texts.language import language


class Figures(QWidget):
    """People, then each status that occurs, then who is in already."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(36)

    def show_review(self, review: Review) -> None:
        """Show the counts of another reading."""
        while (item := self._row.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        for number, word in figures(review):
            self._row.addWidget(_figure(language.locale.toString(number), word))
        self._row.addStretch(1)


def figures(review: Review) -> list[tuple[int, str]]:
    """(how many, of what); cancelled people are summed up where they are of several kinds."""
    people, counts = len(review.export.attendees), review.counts
    found = [(number, review_words.status(status, number)) for status, number in counts.by_status.items()]
    if sum(status in counts.by_status for status in CANCELLED) > 1:
        found.append((counts.cancelled, review_words.cancelled(counts.cancelled)))
    inside = (counts.checked_in, review_words.checked_in(counts.checked_in))
    return [(people, review_words.people(people)), *found, inside]


def _figure(number: str, word: str) -> QWidget:
    figure = QWidget()
    column = QVBoxLayout(figure)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(label("figure", number))
    column.addWidget(label("caption", word))
    return figure
