"""What a person pasted: a transaction, a coin address, an error, a way of contact, or a question.

Shapes follow the chains' own formats: EVM and TRON hashes are 32 bytes in hex; EVM addresses 20 bytes; TRON addresses
base58 from ``T``; Bitcoin addresses base58 or bech32 (BIP-173); Solana signatures and addresses base58 of 64 and 32
bytes.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

from app.core.hits import Intent

_BASE58: Final = "[1-9A-HJ-NP-Za-km-z]"
_TRANSACTION: Final = re.compile(
    rf"(?<![0-9A-Za-z])(?:0[xX])?[0-9a-fA-F]{{64}}(?![0-9A-Za-z])|(?<![0-9A-Za-z]){_BASE58}{{86,88}}(?![0-9A-Za-z])"
)
_COIN_ADDRESS: Final = re.compile(
    rf"(?<![0-9A-Za-z])(?:0[xX][0-9a-fA-F]{{40}}|T{_BASE58}{{33}}|(?:bc1|tb1|ltc1)[02-9ac-hj-np-z]{{11,71}}"
    rf"|[13]{_BASE58}{{25,34}}|r{_BASE58}{{24,34}}|(?=[^ ]*[0-9])(?=[^ ]*[A-Z])(?=[^ ]*[a-z]){_BASE58}{{32,44}}"
    rf"|cosmos1[02-9ac-hj-np-z]{{38}}|(?:EQ|UQ)[A-Za-z0-9_-]{{46}})(?![0-9A-Za-z])"
)
_CONTACT: Final = re.compile(
    r"https?://|www\.|[\w.+-]+@[\w-]+\.\w|(?<![\w.@])@[A-Za-z][\w]{3,31}\b|\bt\.me/|\bdiscord\.gg/|\bwa\.me/"
    r"|\b[a-z0-9-]{2,63}\.(?:com|net|org|io|pro|app|cc|cn|top|xyz|vip|me|info|site|online|club|wiki|dev|co|ws|im)\b"
    r"|(?:\+|\b00)\d[\d -]{7,16}\d|\b1[3-9]\d{9}\b|\b400[- ]?\d{3}[- ]?\d{4}\b",
    re.IGNORECASE,
)
_ERROR: Final = re.compile(
    r"\b[A-Z][A-Z0-9]+(?:_[A-Z0-9]+)+\b|\b(?:error|exception|err|reverted|errno|failed)\b\s*[:：(#]|code[\"']?\s*[:=]\s*-?\d"
    r"|\berror\s+-?\d{2,}|\bexecution reverted\b|报错[:：]|错误码|错误代码|^\s*\{.*\"(?:code|message|error)\""
    r"|\b0x[0-9a-f]{8}\b",
    re.IGNORECASE,
)
_SHOUTED: Final = re.compile(r"\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b|\b[A-Za-z]+(?:Error|Exception)\b")
_SUPPORT: Final = frozenset({"support"})


def recognised(text: str, concepts: Collection[str]) -> Intent:
    """Say what a cleaned text is taken for.

    Args:
        text: From ``folding.clean``, case kept.
        concepts: Ids of the concepts in it.
    """
    if _TRANSACTION.search(text):
        return Intent.TRANSACTION
    if _CONTACT.search(text):
        return Intent.CONTACT
    if _COIN_ADDRESS.search(text):
        return Intent.COIN_ADDRESS
    if _SHOUTED.search(text) or _ERROR.search(text):
        return Intent.ERROR
    return Intent.CONTACT if _SUPPORT & set(concepts) else Intent.QUESTION
