"""Purges an event in a process of its own, to be killed: says when it begins and when it is done."""

from __future__ import annotations

import sys
from pathlib import Path

from checkin.purging import purge
from checkin.roster import Roster

with Roster.open(Path(sys.argv[1])) as opened:
    print("begun", flush=True)
    purge(opened, even_unsent=True)
    print("done", flush=True)
