"""A day with everything that papers have to bear: long names, other scripts, exits, refusals, walk-ins."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

from people import Clock, attendee, new_event, station

from checkin import event_date
from checkin.models import Attempt, Attendee, Kind
from checkin.roster import Roster

OPENING = datetime(2026, 11, 27, 7, 30, tzinfo=UTC)  # 08:30 in Paris
NAMES = (
    ("Camille", "Roussel"),
    ("محمد", "الفاسي"),
    ("דוד", "לוי"),
    ("Ελένη", "Παπαδοπούλου"),
    ("Thị Ánh", "Nguyễn"),
    ("Marie-Antoinette Joséphine Albertine", "de la Rochefoucauld-Montmorency d’Aubigny-sur-Nère"),
)
EXPECTED, CAME, LEFT = 40, 30, 5


def guest(number: int) -> Attendee:
    """Numbers below six have the names above; even ones are members of the public sector."""
    first, last = NAMES[number] if number < len(NAMES) else (f"Invité{number:04}x", f"Numéro{number:04}x")
    fields = {"first_name": first, "last_name": last, "full_name": f"{first} {last}", "company": f"Maison {number % 3}"}
    kind, sector = (("Adhérent", "Public"), ("Presse", "Industrie"))[number % 2]
    return attendee(number, **fields, ticket_type=kind, extra={"Secteur": sector})


def held(folder: Path) -> Roster:
    """Forty are expected; thirty came from 08:32 on, the first five left three hours later; two refusals, a walk-in."""
    clock = Clock(OPENING)
    roster = new_event(folder, [guest(number) for number in range(EXPECTED)], clock)
    event_date.keep(roster, date(2026, 11, 27))
    door = station(roster)
    for number in range(CAME):
        clock.move(minutes=2)
        door.scan(Attempt(code=str(1000 + number)))
    door.scan(Attempt(code="1000"))
    door.scan(Attempt(code="NOBODYS"))
    door.walk_in(Attendee(first_name="Wanda", last_name="Passante", full_name="Wanda Passante"))
    clock.move(hours=3)
    for number in range(LEFT):
        door.scan(Attempt(code=str(1000 + number), kind=Kind.EXIT))
    return roster
