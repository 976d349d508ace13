"""Rendered help as plain text: for terminals, screen readers and the search index. Steps keep their numbers."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Final

_BLOCKS: Final = frozenset({"p", "h2", "h3", "h4", "ul", "ol", "table", "blockquote", "pre"})
_CELL: Final = " | "
_OPENING: Final = {"tr": "\n", "sup": "[", "br": "\n"}
_CLOSING: Final = {"td": _CELL, "th": _CELL, "sup": "]"}
_GAP = re.compile(r"\n{3,}")
_BEFORE_ROW = re.compile(r"[ \t]+\n")


def plain_text(html: str, *, marks: bool = True) -> str:
    """Turn sanitised HTML into text.

    Args:
        html: What the renderer made.
        marks: False leaves out source marks, menu notes and drawings, which are no words of the text.
    """
    parser = _PlainText(marks=marks)
    parser.feed(html)
    parser.close()
    text = _GAP.sub("\n\n", _BEFORE_ROW.sub("\n", "".join(parser.parts)))
    return text.strip("\n")


class _PlainText(HTMLParser):
    def __init__(self, *, marks: bool) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._marks = marks
        self._lists: list[int | None] = []
        self._muted: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._muted or self._is_mark(tag, dict(attrs)):
            self._muted.append(tag)
        elif tag in {"ol", "ul"}:
            self._break(2 if not self._lists else 1)
            self._lists.append(1 if tag == "ol" else None)
        elif tag == "li":
            self._item()
        elif tag == "img":
            if self._marks:
                self.parts.append(f"[{dict(attrs).get('alt') or ''}]")
        elif tag in _BLOCKS and not self._at_item_start():
            self._break(1 if self._lists else 2)
        else:
            self._sign(_OPENING, tag)

    def handle_endtag(self, tag: str) -> None:
        if self._muted:
            self._unmute(tag)
            return
        if tag in {"ol", "ul"} and self._lists:
            self._lists.pop()
        if tag == "tr" and self.parts and self.parts[-1] == _CELL:
            self.parts.pop()
        if tag in _BLOCKS:
            self._break(1 if self._lists else 2)
        self._sign(_CLOSING, tag)

    def handle_data(self, data: str) -> None:
        # Line ends between blocks are layout of the HTML; a blank between two inline elements is a word gap.
        if not self._muted and not (data.isspace() and "\n" in data):
            self.parts.append(data.replace("\n", " "))

    def _is_mark(self, tag: str, attrs: dict[str, str | None]) -> bool:
        return not self._marks and (tag == "sup" or (tag == "span" and attrs.get("class") == "menu-note"))

    def _unmute(self, tag: str) -> None:
        if tag in self._muted:
            while self._muted.pop() != tag:
                pass

    def _sign(self, signs: dict[str, str], tag: str) -> None:
        if tag in signs:
            self.parts.append(signs[tag])

    def _item(self) -> None:
        self._break(1)
        depth, number = len(self._lists) - 1, self._lists[-1] if self._lists else None
        self.parts.append("   " * max(0, depth) + ("- " if number is None else f"{number}. "))
        if number is not None:
            self._lists[-1] = number + 1

    def _at_item_start(self) -> bool:
        return bool(self._lists) and bool(self.parts) and self.parts[-1].endswith((". ", "- "))

    def _break(self, lines: int) -> None:
        tail = "".join(self.parts[-4:])
        have = len(tail) - len(tail.rstrip("\n"))
        if self.parts:
            self.parts.append("\n" * max(0, lines - have))
