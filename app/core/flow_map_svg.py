"""Draws the map of a flow as SVG Tiny 1.2: boxes, rows and curves, the way walked so far in a stronger line."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from html import escape
from itertools import pairwise
from typing import Final

from app.core.flow_map import BEFORE_ROWS, PADDING, ROW, TEXT, TITLE_LINE, WIDTH, FlowMap, MapBox, MapLink

_BASELINE: Final = 0.8
_HEAD: Final = 4.5
# Ground and line of each look, as names of colours of the window's look.
LOOKS: Final[Mapping[str, tuple[str, str]]] = {
    "question": ("surface", "edge"),
    "check": ("accent_soft", "accent"),
    "turn": ("sunken", "edge"),
    "act-now": ("danger_soft", "danger"),
    "today": ("warn_soft", "warn"),
    "wait": ("sunken", "text_dim"),
    "nothing-wrong": ("good_soft", "good"),
    "done": ("good_soft", "good"),
    "noted": ("accent_soft", "accent"),
}
# For a terminal, where nobody knows the look of whatever shows the picture: plain names of colours on white.
PLAIN: Final[Mapping[str, str]] = {
    "surface": "white",
    "sunken": "whitesmoke",
    "edge": "gray",
    "text": "black",
    "text_dim": "dimgray",
    "accent": "teal",
    "accent_soft": "azure",
    "danger": "firebrick",
    "danger_soft": "mistyrose",
    "warn": "darkgoldenrod",
    "warn_soft": "lightyellow",
    "good": "seagreen",
    "good_soft": "honeydew",
}


def as_svg(drawn: FlowMap, colours: Mapping[str, str], passed: Collection[str] = ()) -> str:
    """Draw a map.

    Args:
        drawn: The map.
        colours: By the names that ``LOOKS`` uses, and ``text``, ``text_dim``, ``accent``.
        passed: Ids of the nodes on the way walked, in order.
    """
    way = list(passed)
    steps = set(pairwise(way))
    size = f'width="{drawn.width:.0f}" height="{drawn.height:.0f}"'
    box = f'viewBox="0 0 {drawn.width:.0f} {drawn.height:.0f}" font-family="sans-serif" font-size="{TEXT:.0f}"'
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} {box}>',
        f'<rect {size} fill="{colours["surface"]}"/>',
    ]
    links = sorted(drawn.links, key=lambda link: (link.source, link.target) in steps)
    parts += [_link(link, colours, is_walked=(link.source, link.target) in steps) for link in links]
    for each in drawn.boxes:
        parts += _box(each, colours, is_walked=each.id in way)
    return "\n".join([*parts, "</svg>", ""])


def _link(link: MapLink, colours: Mapping[str, str], *, is_walked: bool) -> str:
    colour = colours["accent" if is_walked else "text_dim"]
    (x, y), *rest = link.points
    path = [f"M{x:.1f} {y:.1f}"]
    for at, (to_x, to_y) in enumerate(rest):
        if at % 2 == 0:
            half = (x + to_x) / 2
            path.append(f"C{half:.1f} {y:.1f} {half:.1f} {to_y:.1f} {to_x:.1f} {to_y:.1f}")
        else:
            path.append(f"L{to_x:.1f} {to_y:.1f}")
        x, y = to_x, to_y
    dash = ' stroke-dasharray="5 4"' if link.is_manual else ""
    width = 2.5 if is_walked else 1
    head = f"M{x:.1f} {y:.1f}l{-2 * _HEAD:.1f} {-_HEAD:.1f}v{2 * _HEAD:.1f}z"
    line = f'<path d="{"".join(path)}" fill="none" stroke="{colour}" stroke-width="{width}"{dash}/>'
    return f'{line}<path d="{head}" fill="{colour}"/>'


def _box(box: MapBox, colours: Mapping[str, str], *, is_walked: bool) -> Iterator[str]:
    ground, edge = (colours[name] for name in LOOKS[box.look])
    stroke, width = (colours["accent"], 2.5) if is_walked else (edge, 1.5)
    yield (
        f'<rect x="{box.x:.1f}" y="{box.y:.1f}" width="{WIDTH:.0f}" height="{box.height:.1f}" rx="8" '
        f'fill="{ground}" stroke="{stroke}" stroke-width="{width}"/>'
    )
    at = box.y + PADDING
    left = box.x + PADDING
    if box.head:
        yield _text(left, at + TITLE_LINE * _BASELINE, box.head, edge, is_strong=True)
        at += TITLE_LINE
    for line in box.title:
        yield _text(left, at + TITLE_LINE * _BASELINE, line, colours["text"], is_strong=box.look == "question")
        at += TITLE_LINE
    at += BEFORE_ROWS if box.rows else 0
    for row in box.rows:
        yield (
            f'<path d="M{box.x:.1f} {at:.1f}h{WIDTH:.0f}" stroke="{colours["edge"]}" stroke-width="0.5" fill="none"/>'
        )
        yield _text(left, at + ROW * 0.7, row, colours["text_dim"], is_strong=False)
        at += ROW


def _text(x: float, y: float, words: str, colour: str, *, is_strong: bool) -> str:
    weight = ' font-weight="bold"' if is_strong else ""
    return f'<text x="{x:.1f}" y="{y:.1f}" fill="{colour}"{weight}>{escape(words)}</text>'
