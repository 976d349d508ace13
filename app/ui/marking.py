"""Marks words for translation where they stand in data instead of in code that runs."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name that lupdate looks for
    """Give the text as it is; Qt's own function of this name is typed as ``object``."""
    del context
    return text
