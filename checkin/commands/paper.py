"""Commands for paper: cards, card, boxes, badges. Qt is loaded only here, offscreen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from checkin import audit, boxes, card_batch, cards, codes, event_date, pickup
from checkin.attendance import Only
from checkin.audit import Deed
from checkin.card_batch import Batch, Order
from checkin.cards import preflight
from checkin.cards.chosen import TEMPLATE_SETTING
from checkin.cards.preflight import Finding
from checkin.cards.sheets import sheet_for
from checkin.commands.options import LIST_OPTION, TEXT, absolute, command, opened
from checkin.commands.saying import emit, say_plain
from checkin.errors import Reason, WrongUse
from checkin.models import Ticket
from checkin.progress import Progress
from checkin.roster import Roster

ONLY = (Only.PRESENT.value, Only.ABSENT.value, Only.WALK_INS.value)
ORDERS = tuple(order.value for order in Order)


@command(
    "cards",
    click.argument("out", metavar="OUT.pdf"),
    click.option("--template", type=TEXT),
    click.option("--sheet", type=TEXT),
    click.option("--only", type=click.Choice(ONLY)),
    click.option("--sort", "order", type=click.Choice(ORDERS), default=Order.NAME.value),
    click.option("--not-printed", is_flag=True),
    LIST_OPTION,
)
def cards_command(out: str, event_file: str | None, as_json: bool, **options: Any) -> int:
    """Sheets of name cards, a card per ticket."""
    from checkin.ui.printing.headless import ensure_gui_application
    from checkin.ui.printing.sheet_maker import Stack, write_sheets

    path = _ending(absolute(out), ".pdf")
    ensure_gui_application()
    with opened(event_file) as roster:
        template = _template(roster, options["template"])
        sheet = sheet_for((template.width, template.height), template.name, options["sheet"])
        stack = Stack(tickets=_chosen(roster, options), template=template, sheet=sheet)
        layouts = write_sheets(roster, stack, path, Progress())
        audit.note(roster, Deed.EXPORTED, subject="sheets", detail=path.name)
        flaws = _flaws(roster, template)
    return _report(layouts, flaws, path, as_json)


@command(
    "card",
    click.argument("code", type=TEXT),
    click.argument("out", metavar="OUT.pdf|.png"),
    click.option("--template", type=TEXT),
    click.option("--ticket", "ticket_id", type=int, metavar="ID"),
)
def card_command(
    code: str, out: str, template: str | None, ticket_id: int | None, event_file: str | None, as_json: bool
) -> int:
    """One name card."""
    from checkin.ui.printing.card_files import write_card_pdf, write_card_png

    path = _ending(absolute(out), ".pdf", ".png")
    with opened(event_file) as roster:
        design = _template(roster, template)
        layouts, flaws = _layouts(roster, [_ticket(roster, code, ticket_id)], design), _flaws(roster, design)
    write = write_card_png if path.suffix.lower() == ".png" else write_card_pdf
    write(layouts[0], path)
    return _report(layouts, flaws, path, as_json)


@command(
    "boxes",
    click.argument("folder", metavar="OUTDIR"),
    click.option("--boxes", "count", type=click.IntRange(1, 26), default=6),
    click.option("--only-new", is_flag=True),
    click.option("--template", default=cards.DEFAULT_TEMPLATE, type=TEXT),
    click.option("--sheet", type=TEXT),
    click.option("--at-the-door/--not-at-the-door", "told", default=None),
)
def boxes_command(folder: str, event_file: str | None, as_json: bool, **options: Any) -> int:
    """Numbered cards for boxes by letter, and the boxes' labels; whether the desk tells where they lie."""
    from checkin.ui.printing.box_files import Filled, write_boxes
    from checkin.ui.printing.headless import ensure_gui_application
    from checkin.ui.printing.sheet_maker import Stack

    ensure_gui_application()
    template = cards.load_template(options["template"])
    sheet = sheet_for((template.width, template.height), template.name, options["sheet"])
    with opened(event_file) as roster:
        tickets = list(roster.tickets.all())
        before = pickup.read(roster) if options["only_new"] else None
        plan = boxes.planned(before, tickets, options["count"])
        stack = Stack(tickets=tickets, template=template, sheet=sheet)
        layouts, path = write_boxes(roster, Filled(plan=plan, before=before), stack, absolute(folder), Progress())
        audit.note(roster, Deed.EXPORTED, subject="boxes", detail=path.name)
        if options["told"] is not None:
            pickup.use(roster, on=options["told"])
        flaws = _flaws(roster, template)
    return _report(layouts, flaws, path, as_json, boxes=[asdict(box) for box in plan.boxes])


@command(
    "badges",
    click.argument("folder", metavar="OUTDIR"),
    click.option("--date", "day", metavar="2026-11-27", type=TEXT),
)
def badges_command(folder: str, day: str | None, event_file: str | None, as_json: bool) -> int:
    """A picture and a PDF per ticket code, and a list of them, for mailing. The date is kept for the next time."""
    from checkin.ui.printing.badge_files import Invitation, write_badges
    from checkin.ui.printing.headless import ensure_gui_application

    ensure_gui_application()
    said = event_date.parse(day) if day else None
    with opened(event_file) as roster:
        if said:
            event_date.keep(roster, said)
        invitation = Invitation.of(roster.event.name, event_date.known(roster))
        count = write_badges(list(roster.tickets.all()), invitation, absolute(folder), Progress())
        audit.note(roster, Deed.EXPORTED, subject="badges", detail=absolute(folder).name)
    say_plain()
    emit({"badges": count}, as_json, f"{count}  {absolute(folder)}")
    return 0


def _template(roster: Roster, name: str | None) -> cards.Template:
    """The one asked for, else the one that was chosen for the event, else the plain card."""
    return cards.load_template(name or roster.event.get(TEMPLATE_SETTING) or cards.DEFAULT_TEMPLATE)


def _ending(path: Path, *endings: str) -> Path:
    if path.suffix.lower() not in endings:
        raise WrongUse(Reason.BAD_FORMAT, path=path)
    return path


def _chosen(roster: Roster, options: dict[str, Any]) -> list[Ticket]:
    only = Only(options["only"]) if options["only"] else None
    batch = Batch(only=only, order=Order(options["order"]), not_printed=options["not_printed"])
    return card_batch.tickets(roster, roster.lists.find(options["list_name"]), batch)


def _ticket(roster: Roster, code: str, ticket_id: int | None) -> Ticket:
    found = roster.tickets.by_code(codes.meanings(code))
    if not found:
        raise WrongUse(Reason.UNKNOWN_TICKET, code=code)
    picked = [ticket for ticket in found if ticket_id in (None, ticket.id)]
    if not picked:
        raise WrongUse(Reason.NOT_A_CANDIDATE, ticket=ticket_id)
    if len(picked) > 1:
        raise WrongUse(Reason.SEVERAL_TICKETS, code=code, ids=", ".join(str(ticket.id) for ticket in picked))
    return picked[0]


def _layouts(roster: Roster, tickets: Sequence[Ticket], template: cards.Template) -> list[cards.CardLayout]:
    from checkin.ui.printing.card_maker import CardMaker, Occasion
    from checkin.ui.printing.headless import ensure_gui_application

    ensure_gui_application()
    maker, occasion = CardMaker(template), Occasion.of(roster)
    return [maker.card(ticket, occasion) for ticket in tickets]


def _flaws(roster: Roster, template: cards.Template) -> Sequence[Finding]:
    """What is wrong with the template itself, whoever's card it is."""
    columns = {header for shape in roster.imports.shapes().values() for header in shape.headers}
    answers = {name for name, _, _ in roster.tickets.answers()}
    return preflight.flaws(template, columns | answers)


def _report(
    layouts: Sequence[cards.CardLayout], flaws: Sequence[Finding], path: Path, as_json: bool, **more: object
) -> int:
    """A warning's ticket is null where every card is concerned."""
    warnings: list[dict[str, int | str | None]] = [
        {"ticket": one.ticket_id, "kind": one.kind.value, "field": one.field}
        for layout in layouts
        for one in layout.warnings
    ]
    warnings += [{"ticket": None, "kind": flaw.kind.value, "field": flaw.field} for flaw in flaws]
    lines = [f"{one['ticket'] or '*'}\t{one['kind']}\t{one['field']}" for one in warnings]
    say_plain()
    emit({"cards": len(layouts), "warnings": warnings, **more}, as_json, *lines, f"{len(layouts)}  {path}")
    return 1 if warnings else 0


COMMANDS = (cards_command, card_command, boxes_command, badges_command)
