"""Demonstrations of checklist items: two public addresses compared, character by character. Nothing of them is kept."""

from __future__ import annotations

from app.core.flow import Question, QuestionKind
from app.core.flow_answer import read_answer
from app.core.secrets import Screened

_ADDRESS = Question("address", "", "", (), QuestionKind.COIN_ADDRESS)


def same_address(one: Screened, other: Screened) -> bool:
    """Say whether two public coin addresses are the same; the letters' case counts except after ``0x``.

    Raises:
        AppError: ``answer.empty``, ``answer.not_address`` or another of ``flow_answer.read_answer``.
    """
    first, second = (_plain(read_answer(_ADDRESS, each)) for each in (one, other))
    return first == second


def _plain(address: str) -> str:
    # EVM writes a checksum into the case of letters (EIP-55); addresses without it are as good.
    return address.lower() if address.startswith("0x") else address
