"""Questions and decisions as cards show them: pure texts and the buttons below. No widget, no roster."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from checkin.models import Connection, SyncStatus, Ticket
from checkin.reconciliation import Choice, DoubleAdmission, Questions, SetAside, Settled
from checkin.ui.organiser.shown import affiliation, person, shown
from checkin.ui.texts.exchange import exchange_words
from checkin.ui.texts.imports import review_words
from checkin.ui.texts.moments import moments
from checkin.ui.texts.reconciliation import happened_words, reconciliation_words
from checkin.ui.texts.refusals import refusals

COMPARE = "compare"  # shows the export that is held back; no choice that is kept
CLOCK_SECONDS = 60  # a smaller difference of the clocks is nobody's business


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """A button: its name, its text; `prompt` is asked before, and needs an answer where `required`."""

    name: str
    text: str
    prompt: str = ""
    confirm: str = ""
    required: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One card: who, what, why, and what can be done. `key` stays the same as long as it is the same question."""

    key: str
    title: str
    beside: str = ""
    corner: str = ""
    lines: tuple[str, ...] = ()
    reason: str = ""
    actions: tuple[Action, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What sentences depend on besides their subject: this station's name, now, the event's time zone."""

    station: str
    now: datetime
    zone: ZoneInfo


def sections(asked: Questions, status: SyncStatus, around: Around) -> dict[str, list[Item]]:
    """Each section of the page with its cards."""
    return {
        "doubles": [_double(one, around) for one in asked.doubles],
        "set_aside": [_set_aside(one, around) for one in asked.set_aside],
        "roster": list(_held_back(status)),
        "clock": list(_clock(status)),
        "missing": list(_missing(asked, around)),
        "settled": [_settled(one, around) for one in asked.settled],
    }


def _double(double: DoubleAdmission, around: Around) -> Item:
    choices = [Choice.KEEP, Choice.CANCEL, Choice.TWO_PEOPLE] if double.later else [Choice.KEEP, Choice.TWO_PEOPLE]
    actions = {choice: _action(choice) for choice in choices}
    if double.later:
        text = reconciliation_words.cancel_entry(double.later.at, around.zone)
        actions[Choice.CANCEL] = Action(name=Choice.CANCEL, text=text)
    return Item(
        key=double.subject,
        title=person(double.ticket),
        beside=affiliation(double.ticket),
        corner=shown(double.check_in_list.name),
        lines=(_told(happened_words.passages(double.passages, around.station, around.now, around.zone)),),
        actions=tuple(actions.values()),
    )


def _set_aside(aside: SetAside, around: Around) -> Item:
    own, now, zone = around.station, around.now, around.zone
    lines = [happened_words.passages([aside.scan], own, now, zone)]
    if aside.undone:
        lines.append(happened_words.undo(aside.undone, own, now, zone))
    return Item(
        key=aside.subject,
        title=_whom(aside.ticket, aside.scan.code),
        beside=affiliation(aside.ticket) if aside.ticket else "",
        lines=tuple(map(_told, lines)),
        reason=_told(refusals.refusal(aside.scan.refusal or "")),
        actions=(_action(Choice.AGAIN), _action(Choice.DISMISS)),
    )


def _held_back(status: SyncStatus) -> Iterator[Item]:
    if status.connection is Connection.ASKS:
        yield Item(
            key="held_back",
            title=happened_words.held_back(),
            lines=(happened_words.held_back_hint(),),
            actions=(Action(name=COMPARE, text=exchange_words.compare()),),
        )


def _clock(status: SyncStatus) -> Iterator[Item]:
    difference = status.clock_difference or 0.0
    if abs(difference) > CLOCK_SECONDS:
        yield Item(key="clock", title=happened_words.clock(difference), lines=(happened_words.clock_step(),))


def _missing(asked: Questions, around: Around) -> Iterator[Item]:
    for ticket in asked.missing:
        assert ticket.missing_since is not None  # that is what it was looked up by
        since = moments.since(ticket.missing_since, around.now, around.zone)
        yield Item(key=str(ticket.id), title=person(ticket), beside=affiliation(ticket), corner=since)
    if beyond := asked.missing_count - len(asked.missing):
        yield Item(key="beyond", title=review_words.others(beyond))


def _settled(settled: Settled, around: Around) -> Item:
    decided, choice = settled.decided, Choice(settled.decided.decision)
    when = moments.said(decided.at, around.now, around.zone)
    told = [happened_words.settled(choice), shown(happened_words.decided(decided.by, when))]
    if choice is Choice.AGAIN and settled.scan:
        told.insert(1, happened_words.sent(settled.scan.settled_at is not None))
    return Item(
        key=f"{settled.kind}:{settled.subject}",
        title=_whom(settled.ticket, settled.scan.code if settled.scan else ""),
        beside=affiliation(settled.ticket) if settled.ticket else "",
        corner=shown(settled.check_in_list.name) if settled.check_in_list else "",
        lines=(" · ".join(told), *([shown(happened_words.noted(decided.note), 600)] if decided.note else [])),
        actions=(_action(Choice.REOPEN),) if settled.may_reopen else (),
    )


def _whom(ticket: Ticket | None, code: str) -> str:
    return person(ticket) if ticket else shown(happened_words.nobody(code))


def _told(sentence: str) -> str:
    return shown(sentence, 600)


def _action(choice: Choice) -> Action:
    return Action(
        name=choice,
        text=reconciliation_words.choice(choice),
        prompt=reconciliation_words.prompt(choice),
        confirm=reconciliation_words.confirm(choice),
        required=choice is Choice.TWO_PEOPLE,
    )
