"""macOS: battery and falling asleep from pmset(1). Written from its manual; never tried on a Mac."""

from __future__ import annotations

import re

from checkin.machine import Power
from checkin.machine.asking import Ask, ask


class Mac:
    def __init__(self, ask: Ask = ask) -> None:
        self._ask = ask

    def power(self) -> Power | None:
        """pmset names the source in its first line, then each battery with its per cent."""
        printed = self._ask(("pmset", "-g", "batt"))
        source = re.search(r"'(AC|Battery|UPS) Power'", printed)
        if source is None:
            return None
        percents = [int(text) for text in re.findall(r"(\d+)%", printed)]
        return Power(source[1] == "AC", min(percents, default=None))

    def sleeps_after(self) -> int | None:
        """Of the settings in use; « sleep 1 (sleep prevented by …) » is still one minute once that program ends."""
        found = re.search(r"^\s*sleep\s+(\d+)", self._ask(("pmset", "-g")), re.MULTILINE)
        return int(found[1]) if found else None
