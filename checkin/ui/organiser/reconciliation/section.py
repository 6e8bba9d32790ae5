"""A titled stack of cards that follows its questions: what is new appears, what is settled goes. It decides nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from checkin.ui import icons
from checkin.ui.organiser.look import label
from checkin.ui.organiser.reconciliation.card import Card
from checkin.ui.organiser.reconciliation.items import Item
from checkin.ui.palette import Colour
from checkin.ui.texts.reconciliation import reconciliation_words

AT_ONCE = 2  # cards made in one go; the next ones after whatever waits for the window, a badge before all


class Section(QWidget):
    """Hidden while empty. `folds`: unfolded by a click on its title only."""

    chosen = Signal(str, str, str)  # key of the item, name of the action, note
    grown = Signal()  # there is more for the Tab key to stop at
    emptied = Signal()  # the card that had the keyboard has gone, and no other is here

    def __init__(self, name: str, parent: QWidget | None = None, *, folds: bool = False) -> None:
        super().__init__(parent)
        self.name = name
        self.cards: dict[str, Card] = {}
        self._items: Sequence[Item] = ()
        self.title, self.count, self._hint = label("section"), label("count"), label("hint", wraps=True)
        self._more = label("hint")
        self.fold = QToolButton(self) if folds else None
        self.head, self._stack, self._body = QHBoxLayout(), QVBoxLayout(), QWidget(self)
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self._follow)
        self._arrange()
        self.hide()

    def show_items(self, items: Sequence[Item], number: int) -> None:
        """Show these of `number` questions; cards of before keep what is typed in them."""
        self._items = items
        self.title.setText(reconciliation_words.section(self.name))
        self.count.setText(str(number))
        hint, beyond = reconciliation_words.hint(self.name), number - len(items)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._more.setText(reconciliation_words.more(beyond) if beyond > 0 else "")
        self._more.setVisible(beyond > 0)
        if self.fold:
            self.fold.setText(f"{self.title.text()} ({number})")
        self._drop({item.key for item in items})
        self._follow()
        self.setVisible(bool(items))

    def stops(self) -> list[QWidget]:
        """What the Tab key stops at, in the order of the screen."""
        head = (self.head.itemAt(place) for place in range(self.head.count()))
        parts = (item.widget() for item in head if item)
        buttons: list[QWidget] = [part for part in parts if isinstance(part, QAbstractButton)]
        cards = [self.cards[item.key] for item in self._items if item.key in self.cards]
        return buttons + [stop for card in cards for stop in card.stops()]

    def _follow(self) -> None:
        """Make the cards what the items say, a few new ones at a time."""
        made = 0
        for place, item in enumerate(self._items if self._unfolded else ()):
            card = self.cards.get(item.key)
            if card is None and made == AT_ONCE:
                self._later.start()
                break
            if card is None:
                card, made = self._make(item), made + 1
            elif card.item != item:
                card.show_item(item)
            if self._stack.indexOf(card) != place:
                self._stack.insertWidget(place, card)
        if made:
            self.grown.emit()

    def _make(self, item: Item) -> Card:
        card = Card(item, self._body)
        card.chosen.connect(self.chosen)
        card.grown.connect(self.grown)
        self.cards[item.key] = card
        return card

    def _drop(self, stay: set[str]) -> None:
        """Take settled cards away; the keyboard goes to the one that takes their place."""
        focused = self.window().focusWidget()
        gone = [card for key, card in self.cards.items() if key not in stay]
        place = next((self._stack.indexOf(card) for card in gone if focused and card.isAncestorOf(focused)), -1)
        for card in gone:
            del self.cards[card.item.key]
            self._stack.removeWidget(card)
            card.hide()
            card.deleteLater()
        if place >= 0:
            self._hand_on(place)

    def _hand_on(self, place: int) -> None:
        left = self._stack.count()
        found = self._stack.itemAt(min(place, left - 1)) if left else None
        card = found.widget() if found else None
        if isinstance(card, Card):
            card.take_focus()
        else:
            self.emptied.emit()

    @property
    def _unfolded(self) -> bool:
        return self.fold is None or self.fold.isChecked()

    def _unfold(self, unfolded: bool) -> None:
        if self.fold:
            name = "arrow-down" if unfolded else "arrow-right"
            icons.put_on(self.fold, name, Colour.MUTED, 12, air=0)
        self._body.setVisible(unfolded)
        self._follow()

    def _arrange(self) -> None:
        self.head.setSpacing(10)
        for part in (self.fold,) if self.fold else (self.title, self.count):
            self.head.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self.head.addStretch(1)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(8)
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(8)
        body.addWidget(self._hint)
        body.addLayout(self._stack)
        body.addWidget(self._more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(self.head)
        layout.addWidget(self._body)
        if self.fold:
            self.fold.setObjectName("fold")
            self.fold.setCheckable(True)
            self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            self.fold.toggled.connect(self._unfold)
            self._unfold(False)
