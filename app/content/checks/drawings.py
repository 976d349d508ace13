"""Our own drawings: small, still, and free of anything that loads or runs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from app.content.finding import Finding
from app.content.library import Library

_MAX_CHARACTERS: Final = 24_000
_ACTIVE = re.compile(
    r"<\s*(?:script|foreignObject|image|use|a|animate\w*|set|style)\b|\bon\w+\s*=|href\s*=|<!|<\?(?!xml)|url\("
)
_COLOUR = re.compile(r"#[0-9a-fA-F]{3,8}\b")


def check_drawings(library: Library) -> Iterator[Finding]:
    """Find drawings that could do more than be looked at, or that ignore the theme."""
    for figure_id, svg in library.figures.items():
        path = f"figures/{figure_id}.svg"
        if len(svg) > _MAX_CHARACTERS:
            yield Finding(path, 1, "figure.size", f"Simplify the drawing: at most {_MAX_CHARACTERS} characters.")
        for rule, pattern, text in (
            ("figure.active", _ACTIVE, "Remove `{}`: a drawing only shows."),
            ("figure.colour", _COLOUR, "Use a place like {{accent}} instead of `{}`: the theme gives the colours."),
        ):
            found = pattern.search(svg)
            if found:
                line = svg.count("\n", 0, found.start()) + 1
                yield Finding(path, line, rule, text.format(found.group()))
