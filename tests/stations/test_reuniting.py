"""Logs of several stations become one: whatever happened, in any order, however often they are brought together."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from command_line import Call
from hypothesis import example, given, settings
from hypothesis import strategies as st
from laptops import PHRASE, Laptop
from people import MORNING, Clock, attendee, new_event

from checkin import elsewhere, erased, file_keys, history, reconciliation
from checkin.audit import Deed
from checkin.errors import CheckinError, Reason
from checkin.models import Attempt, Attendee, CheckInList, Kind, PassageElsewhere, Source
from checkin.roster import Roster
from checkin.station import Station
from checkin.stations import joining, packing
from checkin.stations.reuniting import reunite

Laptops = tuple[Laptop, Laptop, Laptop]
STATIONS = ("Nord", "Sud", "Est")
PRETIX = "pretix:https://billets.example/adalec/jour"

# ── random histories on three stations ─────────────────────────────────────────────────────────────────────────────

STEPS = st.tuples(
    st.integers(0, 2),
    st.sampled_from(("entry", "exit", "undo", "walk_in", "settle", "refuse", "told", "workshop")),
    st.integers(0, 3),
    st.integers(-30, 90),
)


class Stations:
    """One event in three files, each with a station at it, all linked with one system that tells them of each other."""

    def __init__(self, folder: Path) -> None:
        with new_event(folder, map(attendee, range(4))) as roster:
            with roster.writing():
                door = roster.lists.default()
                roster.lists.update(CheckInList(id=door.id, name=door.name, source_id="7"))
            roster.settle_alone()
        self.files = [folder / f"{name}.checkin" for name in STATIONS]
        for file in self.files:
            shutil.copyfile(folder / "day.checkin", file)

    def play(self, steps: Sequence[tuple[int, str, int, int]]) -> None:
        for number, what, person, minute in steps:
            clock = Clock(MORNING + timedelta(minutes=minute))
            with Roster.open(self.files[number], clock) as roster:
                getattr(self, f"_{what}", self._scan)(roster, number, what, person)

    def _at(self, roster: Roster, number: int, which: CheckInList | None = None) -> Station:
        return Station(roster, station_id=STATIONS[number], check_in_list=which or roster.lists.default())

    def _scan(self, roster: Roster, number: int, what: str, person: int) -> None:
        kind = Kind.EXIT if what == "exit" else Kind.ENTRY
        self._at(roster, number).scan(Attempt(code=str(1000 + person), kind=kind))

    def _undo(self, roster: Roster, number: int, what: str, person: int) -> None:
        for scan in list(roster.scans.all())[-1 - person :][:1]:
            self._at(roster, number).undo(scan.nonce)

    def _walk_in(self, roster: Roster, number: int, what: str, person: int) -> None:
        name = f"Sur{number}"
        self._at(roster, number).walk_in(Attendee(first_name=name, last_name=str(person), full_name=f"{name} {person}"))

    def _settle(self, roster: Roster, number: int, what: str, person: int) -> None:
        with roster.writing():
            for scan in roster.scans.waiting()[:person]:
                roster.scans.settle(scan.nonce, roster.clock())

    def _refuse(self, roster: Roster, number: int, what: str, person: int) -> None:
        with roster.writing():
            for scan in roster.scans.waiting()[:person]:
                roster.scans.refuse(scan.nonce, "product")

    def _workshop(self, roster: Roster, number: int, what: str, person: int) -> None:
        """Lists of one number and two names, and the other way round."""
        name = ("Atelier", "Dîner")[(number + person) % 2]
        known = next((one for one in roster.lists.all() if one.name == name), None)
        with roster.writing():
            which = known or roster.lists.add(CheckInList(id=0, name=name))
        self._at(roster, number, which).scan(Attempt(code=str(1000 + person)))

    def _told(self, roster: Roster, number: int, what: str, person: int) -> None:
        """The system passes on what another station has sent it."""
        with Roster.open(self.files[(number + 1) % 3]) as other:
            ticket = other.tickets.by_code([str(1000 + person)])[0]
            made = [one for one in other.scans.log_of(ticket.id, 1) if one.source is not Source.REMOTE]
            sent = [one for one in made if one.verdict == "ok" and one.kind is not Kind.ANNUL]
        passages = [
            PassageElsewhere(id=one.nonce, list_source_id="7", kind=one.kind, at=one.at, station="p") for one in sent
        ]
        with roster.writing():
            elsewhere.bring_in(roster, roster.tickets.by_code([str(1000 + person)])[0], passages, PRETIX)


def history_of(file: Path) -> dict[str, Any]:
    """All that counts: who is in on which list, how often, since when; the stations’ own scans, their answers."""
    with Roster.open(file) as roster:
        codes = roster.tickets.codes()
        presences = {
            (one.name, codes[ticket_id]): (p.entries, p.inside, p.double_admissions, p.first and p.first.at)
            for one in roster.lists.all()
            for ticket_id, p in roster.scans.presences(one.id).items()
        }
        lists = {one.id: one.name for one in roster.lists.all()}
        scans = {
            scan.nonce: (lists[scan.list_id], codes.get(scan.ticket_id or 0), scan.station_id, scan.seq, scan.verdict)
            for scan in roster.scans.all()
            if scan.source is not Source.REMOTE
        }
        settled = {scan.nonce for scan in roster.scans.all() if scan.settled_at and scan.source is not Source.REMOTE}
        names = {ticket.ticket_code: ticket.full_name for ticket in roster.tickets.all()}
    return {"presences": presences, "scans": scans, "settled": settled, "names": names}


def told_once(file: Path) -> bool:
    """Whether the stations' own scans alone make all presences: whatever the system told was one of them."""
    with Roster.open(file) as roster:
        for one in roster.lists.all():
            for ticket_id, kept in roster.scans.presences(one.id).items():
                own = [scan for scan in roster.scans.log_of(ticket_id, one.id) if scan.source is not Source.REMOTE]
                if history.presence(own, one) != kept:
                    return False
    return True


ORDER = [0, 1, 2]


@settings(max_examples=40, deadline=None)
@example([(1, "entry", 0, 0), (0, "told", 0, 1), (2, "entry", 0, 5)], ORDER, [1, 0, 2])
@example([(0, "workshop", 0, 0), (1, "workshop", 0, 1), (2, "workshop", 1, 2)], ORDER, [1, 2, 0])
@example([(0, "walk_in", 0, 0), (1, "walk_in", 0, 1), (1, "exit", 0, 2), (1, "undo", 0, 3)], ORDER, [2, 1, 0])
@given(st.lists(STEPS, max_size=22), st.permutations(range(3)), st.permutations(range(3)))
def test_any_histories_in_any_order_and_twice_come_to_the_same(
    steps: list[tuple[int, str, int, int]], order: list[int], other_order: list[int]
) -> None:
    with TemporaryDirectory() as place:
        stations = Stations(Path(place))
        stations.play(steps)
        frozen = []
        for file in stations.files:
            frozen.append(file.with_suffix(".remis"))
            shutil.copyfile(file, frozen[-1])
        first, second = stations.files[order[0]], stations.files[other_order[0]]
        reunite(first, [frozen[number] for number in order])
        for number in other_order:
            if stations.files[number] != second:
                reunite(second, [frozen[number]])
        assert history_of(first)["presences"] == history_of(second)["presences"]
        before = history_of(first)
        assert before == history_of(second)
        assert told_once(first)
        assert reunite(first, [frozen[number] for number in other_order]).scans == 0
        assert reunite(first, [second] if first != second else []).scans == 0
        assert history_of(first) == before


# ── what is brought back from the door ─────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def two_at_work(laptops: Laptops, stick: Path, monkeypatch: pytest.MonkeyPatch) -> Laptops:
    """The second laptop is a station, and both have let people in since."""
    one, two, _ = laptops
    packing.pack(one.event, stick / "jour.checkin", PHRASE)
    two.use()
    with monkeypatch.context() as patch:
        patch.setenv(file_keys.PASSPHRASE, PHRASE)
        joining.join(stick / "jour.checkin", remember=True)
    for code in ("1001", "1002", "1003"):
        two.scan(code)
    one.use()
    for code in ("1003", "1004"):
        one.scan(code)
    return laptops


def handed_back(laptop: Laptop, stick: Path) -> Path:
    laptop.use()
    file = stick / "rendu.checkin"
    packing.give_back(laptop.event, file)
    return file


def test_the_organiser_gets_everybody_and_what_to_settle_without_typing_a_passphrase(
    two_at_work: Laptops, stick: Path, call: Call
) -> None:
    one, two, _ = two_at_work
    file = handed_back(two, stick)
    name = two.station()
    one.use()
    code, found, _ = call("merge", str(file), "--json")
    assert found == {"stations": [name], "scans_added": 3, "walk_ins_added": 0, "double_admissions": 1}
    assert code == 1
    assert one.figures()["present"] == 4
    with one.open() as roster:
        (double,) = reconciliation.questions(roster).doubles
        assert double.ticket.ticket_code == "1003"
        assert {scan.station_id for scan in double.passages} == {name, one.station()}
        assert roster.audit.latest(1)[0].deed == Deed.REUNITED
    assert call("merge", str(file), "--json")[1]["scans_added"] == 0


def test_walk_ins_of_two_laptops_keep_their_names_though_their_numbers_are_the_same(
    two_at_work: Laptops, stick: Path, call: Call
) -> None:
    one, two, _ = two_at_work
    mine = one.walk_in("Inès", "Drévillon").ticket
    theirs = two.use().walk_in("Marc", "Escalvert").ticket
    assert mine is not None
    assert theirs is not None
    assert mine.id == theirs.id
    file = handed_back(two, stick)
    one.use()
    assert call("merge", str(file), "--json")[1]["walk_ins_added"] == 1
    with one.open() as roster:
        found = {ticket.full_name: ticket for ticket in roster.tickets.all() if ticket.walk_in}
        assert set(found) == {"Inès Drévillon", "Marc Escalvert"}
        assert found["Marc Escalvert"].ticket_code == theirs.ticket_code
        presence = roster.scans.presences(1)[found["Marc Escalvert"].id]
        assert (presence.entries, presence.double_admissions) == (1, 0)
    assert call("search", "escalvert", "--json")[1]["results"][0]["ticket"]["ticket_code"] in (
        theirs.ticket_code,
        "1003",
    )
    assert call("scan", str(theirs.ticket_code), "--json")[1]["verdict"] == "already_redeemed"


def test_what_the_system_has_answered_there_is_not_sent_again_here(two_at_work: Laptops, stick: Path) -> None:
    one, two, _ = two_at_work
    two.use()
    with two.open() as roster, roster.writing():
        sent, refused, left = roster.scans.waiting()
        roster.scans.settle(sent.nonce, roster.clock())
        roster.scans.refuse(refused.nonce, "product")
    file = handed_back(two, stick)
    one.use()
    reunite(one.event, [file])
    with one.open() as roster:
        waiting = {scan.nonce for scan in roster.scans.waiting()}
        assert sent.nonce not in waiting
        assert left.nonce in waiting
        assert [scan.nonce for scan in roster.scans.set_aside()] == [refused.nonce]


def test_an_older_file_takes_no_answer_back(two_at_work: Laptops, stick: Path) -> None:
    one, two, _ = two_at_work
    file = handed_back(two, stick)
    one.use()
    reunite(one.event, [file])
    with one.open() as roster, roster.writing():
        first, second, *_ = roster.scans.waiting()
        roster.scans.settle(first.nonce, roster.clock())
        roster.scans.refuse(second.nonce, "product")
        counts = roster.scans.outbox_counts()
    reunite(one.event, [file])
    with one.open() as roster:
        assert roster.scans.outbox_counts() == counts


def test_two_laptops_of_one_name_lose_no_passage(two_at_work: Laptops, stick: Path) -> None:
    one, two, _ = two_at_work
    for laptop, codes in ((one, ("1005", "1006")), (two, ("1006", "1007"))):
        with laptop.use().open() as roster, roster.writing():
            roster.event.set("station_id", "Entrée")
        for code in codes:
            laptop.scan(code)
    file = handed_back(two, stick)
    one.use()
    assert reunite(one.event, [file]).scans == 5
    assert reunite(one.event, [file]).scans == 0
    assert one.figures() | {"walk_ins": 0} == {
        "present": 7,
        "inside": 7,
        "passages": 9,
        "walk_ins": 0,
        "double_admissions": 2,
    }
    scan = one.scan("1000").scan
    assert scan is not None
    assert scan.seq == 5


def test_whoever_was_erased_here_does_not_come_back(two_at_work: Laptops, stick: Path) -> None:
    one, two, _ = two_at_work
    file = handed_back(two, stick)
    one.use()
    with one.open() as roster, roster.writing():
        ticket = roster.tickets.by_code(["1002"])[0]
        erased.remember(roster, ticket, ["1002"])
        roster.person.erase(ticket)
    reunite(one.event, [file])
    with one.open() as roster:
        assert roster.tickets.by_code(["1002"]) == []
        assert ticket.email not in [one.email for one in roster.tickets.all()]


def test_a_walk_in_who_was_erased_since_does_not_walk_in_anew(two_at_work: Laptops, stick: Path) -> None:
    one, two, _ = two_at_work
    code = two.use().walk_in("Odile", "Zufferey").ticket
    assert code is not None
    file = handed_back(two, stick)
    one.use()
    reunite(one.event, [file])
    with one.open() as roster, roster.writing():
        ticket = roster.tickets.by_code([str(code.ticket_code)])[0]
        erased.remember(roster, ticket, [str(code.ticket_code)])
        roster.person.erase(ticket)
        count = roster.tickets.count()
    assert reunite(one.event, [file]).walk_ins == 0
    with one.open() as roster:
        assert roster.tickets.count() == count
        assert "Odile Zufferey" not in [person.full_name for person in roster.tickets.all()]


# ── what is not reunited ───────────────────────────────────────────────────────────────────────────────────────────


def refused(one: Laptop, *files: Path) -> Reason:
    before = history_of(one.event)
    with pytest.raises(CheckinError) as caught:
        reunite(one.event, files)
    assert history_of(one.event) == before
    assert not [path for path in one.event.parent.iterdir() if path.suffix == ".part"]
    return caught.value.reason


def test_another_events_file_a_damaged_and_a_purged_one_change_nothing_nor_does_a_good_one_beside_them(
    two_at_work: Laptops, stick: Path, tmp_path: Path
) -> None:
    one, two, _ = two_at_work
    file = handed_back(two, stick)
    with Roster.create(tmp_path / "autre.checkin", name="Partner Day") as other:
        other.settle_alone()
    damaged = stick / "abîmé.checkin"
    content = bytearray(file.read_bytes())
    content[4096 * 7 + 99] ^= 255
    damaged.write_bytes(bytes(content))
    one.use()
    assert refused(one, file, tmp_path / "autre.checkin") is Reason.OTHER_EVENTS_STATION
    assert refused(one, file, damaged) is Reason.DAMAGED
    assert refused(one, file, stick / "nulle part.checkin") is Reason.FILE_MISSING
    two.use()
    with two.open() as roster, roster.writing():
        roster.event.set("purged_at", "2026-12-01T00:00:00+00:00")
        roster.back_up(tmp_path / "effacé.checkin") if not roster._db.in_transaction else None
    with two.open() as roster:
        roster.back_up(tmp_path / "effacé.checkin")
    one.use()
    assert refused(one, file, tmp_path / "effacé.checkin") is Reason.STATION_PURGED


def test_a_newer_versions_file_asks_for_an_update(two_at_work: Laptops, tmp_path: Path) -> None:
    one, _, _ = two_at_work
    newer = tmp_path / "demain.checkin"
    with Roster.create(newer, name="Partner Day") as roster:
        roster._db.execute("PRAGMA user_version = 99")
        roster.settle_alone()
    assert refused(one, newer) is Reason.NEWER_VERSION


def test_a_file_that_somebody_works_on_is_left_alone(two_at_work: Laptops) -> None:
    one, two, _ = two_at_work
    with two.use().open() as roster, roster.writing():
        roster.event.set("volunteer", "Zoé")
        file = two.event
        one.patch.setenv("CHECKIN_DATA", str(one.folder))
        assert refused(one, file) is Reason.OPEN_ELSEWHERE


def test_only_a_station_gives_back_and_only_its_own_file_is_written_over(
    two_at_work: Laptops, stick: Path, call: Call
) -> None:
    one, two, _ = two_at_work
    with pytest.raises(CheckinError) as caught:
        packing.give_back(one.event, stick / "rendu.checkin")
    assert caught.value.reason is Reason.NOT_A_STATION
    two.use()
    place = stick / packing.proposal(two.event, two.station())
    assert packing.give_back(two.event, place) == 3
    two.scan("1005")
    assert packing.give_back(two.event, place) == 4
    (stick / "autre.checkin").write_text("à moi")
    with pytest.raises(CheckinError) as caught:
        packing.give_back(two.event, stick / "autre.checkin")
    assert caught.value.reason is Reason.EXISTS
