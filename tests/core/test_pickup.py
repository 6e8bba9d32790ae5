"""Boxes of cards: neighbours in the alphabet, numbers without gaps, and places that nobody's coming changes."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from people import attendee, new_event, station, ticket

from checkin import pickup
from checkin.boxes import added, filled
from checkin.card_batch import Order, in_order
from checkin.models import Attempt, Status, Ticket
from checkin.pickup import Box, Place, Plan
from checkin.queues import letter_of

NAMES = st.lists(st.sampled_from(["Abrivard", "Éclair", "d’Orval", "Zmyslony", "Łukasz", "محمد", "Œuvrard", ""]))


def named(*last_names: str, first_id: int = 1) -> list[Ticket]:
    return [ticket(id=number, last_name=name) for number, name in enumerate(last_names, first_id)]


@given(NAMES, st.integers(1, 8))
def test_each_card_lies_once_in_the_box_of_its_letter_in_the_order_of_the_sheets(names: list[str], boxes: int) -> None:
    people = named(*names)
    plan = filled(people, boxes)
    assert sorted(plan.tickets) == [one.id for one in people]
    assert list(plan.tickets) == [one.id for one in in_order(people, Order.NAME)]
    assert len(plan.boxes) <= boxes
    for one in people:
        place = plan.place(one.id)
        assert place is not None
        assert place.letters is not None
        letter = letter_of(one)
        assert place.letters[0] <= letter <= place.letters[1] or (letter == "#" and place.letters[1] == "Z")
    numbers = [number for box in plan.boxes for number in range(box.first, box.last + 1)]
    assert numbers == list(range(1, len(people) + 1))


@given(NAMES, NAMES, NAMES)
def test_whoever_comes_later_moves_nobody(early: list[str], late: list[str], last: list[str]) -> None:
    people = named(*early)
    plan = filled(people, 3)
    more = [*people, *named(*late, first_id=100)]
    grown = added(plan, more)
    grown_again = added(grown, [*more, *named(*last, first_id=200)])
    for one in people:
        assert grown_again.place(one.id) == plan.place(one.id)
    for one in more[len(people) :]:
        assert grown_again.place(one.id) == grown.place(one.id)
        assert grown.place(one.id) == Place(None, grown.number(one.id))
    assert sorted(grown_again.tickets) == sorted(one.id for one in (*more, *named(*last, first_id=200)))


def test_cancelled_people_have_no_card_and_unpaid_ones_do() -> None:
    people = [ticket(id=1, status=Status.CANCELLED), ticket(id=2, status=Status.PENDING), ticket(id=3)]
    assert filled(people, 2).tickets == (2, 3)


def test_without_anybody_there_is_no_box() -> None:
    assert filled([], 4) == Plan()
    assert added(Plan(), []) == Plan()


def test_a_plan_is_kept_as_it_was_made(tmp_path: Path) -> None:
    with new_event(tmp_path, [attendee(number) for number in range(6)]) as roster:
        assert pickup.read(roster) is None
        plan = added(filled(list(roster.tickets.all())[:4], 2), list(roster.tickets.all()))
        pickup.keep(roster, plan)
        assert pickup.read(roster) == plan
        assert plan.boxes[-1] == Box(letters=None, first=5, last=6)


def test_a_place_is_told_at_the_first_entry_alone_and_only_while_it_is_asked_for(tmp_path: Path) -> None:
    with new_event(tmp_path, [attendee(number) for number in range(3)]) as roster:
        pickup.keep(roster, filled(list(roster.tickets.all())[:2], 1))
        at_door = station(roster, check_in_list=roster.lists.default())
        first = at_door.scan(Attempt(code="1000"))
        assert pickup.at_the_door(roster, first) is None
        pickup.use(roster, on=True)
        assert pickup.at_the_door(roster, first) == Place(("A", "Z"), 1)
        assert pickup.at_the_door(roster, at_door.scan(Attempt(code="1000"))) is None
        assert pickup.at_the_door(roster, at_door.scan(Attempt(code="nobody"))) is None
        assert pickup.at_the_door(roster, at_door.scan(Attempt(code="1002"))) is None
        pickup.use(roster, on=False)
        assert pickup.at_the_door(roster, first) is None


def test_a_plan_that_cannot_be_read_costs_nobody_the_answer(tmp_path: Path) -> None:
    with new_event(tmp_path, [attendee(0)]) as roster:
        pickup.use(roster, on=True)
        result = station(roster).scan(Attempt(code="1000"))
        for text in ("{", "[]", '{"boxes": 3, "tickets": []}', '{"boxes": [{}], "tickets": [1]}'):
            with roster.writing():
                roster.event.set(pickup.PLAN, text)
            assert pickup.at_the_door(roster, result) is None
