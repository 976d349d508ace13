"""The pieces of pasted text that need no list to be recognised: mail addresses, handles, numbers, coin addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Final

from app.core.hits import Intent
from app.core.search.pasted import recognised
from app.core.verify.verdict import Kind, Span


class Shape(Enum):
    """How a piece of text is to be read."""

    WEB = auto()
    GLUED_WEB = auto()
    MAIL = auto()
    ACCOUNT = auto()
    UNPLACED = auto()
    PHONE = auto()
    APP = auto()
    EXTENSION = auto()
    COIN = auto()


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of the input that can be judged.

    Attributes:
        value: What to judge; shorter than the piece where a label or a name stands before it.
        beside: The name shown before a mail address; the address alone where other letters touch it.
        platform: Where an account lives, when the text tells.
    """

    shape: Shape
    place: Span
    value: str
    beside: str = ""
    platform: Kind | None = None


_LEADING: Final = "([{<\"'“‘「『【（《〈,;:!?，。；：！？、|*_~`=>·•"
_TRAILING: Final = ")]}>\"'”’」』】）》〉,.;:!?，。；：！？、…|*~`<"
_MAIL: Final = re.compile(r"(?<![\w.+@-])[\w.+%'-]{1,64}@(?:[\w-]{1,63}\.){1,10}[\w-]{2,63}(?![\w@])")
_BRACKETED_MAIL: Final = re.compile(r"[<＜]([^\s<>＜＞]{1,200}@[^\s<>＜＞]{1,200})[>＞]")
_TITLE: Final = re.compile(r"(?:\"([^\"\n]*)\"|([^<>\n]*?))[ \t]*$")
_LONGEST_TITLE: Final = 100
_HANDLE: Final = re.compile(r"(?<![\w@./])[@＠]([^\s@＠,，。;；:：!！?？()（）<>《》\"'“”]{2,64})")
# A sentence in Chinese touches its numbers.
_PHONE: Final = re.compile(
    r"(?<![A-Za-z0-9_.+/=-])(?:\+|00)?\(?\d{1,4}\)?(?:[ .\-‐–]?\(?\d{2,5}\)?){1,5}(?![A-Za-z0-9_.@/-]?[A-Za-z0-9_])",
    re.ASCII,
)
_WIDE_NUMBERS: Final = str.maketrans("０１２３４５６７８９－（）＋", "0123456789-()+")
_FULL_STOPS: Final = str.maketrans("。．", "..")
_PHONE_DIGITS: Final = (7, 15)
_COIN_LENGTHS: Final = (25, 120)


def trimmed(token: str) -> tuple[str, int]:
    """Take quotes, brackets and punctuation off both ends; give the rest and where it begins."""
    core = token if token.startswith("[") and "]" in token else token.lstrip(_LEADING)
    start = len(token) - len(core)
    return core if core.endswith("]") and "[" in core else core.rstrip(_TRAILING), start


def with_at(core: str, start: int) -> Iterator[Piece]:
    """Read a token with @ inside: a mail address, or an address with a name before the host."""
    if any(mark in core for mark in "/\\:?#") or core.count("@") > 1:
        yield Piece(Shape.WEB, (start, start + len(core)), core)
        return
    if core.isascii():
        yield Piece(Shape.MAIL, (start, start + len(core)), core)
        return
    plain = core.replace("＠", "@")
    # A Chinese full stop ends a sentence, unless there is no address without it.
    mails = list(_MAIL.finditer(plain)) or list(_MAIL.finditer(plain.translate(_FULL_STOPS)))
    for found in mails:
        value = found.group()
        # Letters of a sentence before the address touch it in Chinese.
        first = next(at for at in range(len(value) + 1) if value[at:].isascii())
        first = first if "@" in value[first:].lstrip("@") else 0
        yield Piece(Shape.MAIL, (start + found.start() + first, start + found.end()), value[first:])
    if not mails:
        yield from handles(core, start)


def handles(core: str, start: int) -> Iterator[Piece]:
    """Find names written with @ before them."""
    for found in _HANDLE.finditer(core):
        yield Piece(Shape.UNPLACED, (start + found.start(), start + found.end()), found.group(1))


def named_mails(text: str) -> Iterator[Piece]:
    """Find addresses in angle brackets, with the name shown before them."""
    for found in _BRACKETED_MAIL.finditer(text):
        front = text[max(0, found.start() - _LONGEST_TITLE) : found.start()].rpartition("\n")[2]
        title = _TITLE.search(front)
        shown = (title.group(1) or title.group(2) or "") if title else ""
        begins = found.start() - (len(title.group()) if title else 0)
        yield Piece(Shape.MAIL, (begins, found.end()), found.group(1), shown.strip(" \t:：,，"))


def phones(text: str) -> Iterator[Piece]:
    """Find numbers as long as those of telephones."""
    for found in _PHONE.finditer(text.translate(_WIDE_NUMBERS)):
        if is_phone(found.group()):
            yield Piece(Shape.PHONE, found.span(), found.group())


def is_phone(text: str) -> bool:
    """Say whether a text has as many digits as a telephone number."""
    return _PHONE_DIGITS[0] <= sum(character.isdigit() for character in text) <= _PHONE_DIGITS[1]


def is_coin(core: str) -> bool:
    """Say whether a token is the address of a coin or the hash of a transaction."""
    fits = _COIN_LENGTHS[0] <= len(core) <= _COIN_LENGTHS[1] and core.isascii() and core.isalnum()
    return fits and recognised(core, ()) in {Intent.COIN_ADDRESS, Intent.TRANSACTION}


def moved(piece: Piece, by: int) -> Piece:
    """Give a piece at its place in the whole text."""
    return replace(piece, place=(piece.place[0] + by, piece.place[1] + by))


def overlap(one: Span, other: Span) -> bool:
    """Say whether two places share a character."""
    return one[0] < other[1] and other[0] < one[1]
