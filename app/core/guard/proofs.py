"""Checksums of recovery phrases. One that fits proves a secret; one that does not fit proves nothing."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Sequence

from app.core.guard import lists

BIP39_COUNTS = (24, 21, 18, 15, 12)
_WINDOWS = 64  # a run longer than several phrases needs no further proof
_SLIP39_COUNTS = (33, 20)
_ELECTRUM_COUNTS = (24, 13, 12)
MONERO_COUNT = 25
# Of 24 words drawn from 1,626 hardly ever three come again; of a sentence some do, at the right place by chance.
_FEWEST_DIFFERENT = 22
# How many first letters count, by list (Monero: English 3, Chinese 1, most others 4).
_MONERO_PREFIXES = (3, 4, 1)


def proven(words: Sequence[str], name: str) -> tuple[int, int] | None:
    """Find the longest part of a run of words of one list that its own checksum proves; half-open word range."""
    if name == lists.SLIP39:
        return _proven_part(words, _SLIP39_COUNTS, _fits_slip39)
    found = _proven_part(words, BIP39_COUNTS, lambda part: fits_bip39(part, name))
    if found is None and name == "english":
        return _proven_part(words, _ELECTRUM_COUNTS, _fits_electrum)
    return found


def fits_bip39(words: Sequence[str], name: str) -> bool:
    """Check the checksum of BIP-39. By chance 1 of 16 twelve-word and 1 of 256 twenty-four-word runs fit."""
    table = lists.index(name)
    number = 0
    for word in words:
        at = table.get(word)
        if at is None:
            return False
        number = number << 11 | at
    check_bits = len(words) * 11 // 33
    entropy = (number >> check_bits).to_bytes(check_bits * 4, "big")
    # Loads all of OpenSSL (4 MB): only for words that all stand in one list.
    import hashlib

    return hashlib.sha256(entropy).digest()[0] >> (8 - check_bits) == number & ((1 << check_bits) - 1)


def fits_monero(words: Sequence[str]) -> bool:
    """Check a Monero phrase without its list: the last word repeats the one that a CRC of the others points at."""
    body, last = words[:-1], words[-1]
    if len(set(body)) < _FEWEST_DIFFERENT:
        return False
    for letters in _MONERO_PREFIXES:
        crc = zlib.crc32("".join(word[:letters] for word in body).encode("utf-8", "surrogatepass"))
        if body[crc % len(body)] == last:
            return True
    return False


def _proven_part(
    words: Sequence[str], counts: tuple[int, ...], fits: Callable[[Sequence[str]], bool]
) -> tuple[int, int] | None:
    """From the first to the last window that fits, of the largest size that does."""
    for count in counts:
        fitting = [at for at in range(min(_WINDOWS, len(words) - count + 1)) if fits(words[at : at + count])]
        if fitting:
            return fitting[0], fitting[-1] + count
    return None


def _fits_electrum(words: Sequence[str]) -> bool:
    """Check Electrum's version number, a keyed hash of the phrase that begins with 01, 100, 101 or 102."""
    if not all(word in lists.index("english") for word in words):
        return False
    # As above.
    import hashlib
    import hmac

    version = hmac.new(b"Seed version", " ".join(words).encode(), hashlib.sha512).hexdigest()
    return version.startswith(("01", "100", "101", "102"))


def _fits_slip39(words: Sequence[str]) -> bool:
    """Check the Reed-Solomon code of SLIP-39 under both of its customisation strings."""
    table = lists.index(lists.SLIP39)
    values = [table[word] for word in words if word in table]
    return len(values) == len(words) and any(
        _rs1024([*name, *values]) == 1 for name in (b"shamir", b"shamir_extendable")
    )


# Generator polynomial of RS1024 (SLIP-39, "Checksum").
_RS1024 = (
    0xE0E040, 0x1C1C080, 0x3838100, 0x7070200, 0xE0E0009, 0x1C0C2412, 0x38086C24, 0x3090FC48, 0x21B1F890, 0x3F3F120,
)  # fmt: skip


def _rs1024(values: Sequence[int]) -> int:
    checksum = 1
    for value in values:
        top = checksum >> 20
        checksum = (checksum & 0xFFFFF) << 10 ^ value
        for bit, generator in enumerate(_RS1024):
            if top >> bit & 1:
                checksum ^= generator
    return checksum
