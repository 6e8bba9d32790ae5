"""Ready to open? What a laptop that was set up elsewhere misses: the key of the registration system."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from people import attendee, new_event

from checkin import keychain
from checkin.doctor import Check, examine
from checkin.roster import Roster


@pytest.fixture
def roster(tmp_path: Path) -> Iterator[Roster]:
    with new_event(tmp_path, map(attendee, range(3))) as opened:
        yield opened


def link(roster: Roster, source: str, **settings: str) -> None:
    with roster.writing():
        for name, value in {"source": source, "uid": "u1", **settings}.items():
            roster.event.set(name, value)


def access_key(roster: Roster) -> Check:
    return next(check for check in examine(roster) if check.name == "access_key")


def test_a_copied_event_of_pretix_lacks_its_key_until_this_post_is_linked(roster: Roster) -> None:
    link(roster, "pretix:https://billets.exemple.example")
    assert (access_key(roster).ok, access_key(roster).detail) == (False, "no_key")
    keychain.keep("u1", {"key": "secret-of-this-test"})
    assert (access_key(roster).ok, access_key(roster).detail) == (True, "https://billets.exemple.example")
    assert "secret-of-this-test" not in repr(examine(roster))


def test_a_key_of_the_environment_counts(roster: Roster, monkeypatch: pytest.MonkeyPatch) -> None:
    link(roster, "pretix:https://billets.exemple.example")
    monkeypatch.setenv(keychain.TOKEN, "secret-of-this-test")
    assert access_key(roster).ok


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
    assert access_key(roster).ok is ok
