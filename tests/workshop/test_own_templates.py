"""The user's own templates: by a name that nobody has, whole or not at all, and the shipped ones stay what they are."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from checkin.assets import asset
from checkin.cards import load_template, own_folder, template_names
from checkin.cards.own_templates import is_own, may_be_named, save_own, take_over
from checkin.errors import CheckinError, Reason, StoreError

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="90mm" height="54mm" viewBox="0 0 90 54">'
    '<rect width="90" height="9" fill="#123456"/><rect id="slot-first_name" x="5" y="12" width="80" height="20"/></svg>'
)


def shipped() -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in asset("templates").iterdir()}


def test_a_saved_template_is_one_to_choose_and_reads_back_the_same() -> None:
    template = load_template("adalec-card-90x54")
    save_own(template, "Carte du vent")
    assert "Carte du vent" in template_names()
    assert is_own("Carte du vent")
    back = load_template("Carte du vent")
    assert (back.texts, back.boxes, back.qr, back.drawing) == (
        template.texts, template.boxes, template.qr, template.drawing,
    )  # fmt: skip


@pytest.mark.parametrize(
    "name",
    ["", ".", "..", "card-90x54", "CARD-90X54", "../autre", "a/b", "con", "LPT1.x", "nul", " a", "a ", "a\n", "x" * 99],
)
def test_a_name_that_cannot_be_a_file_or_is_a_shipped_one_is_refused(name: str) -> None:
    before = shipped()
    assert not may_be_named(name)
    with pytest.raises(CheckinError) as refused:
        save_own(load_template("card-90x54"), name)
    assert refused.value.reason is Reason.TEMPLATE_NAME
    assert not own_folder().exists()
    assert shipped() == before


def test_a_template_from_elsewhere_is_copied_by_a_name_that_is_free(tmp_path: Path) -> None:
    path = tmp_path / "card-90x54.svg"
    path.write_text(SVG, "utf-8")
    assert [take_over(path).name for _ in range(2)] == ["card-90x54 (2)", "card-90x54 (3)"]
    assert load_template("card-90x54 (2)").texts[0].name == "first_name"


def test_a_drawing_of_the_user_s_own_is_never_hidden_behind_what_is_saved(tmp_path: Path) -> None:
    (tmp_path / "dessin.svg").write_text(SVG, "utf-8")
    take_over(tmp_path / "dessin.svg")
    assert not may_be_named("dessin")


@pytest.mark.parametrize("inside", ["<script/>", '<image href="http://tiers.example/a.png"/>', "<a", ""])
def test_a_template_that_is_refused_leaves_nothing_behind(tmp_path: Path, inside: str) -> None:
    (tmp_path / "dessin.svg").write_text(SVG.replace("<rect width", f"{inside}<rect width") if inside else "", "utf-8")
    with pytest.raises(CheckinError):
        take_over(tmp_path / "dessin.svg")
    assert not own_folder().exists()


@pytest.mark.skipif(sys.platform == "win32", reason="limits the size of files as Unix does")
def test_a_full_disk_leaves_the_template_as_it_was() -> None:
    import resource

    save_own(load_template("card-90x54"), "carte")
    before = (own_folder() / "carte.toml").read_bytes()
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (500, limits[1]))  # a disk on which 500 bytes are left
    try:
        with pytest.raises(StoreError) as refused:
            save_own(load_template("label-80x50"), "carte")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert refused.value.reason is Reason.DISK_FULL
    assert (own_folder() / "carte.toml").read_bytes() == before
    assert [path.name for path in own_folder().iterdir()] == ["carte.toml"]


def test_a_folder_that_cannot_be_made_is_said(own_data_folder: Path) -> None:
    (own_data_folder / "templates").write_text("a file in its place", "utf-8")
    with pytest.raises(StoreError):
        save_own(load_template("card-90x54"), "carte")
