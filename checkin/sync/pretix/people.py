"""One order of pretix → its people and their passages. Pure: whoever cannot be read is named, nobody is left out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from checkin.errors import Reason, Unreadable
from checkin.models import Attendee, Status
from checkin.parts import Registered
from checkin.sync.exports.values.names import NOBODY, Name, split_name
from checkin.sync.pretix.details import ANSWERED, YES_OR_NO, Details, Question, Variant
from checkin.sync.pretix.passages import passages
from checkin.sync.pretix.values import moment, name_of_id, objects, spoken, text

Json = Mapping[str, Any]

# As the columns of pretix's own French exports are called: what comes by file or by network has one name.
ATTENTION, VARIATION, SEAT = "Nécessite une attention particulière", "Variante", "Nom du siège"
NAME_PARTS = {
    "salutation": "Civilité",
    "title": "Titre",
    "degree": "Diplôme",
    "calling_name": "Prénom d’usage",
    "latin_transcription": "Transcription latine",
}
YES, NO = "Oui", "Non"

_BY_ORDER = {"p": Status.VALID, "n": Status.PENDING, "e": Status.CANCELLED, "c": Status.CANCELLED}
_NO_PRODUCT = Variant(name="")
_NO_VARIATION = Variant(name="")


def people_of(order: Json, details: Details) -> list[Registered]:
    """Everybody in one order; Unreadable names the order that has another shape than pretix's."""
    try:
        return list(_people_of(order, details))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise Unreadable(Reason.ORDER_UNREADABLE, order=text(order.get("code")) or "") from error


def _people_of(order: Json, details: Details) -> Iterator[Registered]:
    positions = objects([*order["positions"]])
    by_id = {position["id"]: position for position in positions}
    for position in positions:
        added_to = by_id.get(position.get("addon_to"), {})
        yield Registered(
            attendee=_attendee(order, position, added_to, details),
            passages=tuple(passages(position.get("checkins"))),
        )


def _attendee(order: Json, position: Json, added_to: Json, details: Details) -> Attendee:
    key = name_of_id(position["item"])
    product = details.products.get(key, _NO_PRODUCT)
    variation = product.variations.get(name_of_id(position.get("variation")), _NO_VARIATION)
    payer = order.get("invoice_address") or {}
    name = _name(position, added_to, payer)
    fields, extra = _answers(objects(position.get("answers")), details)
    company = _company(position, added_to, payer)
    if company and (answered := fields.pop("company", None)):
        extra.setdefault(answered[0].text, answered[1])
    said = {field: answer for field, (_, answer) in fields.items()}
    return Attendee(
        source_id=_known(name_of_id(position["id"])),
        ticket_code=_known(str(position["secret"] or "")),
        first_name=name.first,
        last_name=name.last,
        full_name=name.full,
        email=text(position.get("attendee_email") or added_to.get("attendee_email") or order.get("email")),
        company=company or said.get("company"),
        job_title=said.get("job_title"),
        phone=said.get("phone") or text(order.get("phone")),
        ticket_type=product.name or f"#{key}",
        status=_status(order, position),
        order_id=text(order["code"]),
        ordered_at=_local(order.get("datetime")),
        comment=_comment(order, variation, product),
        extra={**_described(order, position, (product, variation)), **extra},
        valid_from=moment(position.get("valid_from")),
        valid_until=moment(position.get("valid_until")),
        valid_if_pending=bool(order.get("valid_if_pending")),
        blocked=bool(position.get("blocked")),
    )


def _known(key: str) -> str:
    """Nobody can be kept without one."""
    if not key:
        raise ValueError(key)
    return key


def _status(order: Json, position: Json) -> Status:
    """A letter that pretix has not used yet lets in, marked for attention."""
    if position.get("canceled"):
        return Status.CANCELLED
    status = _BY_ORDER.get(str(order["status"]), Status.UNKNOWN)
    waits = status is Status.PENDING and order.get("require_approval")
    return Status.WAITLIST if waits else status


def _name(position: Json, added_to: Json, payer: Json) -> Name:
    """The attendee's, else that of the ticket that this one was added to, else the payer's."""
    whole = (position, "attendee_name"), (added_to, "attendee_name"), (payer, "name")
    names = (_own_name(of.get(f"{key}_parts") or {}, of.get(key)) for of, key in whole)
    return next((name for name in names if name.full), NOBODY)


def _own_name(parts: Json, whole: object) -> Name:
    given = " ".join(part for key in ("given_name", "middle_name") if (part := text(parts.get(key))))
    family = text(parts.get("family_name"))
    if given or family:
        return Name(given or None, family)
    full = text(parts.get("full_name")) or text(parts.get("_legacy")) or text(whole)
    return split_name(full) if full else NOBODY


def _company(position: Json, added_to: Json, payer: Json) -> str | None:
    """The payer's where the event asks nobody for one; whoever left it blank has none."""
    asked = [of["company"] for of in (position, added_to) if of.get("company") is not None]
    return text(asked[0] if asked else payer.get("company"))


def _answers(answers: Sequence[Json], details: Details) -> tuple[dict[str, tuple[Question, str]], dict[str, str]]:
    """(field → question and answer, all other answers by their question)."""
    fields: dict[str, tuple[Question, str]] = {}
    extra: dict[str, str] = {}
    for question, said in sorted(_answered(answers, details), key=lambda one: one[0].rank):
        if question.field in ANSWERED and question.field not in fields:
            fields[question.field] = question, said
        else:
            extra[question.text] = said
    return fields, extra


def _answered(answers: Sequence[Json], details: Details) -> Iterator[tuple[Question, str]]:
    for answer in answers:
        key = name_of_id(answer.get("question"))
        question = details.questions.get(key) or Question(text=text(answer.get("question_identifier")) or f"#{key}")
        said = text(answer.get("answer"))
        if said is not None:
            yes_or_no = {"True": YES, "False": NO} if question.kind == YES_OR_NO else {}
            yield question, yes_or_no.get(said, said)


def _described(order: Json, position: Json, product: tuple[Variant, Variant]) -> dict[str, str]:
    """What pretix says of a ticket that no field of ours holds."""
    parts = position.get("attendee_name_parts") or {}
    seat = position.get("seat") or {}
    said = {label: text(parts.get(key)) for key, label in NAME_PARTS.items()}
    said |= {VARIATION: product[1].name or None, SEAT: spoken(seat.get("name"))}
    if order.get("checkin_attention") or any(one.attention for one in product):
        said[ATTENTION] = YES
    return {label: value for label, value in said.items() if value}


def _comment(order: Json, variation: Variant, product: Variant) -> str | None:
    """What pretix shows at check-in, in its order, then what the organiser noted on the order."""
    lines = (text(order.get("checkin_text")), variation.checkin_text, product.checkin_text, text(order.get("comment")))
    return "\n".join(line for line in lines if line) or None


def _local(value: object) -> str | None:
    """As the organiser sees it, to the second, as exports write it."""
    return datetime.fromisoformat(str(value)).replace(tzinfo=None, microsecond=0).isoformat() if value else None
