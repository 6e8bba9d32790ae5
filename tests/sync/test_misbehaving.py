"""The server that misbehaves does so as it says: what the fault matrix proves rests on it."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from misbehaving import (
    Answer,
    Behaviour,
    Gate,
    Misbehaving,
    after_commit,
    body_has,
    cut,
    cut_mid_body,
    drip,
    internal_error,
    late,
    path_has,
    silent,
    unauthorized,
)

from checkin.errors import CheckinError, NoAnswer, Reason
from checkin.sync.http import Caller, Limits

HASTY = Limits(connect=2, read=0.8, call=3)


@pytest.fixture
def real() -> Iterator[Misbehaving]:
    """Stands for the real system: what it has seen, it has done."""
    with Misbehaving(good=Answer(201, b'{"status": "ok"}', {"X-Page-Generated": "now"})) as running:
        yield running


@pytest.fixture
def between(real: Misbehaving) -> Iterator[Misbehaving]:
    with Misbehaving(upstream=real.url) as proxy:
        yield proxy


@pytest.fixture
def caller(between: Misbehaving) -> Iterator[Caller]:
    with Caller(between.url, limits=HASTY) as made:
        yield made


def test_between_us_and_the_real_server_nothing_changes(caller: Caller, real: Misbehaving) -> None:
    reply = caller.post("/redeem/?expand=item", {"nonce": "n1"}, {"X-Idempotency-Key": "n1"})
    assert (reply.status, reply.json(), reply.headers["x-page-generated"]) == (201, {"status": "ok"}, "now")
    seen = real.seen[0]
    assert (seen.method, seen.path, seen.json()) == ("POST", "/redeem/?expand=item", {"nonce": "n1"})
    assert seen.headers["x-idempotency-key"] == "n1"


def outcome(caller: Caller) -> int | Reason:
    """The status that came, or why none did."""
    try:
        return caller.post("/redeem/", {}).status
    except NoAnswer as error:
        return error.reason


@pytest.mark.parametrize(
    ("behaviour", "expected"),
    [
        (silent, Reason.TIMED_OUT),
        (late(2, cut), Reason.TIMED_OUT),
        (cut, Reason.CUT_OFF),
        (internal_error, 500),
    ],
)
@pytest.mark.parametrize("committed", [False, True])
def test_a_request_is_lost_before_or_after_the_real_server_has_done_it(
    caller: Caller,
    real: Misbehaving,
    between: Misbehaving,
    behaviour: Behaviour,
    expected: int | Reason,
    committed: bool,
) -> None:
    between.next(after_commit(behaviour) if committed else behaviour)
    assert outcome(caller) == expected
    assert len(real.seen) == committed
    assert outcome(caller) == 201


@pytest.mark.parametrize("behaviour", [cut_mid_body, drip(0.6)])
def test_a_spoiled_answer_is_one_to_something_done(
    caller: Caller, real: Misbehaving, between: Misbehaving, behaviour: Behaviour
) -> None:
    between.next(behaviour)
    with pytest.raises(CheckinError):
        caller.post("/redeem/", {})
    assert len(real.seen) == 1


def test_a_script_is_for_the_requests_that_it_names(caller: Caller, between: Misbehaving) -> None:
    between.next(unauthorized, when=path_has("orders"))
    between.always(internal_error, when=body_has("n7"))
    assert [caller.post("/redeem/", {"nonce": f"n{number}"}).status for number in (6, 7, 8, 7)] == [201, 500, 201, 500]
    assert [caller.get("/orders/").status for _ in range(2)] == [401, 201]
    between.behave()
    assert caller.post("/redeem/", {"nonce": "n7"}).status == 201
    between.wait_for(7)


def test_a_server_that_goes_down_comes_back_at_its_address(caller: Caller, between: Misbehaving) -> None:
    gate = Gate(then=cut)

    def down_while_it_waits() -> None:
        gate.arrived.wait()
        between.down()

    going = threading.Thread(target=down_while_it_waits)
    between.next(gate)
    going.start()
    assert outcome(caller) == Reason.CUT_OFF
    going.join()
    assert outcome(caller) == Reason.CONNECTION_REFUSED
    between.up()
    assert outcome(caller) == 201
    assert len(between.seen) == 2


def test_nothing_of_it_outlives_its_test() -> None:
    before = set(threading.enumerate())
    with Misbehaving() as server, Caller(server.url, limits=HASTY) as caller:
        server.next(silent)
        with pytest.raises(NoAnswer):
            caller.get()
    assert set(threading.enumerate()) == before
