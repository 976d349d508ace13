"""Loads Qt without the import hook that comes with it.

WORKAROUND: PySide6 6.12 replaces ``__import__`` by one that reads the source of every module imported afterwards, the
standard library's too, to see whether it may use ``from __feature__ import …``. Nothing here does. The reading costs a
tenth of the start and keeps 40,000 lines of source in memory (3.5 MB). ``tests/e2e/test_start.py`` says when PySide6
no longer does this.
"""

from __future__ import annotations

import builtins


def load_qt() -> None:
    """Import the three parts of Qt a window needs, and leave ``import`` as it was. Once, before any other use of Qt."""
    plain = builtins.__import__
    # For what importing them does.
    import PySide6.QtCore  # pyright: ignore[reportUnusedImport]
    import PySide6.QtGui  # pyright: ignore[reportUnusedImport]
    import PySide6.QtWidgets  # noqa: F401  # pyright: ignore[reportUnusedImport]

    builtins.__import__ = plain
