"""The last step of rendering: an allow-list that lets no script, style, remote address or unknown link through."""

from __future__ import annotations

import re
from typing import Final

import nh3

_TAGS: Final = {
    "p", "br", "h2", "h3", "h4", "ol", "ul", "li", "strong", "em", "code", "pre", "blockquote", "sup", "span", "a",
    "img", "table", "thead", "tbody", "tr", "th", "td", "hr",
}  # fmt: skip
_CLASSES: Final = {
    "p": {"answer", "note"},
    "span": {"menu-note", "badge"},
    "a": {
        "term", "mark",
        "mark-official", "mark-official-mirror", "mark-several", "mark-third-party", "mark-general", "mark-own",
    },
}  # fmt: skip
_ATTRIBUTES: Final = {
    "a": {"href", "title"},
    "img": {"src", "alt"},
    "ol": {"start"},
    "li": {"id"},
    "h2": {"id"},
    "h3": {"id"},
}
LINK = re.compile(r"(?:article|flow|checklist|term|channel|source):[a-z0-9]+(?:-[a-z0-9]+)*")
_FIGURE = re.compile(r"figure:[a-z0-9]+(?:-[a-z0-9]+)*")
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_NUMBER = re.compile(r"[0-9]{1,4}")
_SHAPES: Final = {"href": LINK, "src": _FIGURE, "id": _ID, "start": _NUMBER}


def sanitise(html: str) -> str:
    """Keep what is allowed. Text of forbidden tags stays, except that of scripts and styles."""
    return nh3.clean(
        html,
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        allowed_classes=_CLASSES,
        set_tag_attribute_values={"table": {"cellspacing": "0"}},  # Qt knows no border-spacing
        attribute_filter=_filter,
        url_schemes={"article", "flow", "checklist", "term", "channel", "source", "figure"},
        link_rel=None,
    )


def _filter(_tag: str, attribute: str, value: str) -> str | None:
    shape = _SHAPES.get(attribute)
    return value if shape is None or shape.fullmatch(value) else None
