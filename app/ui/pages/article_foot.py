"""The strip below an article: did it help, and what next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from app.core.help import Item
from app.ui.desk import Desk
from app.ui.navigation import PageId, Place
from app.ui.widgets.parts import button, label, row, with_role


class ArticleFoot(QFrame):
    """Asks whether the article solved it. The answer stays on screen, unless the person had "not yet" noted.

    Signals:
        item_requested: An id.
        place_requested: A ``Place``.
    """

    item_requested = Signal(str)
    place_requested = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        with_role(self, "foot")
        self._desk = desk
        self._item: Item | None = None
        colours = desk.tokens.colours
        self.words = label("", "dim")
        self.solved = button(self.tr("Solved"), self._on_solved, drawing=("check", colours.good))
        self.not_yet = button(self.tr("Not yet"), self._on_not_yet)
        self.next_step = button("", self._on_next_step, "primary")
        self.contact = button(self.tr("Contact official"), self._on_contact)
        self.report = button(self.tr("Prepare a report"), self._on_report)
        dim = colours.text_dim
        self._before = button("", lambda: self.go(-1), "tool", drawing=("back", dim), tip=self.tr("Previous article"))
        self._after = button("", lambda: self.go(1), "tool", drawing=("forward", dim), tip=self.tr("Next article"))
        answers = (self.words, self.solved, self.not_yet, self.next_step, self.contact, self.report)
        layout = row(*answers, self._before, self._after, margins=(8, 10, 0, 10))
        layout.setStretch(0, 1)
        self.setLayout(layout)

    def show_item(self, item: Item) -> None:
        """Ask about an item."""
        self._item = item
        self.words.setText(self.tr("Did this solve it? Your answer stays on this computer."))
        self._show(asks=True)
        self._before.setEnabled(bool(self._neighbour(-1)))
        self._after.setEnabled(bool(self._neighbour(1)))

    def go(self, by: int) -> None:
        """Go to the article before or after this one on its shelf."""
        neighbour = self._neighbour(by)
        if neighbour:
            self.item_requested.emit(neighbour)

    def _show(self, *, asks: bool, offers: bool = False) -> None:
        self.solved.setVisible(asks)
        self.not_yet.setVisible(asks)
        self.contact.setVisible(offers)
        self.report.setVisible(offers)
        self.next_step.setVisible(offers and bool(self._onward()))

    def _on_solved(self) -> None:
        self.words.setText(self.tr("Good. Keep this program: it works without the web."))
        self._show(asks=False)
        self._desk.announce(self.words.text())

    def _on_not_yet(self) -> None:
        onward = self._onward()
        if onward:
            title = self._desk.services.help.title(onward, self._desk.lang)
            self.next_step.setText(
                self.next_step.fontMetrics().elidedText(
                    title, Qt.TextElideMode.ElideRight, 22 * self._desk.tokens.measures.font
                )
            )
            self.next_step.setToolTip(title)
            self.next_step.setAccessibleName(title)
        self._note()
        self.words.setText(self.tr("Then try this next:"))
        self._show(asks=False, offers=True)
        self._desk.announce(self.words.text())

    def _note(self) -> None:
        """Note that it did not help, if the person wants such things noted."""
        item, learning, lang = self._item, self._desk.services.learning, self._desk.lang
        if item is not None and self._desk.settings.learns:
            self._desk.tasks.run(
                self._desk.own_name("gap"), lambda _token: learning().not_yet(item.id, lang.value), lambda _done: None
            )

    def _on_next_step(self) -> None:
        self.item_requested.emit(self._onward())

    def _on_contact(self) -> None:
        self.place_requested.emit(Place(PageId.CONTACT))

    def _on_report(self) -> None:
        # Loaded with the first report.
        from app.core.report.prefill import Prefill
        from app.core.report.report import ReportKind

        title = self._desk.services.help.title(self._item.id, self._desk.lang) if self._item is not None else ""
        self._desk.prefill = Prefill(ReportKind.PROBLEM, tried=(title,) if title else ())
        self.place_requested.emit(Place(PageId.REPORT, f"new-{ReportKind.PROBLEM}"))

    def _onward(self) -> str:
        if self._item is None:
            return ""
        return self._desk.first_known(*filter(None, (self._item.flow, *self._item.related)))

    def _neighbour(self, by: int) -> str:
        item = self._item
        if item is None:
            return ""
        shelf = next((a.articles for a in self._desk.services.help.areas(self._desk.lang) if item.id in a.articles), ())
        at = shelf.index(item.id) + by if shelf else -1
        return shelf[at] if 0 <= at < len(shelf) else ""
