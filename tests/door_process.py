"""A door in a process of its own: `python door_process.py EVENT STATION COUNT` scans and prints each answer's nonce."""

from __future__ import annotations

import sys
from pathlib import Path

from checkin.errors import CheckinError
from checkin.models import Attempt
from checkin.roster import Roster
from checkin.station import Station


def main(event: str, name: str, count: str) -> int:
    """Ends with 2, and one line on standard error, where a scan could not be recorded."""
    try:
        with Roster.open(Path(event)) as roster:
            station = Station(roster, station_id=name, check_in_list=roster.lists.default())
            for number in range(int(count)):
                result = station.scan(Attempt(code=str(1000 + number)))
                print(result.scan and result.scan.nonce, flush=True)
    except CheckinError as error:
        print(error.reason.value, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
