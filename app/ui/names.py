"""Names of Qt that the window needs before its first paint, by number.

``QtCore.Qt`` is one class of 94 enumerations, made when it is first named; that takes a tenth of the start. Until the
window is painted nothing names it: modules of the first page write ``QtCore.Qt`` inside functions that run later, and
give properties these numbers. ``tests/ui/test_names.py`` compares them, ``tests/e2e/test_start.py`` watches the start.
"""

from __future__ import annotations

from typing import Final

PLAIN_TEXT: Final = 0  # TextFormat.PlainText
NO_FOCUS: Final = 0  # FocusPolicy.NoFocus
NEVER: Final = 1  # ScrollBarPolicy.ScrollBarAlwaysOff
RIGHT_MIDDLE: Final = 130  # AlignmentFlag.AlignRight | AlignmentFlag.AlignVCenter
RESIZED: Final = 14  # QEvent.Type.Resize
