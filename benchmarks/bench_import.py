"""Exports read into a committed roster, beside the bare reading of the same file. Each in a process of its own."""

from __future__ import annotations

import csv
import io
import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

import xlsxwriter

from benchmarks.rows import Row
from benchmarks.samples import people
from checkin import merge
from checkin.roster import Roster
from checkin.sync.exports import read_export

HEADERS = (
    "Référence commande", "Date de la commande", "Statut de la commande", "Nom participant", "Prénom participant",
    "Email participant", "Raison sociale", "Numéro de billet", "Tarif", "Votre fonction", "Téléphone", "Remarques",
)  # fmt: skip
LARGE, SMALL = 100_000, 5_000
# What was promised, in seconds, and the parent's memory in MB.
TARGETS = {("csv", LARGE): 10.0, ("xlsx", LARGE): 15.0, ("csv", SMALL): 1.0, ("xlsx", SMALL): 1.0}
MOST_MEMORY = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """Seconds of each step, and the most memory that the process had, in MB."""

    bare: float
    read: float
    merged: float
    memory: float
    people: int


def run(folder: Path | None = None) -> list[Row]:
    """CSV and XLSX, large and small; each measured in a fresh process, as when somebody drops a file."""
    with TemporaryDirectory(dir=folder) as place:
        return [_measured(Path(place), kind, count) for count in (SMALL, LARGE) for kind in ("csv", "xlsx")]


def _measured(folder: Path, kind: str, count: int) -> Row:
    path = folder / f"{count}.{kind}"
    _WRITERS[kind](path, count)
    said = subprocess.run([sys.executable, "-m", __spec__.name, str(path)], check=True, capture_output=True).stdout
    found = Measure(**json.loads(said))
    assert found.people == count
    whole, target = found.read + found.merged, TARGETS[kind, count]
    return Row(
        what=f"import, {kind}, {count:,} rows",
        measured=f"{whole:.2f} s (read {found.read:.2f}, roster {found.merged:.2f}), {found.memory:.0f} MB",
        floor=f"{found.bare:.2f} s: bare {'csv.reader' if kind == 'csv' else 'calamine'}",
        ratio=found.read / found.bare,
        target=f"≤ {target:.0f} s, ≤ {MOST_MEMORY} MB",
        ok=whole <= target and found.memory <= MOST_MEMORY,
    )


def _rows(count: int) -> Iterator[tuple[str, ...]]:
    for number, one in enumerate(people(count)):
        ordered = f"{1 + number % 28:02}/{1 + number % 12:02}/2026 {number % 24:02}:{number % 60:02}"
        phone = f"06 39 98 {number % 100:02} {number // 100 % 100:02}"
        remark = "Sans gluten" if number % 7 == 0 else ""
        name = (one.last_name or "", one.first_name or "", f"{number}.{one.email}", one.company or "")
        yield (
            f"{number // 2}",
            ordered,
            "Validé",
            *name,
            f"{17_000_000 + number}",
            "Adhérent",
            "Directrice",
            phone,
            remark,
        )


def _write_csv(path: Path, count: int) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(HEADERS)
        writer.writerows(_rows(count))


def _write_xlsx(path: Path, count: int) -> None:
    with xlsxwriter.Workbook(path, {"constant_memory": True}) as book:
        sheet = book.add_worksheet("Participants")
        sheet.write_row(0, 0, HEADERS)
        for number, row in enumerate(_rows(count), start=1):
            for column, cell in enumerate(row):
                sheet.write_string(number, column, cell)


_WRITERS: dict[str, Callable[[Path, int], None]] = {"csv": _write_csv, "xlsx": _write_xlsx}


def measure(path: Path) -> Measure:
    """Read the file and commit it to a new roster, then read it barely."""
    with TemporaryDirectory() as folder, Roster.create(Path(folder) / "event.checkin", name="Partner Day") as roster:
        start = perf_counter()
        export = read_export(path)
        read = perf_counter()
        merge.bring_in(roster, merge.Delivery(file=path.name, headers=export.headers, attendees=export.attendees))
        merged = perf_counter()
    memory = _memory()
    bare = perf_counter()
    _read_barely(path)
    return Measure(
        bare=perf_counter() - bare,
        read=read - start,
        merged=merged - read,
        memory=memory,
        people=len(export.attendees),
    )


def _read_barely(path: Path) -> None:
    if path.suffix == ".csv":
        list(csv.reader(io.StringIO(path.read_text("utf-8-sig"), newline=""), delimiter=";"))
        return
    import python_calamine

    python_calamine.CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()


def _memory() -> float:
    """The most memory that this process had so far, in MB; 0 where the system does not tell."""
    status = Path("/proc/self/status")  # Linux: getrusage counts the memory of the process that forked, too
    if status.exists() and (peak := re.search(r"VmHWM:\s*(\d+)", status.read_text())):
        return int(peak[1]) / 1024
    try:
        import resource
    except ImportError:
        return 0
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 2**20


def main(arguments: list[str]) -> None:
    print(json.dumps(asdict(measure(Path(arguments[0])))))


if __name__ == "__main__":
    main(sys.argv[1:])
