"""The template as it was after each change, to go back and forth. Knows no widget."""

from __future__ import annotations

from checkin.cards import Template

DEPTH = 200  # changes that can be undone


class History:
    """Templates never change, so that keeping them is all that undoing needs."""

    def __init__(self, template: Template) -> None:
        self.now = template
        self._before: list[Template] = []
        self._after: list[Template] = []
        self._key = ""

    @property
    def can_undo(self) -> bool:
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        return bool(self._after)

    def change(self, template: Template, key: str = "") -> None:
        """The next template; changes of one key in a row, such as letters typed, are undone together."""
        if template == self.now:
            return
        if not (key and key == self._key and self._before):
            self._before = [*self._before[1 - DEPTH :], self.now]
        self.now, self._after, self._key = template, [], key

    def undo(self) -> None:
        if self._before:
            self._after.append(self.now)
            self.now, self._key = self._before.pop(), ""

    def redo(self) -> None:
        if self._after:
            self._before.append(self.now)
            self.now, self._key = self._after.pop(), ""

    def pause(self) -> None:
        """What comes next is undone apart."""
        self._key = ""
