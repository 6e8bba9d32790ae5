"""The roster out of a real pretix: who may enter, what changed, what is never lost on the way."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pretix_day import Day, caller, opened, place
from pretix_server.server import PretixServer

from checkin.errors import AccessRevoked, Reason, Unreachable
from checkin.models import CheckInList, Kind, Source, Verdict
from checkin.sync.http import Caller, Credential
from checkin.sync.pretix.api import Api
from checkin.sync.pretix.cursor import OVERLAP, Cursor
from checkin.sync.pretix.lists import NOBODY, UnknownRule
from checkin.sync.pretix.pull import DETAILS_SECONDS, Puller
from checkin.sync.pretix.system import PretixSystem
from checkin.sync.round import Direction, run_round


@pytest.fixture
def day(tmp_path: Path, pretix: PretixServer) -> Iterator[Day]:
    with opened(tmp_path, pretix.new_event(positions=4)) as found:
        found.pull()
        yield found


@pytest.fixture
def crowd(tmp_path: Path, pretix: PretixServer) -> Iterator[Day]:
    """Three pages of orders, none of them here yet."""
    with opened(tmp_path, pretix.new_event(positions=130)) as found:
        yield found


# ── who may enter ──────────────────────────────────────────────────────────────────────────────────────────────────


ANSWERS = {
    "valid": Verdict.OK,
    "testmode": Verdict.OK,
    "gone_out": Verdict.OK,
    "pending_but_valid": Verdict.OK,
    "question_open": Verdict.OK,
    "unpaid": Verdict.UNPAID,
    "unapproved": Verdict.UNAPPROVED,
    "expired_order": Verdict.CANCELED,
    "canceled_order": Verdict.CANCELED,
    "canceled_position": Verdict.CANCELED,
    "blocked": Verdict.BLOCKED,
    "revoked_code": Verdict.REVOKED,
    "replaced_code_new": Verdict.OK,
    "not_yet_valid": Verdict.INVALID_TIME,
    "no_longer_valid": Verdict.INVALID_TIME,
    "already_in": Verdict.ALREADY_REDEEMED,
}


def test_every_state_of_a_ticket_has_its_answer_at_the_door(day: Day) -> None:
    assert {case: day.answer(day.event.cases[case]) for case in ANSWERS} == ANSWERS


def test_every_answer_is_the_one_that_pretix_itself_gives_or_says_more(day: Day) -> None:
    other, cases = day.event.station(), day.event.cases
    theirs = {case: other.scan(secret, simulate=True).reason for case, secret in cases.items()}
    ours = {case: day.answer(secret).value for case, secret in cases.items()}
    assert theirs["canceled_position"] == "invalid"  # it does not know the ticket any more; we say what became of it
    assert ours == theirs | {"canceled_position": "canceled"}


def test_a_list_admits_its_products_only(day: Day) -> None:
    day.door = day.at("workshop")
    verdicts = [day.answer(day.event.cases[case]) for case in ("partner", "speaker", "member")]
    assert verdicts == [Verdict.OK, Verdict.OK, Verdict.PRODUCT]


def test_the_rules_of_all_lists_come_along(day: Day) -> None:
    assert day.list("many_entries").multiple_entries
    assert not day.list("no_return").entry_after_exit
    assert day.list("pending").include_pending
    assert day.list("main").id == day.roster.lists.default().id


def test_nobody_is_nameless(day: Day) -> None:
    cases = day.event.cases
    assert day.ticket(cases["no_attendee_name"]).full_name == "Capucine Payeuse"
    assert all(ticket.full_name for ticket in day.roster.tickets.all())


def test_what_pretix_knows_of_a_guest_is_on_the_ticket(day: Day) -> None:
    ticket = day.ticket(day.event.cases["attention"])
    assert (ticket.first_name, ticket.last_name) == ("Attention", "Descas")
    assert ticket.email == "attention.descas@courriel.example"
    assert ticket.comment == "Prévenir Héloïse"
    assert ticket.extra["Nécessite une attention particulière"] == "Oui"
    assert ticket.order_id == day.event.admin.position(str(ticket.ticket_code))["order"]
    assert ticket.source_id == str(day.event.admin.position(str(ticket.ticket_code))["id"])


def test_answers_and_variations_are_kept_by_their_names(day: Day) -> None:
    assert day.ticket(day.event.cases["answers"]).extra["Taille de t-shirt"] in "SML"
    assert day.ticket(day.event.cases["partner"]).extra["Variante"] in day.event.variations
    assert day.ticket(day.event.cases["speaker"]).comment == "Donner le badge orateur"


# ── what changed ───────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_new_order_may_enter_one_round_later(day: Day) -> None:
    (secret,) = day.event.admin.new_order(("Zélie", "Orcival"))
    assert day.answer(secret) is Verdict.INVALID
    assert day.pull().added == 1
    assert day.answer(secret) is Verdict.OK


def test_a_code_that_was_replaced_is_refused_by_name_and_the_new_one_admits(day: Day) -> None:
    (old,) = day.event.take()
    new = day.event.admin.regenerate(old)
    day.pull()
    assert [day.answer(old), day.answer(new)] == [Verdict.REVOKED, Verdict.OK]


def test_a_cancelled_order_a_cancelled_ticket_and_a_block_are_refused_one_round_later(day: Day) -> None:
    admin = day.event.admin
    order, blocked = day.event.take(2)
    pair = admin.new_order(("Régis", "Nesmy"), ("Fanny", "Nesmy"))
    day.pull()
    admin.cancel_order(order)
    admin.cancel_position(pair[1])
    admin.block(blocked)
    day.pull()
    assert day.answer(order) is Verdict.CANCELED
    assert [day.answer(secret) for secret in pair] == [Verdict.OK, Verdict.CANCELED]
    assert day.answer(blocked) is Verdict.BLOCKED
    admin.unblock(blocked)
    admin.reactivate_order(order)
    day.pull()
    assert [day.answer(order), day.answer(blocked)] == [Verdict.OK, Verdict.OK]


def test_a_rename_and_a_payment_arrive_one_round_later(day: Day) -> None:
    (secret,) = day.event.take()
    day.event.admin.rename(secret, "Zélie", "Orcival")
    day.event.admin.pay_order(day.event.cases["unpaid"])
    assert day.pull().updated == 2
    assert day.ticket(secret).full_name == "Zélie Orcival"
    assert day.answer(day.event.cases["unpaid"]) is Verdict.OK


def test_a_delta_brings_what_changed_and_nobody_else(day: Day) -> None:
    everything = Cursor.read(day.roster.imports.cursor(day.system.key)[0])
    began = datetime.fromisoformat(everything.since) + OVERLAP - timedelta(milliseconds=1)  # the event is that young
    (secret,) = day.event.take()
    day.event.admin.rename(secret, "Zélie", "Orcival")
    (pulled,) = day.system.pull(replace(everything, since=began.isoformat()).text)
    assert pulled.part
    order = day.event.admin.position(secret)["order"]
    assert {one.attendee.order_id for one in pulled.part.people} == {order}


def test_a_round_without_news_brings_and_removes_nothing(day: Day) -> None:
    before = list(day.roster.tickets.all())
    done = day.pull()
    assert (done.added, done.updated, done.missing) == (0, 0, 0)
    assert list(day.roster.tickets.all()) == before


def test_products_that_exchange_their_names_keep_their_tickets_on_their_lists(day: Day) -> None:
    with day.roster.writing():
        ours = day.roster.lists.add(CheckInList(id=0, name="Photo", ticket_types=("Partenaire",)))
    for name, now in (("Partenaire", "Adhérent"), ("Adhérent", "Partenaire")):
        path = f"{day.event.path}/items/{day.event.items[name]}/"
        day.event.server.api().must("PATCH", path, {"name": {"fr": now, "en": "Guest"}})
    day.start_again()
    day.pull()
    assert day.ticket(day.event.cases["partner"]).ticket_type == "Adhérent"
    assert day.ticket(day.event.cases["member"]).ticket_type == "Partenaire"
    for list_id in (ours.id, day.list("workshop").id):
        day.door.check_in_list = day.roster.lists.get(list_id)
        assert day.answer(day.event.cases["partner"]) is Verdict.OK
        assert day.answer(day.event.cases["member"]) is Verdict.PRODUCT


def test_lists_are_read_again_after_a_minute(day: Day) -> None:
    seconds = [0.0]
    puller = Puller(Api(place(day.event), day.caller), lambda: seconds[0])

    def lists_told() -> list[str]:
        (pulled,) = puller.pull(day.roster.imports.cursor(day.system.key)[0])
        assert pulled.part
        return [one.name for one in pulled.part.lists]

    assert "Salon" in lists_told()
    day.event.admin.set_list(day.event.lists["no_return"], name="Grand salon")
    assert lists_told() == []
    seconds[0] += DETAILS_SECONDS
    assert "Grand salon" in lists_told()


def test_the_rules_of_a_list_change_with_it(day: Day) -> None:
    (secret,) = day.event.take()
    assert [day.answer(secret), day.answer(secret)] == [Verdict.OK, Verdict.ALREADY_REDEEMED]
    day.event.admin.set_list(allow_multiple_entries=True, name="Grande entrée")
    day.start_again()
    day.pull()
    day.door.check_in_list = day.list("main")
    assert day.door.check_in_list.name == "Grande entrée"
    assert day.answer(secret) is Verdict.OK


def test_a_list_that_admits_no_product_admits_nobody(day: Day) -> None:
    day.event.admin.set_list(all_products=False, limit_products=[])
    day.start_again()
    day.pull()
    assert day.list("main").ticket_types == (NOBODY,)
    day.door.check_in_list = day.list("main")
    assert day.answer(day.event.cases["valid"]) is Verdict.PRODUCT


def test_rules_of_lists_that_this_laptop_does_not_apply_are_named(day: Day) -> None:
    admin, main = day.event.admin, str(day.event.list_id)
    assert day.system.unknown_rules() == {}
    rule = {"isBefore": [{"var": "now"}, {"buildTime": ["date_to"]}, None]}
    admin.set_list(rules=rule, exit_all_at=datetime.now(UTC).isoformat())
    assert day.system.unknown_rules() == {main: (UnknownRule.RULES, UnknownRule.EXIT_ALL_AT)}


# ── passages made elsewhere ────────────────────────────────────────────────────────────────────────────────────────


def test_somebody_who_entered_elsewhere_is_in_already_with_the_time_and_the_station(day: Day) -> None:
    (secret,) = day.event.take()
    other, at = day.event.station(), datetime.now(UTC) - timedelta(minutes=5)
    other.scan(secret, at=at)
    day.pull()
    result = day.scan(secret)
    assert result.verdict is Verdict.ALREADY_REDEEMED
    assert result.first
    assert (result.first.at, result.first.station_id) == (at, f"pretix {other.device_id}")


def test_whoever_left_elsewhere_may_come_back_here(day: Day) -> None:
    (secret,) = day.event.take()
    other = day.event.station()
    other.scan(secret)
    other.scan(secret, type="exit")
    day.pull()
    assert day.answer(secret) is Verdict.OK


def test_a_check_in_that_was_undone_elsewhere_lets_the_person_in_here(day: Day) -> None:
    (secret,) = day.event.take()
    other = day.event.station()
    other.scan(secret, nonce="elsewhere-1")
    day.pull()
    assert day.answer(secret) is Verdict.ALREADY_REDEEMED
    assert other.annul("elsewhere-1").status == 200
    day.pull()
    assert day.answer(secret) is Verdict.OK


def test_our_own_check_ins_that_come_back_are_counted_once(day: Day) -> None:
    secrets = day.event.take(3)
    assert [day.answer(secret) for secret in secrets] == [Verdict.OK] * 3
    for _ in range(2):
        day.both()
    passages = [scan for scan in day.roster.scans.all() if scan.verdict is Verdict.OK and scan.kind is Kind.ENTRY]
    ours = [scan for scan in passages if scan.source is not Source.REMOTE]
    assert sorted(scan.code for scan in ours) == sorted(secrets)
    assert not {scan.code for scan in passages if scan.source is Source.REMOTE} & set(secrets)


def test_a_check_in_on_a_list_that_was_made_a_moment_ago_is_not_missed(day: Day) -> None:
    (secret,) = day.event.take()
    fresh = day.event.admin.new_list("Dîner")
    day.event.station().scan(secret, list_id=fresh)
    day.pull()
    dinner = day.roster.lists.of_source(str(fresh))
    assert dinner
    day.door.check_in_list = dinner
    assert day.answer(secret) is Verdict.ALREADY_REDEEMED


# ── interrupted, emptied, forbidden ────────────────────────────────────────────────────────────────────────────────


def test_a_download_that_is_cut_off_goes_on_where_it_stopped_and_leaves_nobody_out(crowd: Day) -> None:
    def two_pages() -> Iterator[bool]:
        yield True
        yield False

    going = two_pages()
    run_round(crowd.roster, crowd.system, Direction.PULL, lambda: next(going))
    half = crowd.roster.tickets.count()
    assert half > 0
    assert '"page": 2' in crowd.roster.imports.cursor(crowd.system.key)[0]
    crowd.start_again()
    assert crowd.pull().added == crowd.roster.tickets.count() - half > 0
    secrets = [ticket.ticket_code for ticket in crowd.roster.tickets.all()]
    assert len(secrets) == len(set(secrets))
    assert set(crowd.event.tickets) <= set(secrets)


def test_an_order_that_changes_while_pages_come_is_not_left_out(crowd: Day) -> None:
    steps = crowd.system.pull("")
    next(steps)
    last = crowd.event.tickets[0]
    crowd.event.admin.rename(last, "Zélie", "Orcival")
    (new,) = crowd.event.admin.new_order(("Marin", "Ussel"))
    (*_, end) = steps
    crowd.pull()  # from the beginning, and then from where the steps above ended
    with crowd.roster.writing():
        crowd.roster.imports.move_cursor(crowd.system.key, end.cursor, crowd.roster.clock())
    crowd.pull()
    assert crowd.ticket(last).full_name == "Zélie Orcival"
    assert crowd.answer(new) is Verdict.OK


def test_the_end_of_the_first_download_is_always_written_down(crowd: Day) -> None:
    crowd.pull()
    assert '"page": 0' in crowd.roster.imports.cursor(crowd.system.key)[0]
    assert crowd.pull().added == 0


def test_orders_that_are_deleted_over_there_take_nobody_out_of_the_roster(day: Day) -> None:
    secret = day.event.cases["testmode"]
    order = day.event.admin.position(secret)["order"]
    day.event.server.api().must("DELETE", f"{day.event.path}/orders/{order}/")
    day.pull()
    assert day.answer(secret) is Verdict.OK


def test_a_key_that_may_not_see_the_guests_says_so_and_leaves_the_roster_whole(day: Day) -> None:
    before = day.roster.tickets.count()
    with caller(day.event, "checkin_only") as blind:
        done = run_round(day.roster, PretixSystem(place(day.event), blind), Direction.PULL)
    assert isinstance(done.pull_error, AccessRevoked)
    assert day.roster.tickets.count() == before


def test_a_key_that_was_revoked_and_a_key_of_nobody_are_told(day: Day) -> None:
    with caller(day.event, "revoked") as old, Caller(day.event.url, Credential("Token", "nonsense")) as wrong:
        for calls in (old, wrong):
            system = PretixSystem(place(day.event), calls)
            with pytest.raises(AccessRevoked) as raised:
                list(system.pull(""))
            assert raised.value.reason is Reason.KEY_REFUSED
            with pytest.raises(AccessRevoked):
                system.probe()


def test_an_event_that_is_not_there_is_no_empty_one(day: Day) -> None:
    nowhere = replace(place(day.event), event="autre-jour")
    with pytest.raises(AccessRevoked):
        list(PretixSystem(nowhere, day.caller).pull(""))


def test_a_server_that_stops_between_two_pages_costs_nothing_but_time(pretix: PretixServer, crowd: Day) -> None:
    steps = crowd.system.pull("")
    first = next(steps)
    pretix.kill()
    try:
        with pytest.raises(Unreachable):
            next(steps)
    finally:
        pretix.start()
    rest = list(crowd.system.pull(first.cursor))
    people = [one.attendee.ticket_code for step in (first, *rest) if step.part for one in step.part.people]
    assert set(crowd.event.tickets) <= set(people)


# ── signed tickets, clocks ─────────────────────────────────────────────────────────────────────────────────────────


def test_a_signed_ticket_of_an_order_that_has_not_come_yet_admits(tmp_path: Path, pretix: PretixServer) -> None:
    with opened(tmp_path, pretix.new_event(positions=2, signed=True)) as signed:
        signed.pull()
        (late,) = signed.event.admin.new_order(("Zélie", "Orcival"))
        assert signed.answer(late) is Verdict.OK
        signed.pull()
        assert signed.answer(late) is Verdict.ALREADY_REDEEMED
        assert signed.ticket(late).full_name == "Zélie Orcival"


def test_a_signed_ticket_that_was_replaced_before_we_knew_it_is_refused(tmp_path: Path, pretix: PretixServer) -> None:
    with opened(tmp_path, pretix.new_event(positions=2, signed=True)) as signed:
        signed.pull()
        (old,) = signed.event.admin.new_order(("Zélie", "Orcival"))
        new = signed.event.admin.regenerate(old)
        signed.pull()
        assert [signed.answer(old), signed.answer(new)] == [Verdict.REVOKED, Verdict.OK]


def test_the_clock_of_the_server_is_compared_with_ours(day: Day) -> None:
    slow = PretixSystem(place(day.event), day.caller, lambda: datetime.now(UTC) - timedelta(hours=1))
    assert slow.clock_difference is None
    slow.probe()
    assert slow.clock_difference is not None
    assert abs(slow.clock_difference - 3600) < 2


def test_a_server_whose_clock_went_back_is_read_from_the_beginning(day: Day) -> None:
    tomorrow = (datetime.now(UTC) + timedelta(days=1)).isoformat()
    ahead = f'{{"since": "{tomorrow}", "page": 0, "began": "", "unread": []}}'
    (pulled,) = day.system.pull(ahead)
    assert pulled.part
    assert len(pulled.part.people) == day.roster.tickets.count()
    assert tomorrow not in pulled.cursor
