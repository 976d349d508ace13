"""The shelves: areas at the left, what stands on one at the right."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QStringListModel, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from app.core.help import Item, Kind
from app.core.hits import Hit
from app.ui.desk import Desk
from app.ui.widgets.parts import label, row, stack, with_role
from app.ui.widgets.result_list import ResultList


@dataclass(frozen=True, slots=True)
class Shelf:
    """A named row of items; ``id`` is the area or ``all-<kind>``."""

    id: str
    title: str
    items: tuple[str, ...]


class ShelvesView(QWidget):
    """Look through all help.

    Signals:
        item_requested: An id.
        shelf_requested: A shelf id.
    """

    item_requested = Signal(str)
    shelf_requested = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shelves = self._collect()
        self._current = ""
        self.names = with_role(QListView(), "shelves")
        self.names.setFrameShape(QFrame.Shape.NoFrame)
        self.names.setAccessibleName(self.tr("Topics"))
        self.names.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        titles = [f"{shelf.title}  ({len(shelf.items)})" for shelf in self._shelves]
        self.names.setModel(QStringListModel(titles, self.names))
        self.names.clicked.connect(self._on_shelf)
        self.names.activated.connect(self._on_shelf)
        self.items = ResultList(self.tr("Articles"), desk.tokens)
        with_role(self.items, "plain")
        self.items.opened.connect(self.item_requested)
        self.items.activated.connect(self.items.open_current)
        self._heading = label("", "heading", wraps=False)
        self._build_layout()

    def has(self, shelf_id: str) -> bool:
        """Say whether an id names a shelf."""
        return any(shelf.id == shelf_id for shelf in self._shelves)

    def show_shelf(self, shelf_id: str) -> None:
        """Show what stands on a shelf; the first one for no id."""
        found = [number for number, shelf in enumerate(self._shelves) if shelf.id == shelf_id]
        number = found[0] if found else 0
        if not self._shelves:
            self._heading.setText(self.tr("The help content holds nothing to read."))
            return
        shelf = self._shelves[number]
        self._current = shelf.id
        self.names.setCurrentIndex(self.names.model().index(number, 0))
        self._heading.setText(shelf.title)
        self.items.show_hits(tuple(filter(None, map(self._entry, shelf.items))))

    def _build_layout(self) -> None:
        font = self._desk.tokens.measures.font
        left = stack(label(self.tr("Topics"), "heading"), self.names, spacing=12)
        right = stack(self._heading, self.items, spacing=12)
        layout = row(spacing=32, margins=(32, 28, 24, 16))
        layout.addLayout(left)
        layout.addLayout(right, 1)
        # Room inside the entries and for the scroll bar.
        widest = self.names.sizeHintForColumn(0) + 50
        self.names.setFixedWidth(max(round(13 * font), min(widest, round(22 * font))))
        self.setLayout(layout)

    def _collect(self) -> list[Shelf]:
        help_service, lang = self._desk.services.help, self._desk.lang
        shelves = [Shelf(area.id, area.title, area.articles) for area in help_service.areas(lang) if area.articles]
        names = {
            Kind.FLOW: self.tr("Guided checks"),
            Kind.CHECKLIST: self.tr("Checklists"),
            Kind.TERM: self.tr("Terms explained"),
        }
        for kind, title in names.items():
            ids = tuple(item.id for item in help_service.items(kind))
            if ids:
                shelves.append(Shelf(f"all-{kind}", title, ids))
        return shelves

    def _entry(self, item_id: str) -> Hit | None:
        item = self._desk.services.help.item(item_id)
        return None if item is None else self._hit(item)

    def _hit(self, item: Item) -> Hit:
        reading = self._desk.services.help.read(item.id, self._desk.lang)
        words = reading.document
        return Hit(item.kind, item.id, reading.lang, words.title, (), item.urgency, 0.0, words.answer)

    def _on_shelf(self, index: QModelIndex) -> None:
        shelf = self._shelves[index.row()]
        if shelf.id != self._current:
            self.shelf_requested.emit(shelf.id)
