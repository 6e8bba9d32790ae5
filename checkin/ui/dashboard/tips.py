"""Tooltips that show people's words as they are: Qt would take « <b> » in a name for HTML."""

from __future__ import annotations

from html import escape


def tip(text: str) -> str:
    """The text for a tooltip, its lines kept."""
    return f"<span>{escape(text)}</span>".replace("\n", "<br>") if text else ""
