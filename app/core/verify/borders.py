"""Where an address begins and ends inside other text, and when a browser would see it otherwise."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from app.core.verify.pieces import Piece, Shape

_SCHEME: Final = re.compile(r"([A-Za-z][A-Za-z0-9+.-]{0,30}|h\*\*ps?)(?:\[:\]|:)(?=\S)")
_BARE_SCHEMES: Final = frozenset(
    {"mailto", "tel", "sms", "smsto", "wc", "javascript", "data", "vbscript", "blob", "file", "intent", "market"}
    | {
        "about",
        "view-source",
        "http",
        "https",
        "hxxp",
        "hxxps",
        "ftp",
        "ethereum",
        "bitcoin",
        "tron",
        "solana",
        "litecoin",
        "tg",
        "facetime",
        "itms-apps",
        "ms-appinstaller",
    }
)
DOT: Final = r"(?:[.。．｡]|\[\.\]|\(\.\)|\[dot\])"
LABEL: Final = r"[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,62}[A-Za-z0-9_])?"
_AUTHORITY: Final = re.compile(r"^((?:[A-Za-z][A-Za-z0-9+.-]*:)?[/\\]*)([^/\\?#]*)")
_QUOTES: Final = "([{<\"'“‘「『【（《〈`"
# Behind a host these end it or open nothing a browser would follow elsewhere.
_ENDING: Final = ".。:?<>…"


def has_scheme(core: str) -> bool:
    """Say whether a token begins with a scheme, and not with a label and a colon."""
    found = _SCHEME.match(core)
    if not found:
        return False
    scheme = found.group(1).lower()
    return scheme in _BARE_SCHEMES or (core[found.end()] in "/\\" and "." not in scheme)


def with_scheme(core: str, start: int, *, alone: bool) -> Piece:
    """Read an address with a scheme; inside a message it ends where letters of a sentence touch its host."""
    front = _AUTHORITY.match(core)
    authority = front.group(2) if front else ""
    foreign = (at for at, letter in enumerate(authority) if not letter.isascii() and letter not in "。．｡")
    end = next(foreign, len(authority))
    named = re.fullmatch(rf"(?:{LABEL}\.)+[A-Za-z]{{2,24}}", authority[:end].rstrip(".。"), re.IGNORECASE)
    if front is None or end == len(authority) or named is None:
        return Piece(Shape.WEB, (start, start + len(core)), core)
    value = front.group(1) + authority[:end].rstrip(".。")
    place = (start, start + len(value))
    return Piece(Shape.GLUED_WEB, place, core, beside=value) if alone else Piece(Shape.WEB, place, value)


def held_whole(piece: Piece, token: str) -> Piece:
    """Call an address glued where a browser, given the whole token, would take what was left out for a part of it."""
    before, after = token[: piece.place[0]], token[piece.place[1] :]
    if piece.shape is not Shape.WEB:
        return piece
    front = _AUTHORITY.match(piece.value)
    ends_in_host = front is not None and front.end() == len(piece.value)
    is_sentence = bool(before) and not any(letter.isascii() for letter in before) and has_scheme(piece.value)
    if is_sentence or (before and all(letter in _QUOTES for letter in before)):
        return piece
    if before or (ends_in_host and after.strip(_ENDING)):
        return replace(piece, shape=Shape.GLUED_WEB, beside=piece.value)
    return piece
