"""Ready to open? Each check in green, orange and red, from event files as they are."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from people import MORNING, Clock, attendee, new_event, station

from checkin import at_rest, backups, keychain, pin
from checkin.backups.places import Places, choose
from checkin.doctor import Check, Finding, Light, Post, examine, here, worst
from checkin.doctor.post import Seen
from checkin.doctor.trials import Outcome, ServerClock, Trial, Trials
from checkin.machine import Power
from checkin.models import Attempt, CheckInList, Status
from checkin.roster import Roster
from checkin.settings import data_folder

PLUGGED = Power(plugged=True, percent=90)
WELL, TO_SEE, STOP = Light.GREEN, Light.ORANGE, Light.RED


@dataclass(frozen=True)
class Told:
    """A machine of which the system tells this."""

    of_power: Power | None = PLUGGED
    minutes: int | None = 0

    def power(self) -> Power | None:
        return self.of_power

    def sleeps_after(self) -> int | None:
        return self.minutes


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def roster(tmp_path: Path, clock: Clock) -> Iterator[Roster]:
    with new_event(tmp_path, map(attendee, range(3)), clock) as opened:
        yield opened


def post(roster: Roster, **parts: object) -> Post:
    usual: dict[str, object] = {"check_in_list": roster.lists.default(), "machine": Told(), "trials": Trials()}
    return Post(**(usual | parts))  # type: ignore[arg-type]


def check(roster: Roster, name: str, at: Post | None = None) -> Check:
    return next(one for one in examine(roster, at or post(roster)) if one.name == name)


def found(roster: Roster, name: str, at: Post | None = None) -> tuple[Finding, Light]:
    one = check(roster, name, at)
    return one.finding, one.light


def link(roster: Roster, source: str, **settings: str) -> None:
    with roster.writing():
        for name, value in {"source": source, "uid": "u1", **settings}.items():
            roster.event.set(name, value)


# the light of all


def test_orange_lets_open_and_red_does_not() -> None:
    orange, red = Check(name="power", finding=Finding.ON_BATTERY), Check(name="disk", finding=Finding.DISK_FULL)
    assert (orange.ok, red.ok, Check(name="roster").ok) == (True, False, True)
    assert worst([orange, Check(name="roster")]) is TO_SEE
    assert worst([orange, red]) is STOP
    assert worst([]) is WELL


def test_every_check_has_a_name_of_its_own(roster: Roster) -> None:
    names = [one.name for one in examine(roster, post(roster, seen=Seen()))]
    assert len(names) == len(set(names)) == 30


# the event file


def test_a_damaged_file_is_found_before_the_first_guest(tmp_path: Path, clock: Clock) -> None:
    with new_event(tmp_path, map(attendee, range(400)), clock) as roster:
        assert found(roster, "event_file") == (Finding.GOOD, WELL)
        path = roster.path
    content = bytearray(path.read_bytes())
    middle = len(content) // 4096 // 2 * 4096
    content[middle : middle + 4096] = b"\x5a" * 4096
    path.write_bytes(content)
    with Roster.open(path, clock) as roster:
        assert [(one.name, one.finding) for one in examine(roster)] == [("event_file", Finding.DAMAGED)]


def test_a_laptop_with_an_older_program_than_the_others_says_so(roster: Roster) -> None:
    assert found(roster, "version") == (Finding.GOOD, WELL)
    with roster.writing():
        roster.event.set("doctor_version", "99.0")
    assert found(roster, "version") == (Finding.OLDER_PROGRAM, TO_SEE)


def test_a_training_opened_on_the_day_of_an_event_is_red(roster: Roster) -> None:
    with roster.writing():
        roster.event.set("training", "yes")
    assert found(roster, "training") == (Finding.TRAINING, TO_SEE)
    elsewhere = Trials().with_day(MORNING.date() + timedelta(days=1))
    assert found(roster, "training", post(roster, trials=elsewhere)) == (Finding.TRAINING, TO_SEE)
    today = post(roster, trials=elsewhere.with_day(MORNING.date()))
    assert found(roster, "training", today) == (Finding.TRAINING_ON_THE_DAY, STOP)


def test_a_second_window_on_the_same_event_is_told(roster: Roster) -> None:
    assert found(roster, "other_window", post(roster, seen=Seen())) == (Finding.GOOD, WELL)
    two = post(roster, seen=Seen(other_window=True))
    assert found(roster, "other_window", two) == (Finding.TWO_WINDOWS, TO_SEE)


# registrations


def test_an_empty_roster_lets_nobody_in(tmp_path: Path) -> None:
    with new_event(tmp_path) as roster:
        assert found(roster, "roster") == (Finding.NOBODY, STOP)
        assert found(roster, "roster_age") == (Finding.NEVER_READ, STOP)
        assert found(roster, "search") == (Finding.NOBODY, STOP)
        assert found(roster, "expected") == (Finding.NOBODY_EXPECTED, STOP)


def test_a_roster_of_people_who_all_cancelled_expects_nobody(tmp_path: Path) -> None:
    with new_event(tmp_path, [attendee(0, status=Status.CANCELLED)]) as roster:
        assert found(roster, "roster") == (Finding.GOOD, WELL)
        assert found(roster, "expected") == (Finding.NOBODY_EXPECTED, STOP)


@pytest.mark.parametrize(
    ("hours", "finding", "light"),
    [
        (23, Finding.GOOD, WELL),
        (25, Finding.OLD_ROSTER, TO_SEE),
        (8 * 24, Finding.VERY_OLD_ROSTER, STOP),
    ],
)
def test_a_roster_ages(roster: Roster, clock: Clock, hours: float, finding: Finding, light: Light) -> None:
    clock.move(hours=hours)
    assert found(roster, "roster_age") == (finding, light)


@pytest.mark.parametrize(
    ("rules", "finding", "light"),
    [
        ({}, Finding.GOOD, WELL),
        ({"opens": MORNING + timedelta(hours=1)}, Finding.GOOD, WELL),
        ({"opens": MORNING + timedelta(days=1)}, Finding.LIST_ANOTHER_DAY, TO_SEE),
        ({"closes": MORNING - timedelta(hours=1)}, Finding.LIST_CLOSED, STOP),
        ({"capacity": 2}, Finding.LIST_SMALL, TO_SEE),
        ({"capacity": 3}, Finding.GOOD, WELL),
        ({"capacity": 0}, Finding.LIST_FULL, TO_SEE),
    ],
)
def test_the_chosen_list_is_looked_at(roster: Roster, rules: dict[str, object], finding: Finding, light: Light) -> None:
    with roster.writing():
        chosen = roster.lists.add(replace(CheckInList(id=0, name="Atelier"), **rules))  # type: ignore[arg-type]
        roster.event.set("desk_list", str(chosen.id))
    assert found(roster, "list", post(roster, check_in_list=here(roster).check_in_list)) == (finding, light)


def test_without_a_window_the_list_that_the_desk_chose_last_counts(roster: Roster) -> None:
    assert here(roster).check_in_list == roster.lists.default()
    with roster.writing():
        chosen = roster.lists.add(CheckInList(id=0, name="Atelier"))
        roster.event.set("desk_list", str(chosen.id))
    assert here(roster).check_in_list == chosen


def test_a_folder_that_is_not_there_is_red(roster: Roster, tmp_path: Path) -> None:
    link(roster, f"folder:{tmp_path}")
    assert found(roster, "registration") == (Finding.GOOD, WELL)
    link(roster, f"folder:{tmp_path / 'away'}")
    assert found(roster, "registration") == (Finding.FOLDER_AWAY, STOP)


def test_a_copied_event_of_pretix_lacks_its_key_until_this_post_is_linked(roster: Roster) -> None:
    link(roster, "pretix:https://billets.exemple.example")
    lacking = check(roster, "access_key")
    assert (lacking.ok, lacking.detail) == (False, "no_key")
    keychain.keep("u1", {"key": "secret-of-this-test"})
    linked = check(roster, "access_key")
    assert (linked.ok, linked.detail) == (True, "https://billets.exemple.example")
    assert "secret-of-this-test" not in repr(examine(roster))


def test_a_key_of_the_environment_counts(roster: Roster, monkeypatch: pytest.MonkeyPatch) -> None:
    link(roster, "pretix:https://billets.exemple.example")
    monkeypatch.setenv(keychain.TOKEN, "secret-of-this-test")
    assert check(roster, "access_key").ok


@pytest.mark.parametrize(
    ("source", "settings", "ok"),
    [
        ("", {}, True),
        ("web:https://asso.exemple.example", {}, True),
        ("web:https://asso.exemple.example", {"web_key": "yes"}, False),
    ],
)
def test_only_systems_with_a_key_need_one(roster: Roster, source: str, settings: dict[str, str], ok: bool) -> None:
    link(roster, source, **settings)
    assert check(roster, "access_key").ok is ok


def test_what_waits_is_orange_and_what_was_refused_for_good_is_red(roster: Roster, tmp_path: Path) -> None:
    result = station(roster).scan(Attempt(code="1000"))
    assert result.scan
    assert found(roster, "outbox") == (Finding.GOOD, WELL)  # with nobody to send it to, nothing waits
    link(roster, f"folder:{tmp_path}")
    assert found(roster, "outbox") == (Finding.UNSENT, TO_SEE)
    with roster.writing():
        roster.scans.refuse(result.scan.nonce, "canceled")
    assert found(roster, "outbox") == (Finding.SET_ASIDE, STOP)


# devices


@pytest.mark.parametrize("trial", [Trial.SCANNER, Trial.PRINTER, Trial.SOUND])
def test_a_trial_holds_for_its_day(roster: Roster, clock: Clock, trial: Trial) -> None:
    assert found(roster, trial.value) == (Finding.NOT_TRIED, TO_SEE)
    tried = post(roster, trials=Trials().with_trial(trial, Outcome(clock())))
    assert found(roster, trial.value, tried) == (Finding.GOOD, WELL)
    clock.move(hours=20)
    assert found(roster, trial.value, tried) == (Finding.NOT_TRIED_TODAY, TO_SEE)
    failed = post(roster, trials=Trials().with_trial(trial, Outcome(clock(), good=False)))
    assert found(roster, trial.value, failed) == (Finding.FAILED, STOP)


def test_a_desk_that_reads_with_its_scanner_needs_no_camera(roster: Roster, clock: Clock) -> None:
    assert found(roster, "camera") == (Finding.NOT_USED, WELL)
    assert found(roster, "camera", post(roster, seen=Seen())) == (Finding.NOT_USED, WELL)
    on = post(roster, seen=Seen(camera=True))
    assert found(roster, "camera", on) == (Finding.NOT_TRIED, TO_SEE)
    seen = replace(on, trials=Trials().with_trial(Trial.CAMERA, Outcome(clock())))
    assert found(roster, "camera", seen) == (Finding.GOOD, WELL)
    dark = post(roster, seen=Seen(camera=True, camera_fault="Sans image"))
    assert found(roster, "camera", dark) == (Finding.FAULTY, TO_SEE)
    assert check(roster, "camera", dark).detail == "Sans image"


def test_a_known_fault_of_the_printer_counts_more_than_a_trial(roster: Roster, clock: Clock) -> None:
    tried = Trials().with_trial(Trial.PRINTER, Outcome(clock()))
    at = post(roster, trials=tried, seen=Seen(printer="Étiquettes", printer_fault="Rouleau vide"))
    assert found(roster, "printer", at) == (Finding.FAULTY, TO_SEE)


@pytest.mark.parametrize(
    ("seen", "finding"),
    [
        (Seen(loudspeaker=False), Finding.NO_DEVICE),
        (Seen(muted=True), Finding.MUTED),
        (Seen(), Finding.NOT_TRIED),
    ],
)
def test_sounds_need_a_loudspeaker_that_is_not_muted(roster: Roster, seen: Seen, finding: Finding) -> None:
    assert found(roster, "sound", post(roster, seen=seen)) == (finding, TO_SEE)


def test_a_small_screen_is_told(roster: Roster) -> None:
    assert found(roster, "screen", post(roster, seen=Seen(screen=(1366, 728)))) == (Finding.GOOD, WELL)
    small = post(roster, seen=Seen(screen=(853, 533), scaling=150))
    assert found(roster, "screen", small) == (Finding.SMALL_SCREEN, TO_SEE)


# the computer


def test_a_clock_before_the_last_import_or_scan_is_red(roster: Roster, clock: Clock) -> None:
    assert found(roster, "clock") == (Finding.GOOD, WELL)
    clock.move(hours=3)
    station(roster).scan(Attempt(code="1000"))
    clock.move(hours=-1)
    assert found(roster, "clock") == (Finding.CLOCK_BEHIND, STOP)
    clock.at = clock.at.replace(year=2010)
    assert found(roster, "clock") == (Finding.CLOCK_WRONG, STOP)


@pytest.mark.parametrize(
    ("ahead", "finding", "light"),
    [
        (-2.5, Finding.GOOD, WELL),
        (75.0, Finding.CLOCKS_APART, TO_SEE),
        (-3600.0, Finding.CLOCKS_FAR_APART, STOP),
        (None, Finding.SERVER_UNHEARD, TO_SEE),
    ],
)
def test_the_server_s_clock_is_the_one_last_heard(
    roster: Roster, ahead: float | None, finding: Finding, light: Light
) -> None:
    heard = Trials().with_server(ServerClock(MORNING, ahead)) if ahead is not None else Trials()
    assert found(roster, "server_clock", post(roster, trials=heard)) == (Finding.GOOD, WELL)
    link(roster, "web:https://asso.exemple.example")
    assert found(roster, "server_clock", post(roster, trials=heard)) == (finding, light)


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the system's zone can be chosen on Unix alone")
@pytest.mark.parametrize(("zone", "finding"), [("Europe/Paris", Finding.GOOD), ("America/Lima", Finding.OTHER_ZONE)])
def test_the_computer_s_zone_is_compared_with_the_event_s(
    roster: Roster, monkeypatch: pytest.MonkeyPatch, zone: str, finding: Finding
) -> None:
    before = os.environ.get("TZ")
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        assert check(roster, "timezone").finding is finding
    finally:
        monkeypatch.setenv("TZ", before or "UTC")
        time.tzset()


@pytest.mark.parametrize(
    ("machine", "name", "finding", "light"),
    [
        (Told(), "power", Finding.GOOD, WELL),
        (Told(Power(plugged=False, percent=70)), "power", Finding.ON_BATTERY, TO_SEE),
        (Told(Power(plugged=False, percent=12)), "power", Finding.BATTERY_LOW, STOP),
        (Told(None), "power", Finding.UNKNOWN, TO_SEE),
        (Told(), "sleep", Finding.GOOD, WELL),
        (Told(minutes=15), "sleep", Finding.SLEEPS, TO_SEE),
        (Told(minutes=None), "sleep", Finding.UNKNOWN, TO_SEE),
    ],
)
def test_the_battery_and_sleep_are_the_system_s_word(
    roster: Roster, machine: Told, name: str, finding: Finding, light: Light
) -> None:
    assert found(roster, name, post(roster, machine=machine)) == (finding, light)


def test_what_the_system_does_not_tell_a_person_may_see_once_a_day(roster: Roster, clock: Clock) -> None:
    looked = Trials().with_trial(Trial.SLEEP, Outcome(clock()))
    at = post(roster, machine=Told(minutes=None), trials=looked)
    assert found(roster, "sleep", at) == (Finding.VERIFIED, WELL)
    clock.move(days=1)
    assert found(roster, "sleep", at) == (Finding.UNKNOWN, TO_SEE)


# protection


def test_a_file_that_reads_without_a_key_is_told(roster: Roster) -> None:
    assert found(roster, "encryption") == (Finding.PLAIN, TO_SEE)


def test_an_encrypted_file_with_its_key_beside_it_is_told(tmp_path: Path) -> None:
    """Here there is no safe of the system's, so that the key goes into a file."""
    with new_event(tmp_path, map(attendee, range(3))) as roster:
        path = roster.path
    at_rest.encrypt(path)
    with Roster.open(path, Clock()) as roster:
        assert found(roster, "encryption") == (Finding.KEY_BESIDE, TO_SEE)


def test_a_code_is_missed_until_it_is_set(roster: Roster) -> None:
    assert found(roster, "pin") == (Finding.NO_PIN, TO_SEE)
    pin.set_code(roster, "4711")
    assert found(roster, "pin") == (Finding.GOOD, WELL)


def test_a_backup_counts_when_it_is_recent_and_elsewhere(roster: Roster, clock: Clock, tmp_path: Path) -> None:
    assert found(roster, "backup") == (Finding.NO_BACKUP, TO_SEE)
    backups.copy_everywhere(roster)
    assert found(roster, "backup") == (Finding.BACKUP_BESIDE, TO_SEE)
    stick = tmp_path / "stick"
    stick.mkdir()
    choose(Places(folder=stick))
    clock.move(minutes=5)
    backups.copy_everywhere(roster)
    assert found(roster, "backup") == (Finding.GOOD, WELL)
    clock.move(hours=30)
    assert found(roster, "backup") == (Finding.OLD_BACKUP, TO_SEE)


def test_data_goes_a_month_after_the_event_and_is_asked_for_from_then_on(roster: Roster, clock: Clock) -> None:
    assert found(roster, "purge_date") == (Finding.PURGE_AFTERWARDS, WELL)
    with roster.writing():
        roster.event.set("date", "2026-11-27")
    assert found(roster, "purge_date") == (Finding.GOOD, WELL)
    clock.move(days=40)
    assert found(roster, "purge_date") == (Finding.PURGE_DUE, TO_SEE)


def test_invented_people_need_no_protection(roster: Roster) -> None:
    with roster.writing():
        roster.event.set("training", "yes")
    assert not {"encryption", "pin", "backup", "purge_date"} & {one.name for one in examine(roster, post(roster))}


# what is remembered


def test_trials_are_remembered_on_this_computer() -> None:
    made = Trials().with_trial(Trial.SCANNER, Outcome(MORNING, good=False)).with_server(ServerClock(MORNING, 3.5))
    made = made.with_day(date(2026, 11, 27)).with_hint(date(2026, 11, 27))
    made.keep()
    assert Trials.load() == made


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"outcomes": {"nose": []}}', '{"outcomes": {"scanner": ["x", true]}}']
)
def test_notes_that_cannot_be_read_are_none(text: str) -> None:
    data_folder().mkdir(parents=True, exist_ok=True)
    (data_folder() / "trials.json").write_text(text)
    assert Trials.load() == Trials()
