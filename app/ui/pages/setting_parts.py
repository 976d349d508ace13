"""The parts that sections of the settings are built from."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.widgets.parts import box, frame, icon_label, label, row, stack
from app.ui.widgets.wrap_layout import WrapLayout

# Most pixels that a hint asks for: with large letters as much as the least window has.
_WIDEST, _WIDEST_LARGE, _ROOMY_FONT = 510, 420, 20


def section(title: str) -> tuple[QWidget, QVBoxLayout]:
    """Make a section; give it and where its lines go."""
    inside = stack(spacing=4, margins=(20, 12, 20, 12))
    return box(stack(label(title, "heading"), frame("card", inside), spacing=10, margins=(0, 8, 0, 0))), inside


def line(name: str, hint: str, *controls: QWidget) -> QWidget:
    """Put controls beside what they are for."""
    # One line each where it wraps by itself: the control moves below when the text is large.
    words = stack(label(name, wraps=False), *([label(hint, "small")] if hint else []), spacing=2)
    left = box(words)
    metrics = left.fontMetrics()
    wanted = max(left.sizeHint().width(), metrics.horizontalAdvance(hint))
    # A line of the hint is as long as it reads well, so that no single character is left over.
    left.setMinimumWidth(min(wanted, _WIDEST if left.font().pixelSize() <= _ROOMY_FONT else _WIDEST_LARGE))
    return box(WrapLayout(left, *controls, spacing=12, margins=(0, 8, 0, 8)))


def inset(words: QVBoxLayout, drawing: str, colour: str) -> QWidget:
    """Frame words that tell and ask nothing."""
    inner = row(icon_label(drawing, colour, 20), box(words), spacing=12, margins=(14, 10, 14, 10))
    inner.setStretch(1, 1)
    return frame("sunken", inner)
