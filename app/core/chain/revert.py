"""Why a contract refused: the data it gives back, read by the rules of Solidity's ABI.

What a contract says is a stranger's text: it is cut, cleaned, and never shown as a link.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from app.core.chain.address import checksummed
from app.core.chain.keccak import keccak256
from app.core.chain.revert_words import CUSTOM_ERRORS, MEANINGS, PANICS, SHORT_MEANINGS

_SELECTOR, _WORD = 4, 32
# Solidity's own: the first four bytes of the hashes of Error(string) and Panic(uint256).
_ERROR, _PANIC = bytes.fromhex("08c379a0"), bytes.fromhex("4e487b71")
_LONGEST_REASON: Final = 160
_LARGEST_DATA: Final = 8192
_ADDRESS: Final = re.compile(r"https?://\S+|\S+\.\S*/\S*|@\w+|t\.me\S*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Refusal:
    """What a contract said.

    Attributes:
        kind: ``message``, ``panic``, ``custom``, ``unknown`` (a custom error that is not known here) or ``silent``.
        text: The same for people, such as ``Error: ERC20: transfer amount exceeds balance``.
        meaning: What it comes down to, such as ``allowance``; empty when it is not known.
    """

    kind: str
    text: str = ""
    meaning: str = ""


def read_refusal(data: bytes) -> Refusal:
    """Read revert data; whatever the bytes are, the answer is plain text and never an error."""
    if not data:
        return Refusal("silent")
    selector, body = data[:_SELECTOR], data[_SELECTOR:_LARGEST_DATA]
    if selector == _ERROR:
        return _message(body)
    if selector == _PANIC:
        code = int.from_bytes(body[:_WORD], "big")
        name = PANICS.get(code, "")
        return Refusal("panic", f"Panic 0x{code & 0xFFFF:02x}{': ' if name else ''}{name}", "program_fault")
    known = _known().get(selector)
    if known is None:
        return Refusal("unknown", f"0x{data[:_SELECTOR].hex()}")
    return Refusal("custom", _written(known[0], body), known[1])


def meaning_of(message: str) -> str:
    """Say what a message of a contract comes down to; empty when it is none of the common ones."""
    squeezed = re.sub(r"[^a-z0-9]", "", message.lower())
    return SHORT_MEANINGS.get(squeezed) or next((meaning for part, meaning in MEANINGS if part in squeezed), "")


def plain(text: str) -> str:
    """Make a stranger's text safe to show: one line, printable, short, without addresses to follow."""
    line = "".join(each if each.isprintable() else " " for each in text[: 4 * _LONGEST_REASON])
    line = " ".join(_ADDRESS.sub("[…]", line).split())
    return line if len(line) <= _LONGEST_REASON else line[: _LONGEST_REASON - 1] + "…"


def _message(body: bytes) -> Refusal:
    offset, length = (int.from_bytes(body[at : at + _WORD], "big") for at in (0, _WORD))
    if offset != _WORD or not length:
        return Refusal("message", "Error")
    said = body[2 * _WORD : 2 * _WORD + min(length, _LARGEST_DATA)].decode("utf-8", "replace")
    return Refusal("message", f"Error: {plain(said)}", meaning_of(said))


def _written(signature: str, body: bytes) -> str:
    name, _, kinds = signature[:-1].partition("(")
    values: list[str] = []
    for place, kind in enumerate(filter(None, kinds.split(","))):
        word = body[place * _WORD : (place + 1) * _WORD]
        if len(word) < _WORD:
            break
        values.append(_value(kind, word))
    return f"{name}({', '.join(values)})"


def _value(kind: str, word: bytes) -> str:
    if kind == "address":
        return checksummed(f"0x{word[-20:].hex()}")
    if kind.startswith("uint"):
        return str(int.from_bytes(word, "big"))
    return f"0x{word.hex()}" if kind.startswith("bytes") and kind != "bytes" else "…"


@cache
def _known() -> dict[bytes, tuple[str, str]]:
    # Sixty hashes in plain Python: made when the first custom error is met.
    return {
        keccak256(signature.encode())[:_SELECTOR]: (signature, meaning) for signature, meaning in CUSTOM_ERRORS.items()
    }
