"""A page that scrolls: one centred column, never wider than reads well."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.ui.names import NEVER, NO_FOCUS
from app.ui.widgets.parts import with_role

# The names by which Qt tells screen readers' views of a scroll area where its bars are.
_BAR_BOXES: Final = ("qt_scrollarea_hcontainer", "qt_scrollarea_vcontainer")


def bring_into_view(part: QWidget) -> None:
    """Scroll the page that a part stands in until it is seen."""
    around = part.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    if around is not None:
        around.ensureWidgetVisible(part)


def make_room_above(part: QWidget) -> None:
    """Lay out at once everything that a part stands in, up to its page; Qt would squeeze it a while."""
    from PySide6.QtCore import QCoreApplication, QEvent

    around: QWidget | None = part
    while around is not None and not isinstance(around, QScrollArea):
        layout = around.layout()
        if layout is not None:
            layout.invalidate()
            layout.activate()
        around = around.parentWidget()
    if isinstance(around, QScrollArea) and (inside := around.widget()) is not None:
        QCoreApplication.sendEvent(inside, QEvent(QEvent.Type.LayoutRequest))


class Column(QScrollArea):
    """Scrolls its content up and down only.

    WORKAROUND(QAccessibleAbstractScrollArea::child): in Qt 6.12 a scroll area has one child for screen readers, and one
    more for each bar that is visible at that moment; asked for a child by number it reads its list without looking how
    long it is. A reader who counted two children and asks for the second when the bar has gone (another page is shown,
    results take the place of tiles) lets Qt follow whatever stands in memory behind the list, and the window dies.
    Here the bars go by another name, so that there is one child always. Nobody misses them: a screen reader scrolls by
    going on. ``tests/ui/test_accessibility.py`` counts the children.
    """

    def __init__(self, width: int, margin: int = 32) -> None:
        """Args:
        width: Most pixels the content may take.
        """
        super().__init__()
        for name in _BAR_BOXES:
            for bar_box in self.findChildren(QWidget, name):
                bar_box.setObjectName("bar")
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

    def settle(self) -> None:
        """Give the content the height it needs, once parts put in while it was hidden have their look.

        Qt works out their heights before fonts of the style sheet are known, and asks again only sometimes.
        """
        for part in self.inner.findChildren(QWidget):
            part.ensurePolished()
            # Forgets the height that its layout item remembers.
            part.updateGeometry()
        for layout in self.inner.findChildren(QLayout):
            layout.invalidate()
        # Named here, because Qt makes the two hundred kinds of events with the first one.
        from PySide6.QtCore import QCoreApplication, QEvent

        QCoreApplication.sendEvent(self.inner, QEvent(QEvent.Type.LayoutRequest))
