"""Coin addresses: which families an address may belong to, and whether its own checksum says it is whole."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.core.chain.encoding import from_base58, from_base58check, from_bech32, to_base58check
from app.core.chain.keccak import keccak256
from app.core.errors import AppError

_LONGEST: Final = 130
_EVM: Final = re.compile(r"0[xX][0-9a-fA-F]{40}")
_TRON_HEX: Final = re.compile(r"41[0-9a-fA-F]{40}")
_TRON_PREFIX: Final = b"\x41"
_ACCOUNT_BYTES: Final = 21
_SOLANA_BYTES: Final = 32
# Version bytes of Base58Check addresses of Bitcoin and those that copied it: chain and what pays out from there.
_VERSIONS: Final = {
    0x00: ("bitcoin", "p2pkh"),
    0x05: ("bitcoin", "p2sh"),
    0x30: ("litecoin", "p2pkh"),
    0x32: ("litecoin", "p2sh"),
    0x1E: ("dogecoin", "p2pkh"),
    0x16: ("dogecoin", "p2sh"),
}
_SEGWIT: Final = {"bc": "bitcoin", "ltc": "litecoin"}


class Checksum(StrEnum):
    """What an address says of its own wholeness."""

    VALID = "valid"
    WRONG = "wrong"
    NONE = "none"  # written in a form that carries none, so a wrong letter would not show


@dataclass(frozen=True, slots=True)
class CoinAddress:
    """An address as it was read.

    Attributes:
        family: ``evm``, ``tron``, ``bitcoin`` or ``solana``.
        chain: Chain id of the pack where the address tells it, else empty.
        kind: How coins are paid out from there, such as ``p2sh``; empty where the form does not tell.
        canonical: The address as it should be written; empty when the checksum is wrong.
    """

    text: str
    family: str
    chain: str
    kind: str
    checksum: Checksum
    canonical: str


def read_address(text: str) -> CoinAddress | None:
    """Read a coin address of a family that is known here; None for anything else, and never an error."""
    text = text.strip()
    if not text or len(text) > _LONGEST or not text.isascii():
        return None
    return _evm(text) or _tron(text) or _segwit(text) or _base58check(text) or _solana(text)


def sound_address(text: str) -> CoinAddress:
    """Read a coin address that something is to be asked about.

    Raises:
        AppError: ``chain.bad_address`` for anything else, ``chain.bad_checksum`` when a letter of it must be wrong.
    """
    address = read_address(text)
    if address is None:
        raise AppError("chain.bad_address")
    if address.checksum is Checksum.WRONG:
        raise AppError("chain.bad_checksum")
    return address


def checksummed(address: str) -> str:
    """Write an EVM address with the checksum of EIP-55.

    Args:
        address: ``0x`` and forty hex digits.
    """
    digits = address[2:].lower()
    marks = keccak256(digits.encode()).hex()
    return "0x" + "".join(
        digit.upper() if int(mark, 16) > 7 else digit  # noqa: PLR2004 - EIP-55: the eight higher values
        for digit, mark in zip(digits, marks, strict=False)
    )


def tron_hex(address: str) -> str:
    """Give a TRON address as nodes write it, ``41`` and forty hex digits; empty when it is none."""
    if _TRON_HEX.fullmatch(address):
        return address.lower()
    body = from_base58check(address)
    return body.hex() if body is not None and len(body) == _ACCOUNT_BYTES and body[:1] == _TRON_PREFIX else ""


def tron_text(address: str) -> str:
    """Give a TRON address as people write it; whatever is no address stays as it is."""
    return to_base58check(bytes.fromhex(address)) if _TRON_HEX.fullmatch(address) else address


def _evm(text: str) -> CoinAddress | None:
    if not _EVM.fullmatch(text):
        return None
    whole, digits = checksummed(text), text[2:]
    if digits in {digits.lower(), digits.upper()}:
        return CoinAddress(text, "evm", "", "", Checksum.NONE, whole)
    fits = digits == whole[2:]
    return CoinAddress(text, "evm", "", "", *((Checksum.VALID, whole) if fits else (Checksum.WRONG, "")))


def _tron(text: str) -> CoinAddress | None:
    if _TRON_HEX.fullmatch(text):
        return CoinAddress(text, "tron", "tron", "", Checksum.NONE, tron_text(text))
    if not (text.startswith("T") and len(text) == 34 and from_base58(text)):  # noqa: PLR2004 - always so long
        return None
    fits = bool(tron_hex(text))
    return CoinAddress(text, "tron", "tron", "", *((Checksum.VALID, text) if fits else (Checksum.WRONG, "")))


def _segwit(text: str) -> CoinAddress | None:
    prefix = text.lower().rpartition("1")[0]
    chain = _SEGWIT.get(prefix)
    if chain is None:
        return None
    read = from_bech32(text)
    program = read.program() if read is not None and read.words else None
    if read is None or program is None:
        return CoinAddress(text, "bitcoin", chain, "", Checksum.WRONG, "")
    version = read.words[0]
    # BIP-350: version 0 is written in Bech32, every later one in Bech32m.
    fits = (read.form == "bech32") == (version == 0) and version <= 16 and 2 <= len(program) <= 40  # noqa: PLR2004
    kind = {(0, 20): "p2wpkh", (0, 32): "p2wsh", (1, 32): "p2tr"}.get((version, len(program)), "")
    fits = fits and (version > 0 or bool(kind))
    return CoinAddress(
        text, "bitcoin", chain, kind, *((Checksum.VALID, text.lower()) if fits else (Checksum.WRONG, ""))
    )


def _base58check(text: str) -> CoinAddress | None:
    body = from_base58check(text)
    if body is None:
        looks = text[0] in "13" and 26 <= len(text) <= 35 and from_base58(text)  # noqa: PLR2004 - shortest and longest
        return CoinAddress(text, "bitcoin", "bitcoin", "", Checksum.WRONG, "") if looks else None
    if len(body) != _ACCOUNT_BYTES or body[0] not in _VERSIONS:
        return None
    chain, kind = _VERSIONS[body[0]]
    return CoinAddress(text, "bitcoin", chain, kind, Checksum.VALID, text)


def _solana(text: str) -> CoinAddress | None:
    data = from_base58(text)
    if data is None or len(data) != _SOLANA_BYTES:
        return None
    return CoinAddress(text, "solana", "solana", "", Checksum.NONE, text)
