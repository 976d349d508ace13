"""A page that scrolls: one centred column, never wider than reads well."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.ui.names import NEVER, NO_FOCUS
from app.ui.widgets.parts import with_role


class Column(QScrollArea):
    """Scrolls its content up and down only."""

    def __init__(self, width: int, margin: int = 32) -> None:
        """Args:
        width: Most pixels the content may take.
        """
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setProperty("horizontalScrollBarPolicy", NEVER)
        self.setProperty("focusPolicy", NO_FOCUS)
        self._inner = QWidget()
        self._inner.setMaximumWidth(width)
        self._inner.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.content = QVBoxLayout(self._inner)
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.setSpacing(16)
        outer = with_role(QWidget(), "scrolled")
        centred = QHBoxLayout(outer)
        centred.setContentsMargins(margin, margin, margin, margin)
        # A column narrower than the window stands in its middle.
        centred.addStretch(0)
        centred.addWidget(self._inner, 1)
        centred.addStretch(0)
        self.inner = outer
        self.setWidget(outer)

    def add(self, part: QWidget | QLayout) -> None:
        """Put a part below the others."""
        if isinstance(part, QWidget):
            self.content.addWidget(part)
        else:
            self.content.addLayout(part)
