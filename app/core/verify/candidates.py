"""Finds what can be judged in pasted text: addresses, accounts, mail, numbers, ids, in the order they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import Final

from app.core.verify.borders import DOT, has_scheme, held_whole, with_scheme
from app.core.verify.characters import HIDDEN, LOWER, Glyphs
from app.core.verify.hosts_in_text import HOST, HostFinder
from app.core.verify.id_judge import ANDROID, EXTENSION, IOS
from app.core.verify.locator import PLAIN_HOST
from app.core.verify.pieces import (
    Piece,
    Shape,
    handles,
    is_coin,
    is_phone,
    moved,
    named_mails,
    overlap,
    phones,
    trimmed,
    with_at,
)
from app.core.verify.platforms import Platforms
from app.core.verify.suffixes import SuffixList
from app.core.verify.verdict import Kind, Span

_TOKEN: Final = re.compile(r"\S+")
# Every address, account and id has one of these, or is long.
_WORTH_READING: Final = re.compile(r"[.:@/\\＠。．｡]|\S{25}")
_LABEL_MARK: Final = re.compile(r"[:：=＝@＠是为加]")
_OPENING: Final = re.compile(
    r"(?:https?|hxxps?|ftp|wss?|tpoutside|tpdapp|wc|intent|market|tg|itms-services|weixin|javascript|data)(?:\[:\]|:)"
)
_ACCOUNT: Final = re.compile(r"(?=[a-z_-]*[0-9_-])[a-z][a-z0-9_-]{5,19}", re.IGNORECASE)
_ANY_LABEL: Final = r"[^\s/\\?#:@<>\"'.。．｡\[\](){}]+"
_WHOLE_HOST: Final = re.compile(
    rf"{_ANY_LABEL}(?:{DOT}{_ANY_LABEL})+{DOT}?(?::\d{{0,5}})?(?:[/\\?#].*)?", re.DOTALL | re.IGNORECASE
)
_NUMERIC: Final = frozenset("+0123456789-().")
_SHORTEST_NUMBER, _IPV4_DOTS, _PACKAGE_PARTS = 5, 3, 3
MOST_PIECES: Final = 200
_MOST_LABELS: Final = 2_000
_LONGEST_TOKEN, _LONGEST_ACCOUNT = 8192, 128
_PACKAGE_FRONTS: Final = frozenset(
    {"com", "org", "io", "net", "vip", "pro", "app", "im", "cn", "co", "me", "xyz", "top", "cc", "dev", "wallet"}
)
_SITE_ENDINGS: Final = frozenset({"com", "net", "org", "cn", "pro", "io", "xyz"})


class Finder:
    """Finds pieces; knows the endings of hosts, the names of platforms and what passes for a letter."""

    def __init__(self, suffixes: SuffixList, platforms: Platforms, glyphs: Glyphs) -> None:
        self._hosts = HostFinder(suffixes, glyphs)
        self._platforms = platforms
        words = "|".join(re.escape(word) for word in platforms.words)
        # 微信：abc, QQ群 123456, telegram: @abc. Searched in lower case: the engine is slow at ignoring it.
        self._labelled = re.compile(
            rf"({words})(?:号|號|群|id|账号|帳號|客服)?\s{{0,2}}(?P<mark>[:：=＝]|是|为|加)?\s{{0,2}}"
            r"(?P<at>[@＠])?(?P<name>(?<=[:：=＝@＠ ])\w[\w.\-]{1,63}|[a-z0-9_+][a-z0-9_.\-]{1,63})"
        )

    def pieces(self, text: str) -> list[Piece]:
        """List the pieces of a text in order, without overlaps; ``MOST_PIECES`` at most, the rest is not read."""
        whole = text.strip()
        if len(whole) > _LONGEST_TOKEN or _TOKEN.fullmatch(whole) is None:
            return self._in_message(text)
        start = text.index(whole)
        if PLAIN_HOST.fullmatch(whole) and whole.partition(".")[0] not in _PACKAGE_FRONTS:
            return [Piece(Shape.WEB, (start, start + len(whole)), whole)]
        return [moved(piece, start) for piece in self._alone(whole)]

    def _in_message(self, text: str) -> list[Piece]:
        taken: list[Piece] = []
        for source in (named_mails(text), self._labelled_accounts(text), self._tokens(text), phones(text)):
            for piece in source:
                if len(taken) >= MOST_PIECES:
                    break
                if not any(overlap(piece.place, other.place) for other in taken):
                    taken.append(piece)
        return sorted(taken, key=lambda piece: piece.place)

    def _labelled_accounts(self, text: str) -> Iterator[Piece]:
        for found in islice(self._labelled.finditer(text.translate(LOWER)), _MOST_LABELS):
            piece = self._labelled_account(text, found)
            if piece is not None and piece.shape is Shape.ACCOUNT:
                yield piece

    def _labelled_account(self, text: str, found: re.Match[str]) -> Piece | None:
        kind = self._platforms.kind_of(found.group(1))
        name = text[found.start("name") : found.end("name")].rstrip(".-")
        before = text[max(0, found.start() - 1) : found.start()]
        # A Latin name of a platform must stand alone: “box: abc” names no account on X.
        if kind is None or (
            found.group(1).isascii() and before.isascii() and (before.isalnum() or before in {*"_.@/-"})
        ):
            return None
        if not self._is_account(found, name):
            return None
        place = (found.start("name"), found.start("name") + len(name))
        return Piece(Shape.PHONE if kind is Kind.PHONE else Shape.ACCOUNT, place, name, platform=kind)

    def _is_account(self, found: re.Match[str], name: str) -> bool:
        """Say whether a name stands behind a platform, and not the next word of a sentence or an address."""
        if found.group("at"):
            return True
        if found.group("mark") and (name.isascii() or found.group("mark") in ":：=＝"):
            return HOST.fullmatch(name) is None or not self._hosts.has_known_ending(name)
        if name.isascii() and name.isdigit():
            return len(name) >= _SHORTEST_NUMBER
        # “加微信 laowang_1987”: behind a Chinese word, Latin letters with a digit or a line are an account.
        return not found.group(1).isascii() and _ACCOUNT.fullmatch(name) is not None

    def _alone(self, token: str) -> Iterator[Piece]:
        """Read an input that is one token: strictly, as a browser would."""
        labelled = self._labelled.fullmatch(token.translate(LOWER)) if _LABEL_MARK.search(token) else None
        piece = self._labelled_account(token, labelled) if labelled else None
        if piece is not None:
            yield piece
            return
        if not token.isascii() and next(self._labelled_accounts(token), None) is not None:
            yield from self._in_message(token)
            return
        found = list(named_mails(token)) or list(self._token(token, alone=True))
        numbers = [] if found or token.isascii() else list(phones(token))
        if found or numbers:
            yield from (held_whole(piece, token) for piece in (*found, *numbers))
        elif len(token) <= _LONGEST_ACCOUNT:
            yield Piece(Shape.UNPLACED, (0, len(token)), token.strip("@＠"))

    def _tokens(self, text: str) -> Iterator[Piece]:
        for found in _TOKEN.finditer(text):
            token = found.group()
            if _WORTH_READING.search(token) is None:
                continue
            if len(token) > _LONGEST_TOKEN and token.isascii():
                yield Piece(Shape.WEB, found.span(), token)
                continue
            for piece in self._token(token, alone=False):
                yield moved(piece, found.start())

    def _token(self, token: str, *, alone: bool) -> Iterator[Piece]:
        """Read a token; hidden characters do not split it, and stay in the piece so that they are reported."""
        if token.isascii() or HIDDEN.search(token) is None:
            yield from self._visible(token, alone=alone)
            return
        kept = [at for at, character in enumerate(token) if not HIDDEN.match(character)]
        visible = "".join(token[at] for at in kept)
        for piece in self._visible(visible, alone=alone):
            first, last = kept[piece.place[0]], kept[piece.place[1] - 1] + 1
            # A mark behind the piece may hide what follows; one before it is the tail of an emoji.
            while last < len(token) and HIDDEN.match(token[last]):
                last += 1
            if alone and piece.place == (0, len(visible)):
                first, last = 0, len(token)
            yield replace(piece, place=(first, last), value=token[first:last])

    def _visible(self, token: str, *, alone: bool) -> Iterator[Piece]:
        core, start = trimmed(token)
        if not core:
            return
        whole = (start, start + len(core))
        if has_scheme(core):
            yield with_scheme(core, start, alone=alone)
        elif core[0] in "@＠":
            yield from handles(core, start)
        elif "@" in core or "＠" in core:
            yield from with_at(core.replace("＠", "@") if core.isascii() else core, start)
        elif (shape := self._id_shape(core)) is not None:
            yield Piece(shape, whole, core)
        elif core.isascii():
            yield from self._ascii(core, whole, alone=alone)
        else:
            yield from self._mixed(core, whole, alone=alone)

    def _ascii(self, core: str, whole: Span, *, alone: bool) -> Iterator[Piece]:
        if alone and _NUMERIC.issuperset(core) and core.count(".") != _IPV4_DOTS:
            yield Piece(Shape.PHONE if is_phone(core) else Shape.UNPLACED, whole, core)
        elif alone and (_WHOLE_HOST.fullmatch(core) or core.startswith(("//", "["))):
            yield Piece(Shape.WEB, whole, core)
        elif not alone:
            yield from self._hosts.found(core, whole[0])

    def _mixed(self, core: str, whole: Span, *, alone: bool) -> Iterator[Piece]:
        """Read a token with letters beyond ASCII: a name in another script, or an address inside a sentence."""
        opening = _OPENING.search(core.translate(LOWER))
        if opening is not None and not core[: opening.start()].isascii():
            yield with_scheme(core[opening.start() :], whole[0] + opening.start(), alone=False)
            return
        hosts = list(self._hosts.found(core, whole[0]))
        if alone and hosts and hosts[0].shape is Shape.WEB and hosts[0].place[0] == whole[0]:
            yield with_scheme(core, whole[0], alone=True)
        elif hosts:
            yield from hosts
        elif len(core) <= _LONGEST_TOKEN and _WHOLE_HOST.fullmatch(core) and (alone or self._hosts.is_name(core)):
            yield Piece(Shape.WEB, whole, core)
        else:
            yield from handles(core, whole[0])

    def _id_shape(self, core: str) -> Shape | None:
        if EXTENSION.fullmatch(core):
            return Shape.EXTENSION
        if core.startswith("id") and IOS.fullmatch(core):
            return Shape.APP
        if is_coin(core):
            return Shape.COIN
        return Shape.APP if self._is_package(core) else None

    def _is_package(self, core: str) -> bool:
        if not ANDROID.fullmatch(core):
            return False
        labels = core.lower().split(".")
        if labels[0] not in _PACKAGE_FRONTS:
            return False
        is_long_com = labels[0] == "com" and len(labels) >= _PACKAGE_PARTS and labels[-1] not in _SITE_ENDINGS
        return is_long_com or not self._hosts.has_known_ending(core)
