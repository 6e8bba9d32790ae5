"""`python tests/pretix_server [POSITIONS] [signed]`: the tests' server, to look at in a browser until Enter."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from pretix_server.cache import PretixMissing
from pretix_server.server import running


def main(positions: str = "120", tickets: str = "random") -> int:
    try:
        with (
            tempfile.TemporaryDirectory() as folder,
            running(Path(folder), int(positions), signed=tickets == "signed") as pretix,
        ):
            print(f"{pretix.url}/control/  admin@tisserands.example  tisserands")
            print(f"--from pretix:{pretix.url} --organizer {pretix.organizer} --event-slug {pretix.event}")
            print(f"  --list {pretix.list_id} --token {pretix.tokens['full']}")
            print(f"  --device-token {pretix.main.new_device('Poste 1')}")
            input()
    except PretixMissing as error:
        print(error, file=sys.stderr)
        return 3
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
