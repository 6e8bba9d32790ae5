"""The tests' own server: what it promises to the tests that stand on it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
import requests

from pretix_server import cache
from pretix_server.server import PretixServer


def test_where_pretix_cannot_be_installed_one_sentence_says_so() -> None:
    complaint = "WARNING: slow\nERROR: Could not find a version\nnotice: a new pip"
    with pytest.raises(cache.PretixMissing) as raised:
        cache.finish([sys.executable, "-c", f"raise SystemExit({complaint!r})"], cache.NOT_INSTALLED)
    assert str(raised.value) == (
        "These tests need pretix, and it could not be installed (ERROR: Could not find a version): connect this "
        "machine to its package index once, or set CHECKIN_NO_PRETIX=1 to skip them."
    )


def test_what_is_meant_for_another_django_does_not_reach_pretix(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("PYTHONPATH", "DJANGO_SETTINGS_MODULE", "PRETIX_DATABASE_NAME"):
        monkeypatch.setenv(name, "elsewhere")
    assert "elsewhere" not in cache.environment(tmp_path).values()


def test_each_event_has_people_and_lists_of_its_own(pretix: PretixServer) -> None:
    one, two = pretix.new_event(positions=2), pretix.new_event(positions=2, signed=True)
    assert not set(one.tickets) & set(two.tickets)
    assert not set(one.lists.values()) & set(two.lists.values())
    (first,) = one.take()
    assert one.take() != [first]
    assert two.station().scan(first).reason == "invalid"


def test_the_organiser_can_take_everything_back(pretix: PretixServer) -> None:
    day = pretix.new_event(positions=1)
    door, organiser, (secret,) = day.station(), day.admin, day.take()
    organiser.block(secret)
    organiser.unblock(secret)
    organiser.cancel_order(secret)
    assert door.scan(secret).reason == "canceled"
    organiser.reactivate_order(secret)
    organiser.change(secret, company="Ferme des Aulnes")
    assert organiser.position(secret)["company"] == "Ferme des Aulnes"
    workshop = organiser.new_list("Atelier Reliure", all_products=False, limit_products=[day.items["Partenaire"]])
    (guest,) = organiser.new_order(("Ursule", "Nesmy"), product="Partenaire", status="n")
    assert door.scan(guest, list_id=workshop).reason == "unpaid"
    organiser.pay_order(guest)
    assert door.scan(guest, list_id=workshop).reason == "ok"
    assert [one.list for one in organiser.admitted(guest)] == ["Atelier Reliure"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot stop a process and let it go on")
def test_a_frozen_server_takes_the_connection_and_says_nothing(pretix: PretixServer) -> None:
    with pretix.frozen(), pytest.raises(requests.ReadTimeout):
        requests.get(pretix.url, timeout=(5, 0.2))
    assert pretix.api().get(f"{pretix.organizer_path}/").status == 200
