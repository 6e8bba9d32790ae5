"""The organiser's file makes another laptop a station of its own: with everything, and with nothing that is not its."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from command_line import Call
from laptops import PEOPLE, PHRASE, Laptop

from checkin import file_keys, keychain, pin, settings
from checkin.audit import Deed
from checkin.card_jobs import CardState
from checkin.cards.chosen import TEMPLATE_SETTING
from checkin.cards.own_templates import save_own
from checkin.cards.template import DEFAULT_TEMPLATE
from checkin.cards.template_files import load_template, own_folder
from checkin.errors import CheckinError, Reason
from checkin.models import CheckInList, Verdict
from checkin.roster.inspection import MAGIC
from checkin.stations import joining, packing
from checkin.stations.luggage import Access

Laptops = tuple[Laptop, Laptop, Laptop]


def unlock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(file_keys.PASSPHRASE, PHRASE)


def joined(laptop: Laptop, file: Path, monkeypatch: pytest.MonkeyPatch) -> joining.Joined:
    laptop.use()
    with monkeypatch.context() as patch:
        unlock(patch)
        return joining.join(file, remember=True)


def test_the_second_laptop_knows_everybody_who_is_in_and_scans_under_its_own_name(
    laptops: Laptops, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two, _ = laptops
    one.scan("1001")
    name = one.station()
    packing.pack(one.event, stick / "jour.checkin", PHRASE)
    found = joined(two, stick / "jour.checkin", monkeypatch)
    assert (found.event, found.people, found.lists, found.by) == ("Partner Day", PEOPLE, ("Accueil",), name)
    assert two.event == found.path
    assert found.path.is_relative_to(two.folder)
    again, new = two.scan("1001"), two.scan("1002")
    assert (again.verdict, new.verdict) == (Verdict.ALREADY_REDEEMED, Verdict.OK)
    assert again.first is not None
    assert again.first.station_id == name
    assert new.scan is not None
    assert new.scan.station_id == found.station != name
    assert [again.scan and again.scan.seq, new.scan.seq] == [1, 2]


def test_nobody_reads_the_file_without_its_passphrase(laptops: Laptops, stick: Path, call: Call) -> None:
    one, two, _ = laptops
    file = stick / "jour.checkin"
    packing.pack(one.event, file, PHRASE)
    content = file.read_bytes()
    assert not content.startswith(MAGIC)
    assert b"Partner Day" not in content
    assert content[:16] != one.event.read_bytes()[:16], "a salt, and so a key, of its own"
    two.use()
    code, out, err = call("join", str(file), "--json")
    assert (code, out, len(err.splitlines())) == (2, "", 1)
    assert not (two.folder / "events").exists() or not list((two.folder / "events").iterdir())


def test_the_organisers_recovery_key_opens_no_package(laptops: Laptops, stick: Path) -> None:
    one, _, _ = laptops
    key = file_keys.known(one.event.read_bytes()[:16])
    assert key is not None
    packing.pack(one.event, stick / "jour.checkin", PHRASE)
    assert key.secret.hex().encode() not in (stick / "jour.checkin").read_bytes()
    file_keys._known.clear()
    from checkin import at_rest

    with pytest.raises(CheckinError) as caught:
        at_rest.unlock(stick / "jour.checkin", key.written, remember=False)
    assert caught.value.reason is Reason.WRONG_PASSPHRASE


@pytest.mark.parametrize("phrase", ["", "court"])
def test_a_short_passphrase_writes_no_file(laptops: Laptops, stick: Path, phrase: str) -> None:
    with pytest.raises(CheckinError) as caught:
        packing.pack(laptops[0].event, stick / "jour.checkin", phrase)
    assert caught.value.reason is Reason.SHORT_PASSPHRASE
    assert list(stick.iterdir()) == []


def test_a_file_that_is_there_is_never_written_over(laptops: Laptops, stick: Path) -> None:
    (stick / "jour.checkin").write_text("à moi")
    for place in (stick / "jour.checkin", laptops[0].event):
        with pytest.raises(CheckinError) as caught:
            packing.pack(laptops[0].event, place, PHRASE)
        assert caught.value.reason is Reason.EXISTS
    assert (stick / "jour.checkin").read_text() == "à moi"


def test_a_stick_that_is_full_or_gone_gets_one_sentence_and_no_half_a_file(
    laptops: Laptops, stick: Path, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    unlock(monkeypatch)
    before = set(laptops[0].folder.rglob("*"))
    if Path("/dev/full").exists():
        (stick / "plein.checkin").symlink_to("/dev/full")
        code, out, err = call("package", str(stick / "plein.checkin"), "--json")
        assert (code, out, len(err.splitlines())) == (2, "", 1)
    code, out, err = call("package", str(stick / "absente" / "jour.checkin"), "--json")
    assert (code, out, len(err.splitlines())) == (2, "", 1)
    assert set(laptops[0].folder.rglob("*")) == before
    assert [path.name for path in stick.iterdir() if path.suffix == ".part"] == []


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs a folder that takes no file")
def test_a_stick_that_may_not_be_written(laptops: Laptops, stick: Path) -> None:
    stick.chmod(0o500)
    with pytest.raises(CheckinError) as caught:
        packing.pack(laptops[0].event, stick / "jour.checkin", PHRASE)
    stick.chmod(0o700)
    assert caught.value.reason in (Reason.NOT_WRITABLE, Reason.READ_ONLY)


def test_rules_code_and_purge_date_come_along_what_is_the_laptops_own_stays(
    laptops: Laptops, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two, _ = laptops
    with one.open() as roster:
        pin.set_code(roster, "4827")
        with roster.writing():
            roster.lists.add(CheckInList(id=0, name="Atelier", capacity=3))
            roster.event.set("printer", "Zebra de l’accueil")
            roster.event.set("volunteer", "Noé")
            roster.event.set("purge_after_days", "12")
            for state in (CardState.HANDED_OVER, CardState.WAITING):
                roster.card_jobs.changed(roster.card_jobs.added(1, "Zebra"), state)
    packing.pack(one.event, stick / "jour.checkin", PHRASE)
    joined(two, stick / "jour.checkin", monkeypatch)
    with two.open() as roster:
        assert pin.attempt(roster, "4827").right
        assert [one.name for one in roster.lists.all()] == ["Accueil", "Atelier"]
        assert [roster.event.get(name) for name in ("printer", "volunteer", "purge_after_days")] == ["", "", "12"]
        assert roster.card_jobs.unfinished() == []
        deeds = [entry.deed for entry in roster.audit.all()]
    assert deeds[-1] == Deed.JOINED
    one.use()
    with one.open() as roster:
        assert [entry.deed for entry in roster.audit.all()][-1] == Deed.PACKED
        assert roster.event.get("printer") == "Zebra de l’accueil"


@pytest.mark.parametrize("taken", [False, True])
def test_the_events_own_card_is_there_and_writes_nobodys_over(
    laptops: Laptops, stick: Path, monkeypatch: pytest.MonkeyPatch, taken: bool
) -> None:
    one, two, _ = laptops
    save_own(load_template(DEFAULT_TEMPLATE), "Carte ADALEC")
    with one.open() as roster, roster.writing():
        roster.event.set(TEMPLATE_SETTING, "Carte ADALEC")
    packing.pack(one.event, stick / "jour.checkin", PHRASE)
    two.use()
    mine = own_folder() / "Carte ADALEC.toml"
    if taken:
        save_own(load_template(DEFAULT_TEMPLATE), "Carte ADALEC")
        mine.write_text(f"{mine.read_text()}\n# la mienne\n")
        before = mine.read_bytes()
    joined(two, stick / "jour.checkin", monkeypatch)
    with two.open() as roster:
        name = roster.event.get(TEMPLATE_SETTING)
    assert load_template(name).width == load_template(DEFAULT_TEMPLATE).width
    assert (name != "Carte ADALEC") is taken
    assert not taken or mine.read_bytes() == before


# the way into the registration system


def keyed(laptop: Laptop, scheme: str) -> None:
    with laptop.open() as roster, roster.writing():
        roster.event.set("source", "pretix:https://billets.example")
        roster.event.set("pretix_organizer", "adalec")
        roster.event.set("pretix_event", "jour")
        keychain.keep(roster.event.uid, {"scheme": scheme, "key": "s3cr3t-k3y"})


def test_a_teams_key_travels_inside_and_ends_in_the_keychain_alone(
    laptops: Laptops, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two, _ = laptops
    keyed(one, "Token")
    done = packing.pack(one.event, stick / "jour.checkin", PHRASE)
    assert (done.access, done.key_shared) == (Access.SHARED, True)
    found = joined(two, stick / "jour.checkin", monkeypatch)
    assert found.to_pair == ""
    with two.open() as roster:
        assert keychain.read(roster.event.uid) == {"scheme": "Token", "key": "s3cr3t-k3y"}
        everything = [dict(row) for row in roster._db.execute("SELECT * FROM settings")]
        roster.settle_alone()
    assert "s3cr3t-k3y" not in str(everything)
    assert "s3cr3t-k3y" not in str(done) + str(found)


@pytest.mark.parametrize(("scheme", "share"), [("Device", True), ("Token", False)])
def test_a_devices_key_never_travels_nor_one_that_nobody_wants_to_share(
    laptops: Laptops, stick: Path, monkeypatch: pytest.MonkeyPatch, scheme: str, share: bool
) -> None:
    one, two, _ = laptops
    keyed(one, scheme)
    done = packing.pack(one.event, stick / "jour.checkin", PHRASE, share_key=share)
    assert done.key_shared is False
    found = joined(two, stick / "jour.checkin", monkeypatch)
    assert found.to_pair == "pretix"
    with two.open() as roster:
        assert keychain.read(roster.event.uid) == {}


# names


def test_a_station_takes_any_name_that_no_other_has(
    laptops: Laptops, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two, _ = laptops
    one.scan("1001")
    name = one.station()
    packing.pack(one.event, stick / "jour.checkin", PHRASE)
    found = joined(two, stick / "jour.checkin", monkeypatch)
    for wrong in ("", "   ", name, name.upper(), "x" * 41):
        with pytest.raises(CheckinError) as caught:
            joining.rename(found.path, wrong)
        assert caught.value.reason is Reason.STATION_NAME
    assert joining.rename(found.path, "  Entrée  nord ") == "Entrée nord"
    scan = two.scan("1004").scan
    assert scan is not None
    assert (scan.station_id, scan.seq) == ("Entrée nord", 1)


def test_two_laptops_with_one_file_are_two_stations(
    laptops: Laptops, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two, three = laptops
    packing.pack(one.event, stick / "jour.checkin", PHRASE)
    names = {joined(laptop, stick / "jour.checkin", monkeypatch).station for laptop in (two, three)}
    assert len({one.use().station(), *names}) == 3


def test_a_file_lies_on_the_stick_as_before_after_it_was_opened(
    laptops: Laptops, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two, _ = laptops
    packing.pack(one.event, stick / "jour.checkin", PHRASE)
    before = (stick / "jour.checkin").read_bytes()
    joined(two, stick / "jour.checkin", monkeypatch)
    assert (stick / "jour.checkin").read_bytes() == before
    assert [path.name for path in stick.iterdir()] == ["jour.checkin"]
    shutil.rmtree(stick)
    assert two.scan("1003").verdict is Verdict.OK


def test_a_damaged_file_makes_no_station(laptops: Laptops, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one, two, _ = laptops
    file = stick / "jour.checkin"
    packing.pack(one.event, file, PHRASE)
    content = bytearray(file.read_bytes())
    content[4096 * 9 + 50] ^= 255
    file.write_bytes(bytes(content))
    with pytest.raises(CheckinError) as caught:
        joined(two, file, monkeypatch)
    assert caught.value.reason is Reason.DAMAGED
    assert not list(two.folder.rglob("*.checkin"))


def test_a_purged_event_makes_no_file(laptops: Laptops, stick: Path) -> None:
    one, _, _ = laptops
    with one.open() as roster, roster.writing():
        roster.event.set("purged_at", "2026-12-01T00:00:00+00:00")
    with pytest.raises(CheckinError) as caught:
        packing.pack(one.event, stick / "jour.checkin", PHRASE)
    assert caught.value.reason is Reason.PURGED
    assert settings.data_folder() == one.folder
