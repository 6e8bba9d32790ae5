"""The rows and columns of an attendance file in the source's own shape stand as the newest export has them."""

from __future__ import annotations

import json
from pathlib import Path

from command_line import Call

AT = "2026-11-27T09:05:30+01:00"


def imported(call: Call, tmp_path: Path, *texts: str) -> str:
    """The event file into which those exports came, one after the other; « | » parts their lines."""
    event = str(tmp_path / "jour.checkin")
    call("new", "--name", "Partner Day", "--event", event)
    for number, text in enumerate(texts):
        export = tmp_path / f"export-{number}.csv"
        export.write_text(text.replace("|", "\n"), "utf-8")
        assert call("import", str(export), "--event", event, "--json")[0] in (0, 1)
    return event


def handed_back(call: Call, event: str, out: Path) -> list[str]:
    assert call("attendance", str(out), "--as-source", "--event", event)[0] == 0
    return out.read_text("utf-8-sig").splitlines()


def test_rows_stand_as_in_the_newest_export_and_walk_ins_below(call: Call, tmp_path: Path) -> None:
    first = "Nom;Prénom;Code;Scanné|Brévandois;Zoé;AB001;Non|Castelrieu;Loïc;AB002;Non"
    newest = "Nom;Prénom;Code;Scanné|Dorvanne;Inès;AB003;Non|Castelrieu;Loïc;AB002;Non|Brévandois;Zoé;AB001;Non"
    event = imported(call, tmp_path, first)
    call("walk-in", "--first-name", "Noé", "--last-name", "Vaucresset", "--at", AT, "--event", event)
    (tmp_path / "newest.csv").write_text(newest.replace("|", "\n"), "utf-8")
    call("import", str(tmp_path / "newest.csv"), "--event", event)
    rows = handed_back(call, event, tmp_path / "retour.csv")[1:]
    assert [row.split(";")[0] for row in rows] == ["Dorvanne", "Castelrieu", "Brévandois", "Vaucresset"]


def test_two_columns_of_one_name_stay_two_in_json(call: Call, tmp_path: Path) -> None:
    event = imported(call, tmp_path, "Nom;Prénom;Code;Avis;Avis;Scanné|Brévandois;Zoé;AB001;midi;soir;Non")
    handed_back(call, event, tmp_path / "retour.json")
    (row,) = json.loads((tmp_path / "retour.json").read_text("utf-8"))
    assert (row["Avis"], row["Avis (2)"]) == ("midi", "soir")


def test_the_station_is_filled_again_in_our_own_file_read_back(call: Call, tmp_path: Path) -> None:
    event = imported(call, tmp_path, "Nom;Prénom;Code|Brévandois;Zoé;AB001|Castelrieu;Loïc;AB002")
    out = tmp_path / "retour.csv"
    handed_back(call, event, out)
    call("import", str(out), "--event", event)
    call("scan", "AB002", "--at", AT, "--station", "Nord", "--event", event)
    headers, *rows = handed_back(call, event, out)
    assert headers == "Nom;Prénom;Code;checked_in;checked_in_at;station"
    assert [row.split(";")[-1] for row in rows] == ["", "Nord"]
