"""Differences and problems as groups that unfold to names and rows. Pure: no widget, no roster."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from checkin.merge import Update
from checkin.models import Attendee, Problem
from checkin.ui.organiser.groups import Group, Line
from checkin.ui.organiser.reading import Review
from checkin.ui.organiser.shown import affiliation, person, shown
from checkin.ui.texts.imports import field_words, review_words
from checkin.ui.texts.words import QUOTED, words


def differences(review: Review) -> list[Group]:
    """What importing would do to the roster, by name; people who would vanish first where they are many."""
    changes = review.changes
    missing, hint = len(changes.missing), review_words.missing_hint()
    groups = [
        Group(title=review_words.added(len(changes.added)), rows=changes.added, say=_somebody),
        Group(title=review_words.updated(len(changes.updated)), rows=changes.updated, say=_updated),
        Group(title=review_words.unchanged(len(changes.unchanged)), rows=changes.unchanged, say=_unchanged),
        Group(
            title=review_words.missing(missing),
            rows=changes.missing,
            say=_somebody,
            hint=hint if missing else "",
            urgent=changes.shrinks,
        ),
    ]
    return sorted(groups, key=lambda group: not group.urgent)


def problems(review: Review) -> list[Group]:
    """What is odd in the file, a group per kind."""
    say = _problem_of(review.by_row)
    return [_kind(kind, found, say) for kind, found in review.problems.items()]


def _kind(kind: str, found: Sequence[Problem], say: Callable[[Problem], Line]) -> Group:
    title, rows = _capital(words.problem(kind)), [problem for problem in found if problem.row is not None]
    hint = review_words.rows(len(rows)) if rows else review_words.whole_file()
    return Group(title=title, hint=hint, rows=rows, say=say)


def _problem_of(by_row: Mapping[int | None, Attendee]) -> Callable[[Problem], Line]:
    def say(problem: Problem) -> Line:
        row, attendee = review_words.row(problem.row or 0), by_row.get(problem.row)
        known = (person(attendee) if attendee else "", shown(problem.detail) if problem.kind in QUOTED else "")
        about = " · ".join(text for text in known if text)
        return (about, row) if about else (row, "")

    return say


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _somebody(attendee: Attendee) -> Line:
    return person(attendee), affiliation(attendee)


def _updated(update: Update) -> Line:
    return person(update.attendee), ", ".join(field_words.name(field).lower() for field in update.fields)


def _unchanged(update: Update) -> Line:
    return _somebody(update.attendee)
