"""Badges as pictures and PDFs in a folder, all of them or none. It knows neither mail nor roster."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, qRgb

from checkin import badges, qr
from checkin.badges import PAPER, Badge
from checkin.cards import CardLayout, load_template, poster, sheet
from checkin.files import filling
from checkin.models import Ticket
from checkin.progress import Progress
from checkin.ui.printing.card_files import card_image, cards_pdf, png
from checkin.ui.printing.text_measure import TextMeasure
from checkin.ui.texts.paper import badge_words

TEMPLATE = "sign-badge"
DOTS_PER_INCH = 160  # 660 pixels wide: sharp on a phone
COLOURS = ("#000000", "#16202e", "#1f4fd8", "#55606e")  # of the template, each with its shades towards white
SHADES = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """What stands on every badge; `day` is "" where nobody said it."""

    event_name: str
    day: str
    sentence: str

    @classmethod
    def of(cls, event_name: str, day: date | None) -> Invitation:
        return cls(event_name=event_name, day=badge_words.date(day), sentence=badge_words.sentence())


def write_badges(tickets: Sequence[Ticket], invitation: Invitation, folder: Path, progress: Progress) -> int:
    """CODE.png and CODE.pdf for every code, and `badges.csv`; how many codes. Makes the folder where it is missing.

    StoreError when a file cannot be written, WrongUse when a code is too long for a QR code, Stopped: nothing is left.
    """
    wanted = badges.badges_of(tickets)
    progress.begin(len(wanted))
    maker = _Maker(invitation)
    with filling(folder) as draft:
        for badge in wanted:
            card = maker.card(badge)
            (draft / badges.file_name(badge.code)).write_bytes(picture(card))
            (draft / badges.file_name(badge.code, PAPER)).write_bytes(cards_pdf([card], sheet("single")))
            progress.step()
        badges.write_list(tickets, draft)
    return len(wanted)


def picture(card: CardLayout) -> bytes:
    """A PNG of few colours: a third of the size of one that knows millions, and faster made."""
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    whole = card_image(card, DOTS_PER_INCH)
    return png(whole.convertToFormat(QImage.Format.Format_Indexed8, _shades(), flags))


def _shades() -> list[int]:
    steps = [shade / (SHADES - 1) for shade in range(SHADES)]
    inks = [(ink.red(), ink.green(), ink.blue()) for ink in map(QColor, COLOURS)]
    return [qRgb(*(round(255 - (255 - part) * step) for part in ink)) for ink in inks for step in steps]


class _Maker:
    """Lays badges out; remembers what it has measured."""

    def __init__(self, invitation: Invitation) -> None:
        self._template = load_template(TEMPLATE)
        self._measure = TextMeasure()
        self._common = {
            "event_name": invitation.event_name,
            "date": invitation.day,
            "invitation": invitation.sentence,
        }

    def card(self, badge: Badge) -> CardLayout:
        qr.matrix(badge.code)  # a badge without a code is none: WrongUse
        own = {"full_name": badge.full_name, "company": badge.company}
        return poster(self._common | own, self._template, self._measure, code=badge.code)
