"""Finds key files: JSON keystores, whole, pretty, escaped or cut, and PEM blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.core.guard.finding import SecretFinding
from app.core.guard.normal import NormalText

_KEYSTORE = re.compile(
    r"ciphertext|kdfparams|cipherparams|\"pkcs8|\"xsalsa20-poly1305|\"encseed|\"encmnemonic|\"enc_mnemonic"
)
# A keystore says how its key was derived; a network configuration that only has the word "cipher" does not.
_COMPANIONS = re.compile(r"kdf|scrypt|pbkdf2|cipherparams|\bmac\b|encoded|aes-\d|dklen")
_FEWEST_COMPANIONS = 2
_REACH = 2_500
_PEM = re.compile(r"begin [a-z0-9 ]{0,24}private key(?: block)?-*")
_PEM_END = re.compile(r"end [a-z0-9 ]{0,24}private key(?: block)?-*")
_PEM_BODY = re.compile(r"[0-9a-z+/=\s:,\-]{20,}")
_DASHES = re.compile(r"-{1,8}\s?$")
_MEMBER = re.compile(r"[\\\"']{1,5}\w{1,24}[\\\"']{0,5}\s{0,2}:\s{0,4}$", re.ASCII)
_JSON_TEXT = re.compile(r"[\w\s\\\"':,{}\[\]+/=.\-]*")


def find(normal: NormalText) -> Iterator[SecretFinding]:
    """Find key files; places in the normal text."""
    yield from _keystores(normal.folded)
    yield from _pem_blocks(normal.folded)


def _keystores(folded: str) -> Iterator[SecretFinding]:
    anchors = [match.span() for match in _KEYSTORE.finditer(folded)]
    done = 0
    for anchor_start, anchor_end in anchors:
        if anchor_start < done:
            continue
        low, high = (
            max(done, anchor_start - _REACH),
            min(len(folded), anchor_end + _REACH),
        )
        if len(set(_COMPANIONS.findall(folded, low, high))) < _FEWEST_COMPANIONS:
            # Nothing around here: the next anchors would look at the same text again.
            done = anchor_start + _REACH // 2
            continue
        start = _opening(folded, low, anchor_start)
        done = _closing(folded, start, anchor_end, high)
        yield SecretFinding("keystore", start, done, "certain")


def _opening(folded: str, low: int, anchor: int) -> int:
    """The outermost brace before the anchor that is still open, with the name of its member."""
    depth, start = 0, anchor
    for at in range(anchor - 1, low - 1, -1):
        char = folded[at]
        if char == "}":
            depth += 1
        elif char == "{":
            if depth == 0:
                start = at
            else:
                depth -= 1
    name = _MEMBER.search(folded[max(low, start - 40) : start])
    return start - len(name.group().lstrip()) if name else start


def _closing(folded: str, start: int, anchor: int, high: int) -> int:
    """Behind the last brace of the JSON text that goes on from the anchor."""
    goes_on = _JSON_TEXT.match(folded, anchor, high)
    end = goes_on.end() if goes_on else anchor
    last = folded.rfind("}", start, end)
    # A file cut off before its end: take the text up to the end of the line.
    return last + 1 if last > anchor else max(anchor, len(folded[start:end].rstrip()) + start)


def _pem_blocks(folded: str) -> Iterator[SecretFinding]:
    done = 0
    for begin in _PEM.finditer(folded):
        if begin.start() < done:
            continue
        reach = begin.end() + 2 * _REACH
        last = _PEM_END.search(folded, begin.end(), reach) or _PEM_BODY.match(folded, begin.end(), reach)
        done = last.end() if last else begin.end()
        if last is None:
            continue
        dashes = _DASHES.search(folded[max(0, begin.start() - 10) : begin.start()])
        yield SecretFinding(
            "private_key",
            begin.start() - (len(dashes.group()) if dashes else 0),
            done,
            "certain",
        )
