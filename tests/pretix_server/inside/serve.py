"""The server's process: `serve.py fill POSITIONS random|signed` fills an empty database, `serve.py run PORT` serves it.

Ends when its standard input does, so it never outlives the tests that started it.
"""

from __future__ import annotations

import json
import os
import socket
import sys
import threading
from pathlib import Path

import django

SEED = "seed.json"


def fill(positions: str, tickets: str) -> None:
    """Writes what it made to `seed.json` in the current folder."""
    django.setup()
    import seed
    from django.db import transaction
    from django_scopes import scopes_disabled

    with scopes_disabled(), transaction.atomic():
        made = seed.make_organizer()
        made |= seed.make_event(slug="partnerday", positions=int(positions), signed=tickets == "signed")
        seed.gather_statistics(made["lists"]["main"])
    Path(SEED).write_text(json.dumps(made), "utf-8")


def run(port: str) -> None:
    """Prints one line, the address, once requests are answered. Port 0 takes a free one."""
    listener = socket.create_server(("127.0.0.1", int(port)))
    url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    os.environ["PRETIX_PRETIX_URL"] = url  # the links in its answers
    django.setup()
    from django.contrib.staticfiles.handlers import StaticFilesHandler
    from pretix.wsgi import application
    from side_door import with_side_door
    from waitress.server import create_server

    served = with_side_door(StaticFilesHandler(application), os.environ["SIDE_DOOR"])
    server = create_server(served, sockets=[listener], threads=8)
    threading.Thread(target=end_with_the_tests, daemon=True).start()
    print(url, flush=True)
    server.run()


def end_with_the_tests() -> None:
    sys.stdin.read()
    os._exit(0)


if __name__ == "__main__":
    {"fill": fill, "run": run}[sys.argv[1]](*sys.argv[2:])
