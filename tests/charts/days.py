"""Days to paint: from nobody to thousands, a morning, twelve hours, a night."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

from checkin.attendance.day import Arrivals, Group

STEP = timedelta(minutes=5)
MORNING = datetime(2026, 11, 27, 7, 30, tzinfo=UTC)  # 08:30 in Paris
_chance = random.Random(3)

DAYS = {
    "nobody yet": Arrivals(MORNING, STEP, ()),
    "nobody in the first steps": Arrivals(MORNING, STEP, (0, 0, 0)),
    "one person": Arrivals(MORNING, STEP, (1,)),
    "a morning of 300": Arrivals(MORNING, STEP, (2, 5, 14, 28, 46, 61, 52, 38, 22, 14, 9, 5, 2, 1, 1)),
    "twelve hours": Arrivals(MORNING, STEP, tuple(int(_chance.expovariate(1 / 12)) for _ in range(144))),
    "over midnight": Arrivals(
        datetime(2026, 11, 27, 21, 40, tzinfo=UTC), STEP, tuple(_chance.randint(0, 9) for _ in range(40))
    ),
    "thousands": Arrivals(MORNING, STEP, tuple(_chance.randint(1, 3000) for _ in range(24))),
}

GROUPS = (
    Group("Visiteur", 220, 187, 180, 195),
    Group("Intervenant", 24, 22, 22, 30),
    Group("Exposant – Verbandsmitgliedschaftsangelegenheiten", 60, 60, 41, 88),
    Group("Inscrit sur place", 0, 14, 14, 14),
    Group("عضو الجمعية", 9, 4, 4, 4),
)
