"""Cards as PDF and PNG, read back as a scanner and a person would read them."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from people import attendee
from PySide6.QtGui import QImage
from reading import codes_on, millimetres, pages_of, text_of

from checkin import cards
from checkin.cards import CardLayout
from checkin.cards.svg_template import template_of
from checkin.errors import Reason, StoreError
from checkin.models import Ticket
from checkin.roster import Roster
from checkin.ui.printing.card_files import card_image, write_card_pdf, write_card_png, write_cards_pdf
from checkin.ui.printing.text_measure import TextMeasure

LONG = "Maximilien-Alexandre de Rochefontaine"


def laid_out(tickets: Sequence[Ticket], template: str = "card-90x54") -> list[CardLayout]:
    measure, design = TextMeasure(), cards.load_template(template)
    return [cards.layout(ticket, design, measure, event_name="Partner Day") for ticket in tickets]


def codes_of(tickets: Sequence[Ticket]) -> list[str | None]:
    return [ticket.ticket_code for ticket in tickets]


@pytest.mark.parametrize("template", cards.template_names())
def test_a_png_of_300_dpi_is_read_by_a_scanner(tickets: list[Ticket], tmp_path: Path, template: str) -> None:
    (card,) = laid_out(tickets[:1], template)
    write_card_png(card, tmp_path / "card.png")
    picture = QImage(str(tmp_path / "card.png"))
    assert codes_on(picture) == ["1000"]
    assert picture.width() == round(card.width / 2540 * 300)
    assert round(picture.dotsPerMeterX() * 0.0254) == 300
    assert not picture.hasAlphaChannel()


def test_a_card_alone_is_a_page_of_its_own_size_with_words_that_can_be_searched(
    tickets: list[Ticket], tmp_path: Path
) -> None:
    write_card_pdf(laid_out(tickets[:1])[0], tmp_path / "card.pdf")
    assert millimetres(tmp_path / "card.pdf") == pytest.approx((90, 54), abs=0.3)
    assert "Partner Day Zoé Brévandois Atelier Brume Adhérent" in text_of(tmp_path / "card.pdf")


def test_a_drawing_is_lines_and_text_on_paper_and_leaves_the_code_its_white_ground(
    tickets: list[Ticket], tmp_path: Path
) -> None:
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" width="90mm" height="54mm" viewBox="0 0 90 54">'
        '<g transform="translate(0,4)"><rect y="-4" width="90" height="54" fill="#102040"/>'
        '<text x="6" y="10" font-family="Inter" font-size="6" fill="#ffffff">Jour des partenaires</text></g>'
        '<g id="slots" transform="scale(2)"><rect id="slot-qr" x="30" y="10" width="12" height="12"/></g></svg>'
    )
    design = template_of(svg.encode(), "mine")
    card = cards.layout(tickets[0], design, TextMeasure(), event_name="Partner Day")
    write_card_pdf(card, tmp_path / "card.pdf")
    assert "Jour des partenaires" in text_of(tmp_path / "card.pdf")
    (page,) = pages_of(tmp_path / "card.pdf")
    assert codes_on(page) == ["1000"]
    assert page.pixelColor(20, 20).name() == "#102040"
    assert card_image(card).pixelColor(20, 20).name() == "#102040"


def test_the_address_of_who_agreed_is_a_second_code_beside_the_first(tickets: list[Ticket]) -> None:
    design, measure = cards.load_template("insert-105x148"), TextMeasure()
    willing = replace(tickets[0], phone="06 39 98 00 01", job_title="Directrice générale", extra={"Partage": "Oui"})
    for ticket, codes in ((willing, ["1000", cards.contact_text(willing, "Partage")]), (tickets[1], ["1001"])):
        contact = cards.contact_text(ticket, "Partage")
        card = cards.layout(ticket, design, measure, event_name="Partner Day", contact=contact)
        assert sorted(codes_on(card_image(card, 203).convertToFormat(QImage.Format.Format_Mono))) == codes
        assert ("Mes coordonnées" in [line.text for line in card.lines]) == bool(contact)


def test_two_hundred_cards_on_twenty_pages_are_all_read(roster: Roster, tmp_path: Path) -> None:
    with roster.writing():
        for number in range(12, 200):
            roster.tickets.add(attendee(number, ticket_code=f"{number:032}"))
    tickets = list(roster.tickets.all())
    start = time.perf_counter()
    write_cards_pdf(laid_out(tickets), cards.sheet("a4-10"), tmp_path / "cards.pdf")
    assert time.perf_counter() - start < 2
    assert millimetres(tmp_path / "cards.pdf") == pytest.approx((210, 297), abs=0.3)
    pages = pages_of(tmp_path / "cards.pdf", 203)
    assert len(pages) == 20
    read = [code for page in pages for code in codes_on(page)]
    assert sorted(read) == sorted(str(code) for code in codes_of(tickets))


def test_a_one_bit_label_printer_of_203_dpi_prints_codes_that_are_read(tickets: list[Ticket]) -> None:
    for card in laid_out(tickets[:4], "label-89x36"):
        picture = card_image(card, 203).convertToFormat(QImage.Format.Format_Mono)
        assert codes_on(picture) == [str(1000 + card.ticket_id - 1)]


def test_lines_break_alike_on_every_device(tickets: list[Ticket], tmp_path: Path) -> None:
    """The layout holds the lines: on screen and on paper each letter stands at the same place."""
    (card,) = laid_out([replace(tickets[0], first_name=LONG)])
    write_card_pdf(card, tmp_path / "card.pdf")
    parts = [line.text for line in card.lines if line.text in LONG]
    assert len(parts) == 2
    assert " ".join(parts) in text_of(tmp_path / "card.pdf")
    (printed,) = pages_of(tmp_path / "card.pdf", 300)
    assert _difference(printed, card_image(card, 300)) < 0.01


def test_a_name_written_from_right_to_left_stands_where_it_was_laid_out(tickets: list[Ticket]) -> None:
    """Whether or not a font has the letters: what is drawn for them is drawn on the card."""
    (card,) = laid_out([replace(tickets[0], first_name="دوندا", last_name="דוד")])
    name = next(line for line in card.lines if line.weight == 700)
    assert name.x == 600
    scale = 300 / 2540
    rows = range(round((name.baseline - name.size // 2) * scale), round(name.baseline * scale))
    columns = {x for x, y in _dark(card_image(card, 300)) if y in rows}
    assert min(columns) in range(round(550 * scale), round(800 * scale))


def _difference(one: QImage, other: QImage) -> float:
    """The share of pixels that are dark on one picture and have nothing dark within a pixel on the other."""
    first, second = _dark(one), _dark(other)
    near = {(x + right, y + down) for x, y in second for right in (-1, 0, 1) for down in (-1, 0, 1)}
    return len(first - near) / len(first)


def _dark(image: QImage) -> set[tuple[int, int]]:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    data, step = bytes(grey.constBits()), grey.bytesPerLine()
    return {(x, y) for y in range(grey.height()) for x in range(grey.width()) if data[y * step + x] < 100}


def test_no_cards_are_one_empty_page(qapp: object, tmp_path: Path) -> None:
    write_cards_pdf([], cards.sheet("a4-10"), tmp_path / "none.pdf")
    assert len(pages_of(tmp_path / "none.pdf", 50)) == 1


def test_a_file_is_there_whole_or_not_at_all(tickets: list[Ticket], tmp_path: Path) -> None:
    (card,) = laid_out(tickets[:1])
    with pytest.raises(StoreError) as refusal:
        write_card_pdf(card, tmp_path / "away" / "card.pdf")
    assert refusal.value.reason is Reason.NO_FOLDER


def test_a_full_disk_leaves_the_old_file(tickets: list[Ticket], tmp_path: Path) -> None:
    resource = pytest.importorskip("resource", reason="only Unix limits the size of files")
    (card,) = laid_out(tickets[:1])
    (tmp_path / "card.pdf").write_text("mine")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, limits[1]))  # a disk on which 1000 bytes are left
    try:
        with pytest.raises(StoreError) as refusal:
            write_card_pdf(card, tmp_path / "card.pdf")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert refusal.value.reason is Reason.DISK_FULL
    assert (tmp_path / "card.pdf").read_text() == "mine"
    assert not list(tmp_path.glob(".*.part"))
