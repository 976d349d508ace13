"""Finds what can be judged in pasted text: addresses, accounts, mail, numbers, ids, in the order they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from app.core.hits import Intent
from app.core.search.pasted import recognised
from app.core.verify.id_judge import ANDROID, EXTENSION
from app.core.verify.platforms import Platforms
from app.core.verify.suffixes import SuffixList
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
    NUMBER = auto()


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of the input that can be judged.

    Attributes:
        value: What to judge; shorter than the piece where a label or a name stands before it.
        title: The name shown before a mail address.
        platform: Where an account lives, when the text tells.
    """

    shape: Shape
    place: Span
    value: str
    title: str = ""
    platform: Kind | None = None


_TOKEN: Final = re.compile(r"\S+")
_LEADING: Final = "([{<\"'“‘「『【（《〈,;:!?，。；：！？、|*_~`=>·•"
_TRAILING: Final = ")]}>\"'”’」』】）》〉,.;:!?，。；：！？、…|*~`<"
_SCHEME: Final = re.compile(r"(?:[A-Za-z][A-Za-z0-9+.-]{0,30}|h\*\*ps?)(?:\[?:\]?)(?=[/\\]|\S)")
_OPENING: Final = re.compile(
    r"(?:h(?:tt|xx)ps?|ftp|wss?|tpoutside|tpdapp|wc|intent|market|tg|itms-services|weixin|javascript|data)\[?:",
    re.IGNORECASE,
)
_BARE_SCHEMES: Final = frozenset(
    {"mailto", "tel", "sms", "wc", "javascript", "data", "vbscript", "blob", "file", "intent", "market", "about", "view-source", "http",
     "https", "hxxp", "hxxps", "ftp", "ethereum", "bitcoin", "tron", "solana"}
)  # fmt: skip
_DOT: Final = r"(?:[.。．｡]|\[\.\]|\(\.\)|\[dot\])"
_LABEL: Final = r"[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,62}[A-Za-z0-9_])?"
_HOST: Final = re.compile(
    rf"(?<![A-Za-z0-9_@.-])((?:{_LABEL}{_DOT}){{1,12}}(?:xn--[a-z0-9-]{{2,59}}|[A-Za-z]{{2,24}}))"
    rf"(?![A-Za-z0-9_-])(:\d{{1,5}})?([/\\?#]\S*)?",
    re.IGNORECASE,
)
_WHOLE_HOST: Final = re.compile(
    rf"[^\s/\\?#:@<>\"']+(?:{_DOT}[^\s/\\?#:@<>\"']+)+[.。]?(?::\d{{1,5}})?(?:[/\\?#].*)?", re.DOTALL
)
_MAIL: Final = re.compile(r"(?<![\w.+@-])[\w.+%'-]{1,64}@(?:[\w-]{1,63}[.。．]){1,10}[\w-]{2,63}(?![\w@])")
_NAMED_MAIL: Final = re.compile(
    r"(?:\"([^\"\n]{1,100})\"|([^\s<>\n][^<>\n]{0,100}?))?[ \t]*[<＜]([^\s<>＜＞]{1,200}@[^\s<>＜＞]{1,200})[>＞]"
)
_HANDLE: Final = re.compile(r"(?<![\w@./])[@＠]([^\s@＠,，。;；:：!！?？()（）<>《》\"'“”]{2,64})")
_PHONE: Final = re.compile(r"(?<![\w.+/=-])(?:\+|00)?\(?\d{1,4}\)?(?:[ .\-‐–]?\(?\d{2,5}\)?){1,5}(?![\w.@/-]?\w)")
_COIN_LENGTH: Final = 25
_SHORTEST_NUMBER: Final = 5
_IPV4_DOTS: Final = 3
_PACKAGE_PARTS: Final = 3
_PHONE_DIGITS: Final = (7, 15)
_MOST_PIECES: Final = 200
_LONGEST_TOKEN: Final = 8192
_LONGEST_ACCOUNT: Final = 128
_PACKAGE_FRONTS: Final = frozenset(
    {"com", "org", "io", "net", "vip", "pro", "app", "im", "cn", "co", "me", "xyz", "top", "cc", "dev", "wallet"}
)


class Finder:
    """Finds pieces; knows the endings of hosts and the names of platforms."""

    def __init__(self, suffixes: SuffixList, platforms: Platforms) -> None:
        self._suffixes = suffixes
        self._platforms = platforms
        words = "|".join(re.escape(word) for word in platforms.words)
        # 微信：abc, QQ群 123456, telegram: @abc. A Latin name of a platform must stand alone.
        self._labelled = re.compile(
            rf"(?:(?<![A-Za-z0-9_.@/-])(?P<word>{words}))(?:号|號|群|id|账号|帳號)?\s{{0,2}}(?P<mark>[:：=＝]|是|为|加|@)?\s{{0,2}}"
            r"(?P<at>[@＠])?(?P<name>[A-Za-z0-9_+][A-Za-z0-9_.\-]{1,63})",
            re.IGNORECASE,
        )

    def pieces(self, text: str) -> list[Piece]:
        """List the pieces of a text in order, without overlaps."""
        whole = text.strip()
        if whole and len(whole) <= _LONGEST_TOKEN and not any(map(str.isspace, whole)):
            start = text.index(whole)
            return [_moved(piece, start) for piece in self._alone(whole)]
        return self._in_message(text)

    def _in_message(self, text: str) -> list[Piece]:
        taken: list[Piece] = []
        for source in (_named_mails(text), self._labelled_accounts(text), self._tokens(text), _phones(text)):
            for piece in source:
                if len(taken) >= _MOST_PIECES:
                    break
                if not any(_overlap(piece.place, other.place) for other in taken):
                    taken.append(piece)
        return sorted(taken, key=lambda piece: piece.place)

    def _labelled_accounts(self, text: str) -> Iterator[Piece]:
        for found in self._labelled.finditer(text):
            kind = self._platforms.kind_of(found.group("word"))
            name = found.group("name").rstrip(".-")
            if kind is None or not self._is_account(found, name):
                continue
            if kind is Kind.PHONE:
                continue
            place = (found.start("name"), found.start("name") + len(name))
            yield Piece(Shape.ACCOUNT, place, name, platform=kind)

    def _is_account(self, found: re.Match[str], name: str) -> bool:
        """Say whether a name stands behind a platform, and not the next word of a sentence or an address."""
        if found.group("at") or (found.group("mark") or "") in ":：=＝":
            is_address = _HOST.fullmatch(name) is not None and self._has_known_ending(name)
            return bool(found.group("at") or found.group("mark")) and not is_address
        return bool(found.group("mark")) or (name.isdigit() and len(name) >= _SHORTEST_NUMBER)

    def _alone(self, token: str) -> Iterator[Piece]:
        """Read an input that is one token: strictly, as a browser would."""
        labelled = self._labelled.fullmatch(token)
        if labelled and labelled.group("mark"):
            kind = self._platforms.kind_of(labelled.group("word"))
            if kind is not None and self._is_account(labelled, labelled.group("name")):
                shape = Shape.PHONE if kind is Kind.PHONE else Shape.ACCOUNT
                yield Piece(shape, labelled.span("name"), labelled.group("name"), platform=kind)
                return
        named = _NAMED_MAIL.fullmatch(token)
        if named:
            yield from _named_mails(token)
            return
        found = list(self._token(token, alone=True))
        if found:
            yield from found
        elif len(token) <= _LONGEST_ACCOUNT:
            yield Piece(Shape.UNPLACED, (0, len(token)), token.strip("@＠"))

    def _tokens(self, text: str) -> Iterator[Piece]:
        for found in _TOKEN.finditer(text):
            token = found.group()[:_LONGEST_TOKEN]
            for piece in self._token(token, alone=False):
                yield _moved(piece, found.start())

    def _token(self, token: str, *, alone: bool) -> Iterator[Piece]:
        core, start = _trimmed(token)
        if not core:
            return
        whole = (start, start + len(core))
        if _has_scheme(core):
            yield Piece(Shape.WEB, whole, core)
        elif core[0] in "@＠":
            handle = _HANDLE.match(core)
            if handle:
                yield Piece(Shape.UNPLACED, (start, start + handle.end()), handle.group(1))
        elif "@" in core or "＠" in core:
            yield from _with_at(core, start)
        else:
            yield from self._plain(core, whole, alone=alone)

    def _plain(self, core: str, whole: Span, *, alone: bool) -> Iterator[Piece]:
        if EXTENSION.fullmatch(core):
            yield Piece(Shape.EXTENSION, whole, core)
        elif _is_coin(core):
            yield Piece(Shape.COIN, whole, core)
        elif self._is_package(core):
            yield Piece(Shape.APP, whole, core)
        elif core.isascii():
            yield from self._ascii(core, whole, alone=alone)
        else:
            yield from self._mixed(core, whole, alone=alone)

    def _ascii(self, core: str, whole: Span, *, alone: bool) -> Iterator[Piece]:
        if _digits(core) and set(core) <= set("+0123456789-()."):
            shape = Shape.PHONE if _PHONE_DIGITS[0] <= _digits(core) <= _PHONE_DIGITS[1] else Shape.NUMBER
            if alone and core.count(".") != _IPV4_DOTS:
                yield Piece(shape, whole, core)
                return
        if alone and (_WHOLE_HOST.fullmatch(core) or core.startswith(("//", "["))):
            yield Piece(Shape.WEB, whole, core)
        elif not alone:
            yield from self._hosts(core, whole[0])

    def _mixed(self, core: str, whole: Span, *, alone: bool) -> Iterator[Piece]:
        """Read a token with letters beyond ASCII: a name in another script, or an address glued to a sentence."""
        opening = _OPENING.search(core)
        if opening and opening.start() > 0 and not core[opening.start() - 1].isascii():
            yield Piece(Shape.GLUED_WEB, (whole[0] + opening.start(), whole[1]), core[opening.start() :])
            return
        glued = list(self._hosts(core, whole[0]))
        if glued:
            yield from glued
        elif _WHOLE_HOST.fullmatch(core) and (alone or self._has_known_ending(core)):
            yield Piece(Shape.WEB, whole, core)
        else:
            yield from _handles(core, whole[0])

    def _hosts(self, core: str, start: int) -> Iterator[Piece]:
        for found in _HOST.finditer(core):
            host, end = found.group(1), found.end()
            if not self._has_known_ending(host):
                continue
            before = core[: found.start()]
            glued = bool(before) and not before[-1].isascii() and before[-1].isalnum()
            place = (start + found.start(), start + end)
            if glued:
                # The whole token may be a name in another script: tp钱包app.com.
                yield Piece(Shape.GLUED_WEB, (start, start + end), core[:end])
            else:
                yield Piece(Shape.WEB, place, core[found.start() : end])

    def _has_known_ending(self, host: str) -> bool:
        plain = re.split(r"[/\\?#:]", re.sub(_DOT, ".", host), maxsplit=1)[0].lower()
        return self._suffixes.ownership(plain.strip(".")).is_known

    def _is_package(self, core: str) -> bool:
        if not ANDROID.fullmatch(core):
            return False
        labels = core.lower().split(".")
        if labels[0] not in _PACKAGE_FRONTS:
            return False
        return not self._has_known_ending(core) or (
            labels[0] == "com" and len(labels) >= _PACKAGE_PARTS and not _is_site(labels)
        )


def _is_site(labels: list[str]) -> bool:
    return labels[-1] in {"com", "net", "org", "cn", "pro", "io", "xyz"}


def _has_scheme(core: str) -> bool:
    found = _SCHEME.match(core)
    if not found:
        return False
    scheme = found.group().rstrip(":[]").lower()
    behind = core[found.end() : found.end() + 1]
    return scheme in _BARE_SCHEMES or (behind in "/\\" and "." not in scheme)


def _with_at(core: str, start: int) -> Iterator[Piece]:
    """Read a token with @ inside: a mail address, or an address with a name before the host."""
    if any(mark in core for mark in "/\\:?#") or core.count("@") > 1:
        yield Piece(Shape.WEB, (start, start + len(core)), core)
        return
    if core.isascii():
        yield Piece(Shape.MAIL, (start, start + len(core)), core.replace("＠", "@"))
        return
    mails = list(_MAIL.finditer(core.replace("＠", "@")))
    for found in mails:
        value = found.group()
        first = next((at for at in range(len(value)) if value[at:].isascii()), 0)
        yield Piece(Shape.MAIL, (start + found.start() + first, start + found.end()), value[first:])
    if not mails:
        yield from _handles(core, start)


def _handles(core: str, start: int) -> Iterator[Piece]:
    for found in _HANDLE.finditer(core):
        yield Piece(Shape.UNPLACED, (start + found.start(), start + found.end()), found.group(1))


def _named_mails(text: str) -> Iterator[Piece]:
    for found in _NAMED_MAIL.finditer(text):
        title = (found.group(1) or found.group(2) or "").strip(" \t:：,，")
        yield Piece(Shape.MAIL, found.span(), found.group(3), title)


def _phones(text: str) -> Iterator[Piece]:
    for found in _PHONE.finditer(text):
        if _PHONE_DIGITS[0] <= _digits(found.group()) <= _PHONE_DIGITS[1]:
            yield Piece(Shape.PHONE, found.span(), found.group())


def _digits(text: str) -> int:
    return sum(character.isdigit() for character in text)


def _is_coin(core: str) -> bool:
    return (
        len(core) >= _COIN_LENGTH
        and core.isalnum()
        and recognised(core, ()) in {Intent.COIN_ADDRESS, Intent.TRANSACTION}
    )


def _trimmed(token: str) -> tuple[str, int]:
    core = token.lstrip(_LEADING)
    if token.startswith("[") and "]" in token:
        core = token
    start = len(token) - len(core)
    core = core.rstrip(_TRAILING) if not core.endswith("]") or "[" not in core else core
    return core, start


def _moved(piece: Piece, by: int) -> Piece:
    place = (piece.place[0] + by, piece.place[1] + by)
    return Piece(piece.shape, place, piece.value, piece.title, piece.platform)


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]
