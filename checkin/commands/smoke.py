"""Proof that a shipped app works where it stands: each part of a volunteer's day once, on invented people."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable
from contextlib import redirect_stdout
from dataclasses import dataclass, field
from io import BytesIO, TextIOWrapper
from pathlib import Path
from time import monotonic, perf_counter
from typing import Any

from checkin.assets import asset
from checkin.commands import run
from checkin.commands.saying import emit
from checkin.demo import EXPORT

PATIENCE = 10.0  # seconds until something that ought to show itself is missing
REGISTRATIONS = "inscriptions"


@dataclass(frozen=True, slots=True)
class Place:
    """The folder where it all happens, empty at the beginning; `kept` is what one step leaves for the next."""

    folder: Path
    kept: dict[str, Any] = field(default_factory=dict)

    @property
    def event(self) -> Path:
        return self.folder / "smoke.checkin"

    def type(self, *arguments: str) -> dict[str, Any]:
        """The JSON answer of one command line; RuntimeError when it is refused."""
        heard = BytesIO()
        with redirect_stdout(TextIOWrapper(heard, encoding="utf-8")):
            code = run([*arguments, "--json", "--event", str(self.event)], _no_window)
            answer = heard.getvalue()
        if code > 1:
            raise RuntimeError(f"checkin {arguments[0]}: exit {code}")
        return dict(json.loads(answer))


def smoke(folder: Path, as_json: bool) -> int:
    """Every step in that folder, emptied first, whatever became of the one before; 1 when one of them failed."""
    place = Place(folder)
    shutil.rmtree(place.folder, ignore_errors=True)
    (place.folder / REGISTRATIONS).mkdir(parents=True)
    steps = [_taken(name, step, place) for name, step in STEPS.items()]
    lines = [f"{'✓' if one['ok'] else '✗'} {one['step']} ({one['seconds']} s): {one['detail']}" for one in steps]
    frozen = bool(getattr(sys, "frozen", False))
    emit({"frozen": frozen, "steps": steps}, as_json, *lines)
    return 0 if all(one["ok"] for one in steps) else 1


def _taken(name: str, step: Callable[[Place], str], place: Place) -> dict[str, Any]:
    begun = perf_counter()
    try:
        detail, ok = step(place), True
    except Exception as error:  # whatever is missing in a package shows itself as an error of its own
        detail, ok = f"{type(error).__name__}: {error}", False
    return {"step": name, "ok": ok, "detail": detail, "seconds": round(perf_counter() - begun, 2)}


def _import(place: Place) -> str:
    """A workbook, so that the app is its own reader in a second process."""
    from checkin.sync.exports import read_export
    from checkin.tables import write_table

    export = read_export(asset(*EXPORT))
    rows = [attendee.cells for attendee in export.attendees]
    write_table(place.folder / REGISTRATIONS / "inscriptions.xlsx", export.headers, rows)
    place.type("new", "--name", "Smoke", "--from", f"folder:{place.folder / REGISTRATIONS}")
    added = place.type("sync")["pulled"]["added"]
    if added != len(rows):
        raise RuntimeError(f"{added} of {len(rows)} people")
    return f"{added}"


def _scan(place: Place) -> str:
    found = place.type("search", "camille", "--limit", "20")["results"]
    code = next(one["ticket"]["ticket_code"] for one in found if one["ticket"]["status"] == "valid")
    verdicts = [place.type("scan", code)["verdict"] for _ in range(2)]
    place.kept["code"] = code
    return _expect(" ".join(verdicts), "ok already_redeemed")


def _card(place: Place) -> str:
    """Its QR is read back from the picture."""
    from PySide6.QtGui import QImage

    from checkin.ui.scanners.camera.formats import USUAL
    from checkin.ui.scanners.camera.reading import read

    picture = place.folder / "card.png"
    place.type("card", place.kept["code"], str(picture))
    grey = QImage(str(picture)).convertToFormat(QImage.Format.Format_Grayscale8)
    place.kept["card"] = QImage(str(picture))
    return _expect(" ".join(found.text for found in read(grey, USUAL)), place.kept["code"])


def _frame(place: Place) -> str:
    """The card before the webcam: a frame of video on its way through the reader's thread."""
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtMultimedia import QMediaDevices, QVideoFrame

    from checkin.ui.scanners.camera.eye import Eye

    seen: list[str] = []
    eye = Eye(lambda text: (text,))
    eye.scanned.connect(seen.append)
    try:
        eye.sink.setVideoFrame(QVideoFrame(place.kept["card"]))
        _wait(QCoreApplication.processEvents, lambda: bool(seen))
    finally:
        eye.close()
    return f"{_expect(' '.join(seen), place.kept['code'])}, {len(QMediaDevices.videoInputs())} cameras"


def _printers(place: Place) -> str:
    from checkin.ui.printing import printers

    return ", ".join(printers.available()) or "-"


def _exchange(place: Place) -> str:
    answer = place.type("sync")
    files = sorted(path.name for path in (place.folder / REGISTRATIONS).glob("attendance-*.csv"))
    if len(files) != 1 or place.kept["code"] not in (place.folder / REGISTRATIONS / files[0]).read_text("utf-8-sig"):
        raise RuntimeError(f"nothing of {place.kept['code']} in {files}")
    return f"{answer['pushed']} → {files[0]}"


def _window(place: Place) -> str:
    """The whole desk on the demo: painted, with sounds, cards and camera loaded, then closed."""
    from checkin.desktop.exports import make_demo
    from checkin.desktop.shell import Shell
    from checkin.ui.app import make_application

    app = make_application(sys.argv[:1])
    shell = Shell(app)
    shell.open(make_demo(place.folder / "demo.checkin"))
    window = shell.window
    if window is None:
        raise RuntimeError("no window")
    until = monotonic() + 1.0  # what loads after the first paint is loaded
    _wait(app.processEvents, lambda: monotonic() > until)
    picture = window.grab()
    saved = picture.save(str(place.folder / "window.png"))
    shell.close()
    return _expect(f"{saved} {not picture.isNull()}", "True True")


def _expect(found: str, wanted: str) -> str:
    if found != wanted:
        raise RuntimeError(f"{found or 'nothing'} instead of {wanted}")
    return found


def _wait(work: Callable[[], object], done: Callable[[], bool]) -> None:
    until = monotonic() + PATIENCE
    while not done() and monotonic() < until:
        work()


def _no_window(event_file: Path | None) -> int:
    return 0


STEPS: dict[str, Callable[[Place], str]] = {
    "window": _window,
    "import": _import,
    "scan": _scan,
    "card": _card,
    "frame": _frame,
    "printers": _printers,
    "exchange": _exchange,
}
