"""No word that people read stands outside `tr`: what the windows are handed comes from sentences."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

UI = Path(__file__).parent.parent / "checkin" / "ui"
PLAYED = UI / "desk" / "states.py"  # types what volunteers would type
MODULES = sorted(path for path in UI.rglob("*.py") if "texts" not in path.relative_to(UI).parts and path != PLAYED)
SHOWN_BY = {
    *("setText", "setTitle", "setWindowTitle", "setToolTip", "setStatusTip", "setWhatsThis", "setPlaceholderText"),
    *("setAccessibleName", "setAccessibleDescription", "setInformativeText", "setLabelText", "setSuffix", "setPrefix"),
    *("addAction", "addItem", "addItems", "addMenu", "addTab", "setTabText", "setHeaderLabels", "setFormat"),
    *("setHorizontalHeaderLabels", "QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QAction", "QToolButton"),
    *("drawText", "write", "warn", "say", "label"),
}
WORD = re.compile(r"[^\W\d_]{2,}")
SAME_EVERYWHERE = re.compile(r"F\d+|Ctrl|PDF|https?|Tab")
STYLE_NAMES = {"label"}  # its first argument is the name of a style
TR = {"tr", "translate"}


def name_of(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def literals(node: ast.expr) -> Iterator[str]:
    """The text written out in this argument; what is looked up, asked for or chosen by a name is none."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield from (
            part.value for part in node.values if isinstance(part, ast.Constant) and isinstance(part.value, str)
        )
    elif isinstance(node, ast.BinOp | ast.List | ast.Tuple):
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.expr):
                yield from literals(child)
    elif isinstance(node, ast.IfExp):
        yield from (*literals(node.body), *literals(node.orelse))


def words_shown(source: str) -> list[str]:
    found = []
    for call in (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)):
        name = name_of(call)
        if name not in SHOWN_BY:
            continue
        arguments = call.args[1:] if name in STYLE_NAMES else call.args
        texts = [text for one in arguments for text in literals(one)]
        found += [f"{call.lineno}: {text}" for text in texts if WORD.search(SAME_EVERYWHERE.sub("", text))]
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(UI).as_posix())
def test_no_word_is_shown_that_nobody_can_translate(path: Path) -> None:
    assert words_shown(path.read_text("utf-8")) == []


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ('button.setText("Envoyer")', ["1: Envoyer"]),
        ('button.setText(f"{n} personnes")', ["1:  personnes"]),
        ('QLabel("Poste " + name)', ["1: Poste "]),
        ('button.setText(self.tr("Envoyer"))', []),
        ('button.setText(f"{say.enrol()} (F3)")', []),
        ('label("hint")', []),
    ],
)
def test_the_search_for_words_finds_them(source: str, shown: list[str]) -> None:
    assert words_shown(source) == shown
