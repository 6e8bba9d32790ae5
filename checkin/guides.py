"""The guides of docs/guide as texts: which there are, in which language. Shows nothing."""

from __future__ import annotations

from checkin.assets import guide_folder

NAMES = ("volunteer", "answers", "troubleshooting", "organiser", "developer")  # as people come to need them
LANGUAGES = ("fr", "en")
_FIRST = LANGUAGES[0]


def read(name: str, language: str) -> str:
    """The guide in Markdown; in French where there is none in that language."""
    return (guide_folder() / (language if language in LANGUAGES else _FIRST) / f"{name}.md").read_text("utf-8")


def title(name: str, language: str) -> str:
    """Its first line, without the mark of a heading."""
    return read(name, language).partition("\n")[0].lstrip("# ").strip()
