"""Our own drawings: small, still, in the colours of the theme, with words in every language that fit their place."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from typing import Final
from xml.etree import ElementTree as ET

from app.content.checks.references import references
from app.content.drawing import COLOUR_PLACE, WORD_PLACE, attributes
from app.content.finding import Finding
from app.content.library import Figure, Library
from app.content.schema import Words
from app.core.figure_format import FIGURE_COLOURS, FIGURE_WIDTH

_MAX_CHARACTERS: Final = 24_000
# Two short sentences: a screen reader says all of it in one go.
_LONGEST_ALT: Final = {"zh": 120, "en": 300}
_SMALLEST: Final = 14
_ACTIVE = re.compile(
    r"<\s*(?:script|foreignObject|image|use|a|animate\w*|set|style)\b|\bon\w+\s*=|href\s*=|<!|<\?(?!xml)|url\("
)
_COLOUR = re.compile(r"#[0-9a-fA-F]{3,8}\b|(?:fill|stroke|color)=\"(?!none\"|\{)[^\"]*\"")
_ELEMENTS: Final = frozenset({"svg", "g", "path", "rect", "circle", "line", "text"})
_ATTRIBUTES: Final = frozenset(
    {
        "width", "height", "viewBox", "x", "y", "cx", "cy", "r", "rx", "d", "x1", "y1", "x2", "y2", "transform",
        "fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "stroke-linejoin",
        "font-size", "font-weight", "text-anchor", "room", "rows",
    }
)  # fmt: skip
_NARROW: Final = frozenset("iljtfrI.,:;'|!()[] /")
_BROAD: Final = frozenset("mwMW@%")


def check_drawings(library: Library) -> Iterator[Finding]:
    """Find drawings that could do more than be looked at, ignore the theme, lack words, or are shown nowhere."""
    used = {reference.id for reference in references(library) if reference.kind == "figure"}
    for figure in library.figures.values():
        yield from _harmless(figure)
        yield from _form(figure)
        yield from _words(figure)
        yield from _alternative(figure)
        if figure.id not in used:
            yield Finding(figure.svg_path, 1, "figure.unused", f"Show it: `![](figure:{figure.id})`, or delete it.")


def _harmless(figure: Figure) -> Iterator[Finding]:
    if len(figure.svg) > _MAX_CHARACTERS:
        text = f"Simplify the drawing: at most {_MAX_CHARACTERS} characters."
        yield Finding(figure.svg_path, 1, "figure.size", text)
    for rule, pattern, text in (
        ("figure.active", _ACTIVE, "Remove `{}`: a drawing only shows."),
        ("figure.colour", _COLOUR, "Use a place like {{accent}} instead of `{}`: the theme gives the colours."),
    ):
        found = pattern.search(figure.svg)
        if found:
            yield Finding(figure.svg_path, _line(figure, found.start()), rule, text.format(found.group()))
    for place in COLOUR_PLACE.finditer(figure.svg):
        if place[1] not in FIGURE_COLOURS:
            text = f"Use a colour of the theme instead of `{place[1]}`: {', '.join(sorted(FIGURE_COLOURS))}."
            yield Finding(figure.svg_path, _line(figure, place.start()), "figure.token", text)


def _form(figure: Figure) -> Iterator[Finding]:
    """Hold the drawing against the part of SVG Tiny 1.2 that we use."""
    if "<!" in figure.svg:
        return  # refused already; a document type could make the parser work for hours
    try:
        root = ET.fromstring(figure.svg)  # noqa: S314 - bounded, ours, and without a document type
    except ET.ParseError as error:
        yield Finding(figure.svg_path, error.position[0], "figure.syntax", f"Mend the SVG: {error}.")
        return
    if root.get("width") != str(FIGURE_WIDTH) or root.get("viewBox") != f"0 0 {FIGURE_WIDTH} {root.get('height')}":
        text = f'Begin with `width="{FIGURE_WIDTH}" height="…" viewBox="0 0 {FIGURE_WIDTH} …"`.'
        yield Finding(figure.svg_path, 1, "figure.frame", text)
    for element in root.iter():
        name = element.tag.rpartition("}")[2]
        odd = sorted(set(element.attrib) - _ATTRIBUTES) if name in _ELEMENTS else [name]
        if odd:
            yield Finding(figure.svg_path, 1, "figure.form", f"Do without `{odd[0]}`: drawings use few things.")


def _words(figure: Figure) -> Iterator[Finding]:
    places = list(WORD_PLACE.finditer(figure.svg))
    keys = {place[2] for place in places}
    if figure.svg.count("{t:") != len(places):
        text = 'Write each place of words as `<text x="…" y="…" font-size="…" room="…" …>{t:key}</text>`.'
        yield Finding(figure.svg_path, 1, "figure.place", text)
    for key in sorted(set(figure.file.words) - keys):
        yield Finding(figure.path, figure.line("words", key), "figure.word", f"Remove `{key}`: the drawing lacks it.")
    for place in places:
        line = _line(figure, place.start())
        if place[2] not in figure.file.words:
            yield Finding(figure.path, 1, "figure.word", f"Write `{place[2]}`, which the drawing shows.")
        else:
            yield from _room(figure, place[2], attributes(place[1]), line)


def _room(figure: Figure, key: str, place: dict[str, str], line: int) -> Iterator[Finding]:
    try:
        size, room, rows = float(place["font-size"]), float(place["room"]), int(place.get("rows", "1"))
        float(place["y"])
    except (KeyError, ValueError):
        text = f"Give `{key}` numbers for y, font-size, room (units for the widest line) and rows."
        yield Finding(figure.svg_path, line, "figure.place", text)
        return
    if size < _SMALLEST:
        text = f"Write `{key}` at least {_SMALLEST} units large."
        yield Finding(figure.svg_path, line, "figure.place", text)
    fault = _fault(figure.file.words[key], size, room, rows)
    if fault:
        yield Finding(figure.path, figure.line("words", key), "figure.room", f"`{key}`: {fault}")


def _fault(words: Words, size: float, room: float, rows: int) -> str:
    for text in (words.zh, words.en, words.zh_hant):
        lines = text.split("\n")
        if len(lines) > rows:
            return f"{len(lines)} lines, room for {rows}."
        widest = max(map(width, lines)) * size
        if widest > room:
            return f"shorten or break “{text}”: about {widest:.0f} units, room for {room:.0f}."
    return ""


def width(text: str) -> float:
    """Estimate the width of a line in ems; a little too much rather than too little, for any usual face."""
    return sum(map(_width, text))


def _width(letter: str) -> float:
    if unicodedata.east_asian_width(letter) in "WFA":
        return 1.0
    ranks: tuple[tuple[Callable[[str], bool], float], ...] = (
        (_NARROW.__contains__, 0.33),
        (_BROAD.__contains__, 0.9),
        (str.isupper, 0.66),
    )
    return next((ems for fits, ems in ranks if fits(letter)), 0.56)


def _alternative(figure: Figure) -> Iterator[Finding]:
    for lang, text in (("zh", figure.file.alt.zh), ("en", figure.file.alt.en)):
        if len(text) > _LONGEST_ALT[lang]:
            words = f"Shorten the {lang} alternative: {len(text)} characters, at most {_LONGEST_ALT[lang]}."
            yield Finding(figure.path, figure.line("alt"), "figure.alt", words)


def _line(figure: Figure, at: int) -> int:
    return figure.svg.count("\n", 0, at) + 1
