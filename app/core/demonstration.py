"""Demonstrations of checklist items: two public addresses compared, an app file judged. Nothing of them is kept."""

from __future__ import annotations

from app.core.flow import Question, QuestionKind
from app.core.flow_answer import read_answer
from app.core.secrets import Screened
from app.core.verify.checked import Checked, Subject
from app.core.verify.verdict import Verdict

_ADDRESS = Question("address", "", "", (), QuestionKind.COIN_ADDRESS)


def same_address(one: Screened, other: Screened) -> bool:
    """Say whether two public coin addresses are the same; the letters' case counts except after ``0x``.

    Raises:
        AppError: ``answer.empty``, ``answer.not_address`` or another of ``flow_answer.read_answer``.
    """
    first, second = (_plain(read_answer(_ADDRESS, each)) for each in (one, other))
    return first == second


def is_genuine_app(checked: Checked) -> bool:
    """Say whether a file is an app of the vendor; a picture or text with an official link in it is none."""
    return checked.subject is Subject.APP and checked.assessment.top.verdict is Verdict.OFFICIAL


def _plain(address: str) -> str:
    # EVM writes a checksum into the case of letters (EIP-55); addresses without it are as good.
    return address.lower() if address.startswith("0x") else address
