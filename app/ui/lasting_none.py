"""Keeps ``None``, ``True`` and ``False`` alive on Python 3.11.

WORKAROUND: PySide6 6.12 counts on them being immortal, which they are from Python 3.12 on. On 3.11 every call of a
Qt method that returns nothing takes away one reference, and after some thousands of calls the interpreter stops with
"deallocating None" (measured: 50 calls of ``repaint()`` lower ``sys.getrefcount(None)`` by 50). ``Signal.emit`` does
the same to ``True`` (200 calls lower its count by 200), which ends in "deallocating True or False". To be dropped
together with Python 3.11; ``tests/ui/test_lasting_none.py`` says when PySide6 no longer needs it.
"""

from __future__ import annotations

import ctypes
import sys
from typing import Final

_LASTING: Final = 1 << 40
_FIRST_IMMORTAL: Final = (3, 12)


def make_none_last() -> None:
    """Give them more references than any session can take away. Does nothing where they are immortal."""
    if sys.version_info >= _FIRST_IMMORTAL or sys.implementation.name != "cpython":
        return
    for lasting in (None, True, False):
        count = ctypes.c_ssize_t.from_address(id(lasting))
        count.value = max(count.value, _LASTING)
