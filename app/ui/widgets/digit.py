"""A number in a small round field: of an answer, of a step."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.ui.theme.icons import scaled
from app.ui.widgets.parts import label

_EDGE: Final = 26


def digit(number: int) -> QLabel:
    """Make one; it grows with the text."""
    made = label(str(number), "digit", wraps=False)
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    made.setFixedSize(scaled(_EDGE), scaled(_EDGE))
    return made
