"""What rows say of each other: the same ticket twice, one code for two people, one person with two tickets."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from checkin.models import Attendee, Problem
from checkin.search import words


def settled(
    attendees: Sequence[Attendee], *, has_codes: bool, answers: bool
) -> tuple[tuple[Attendee, ...], list[Problem]]:
    """Who stays, and what was found. `answers`: the rows are dated answers of people, who may answer again."""
    kept, problems = _one_per_ticket(attendees)
    again = _same_people(kept)
    if answers and not has_codes:
        gone, found = _latest_answers(again)
        kept = [attendee for attendee in kept if attendee.row not in gone]
        return tuple(kept), problems + found
    return tuple(kept), problems + _several_tickets(again)


def _one_per_ticket(attendees: Sequence[Attendee]) -> tuple[list[Attendee], list[Problem]]:
    """The same code and person again is one ticket, its later status wins; the same code for another stays."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    kept: list[Attendee] = []
    problems: list[Problem] = []
    for attendee in attendees:
        known = places[attendee.ticket_code] if attendee.ticket_code is not None else []
        same = next((place for place in known if _same_person(kept[place], attendee)), None) if known else None
        if same is not None:
            problems.append(_problem(attendee, "duplicate_row", f"same ticket as row {kept[same].row}"))
            kept[same] = _updated(kept[same], attendee)
            continue
        if known:
            problems.append(
                _problem(attendee, "duplicate_code", f"same code as row {kept[known[0]].row}, another person")
            )
        known.append(len(kept))
        kept.append(attendee)
    return kept, problems


def _updated(before: Attendee, again: Attendee) -> Attendee:
    """The ticket as the later of two rows leaves it; who was in stays in."""
    later = before if _is_later(before, again) else again
    return replace(
        before,
        status=later.status,
        checked_in=before.checked_in or again.checked_in,
        checked_in_at=before.checked_in_at or again.checked_in_at,
    )


def _is_later(one: Attendee, other: Attendee) -> bool:
    """By the dates of both, else the one further down, which is `other`."""
    return bool(one.ordered_at and other.ordered_at and one.ordered_at > other.ordered_at)


def _same_person(one: Attendee, other: Attendee) -> bool:
    if one.full_name and other.full_name:
        return one.full_name == other.full_name or _name(one) == _name(other)
    return bool(one.email and other.email) and _email(one) == _email(other)


def _name(attendee: Attendee) -> tuple[str, ...]:
    return tuple(sorted(words(attendee.full_name or "")))


def _email(attendee: Attendee) -> str:
    return (attendee.email or "").casefold()


def _same_people(attendees: Iterable[Attendee]) -> list[list[Attendee]]:
    """Groups of rows with the same name and e-mail, in the order of the file; one attendee per row."""
    by_email: defaultdict[str, dict[int | None, Attendee]] = defaultdict(dict)
    for attendee in attendees:
        if attendee.email and attendee.full_name:
            by_email[_email(attendee)].setdefault(attendee.row, attendee)
    groups: defaultdict[tuple[str, tuple[str, ...]], list[Attendee]] = defaultdict(list)
    for email, rows in by_email.items():
        for attendee in rows.values() if len(rows) > 1 else ():
            groups[email, _name(attendee)].append(attendee)
    return [group for group in groups.values() if len(group) > 1]


def _several_tickets(groups: Iterable[list[Attendee]]) -> list[Problem]:
    return [
        _problem(attendee, "same_person_multiple_tickets", f"same name and e-mail as row {group[0].row}")
        for group in groups
        for attendee in group[1:]
    ]


def _latest_answers(groups: Iterable[list[Attendee]]) -> tuple[set[int | None], list[Problem]]:
    """The rows of earlier answers, which are not imported."""
    problems = []
    for group in groups:
        latest = group[0]
        for attendee in group[1:]:
            latest = latest if _is_later(latest, attendee) else attendee
        problems += [
            _problem(attendee, "duplicate_person", f"answered again in row {latest.row}")
            for attendee in group
            if attendee is not latest
        ]
    return {problem.row for problem in problems}, problems


def _problem(attendee: Attendee, kind: str, detail: str) -> Problem:
    return Problem(row=attendee.row, kind=kind, detail=detail)
