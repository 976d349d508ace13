"""Base58, Base58Check, Bech32 and Bech32m: how addresses are written, and the checksums inside them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Final, Literal

_BASE58: Final = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_BECH32: Final = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_CHECK_BYTES: Final = 4
# BIP-173: ninety characters at most; six of them are the checksum.
_LONGEST_BECH32, _CHECK_LETTERS = 90, 6
_GENERATOR: Final = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_FINAL: Final[dict[int, Literal["bech32", "bech32m"]]] = {1: "bech32", 0x2BC830A3: "bech32m"}


def from_base58(text: str) -> bytes | None:
    """Read base58; None when a letter does not belong to it."""
    number = 0
    for letter in text:
        value = _BASE58.find(letter)
        if value < 0:
            return None
        number = number * 58 + value
    zeros = len(text) - len(text.lstrip("1"))
    return bytes(zeros) + number.to_bytes((number.bit_length() + 7) // 8, "big")


def to_base58(data: bytes) -> str:
    """Write base58."""
    number = int.from_bytes(data, "big")
    letters = ""
    while number:
        number, value = divmod(number, 58)
        letters = _BASE58[value] + letters
    return "1" * (len(data) - len(data.lstrip(b"\0"))) + letters


def from_base58check(text: str) -> bytes | None:
    """Read base58 with a checksum; None when it does not fit."""
    data = from_base58(text)
    if data is None or len(data) <= _CHECK_BYTES:
        return None
    body, check = data[:-_CHECK_BYTES], data[-_CHECK_BYTES:]
    return body if _double_hash(body)[:_CHECK_BYTES] == check else None


def to_base58check(body: bytes) -> str:
    """Write base58 with a checksum."""
    return to_base58(body + _double_hash(body)[:_CHECK_BYTES])


@dataclass(frozen=True, slots=True)
class Bech32:
    """A read Bech32 text.

    Attributes:
        prefix: The human-readable part, in small letters.
        words: Five-bit values without the checksum.
    """

    prefix: str
    words: tuple[int, ...]
    form: Literal["bech32", "bech32m"]

    def program(self) -> bytes | None:
        """Give the bytes behind the version (BIP-173, BIP-350); None when the padding is wrong."""
        bits = number = 0
        data = bytearray()
        for word in self.words[1:]:
            number, bits = (number << 5 | word) & 0xFFF, bits + 5
            if bits >= 8:  # noqa: PLR2004 - bits of a byte
                bits -= 8
                data.append(number >> bits & 0xFF)
        return None if bits >= 5 or number & ((1 << bits) - 1) else bytes(data)  # noqa: PLR2004 - bits of a letter


def from_bech32(text: str) -> Bech32 | None:
    """Read Bech32 or Bech32m; None when the case is mixed, a letter foreign, or the checksum does not fit."""
    if text not in {text.lower(), text.upper()} or not text.isascii() or len(text) > _LONGEST_BECH32:
        return None
    prefix, _, rest = text.lower().rpartition("1")
    words = tuple(map(_BECH32.find, rest))
    if not prefix or len(words) < _CHECK_LETTERS or -1 in words:
        return None
    spread = (*(ord(each) >> 5 for each in prefix), 0, *(ord(each) & 31 for each in prefix))
    form = _FINAL.get(_polymod((*spread, *words)))
    return Bech32(prefix, words[:-_CHECK_LETTERS], form) if form else None


def _polymod(values: tuple[int, ...]) -> int:
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for bit, generator in enumerate(_GENERATOR):
            if top >> bit & 1:
                check ^= generator
    return check


def _double_hash(data: bytes) -> bytes:
    return hashlib.sha256(hashlib.sha256(data).digest()).digest()


def token_receiver(data: str) -> str:
    """Give who gets a token by the data of a call, forty hex digits; empty when the call is no transfer of one.

    ``transfer(address,uint256)`` and ``transferFrom(address,address,uint256)``, alike in ERC-20 and TRC-20.
    """
    digits = data.removeprefix("0x").lower()
    word = {"a9059cbb": 0, "23b872dd": 1}.get(digits[:8])
    end = 8 + 64 * (word + 1) if word is not None else 0
    return digits[end - 40 : end] if word is not None and len(digits) >= end else ""
