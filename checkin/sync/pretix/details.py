"""What rarely changes about an event: products, questions, lists, signing keys. Read whole, compared with nothing."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from checkin.errors import Reason, Unreachable
from checkin.models import CheckInList
from checkin.sync.exports.vocabulary import Whose, meanings
from checkin.sync.pretix.api import Api
from checkin.sync.pretix.lists import UnknownRule, read_list, unknown_rules
from checkin.sync.pretix.values import name_of_id, objects, spoken, text, told_apart

ANSWERED = ("job_title", "company", "phone")  # fields that pretix has no place for, or not for everybody
PHONE = "TEL"  # pretix's types of questions
YES_OR_NO = "B"


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """A product or one of its variations, and what the door should know of whoever has it."""

    name: str
    attention: bool = False
    checkin_text: str | None = None
    variations: Mapping[str, Variant] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """`field` of an attendee that the answer is, "" for none; of two of one field the lower `rank` is the better."""

    text: str
    kind: str = ""
    field: str = ""
    rank: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """By the numbers that pretix gives them, as texts."""

    products: Mapping[str, Variant] = field(default_factory=dict)
    questions: Mapping[str, Question] = field(default_factory=dict)
    lists: Sequence[CheckInList] = ()
    unknown_rules: Mapping[str, tuple[UnknownRule, ...]] = field(default_factory=dict)
    signing_keys: Sequence[str] = ()
    people: int = 0  # on the longest list, as pretix counts them

    @property
    def product_names(self) -> dict[str, str]:
        return {key: product.name for key, product in self.products.items()}

    def know(self, orders: Iterable[Mapping[str, Any]]) -> bool:
        """Whether nothing that these orders speak of is newer than these details; of odd ones nothing is."""
        lists = frozenset(one.source_id for one in self.lists)
        try:
            return all(self._know(one, lists) for order in orders for one in objects(order.get("positions")))
        except (TypeError, AttributeError):
            return True

    def _know(self, position: Mapping[str, Any], lists: Container[str | None]) -> bool:
        product = self.products.get(name_of_id(position.get("item")))
        variation = name_of_id(position.get("variation"))
        return (
            product is not None
            and (not variation or variation in product.variations)
            and all(name_of_id(one.get("question")) in self.questions for one in objects(position.get("answers")))
            and all(name_of_id(one.get("list")) in lists for one in objects(position.get("checkins")))
        )


def read_details(api: Api) -> Details:
    """Four questions to the server. Unreachable where an answer has another shape than pretix's.

    pretix means to replace its questions by "data fields" (docs.pretix.eu/dev/api/resources/datafields.html): answers
    are then called by their short names.
    """
    event = api.event()
    items, lists = (list(api.rows(one)) for one in ("items", "checkinlists"))
    questions = list(api.rows("questions", optional=True))
    try:
        return details_of(event, items, questions, lists)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise Unreachable(Reason.NOT_PRETIX, host=api.host) from error


Rows = Sequence[Mapping[str, Any]]


def details_of(event: Mapping[str, Any], items: Rows, questions: Rows, lists: Rows) -> Details:
    """KeyError, TypeError, ValueError or AttributeError where a value has another shape than pretix's."""
    products = _variants(items)
    names = {key: product.name for key, product in products.items()}
    return Details(
        products=products,
        questions=_questions(questions),
        lists=[read_list(row, names) for row in lists],
        unknown_rules={name_of_id(row["id"]): found for row in lists if (found := unknown_rules(row))},
        signing_keys=[str(key) for key in (event.get("valid_keys") or {}).get("pretix_sig1") or ()],
        people=max((int(row.get("position_count") or 0) for row in lists), default=0),
    )


def _variants(rows: Rows, called: str = "name") -> dict[str, Variant]:
    """In the order of their ids, so that a later product never takes the name of an earlier one."""
    ordered = sorted(rows, key=lambda row: int(row["id"]))
    keys = [name_of_id(row["id"]) for row in ordered]
    names = told_apart((key, spoken(row[called]) or f"#{key}") for key, row in zip(keys, ordered, strict=True))
    return {
        key: Variant(
            name=names[key],
            attention=bool(row.get("checkin_attention")),
            checkin_text=text(row.get("checkin_text")),
            variations=_variants(objects(row.get("variations")), called="value"),
        )
        for key, row in zip(keys, ordered, strict=True)
    }


def _questions(rows: Rows) -> dict[str, Question]:
    keys = [name_of_id(row["id"]) for row in rows]
    texts = told_apart((key, spoken(row["question"]) or f"#{key}") for key, row in zip(keys, rows, strict=True))
    return {key: _question(texts[key], str(row.get("type"))) for key, row in zip(keys, rows, strict=True)}


def _question(asked: str, kind: str) -> Question:
    """Which field it asks for, by the words in which exports' headers ask for it."""
    if kind == PHONE:
        return Question(text=asked, kind=kind, field="phone")
    own = [one for one in meanings(asked) if one.field in ANSWERED and one.whose is not Whose.BUYER]
    best = min(own, key=lambda one: one.rank, default=None)
    return (
        Question(text=asked, kind=kind, field=best.field, rank=best.rank) if best else Question(text=asked, kind=kind)
    )
