"""What README, changelog, architecture and guides name is there: links, commands and their options, targets, files."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

import checkin
from checkin.commands.program import checkin as program

ROOT = Path(checkin.__file__).parent.parent
DOCUMENTS = sorted(path for path in (*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")))
LINK = re.compile(r"\[[^\]\n]*\]\(([^)\s]+)\)")
FENCED = re.compile(r"^```\w*\n(.*?)^```$", re.MULTILINE | re.DOTALL)
INDENTED = re.compile(r"^ {4}(?! )(.+)$", re.MULTILINE)
SPAN = re.compile(r"`([^`]+)`")
COMMAND = re.compile(r"^(?:[A-Z_]+=\S+ )?(?:\.venv/bin/)?checkin ((?:(?! {2,}| #).)+)")
MAKE = re.compile(r"^(?:[A-Z_]+=\S+ )?make ([a-z]+)")
MODULE = re.compile(r"python -m (benchmarks[\w.]*)")
OPTION = re.compile(r"^(--[a-z-]+)")
PLACE = re.compile(r"^(?:assets|benchmarks|checkin|docs|packaging|tests|tools)/[\w./-]*$")
TARGETS = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
OF_OTHERS = {"--group"}  # pip's
STANDS_FOR = re.compile(r"[A-Z]{2,}|…")  # FILE, ID, LANGUE: the reader's own


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def code(path: Path) -> Iterator[str]:
    """All that stands in code: the lines of blocks, long ones joined, and what stands between backticks."""
    text = path.read_text("utf-8").replace("\\\n", " ")
    for block in FENCED.findall(text):
        yield from block.splitlines()
    prose = FENCED.sub("", text)
    yield from INDENTED.findall(prose)
    for span in SPAN.findall(prose):
        yield " ".join(span.split())


def commands() -> list[tuple[str, str]]:
    named = ((name(path), COMMAND.match(line)) for path in DOCUMENTS for line in code(path))
    return sorted({(where, found[1].strip()) for where, found in named if found})


def whole_tree(group: click.Group) -> Iterator[click.Command]:
    context = click.Context(group)
    for each in group.list_commands(context):
        command = group.get_command(context, each)
        assert command
        yield command
        if isinstance(command, click.Group):
            yield from whole_tree(command)


def parse(group: click.Group, words: list[str]) -> None:
    """As the command line would, up to carrying it out. A command without anything is only named."""
    first, *rest = words
    command = group.get_command(click.Context(group), first)
    assert command, f"there is no command {first!r}"
    if not rest:
        return
    if isinstance(command, click.Group):
        parse(command, rest)
        return
    command.make_context(first, [STANDS_FOR.sub("1", word) for word in rest])


def anchors(path: Path) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", path.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("document", DOCUMENTS, ids=name)
def test_every_link_within_the_documents_leads_somewhere(document: Path) -> None:
    for target in LINK.findall(document.read_text("utf-8")):
        if re.match(r"[a-z]+:", target):
            continue
        file, _, anchor = target.partition("#")
        path = document.parent / file if file else document
        assert path.exists(), target
        assert not anchor or anchor in anchors(path), target


@pytest.mark.parametrize(("document", "line"), commands())
def test_every_command_in_the_documents_is_one_that_the_app_takes(document: str, line: str) -> None:
    try:
        parse(program, shlex.split(line))
    except click.ClickException as error:
        pytest.fail(f"{document}: checkin {line}: {error.format_message()}")


def test_the_documents_were_read() -> None:
    assert len(commands()) > 30
    assert {"run", "test", "check", "bench", "package"} <= TARGETS


@pytest.mark.parametrize("document", DOCUMENTS, ids=name)
def test_every_option_that_stands_alone_belongs_to_a_command(document: Path) -> None:
    known = {flag for command in whole_tree(program) for each in command.params for flag in each.opts}
    named = {found[1] for line in code(document) if (found := OPTION.match(line))}
    assert named <= known | OF_OTHERS


@pytest.mark.parametrize("document", DOCUMENTS, ids=name)
def test_every_target_module_and_file_named_is_there(document: Path) -> None:
    lines = list(code(document))
    assert {found[1] for line in lines if (found := MAKE.match(line))} <= TARGETS
    modules = [each for line in lines for each in MODULE.findall(line)]
    assert [each for each in modules if not module_file(each).exists()] == []
    places = [line for line in lines if PLACE.match(line) and not STANDS_FOR.search(line)]
    assert [each for each in places if not (ROOT / each).exists()] == []


def module_file(module: str) -> Path:
    path = ROOT / module.replace(".", "/")
    return path / "__main__.py" if path.is_dir() else path.with_suffix(".py")


def test_the_house_as_drawn_is_the_house_as_built() -> None:
    """Each line of the drawing begins with names of modules and folders; the later ones may lie beside the first."""
    house = ROOT / "checkin"
    missing, seen = [], 0
    for line in INDENTED.findall((ROOT / "ARCHITECTURE.md").read_text("utf-8")):
        words = re.split(r"\s{2,}", line)[0].split()
        places = [word.removeprefix("checkin/") for word in words if re.fullmatch(r"[\w/]+(\.py|/)", word)]
        beside = (house, (house / places[0]).parent) if places else ()
        missing += [place for place in places if not any((folder / place).exists() for folder in beside)]
        seen += len(places)
    assert missing == []
    assert seen > 80
