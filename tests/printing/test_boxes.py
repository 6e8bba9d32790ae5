"""The cards of the boxes and the labels on them, read back from the PDFs; and what a failure leaves."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from command_line import Call
from people import attendee
from reading import codes_on, pages_of, text_of

from checkin import cards, pickup
from checkin.boxes import added, filled
from checkin.cards import Area, CardLayout
from checkin.cards.sheets import sheet
from checkin.errors import Reason, StoreError
from checkin.progress import Progress, Stopped
from checkin.roster import Roster
from checkin.ui.printing.box_files import Filled, box_labels, write_boxes
from checkin.ui.printing.sheet_maker import Stack, numbered
from checkin.ui.printing.text_measure import TextMeasure


def stack(roster: Roster) -> Stack:
    template = cards.load_template("card-90x54")
    return Stack(tickets=list(roster.tickets.all()), template=template, sheet=sheet("a4-10"))


def test_every_card_has_its_number_and_every_box_its_label(roster: Roster, tmp_path: Path) -> None:
    plan = filled(roster.tickets.all(), 3)
    layouts, path = write_boxes(roster, Filled(plan=plan), stack(roster), tmp_path / "out", Progress())
    assert [layout.ticket_id for layout in layouts] == list(plan.tickets)
    assert [layout.lines[-1].text for layout in layouts] == [str(number) for number in range(1, 13)]
    assert sum(len(codes_on(page)) for page in pages_of(path, 203)) == 12
    labels = text_of(tmp_path / "out" / "etiquettes-des-boites.pdf")
    assert len(re.findall("Boîte [123] sur 3", labels)) == 3
    assert "n° 1 à" in labels
    assert pickup.read(roster) == plan
    assert roster.card_jobs.tickets_handed_over() == set(plan.tickets)


def test_additions_are_cards_and_a_label_of_their_own_beside_the_first_files(roster: Roster, tmp_path: Path) -> None:
    plan = filled(roster.tickets.all(), 2)
    write_boxes(roster, Filled(plan=plan), stack(roster), tmp_path / "out", Progress())
    for number, names in enumerate((["Abadie", "Zorvan"], ["Mollard"])):
        with roster.writing():
            for place, name in enumerate(names):
                roster.tickets.add(attendee(40 + 10 * number + place, last_name=name))
        before = pickup.read(roster)
        assert before is not None
        grown = added(before, roster.tickets.all())
        layouts, path = write_boxes(
            roster, Filled(plan=grown, before=before), stack(roster), tmp_path / "out", Progress()
        )
        assert len(layouts) == len(names)
        assert all(name in text_of(path) for name in names)
    assert [layout.lines[-1].text for layout in layouts] == ["15"]
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "cartes-ajouts (2).pdf", "cartes-ajouts.pdf", "cartes-par-boite.pdf",
        "etiquette-ajouts (2).pdf", "etiquette-ajouts.pdf", "etiquettes-des-boites.pdf",
    ]  # fmt: skip
    assert "Ajouts" in text_of(tmp_path / "out" / "etiquette-ajouts.pdf")


def test_what_cannot_be_written_or_is_given_up_leaves_the_old_plan(roster: Roster, tmp_path: Path) -> None:
    old = filled(roster.tickets.all(), 2)
    pickup.keep(roster, old)
    (tmp_path / "out" / "etiquettes-des-boites.pdf").mkdir(parents=True)
    new = Filled(plan=filled(roster.tickets.all(), 4))
    with pytest.raises(StoreError) as refusal:
        write_boxes(roster, new, stack(roster), tmp_path / "out", Progress())
    assert refusal.value.reason is Reason.IS_FOLDER
    progress = Progress(lambda done, total: progress.stop() if done == 20 else None)
    with pytest.raises(Stopped):
        write_boxes(roster, new, stack(roster), tmp_path / "out", progress)
    assert pickup.read(roster) == old
    assert roster.card_jobs.tickets_handed_over() == set()
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["etiquettes-des-boites.pdf"]


def test_the_number_stands_whole_on_the_card_whatever_the_design(roster: Roster) -> None:
    ticket, measure = next(roster.tickets.all()), TextMeasure()
    for name in cards.template_names():
        design = cards.load_template(name)
        plain = cards.layout(ticket, design, measure, event_name="Partner Day")
        for number in ("1", "1234"):
            card = numbered(plain, number, measure)
            ground = card.boxes[-1].area
            assert _inside(ground, card)
            assert card.square is None or not _touch(ground, card)
    assert numbered(plain, "", measure) is plain


def _inside(area: Area, card: CardLayout) -> bool:
    return area.x >= 0 and area.y >= 0 and area.x + area.width <= card.width and area.y + area.height <= card.height


def _touch(area: Area, card: CardLayout) -> bool:
    """Whether the number covers a part of the code."""
    square = card.square
    assert square is not None
    across = area.x < square.x + square.side and square.x < area.x + area.width
    return across and area.y < square.y + square.side and square.y < area.y + area.height


def test_labels_say_the_letters_and_numbers_of_their_box(roster: Roster) -> None:
    plan = filled(roster.tickets.all(), 6)
    labels = box_labels(Filled(plan=plan), "Partner Day")
    said = [{line.text for line in label.lines} for label in labels]
    for box, words in zip(plan.boxes, said, strict=True):
        assert box.letters is not None
        assert ("–".join(dict.fromkeys(box.letters))) in words
        assert any(str(box.first) in text for text in words)
        assert not any(label.warnings for label in labels)


def test_the_command_fills_boxes_and_later_adds_to_them(roster: Roster, tmp_path: Path, call: Call) -> None:
    event, out = str(roster.path), str(tmp_path / "boxes")
    code, content, _ = call("boxes", out, "--boxes", "2", "--at-the-door", "--event", event, "--json")
    assert (code, content["cards"], content["warnings"]) == (0, 12, [])
    first, second = content["boxes"]
    assert (first["letters"][0], first["first"], second["letters"][1], second["last"]) == ("A", 1, "Z", 12)
    assert pickup.in_use(roster)
    assert call("boxes", out, "--only-new", "--event", event)[0] == 2
    with roster.writing():
        roster.tickets.add(attendee(40))
    code, content, _ = call("boxes", out, "--only-new", "--event", event, "--json")
    assert (code, content["cards"], content["boxes"][-1]) == (0, 1, {"letters": None, "first": 13, "last": 13})
    assert pickup.in_use(roster)
    assert call("boxes", out, "--boxes", "0", "--event", event)[0] == 2
