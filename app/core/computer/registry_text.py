"""Values out of what Windows' ``reg query`` prints."""

from __future__ import annotations

import re

_VALUE = re.compile(r"^ {4}(?P<name>.+?) {4}REG_[A-Z_0-9]+(?: {4}(?P<value>.*))?$", re.MULTILINE)


def registry_values(text: str) -> dict[str, str]:
    """Give the values by name in small letters; a number stays ``0x1``.

    The layout (four blanks, name, type, value) is the same in every language of Windows.
    """
    plain = text.replace("\r\n", "\n")
    return {found["name"].casefold(): (found["value"] or "").strip() for found in _VALUE.finditer(plain)}
