"""What an organiser sets up before the first sale: event, products, questions, check-in lists."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from i18nfield.strings import LazyI18nString
from pretix.base.models import CheckinList, Event, Item, Organizer, Question
from pretix.base.models.devices import Gate

PLUGINS = "pretix.plugins.checkinlists"
SETTINGS = {
    "locale": "fr",
    "locales": ["fr"],
    "region": "FR",
    "timezone": "Europe/Paris",
    "attendee_names_asked": True,
    "attendee_emails_asked": True,
    "attendee_company_asked": True,
}
PRICES = {"Adhérent": "20.00", "Partenaire": "140.00", "Intervenant": "0.00", "Bénévole": "0.00"}
LEVELS = {"Or": "900.00", "Argent": "400.00"}
QUESTIONS = (  # identifier, text, answers to choose from, products, further settings
    ("SECTEUR", "Secteur", ("Énergie", "Santé", "Bâtiment", "Numérique"), ("Adhérent", "Partenaire"), {}),
    ("TSHIRT", "Taille de t-shirt", ("S", "M", "L"), ("Bénévole",), {"ask_during_checkin": True}),
)
LISTS = (  # key, name, the only products (none: all), further settings
    ("main", "Accueil", (), {}),
    ("workshop", "Atelier Impression", ("Partenaire", "Intervenant"), {}),
    ("pending", "Accueil, commandes en attente", (), {"include_pending": True}),
    ("many_entries", "Buffet", (), {"allow_multiple_entries": True}),
    ("no_return", "Salon", (), {"allow_entry_after_exit": False}),
)


def fr(text: str) -> LazyI18nString:
    return LazyI18nString({"fr": text})


class Setup:
    """An event ready for sale. `items`, `variations` by name, `questions` by identifier, `lists` by key."""

    def __init__(self, organizer: Organizer, slug: str, *, signed: bool) -> None:
        self.organizer, self.signed = organizer, signed
        self.event = open_event(organizer, slug)
        for key, value in SETTINGS.items():
            setattr(self.event.settings, key, value)
        if signed:
            self.event.settings.ticket_secret_generator = "pretix_sig1"
        self.items = {name: self._item(rank, name, price) for rank, (name, price) in enumerate(PRICES.items())}
        self.items["Déjeuner"] = self._lunch()
        self.variations = {
            level: self.items["Partenaire"].variations.create(value=fr(level), default_price=Decimal(price))
            for level, price in LEVELS.items()
        }
        self._sell(*self.items.values())
        self.questions = {row[0]: self._question(rank, *row) for rank, row in enumerate(QUESTIONS)}
        self.lists = {row[0]: self._list(*row) for row in LISTS}
        self.lists["main"].gates.add(Gate.objects.get(organizer=organizer))

    def _item(self, rank: int, name: str, price: str) -> Item:
        speaks = name == "Intervenant"
        return self.event.items.create(
            name=fr(name),
            position=rank,
            default_price=Decimal(price),
            admission=True,
            personalized=True,
            checkin_attention=speaks,
            checkin_text="Donner le badge orateur" if speaks else None,
        )

    def _lunch(self) -> Item:
        """An add-on to « Adhérent »: nobody buys it alone."""
        meals = self.event.categories.create(name=fr("Repas"), is_addon=True)
        lunch = self.event.items.create(
            name=fr("Déjeuner"), position=9, default_price=Decimal("0.00"), category=meals, admission=False
        )
        self.items["Adhérent"].addons.create(addon_category=meals, min_count=0, max_count=1)
        return lunch

    def _sell(self, *items: Item) -> None:
        quota = self.event.quotas.create(name="Sans limite", size=None)
        quota.items.add(*items)
        quota.variations.add(*self.variations.values())

    def _question(
        self, rank: int, identifier: str, text: str, options: tuple[str, ...], products: tuple[str, ...], more: Any
    ) -> Question:
        question = self.event.questions.create(
            question=fr(text), identifier=identifier, type=Question.TYPE_CHOICE, position=rank, required=False, **more
        )
        question.items.add(*(self.items[name] for name in products))
        for place, option in enumerate(options):
            question.options.create(answer=fr(option), identifier=f"{identifier}{place}", position=place)
        return question

    def _list(self, key: str, name: str, products: tuple[str, ...], more: Any) -> CheckinList:
        made = self.event.checkin_lists.create(name=name, all_products=not products, **more)
        made.limit_products.add(*(self.items[product] for product in products))
        return made


def open_event(organizer: Organizer, slug: str) -> Event:
    today = datetime.now(ZoneInfo("Europe/Paris")).replace(hour=0, minute=1, second=0, microsecond=0)
    event = Event.objects.create(
        organizer=organizer,
        name=fr("Partner Day"),
        slug=slug,
        currency="EUR",
        live=True,
        date_from=today,
        date_admission=today,
        date_to=today.replace(hour=23, minute=59),
        location=fr("Halle des Tisserands"),
        plugins=PLUGINS,
    )
    event.set_defaults()
    return event
