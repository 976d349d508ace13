"""A drawing in one language: its words put in, each line of them where it belongs."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import escape
from typing import Final

WORD_PLACE: Final = re.compile(r"<text\b([^>]*)>\{t:([a-z0-9-]+)\}</text>")
COLOUR_PLACE: Final = re.compile(r"\{([a-z_]+)\}")
_ATTRIBUTE = re.compile(r"""\b([a-z-]+)="([^"]*)\"""")
# Written for the check only: Qt and every other viewer would just skip them.
_FOR_THE_CHECK = re.compile(r'\s(?:room|rows)="[^"]*"')
# Chinese needs air between lines.
_LEADING: Final = 1.4


def attributes(tag: str) -> dict[str, str]:
    """Read the attributes of a tag."""
    return dict(_ATTRIBUTE.findall(tag))


def with_words(svg: str, words: Mapping[str, str]) -> str:
    """Put words into the places ``<text …>{t:key}</text>`` of a sound drawing.

    Words of several lines become a text for each line, with the middle of them all where the one line would stand:
    SVG Tiny 1.2, which is what Qt draws, breaks no lines.

    Args:
        svg: The drawing.
        words: Words by key, for every key of the drawing.
    """

    def spoken(place: re.Match[str]) -> str:
        known = attributes(place[1])
        before, after = _FOR_THE_CHECK.sub("", place[1]).split(f'y="{known["y"]}"', 1)
        lines = words[place[2]].split("\n")
        leading = _LEADING * float(known["font-size"])
        top = float(known["y"]) - leading * (len(lines) - 1) / 2
        return "".join(
            f'<text{before}y="{top + leading * number:.1f}"{after}>{escape(line)}</text>'
            for number, line in enumerate(lines)
        )

    return WORD_PLACE.sub(spoken, svg)
