"""The lock of what organisers do: opened by the code, shut by time, sleep and hand; each of it in the audit trail."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from people import Clock, new_event

from checkin import audit, kiosk, pin
from checkin.audit import Deed
from checkin.locks import AT_A_KIOSK, FREE, Lock
from checkin.roster import Roster

CODE = "4711-brume"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def roster(tmp_path: Path, clock: Clock) -> Iterator[Roster]:
    with new_event(tmp_path, clock=clock) as roster:
        pin.set_code(roster, CODE)
        yield roster


@pytest.fixture
def lock(roster: Roster) -> Lock:
    return Lock(roster)


def wait(lock: Lock, clock: Clock, seconds: int) -> bool:
    """Look once a second, as the desk does; whether it shut meanwhile."""
    shut = False
    for _ in range(seconds):
        clock.move(seconds=1)
        shut = lock.look() or shut
    return shut


def deeds(roster: Roster) -> list[tuple[str, str, str]]:
    return [(entry.deed, entry.by, entry.detail) for entry in roster.audit.all()]


def test_whatever_is_not_known_to_be_free_asks_for_the_code(lock: Lock) -> None:
    assert lock.guards("import")
    assert lock.guards("a name that nobody has thought of")
    assert not any(map(lock.guards, FREE))


def test_an_event_without_a_code_shuts_nothing(roster: Roster, lock: Lock) -> None:
    pin.set_code(roster, "")
    assert not lock.guards("import")


def test_the_code_opens_for_five_minutes_without_use(lock: Lock, clock: Clock) -> None:
    assert lock.unlock(CODE).right
    assert not wait(lock, clock, 299)
    assert not lock.guards("import")
    assert wait(lock, clock, 1)
    assert lock.guards("import")


def test_use_begins_the_five_minutes_anew(lock: Lock, clock: Clock) -> None:
    lock.unlock(CODE)
    wait(lock, clock, 299)
    lock.use()
    assert not wait(lock, clock, 299)
    assert wait(lock, clock, 1)


def test_use_opens_nothing_that_is_shut(lock: Lock, clock: Clock) -> None:
    lock.unlock(CODE)
    clock.move(minutes=5)
    lock.use()
    assert lock.guards("import")


def test_a_laptop_that_slept_is_shut(lock: Lock, clock: Clock) -> None:
    lock.unlock(CODE)
    wait(lock, clock, 5)
    clock.move(seconds=40)
    assert lock.look()
    assert lock.guards("import")


def test_a_clock_put_back_keeps_nothing_open_for_hours(lock: Lock, clock: Clock) -> None:
    lock.unlock(CODE)
    clock.move(hours=-2)
    assert lock.guards("import")


def test_a_wrong_code_opens_nothing_and_stands_in_the_trail(roster: Roster, lock: Lock, clock: Clock) -> None:
    for _ in range(3):
        clock.move(seconds=lock.unlock("0000", "Inès").wait)
    assert lock.guards("import")
    assert deeds(roster)[1:] == [(Deed.PIN_WRONG, "Inès", count) for count in "123"]


def test_a_hundred_wrong_codes_lose_nothing_and_the_right_one_opens(roster: Roster, lock: Lock, clock: Clock) -> None:
    for number in range(100):
        tried = lock.unlock(f"{number:04}")
        assert 0 < tried.wait == pin.wait(roster) <= 30
        clock.move(seconds=tried.wait)
    assert [detail for deed, _, detail in deeds(roster) if deed == Deed.PIN_WRONG] == [str(n) for n in range(1, 101)]
    assert lock.unlock(CODE).right
    assert pin.wait(roster) == 0


def test_whoever_unlocked_signs_what_is_done_until_it_is_shut(roster: Roster, lock: Lock) -> None:
    lock.unlock(CODE, "Inès")
    audit.note(roster, Deed.IMPORTED)
    lock.shut()
    audit.note(roster, Deed.EXPORTED)
    assert deeds(roster)[1:] == [
        (Deed.UNLOCKED, "Inès", ""),
        (Deed.IMPORTED, "Inès", ""),
        (Deed.LOCKED, "Inès", ""),
        (Deed.EXPORTED, "", ""),
    ]
    assert lock.organiser == "Inès"


def test_a_desk_that_ended_open_begins_shut_and_signs_nobodys_name(roster: Roster, lock: Lock) -> None:
    lock.unlock(CODE, "Inès")
    assert Lock(roster).guards("import")
    audit.note(roster, Deed.EXPORTED)
    assert deeds(roster)[-1] == (Deed.EXPORTED, "", "")


def test_a_kiosk_asks_for_more(roster: Roster, lock: Lock) -> None:
    kiosk.switch(roster, on=True)
    assert lock.guards("quit")
    assert lock.guards("training")
    assert not any(map(lock.guards, AT_A_KIOSK))
    assert AT_A_KIOSK <= FREE
