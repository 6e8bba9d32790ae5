"""Whether a file came from another laptop: asked at every start, so that it loads next to nothing. It copies none."""

from __future__ import annotations

from pathlib import Path

from checkin import settings
from checkin.roster.inspection import log_of
from checkin.roster.looking import Contents, look, told
from checkin.stations.media import is_elsewhere

CARRIED = "luggage"  # setting of an event while its file is on its way; see `luggage`


def arrival(path: Path) -> Contents | None:
    """What a file holds that came from another laptop; None for one that is to be opened where it lies.

    StoreError for what is no event file, or cannot be opened here.
    """
    own = path.absolute().is_relative_to(settings.data_folder().absolute())
    if own or log_of(path).exists():  # beside a log that is not read here, somebody has worked on it where it lies
        return None
    said = told(path)
    return look(path) if said.get("uid") and (said.get(CARRIED) or is_elsewhere(path)) else None
