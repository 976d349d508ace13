"""The list of search results, driven by keyboard from the box above it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from app.core.hits import Hit
from app.ui.delegates.result_delegate import ResultDelegate
from app.ui.models.result_model import ResultModel
from app.ui.theme.tokens import Tokens


class ResultList(QListView):
    """Results, one of them current.

    Signals:
        opened: The id of the result a person chose.
    """

    opened = Signal(str)

    def __init__(self, name: str, tokens: Tokens) -> None:
        super().__init__()
        # Driven from a field above it: the current row stands out although the focus is elsewhere.
        self.setProperty("driven", False)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSpacing(2)
        self.results = ResultModel(self)
        self.setModel(self.results)
        self.setItemDelegate(ResultDelegate(tokens, self))
        self.clicked.connect(self._on_clicked)

    def show_hits(self, hits: tuple[Hit, ...]) -> None:
        """Show other results; the first is current."""
        self.results.set_hits(hits)
        if hits:
            self.setCurrentIndex(self.results.index(0))
            self.scrollToTop()

    def step(self, by: int) -> None:
        """Make the next or previous result current, without leaving the list."""
        count = self.results.rowCount()
        if count:
            at = min(count - 1, max(0, self.currentIndex().row() + by))
            self.setCurrentIndex(self.results.index(at))

    def open_current(self) -> None:
        """Open the current result."""
        self._on_clicked(self.currentIndex())

    def _on_clicked(self, index: QModelIndex) -> None:
        hit = self.results.hit(index)
        if hit is not None:
            self.opened.emit(hit.id)
