"""Checksums of written keys: base58check in the alphabets of Bitcoin and Ripple, and Stellar's base32."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping

_BITCOIN = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_RIPPLE = "rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz"
_DIGITS: Mapping[str, Mapping[str, int]] = {
    alphabet: {char: at for at, char in enumerate(alphabet)} for alphabet in (_BITCOIN, _RIPPLE)
}
_CHECK = 4
_LONGEST = 200
_STELLAR_SEED_VERSION = 18 << 3


def base58(text: str, alphabet: str = _BITCOIN) -> bytes | None:
    """Decode base58; None where a character is outside the alphabet or the text is absurdly long."""
    digits = _DIGITS[alphabet]
    if len(text) > _LONGEST or not all(char in digits for char in text):
        return None
    number = 0
    for char in text:
        number = number * 58 + digits[char]
    zeros = len(text) - len(text.lstrip(alphabet[0]))
    return b"\0" * zeros + number.to_bytes((number.bit_length() + 7) // 8, "big")


def base58check(text: str, *, ripple: bool = False) -> bytes | None:
    """Decode base58 with its four check bytes; None where they do not fit."""
    data = base58(text, _RIPPLE if ripple else _BITCOIN)
    if data is None or len(data) <= _CHECK:
        return None
    body, check = data[:-_CHECK], data[-_CHECK:]
    # Loads all of OpenSSL (4 MB): only for text in the shape of a key.
    import hashlib

    return body if hashlib.sha256(hashlib.sha256(body).digest()).digest()[:_CHECK] == check else None


def is_stellar_seed(text: str) -> bool:
    """Check version and CRC-16/XModem of a Stellar secret seed (SEP-23)."""
    try:
        data = base64.b32decode(text)
    except binascii.Error:
        return False
    return data[0] == _STELLAR_SEED_VERSION and binascii.crc_hqx(data[:-2], 0) == int.from_bytes(data[-2:], "little")
