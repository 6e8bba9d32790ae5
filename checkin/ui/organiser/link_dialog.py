"""Link an event that exists with its registration system, again or for the first time. It asks nobody itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from checkin.event_setup import Access, Made
from checkin.ui.organiser.look import label
from checkin.ui.organiser.set_up_dialog import SetUpDialog
from checkin.ui.organiser.source_choice import PRETIX, WEB
from checkin.ui.organiser.system_fields import ReadQr
from checkin.ui.texts.linking import linking_words as words


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """How the event was linked before, "" for what is not known; no secret is among it."""

    source: str = ""
    organizer: str = ""
    event: str = ""


# a way into the system, and the source that it belongs to → what was made of it
Link = Callable[[Access, str], Made]


class LinkDialog(SetUpDialog):
    """The fields of a new event without its name; another system than the event's own is not offered."""

    def __init__(self, link: Link, read_qr: ReadQr, known: Linked, parent: QWidget | None = None) -> None:
        kind, _, address = known.source.partition(":")
        own = kind in (PRETIX, WEB)
        super().__init__(read_qr, (kind,) if own else (PRETIX, WEB), parent)
        self._link = link
        self._hint = label(wraps=True)
        self.fields.addWidget(self._hint)
        self.fields.addWidget(self.source)
        if own:
            (self.source.pretix if kind == PRETIX else self.source.web).address.text = address
        self.source.pretix.organizer.text = known.organizer
        self.source.pretix.event_slug.text = known.event
        self.retranslate()
        self.foot.rest()
        self.judge()
        (self.source.web if kind == WEB else self.source.pretix).fields["key"].line.setFocus()

    def begin(self) -> None:
        source = self.source.source
        assert source is not None  # every kind that is offered here has one
        self.attempt(partial(self._link, self.source.access, source), _leave)

    def judge(self) -> None:
        self.foot.main.setEnabled(self.source.complete)

    def form_title(self) -> str:
        return words.link_title()

    def ready_title(self) -> str:
        return words.linked()

    def main_text(self) -> str:
        return words.link()

    def retranslate(self) -> None:
        self._hint.setText(words.link_hint())
        super().retranslate()


def _leave(made: Made) -> None:
    """A link that was made although nobody waited for it harms nothing: the roster and the outbox are as before."""
