"""Reads what a person typed as the answer to a question: the right form, or a code that says what is wrong.

A transaction hash without ``0x`` has the shape of a private key. The hash question is the only one that takes such a
text; every other one refuses whatever the guard finds, doubtful or not.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from app.core.errors import AppError
from app.core.flow import Question, QuestionKind
from app.core.secrets import Screened, find_secrets

LONGEST: Final = 500
_HIDDEN = re.compile(r"[\s\u200b-\u200f\u2060\ufeff]+")
# EVM and Aptos with 0x; TRON, Bitcoin and alike, EOS and Cosmos without; a Solana signature is 64 bytes in base 58.
_HASH = re.compile(r"(?:0[xX])?[0-9a-fA-F]{64}|[1-9A-HJ-NP-Za-km-z]{86,88}")
# EVM; TRON; Bitcoin-like old and new; Solana; Aptos and Sui; Cosmos-like. Whether it is valid is for the checks.
_COIN_ADDRESS = re.compile(
    r"0x(?:[0-9a-fA-F]{40}|[0-9a-fA-F]{64})|[1-9A-HJ-NP-Za-km-z]{25,44}|[a-z]{2,12}1[02-9ac-hj-np-z]{30,90}"
)
_EVM_KEY_LENGTH: Final = 66
_AMOUNT = re.compile(r"\d{1,30}(?:\.\d{1,30})?")
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d{1,30})?")
_DATE = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?")
_VERSION = re.compile(r"[vV]?(\d{1,4}(?:\.\d{1,6}){1,4})")


def _words(text: str) -> str:
    return text


def _version(text: str) -> str:
    found = _VERSION.fullmatch(text)
    if found is None:
        raise AppError("answer.not_version")
    return found[1]


# What a text answer can be asked to look like, by the name a flow gives.
FORMS: Final[Mapping[str, Callable[[str], str]]] = {"words": _words, "version": _version}


def read_answer(question: Question, text: Screened) -> str:
    """Read a typed answer in its plain form: no spaces around, ASCII digits, ISO date.

    Raises:
        AppError: ``answer.empty``, ``answer.too_long``, ``answer.not_hash``, ``answer.not_address``,
            ``answer.not_amount``, ``answer.not_date``, ``answer.not_version`` or ``answer.looks_secret``.
    """
    plain = unicodedata.normalize("NFKC", text.text[: LONGEST + 1]).strip()
    if not plain:
        raise AppError("answer.empty")
    if len(text.text) > LONGEST or len(plain) > LONGEST:
        raise AppError("answer.too_long", characters=LONGEST)
    if question.kind is QuestionKind.HASH:
        return _hash(plain)
    if find_secrets(plain):
        raise AppError("answer.looks_secret")
    readers = {
        QuestionKind.COIN_ADDRESS: _coin_address,
        QuestionKind.AMOUNT: _amount,
        QuestionKind.DATE: _date,
        QuestionKind.TEXT: FORMS.get(question.form, _words),
    }
    return readers[question.kind](plain)


def _hash(plain: str) -> str:
    text = _HIDDEN.sub("", plain)
    if not _HASH.fullmatch(text):
        raise AppError("answer.not_hash")
    return text.replace("0X", "0x", 1) if text.startswith("0X") else text


def _coin_address(plain: str) -> str:
    text = _HIDDEN.sub("", plain)
    if not _COIN_ADDRESS.fullmatch(text) or (len(text) == _EVM_KEY_LENGTH and find_secrets(text.removeprefix("0x"))):
        raise AppError("answer.not_address")
    return text


def _amount(plain: str) -> str:
    text = _HIDDEN.sub("", plain)
    if _GROUPED.fullmatch(text):
        text = text.replace(",", "")
    if not _AMOUNT.fullmatch(text):
        raise AppError("answer.not_amount")
    whole, _, rest = text.partition(".")
    return ".".join(filter(None, (whole.lstrip("0") or "0", rest.rstrip("0"))))


def _date(plain: str) -> str:
    found = _DATE.fullmatch(_HIDDEN.sub("", plain))
    if found is None:
        raise AppError("answer.not_date")
    try:
        return date(*map(int, found.groups())).isoformat()
    except ValueError as error:
        raise AppError("answer.not_date") from error
