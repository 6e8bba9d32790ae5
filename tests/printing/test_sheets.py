"""Sheets of cards: where they lie, where they are cut, in which order, and for whom; read back from the PDF."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from command_line import Call
from people import attendee
from reading import codes_on, millimetres, pages_of, text_of

from checkin import card_batch, cards
from checkin.card_batch import Order
from checkin.card_jobs import ON_SHEETS
from checkin.cards.sheets import A4, Sheet, free_grid, sheet, sheet_for, sheets_for
from checkin.errors import Reason, StoreError, WrongUse
from checkin.progress import Progress, Stopped
from checkin.roster import Roster
from checkin.ui.printing.sheet_maker import Stack, write_sheets

CARD = (9000, 5400)


@pytest.fixture
def event(roster: Roster) -> str:
    return str(roster.path)


def stack(roster: Roster, **fields: Any) -> Stack:
    template = cards.load_template("card-90x54")
    whole = Stack(tickets=list(roster.tickets.all()), template=template, sheet=sheet("a4-10"))
    return replace(whole, **fields)


def overlaps(on: Sheet, card: tuple[int, int]) -> bool:
    places = sorted(on.places)
    return any(
        abs(a[0] - b[0]) < card[0] and abs(a[1] - b[1]) < card[1]
        for number, a in enumerate(places)
        for b in places[:number]
    )


@pytest.mark.parametrize(
    ("card", "grid"),
    [(CARD, "2x5"), (CARD, "1x1"), ((6200, 10000), "4x2"), ((8900, 3600), "2x7"), ((10500, 14800), "2x2")],
)
def test_the_cards_of_a_free_grid_lie_apart_on_the_page_and_marks_stay_outside_them(
    card: tuple[int, int], grid: str
) -> None:
    on = sheet_for(card, "any", grid)
    assert on.page in (A4, (A4[1], A4[0]))
    assert not overlaps(on, card)
    for x, y in on.places:
        assert 0 <= x <= on.page[0] - card[0]
        assert 0 <= y <= on.page[1] - card[1]
        for mark in on.marks:
            middle = ((mark.x1 + mark.x2) / 2, (mark.y1 + mark.y2) / 2)
            assert not (x < middle[0] < x + card[0] and y < middle[1] < y + card[1])
    cuts = {mark.x1 for mark in on.marks if mark.x1 == mark.x2}
    assert not on.marks or {x for x, _ in on.places} | {x + card[0] for x, _ in on.places} == cuts


def test_the_fixed_sheets_have_the_makers_measures() -> None:
    l4785 = sheet("l4785")
    assert (l4785.places[0], l4785.places[1], l4785.places[2]) == ((1800, 1300), (11300, 1300), (1800, 6800))
    assert (len(l4785.places), l4785.card, l4785.marks) == (10, (8000, 5000), ())
    assert sheet("inserts-86x54").card == (8600, 5400)
    assert sheet_for(CARD, "any").name == "a4-10"
    assert sheet_for((6200, 10000), "any").name == "single"


def test_a_grid_that_does_not_fit_is_refused_and_the_fullest_one_is_offered() -> None:
    for name in ("3x5", "2x9"):
        with pytest.raises(WrongUse) as refusal:
            sheet_for(CARD, "any", name)
        assert refusal.value.reason is Reason.SHEET_TOO_SMALL
    assert free_grid((40000, 1000), 1, 1) is None
    assert sheets_for((6200, 10000)) == ["4x2", "single"]
    assert sheets_for(CARD) == ["a4-10", "single"]
    assert sheets_for((40000, 1000)) == ["single"]


def test_labels_of_l4785_are_read_where_the_label_is(event: str, tmp_path: Path, call: Call) -> None:
    out = tmp_path / "labels.pdf"
    arguments = ("cards", str(out), "--template", "label-80x50", "--sheet", "l4785", "--event", event, "--json")
    assert call(*arguments)[:2] == (0, {"cards": 12, "warnings": []})
    assert [len(codes_on(page)) for page in pages_of(out, 203)] == [10, 2]


def test_a_grid_across_makes_pages_across(event: str, tmp_path: Path, call: Call) -> None:
    out = tmp_path / "grid.pdf"
    assert call("cards", str(out), "--template", "label-62x100", "--sheet", "4x2", "--event", event)[0] == 0
    assert millimetres(out) == pytest.approx((297, 210), abs=0.3)
    assert [len(codes_on(page)) for page in pages_of(out, 203)] == [8, 4]


def test_people_lie_in_the_order_that_was_asked_for(roster: Roster) -> None:
    with roster.writing():
        roster.tickets.add(attendee(20, last_name="Écotte", company="Zinc", ticket_type="Presse"))
        roster.tickets.add(attendee(21, last_name="محمد", company=None, ticket_type="Adhérent"))
        roster.tickets.add(attendee(22, last_name="d’Aubigny", company="atelier brume", ticket_type=None))
    everybody = list(roster.tickets.all())
    by_name = [ticket.last_name for ticket in card_batch.in_order(everybody, Order.NAME)]
    assert by_name[0] == "Brévandois"
    assert by_name.index("d’Aubigny") < by_name.index("Écotte") < by_name.index("Escalvert")
    assert by_name[-1] == "محمد"
    by_company = card_batch.in_order(everybody, Order.COMPANY)
    assert [ticket.company for ticket in by_company[-2:]] == ["Zinc", None]
    assert "d’Aubigny" in [ticket.last_name for ticket in by_company[:12]]
    by_type = card_batch.in_order(everybody, Order.TYPE)
    assert [ticket.ticket_type for ticket in by_type[-2:]] == ["Presse", None]


def test_the_command_sorts_by_name_unless_told_otherwise(event: str, tmp_path: Path, call: Call) -> None:
    out = tmp_path / "cards.pdf"
    assert call("cards", str(out), "--event", event)[0] == 0
    assert codes_on(pages_of(out)[0])[:3] == ["1000", "1006", "1001"]
    assert call("cards", str(out), "--sort", "type", "--event", event)[0] == 0
    assert call("cards", str(out), "--sort", "age", "--event", event)[0] == 2


def test_a_card_on_a_sheet_is_left_out_of_the_next_one(roster: Roster, event: str, tmp_path: Path, call: Call) -> None:
    first, second = str(tmp_path / "1.pdf"), str(tmp_path / "2.pdf")
    assert call("cards", first, "--event", event, "--json")[1]["cards"] == 12
    with roster.writing():
        late = roster.tickets.add(attendee(30, last_name="Tardivel"))
    assert call("cards", second, "--not-printed", "--event", event, "--json")[1]["cards"] == 1
    assert "Tardivel" in text_of(Path(second))
    made = roster.card_jobs.made(late.id)
    assert made is not None
    assert (made.printer, made.reference) == (ON_SHEETS, second)


def test_a_sheet_made_beforehand_costs_nobody_the_card_at_the_door(roster: Roster, tmp_path: Path) -> None:
    write_sheets(roster, stack(roster), tmp_path / "trial.pdf", Progress())
    assert roster.card_jobs.made(1) is not None
    assert roster.card_jobs.made(1, sheets=False) is None


def test_a_sheet_given_up_or_not_written_notes_nothing(roster: Roster, tmp_path: Path) -> None:
    progress = Progress(lambda done, total: progress.stop() if done == 14 else None)
    with pytest.raises(Stopped):
        write_sheets(roster, stack(roster), tmp_path / "cards.pdf", progress)
    with pytest.raises(StoreError):
        write_sheets(roster, stack(roster), tmp_path / "away" / "cards.pdf", Progress())
    assert sorted(path.suffix for path in tmp_path.iterdir() if path.is_file() and "pdf" in path.name) == []
    assert roster.card_jobs.tickets_handed_over() == set()


def test_progress_counts_every_card_twice_laid_out_and_painted(roster: Roster, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    write_sheets(roster, stack(roster), tmp_path / "c.pdf", Progress(lambda *how: told.append(how)))
    assert told == [(done, 24) for done in range(25)]


def test_a_number_stands_on_the_edge_of_each_card_that_has_one(roster: Roster, tmp_path: Path) -> None:
    write_sheets(roster, stack(roster, numbers={1: "47 ·", 2: "A8"}), tmp_path / "c.pdf", Progress())
    text = text_of(tmp_path / "c.pdf")
    assert "47 ·" in text
    assert "A8" in text
    assert len(codes_on(pages_of(tmp_path / "c.pdf")[0])) == 10
