"""Reads what came back: whether its sender is official, and whether it asks for what official staff never ask."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Final, Protocol

from app.core.errors import AppError
from app.core.secrets import Screened, SecretFound, redact, screen
from app.core.verify.checked import Checked
from app.core.verify.letter import LARGEST, is_letter, read_letter
from app.core.verify.verdict import ACCUSING, Kind

LONGEST_ANSWER: Final = 20_000
_TRICK: Final = "trick."


class Judge(Protocol):
    """Port: is this official? (``services.verify``)."""

    def check(self, text: Screened | SecretFound) -> Checked:
        """Judge a text."""
        ...


class OpenLetter(Protocol):
    """A file that is open for reading."""

    def read(self, offset: int, count: int) -> bytes:
        """Read bytes; fewer at its end."""
        ...


class LetterFiles(Protocol):
    """Port: opens a file for reading."""

    def open(self, path: str) -> AbstractContextManager[OpenLetter]:
        """Open it.

        Raises:
            AppError: ``file.unreadable``.
        """
        ...


class LetterJudge(Protocol):
    """Port: is this letter official? (``services.file_check``)."""

    def check(self, path: str, stop: Callable[[], None], trusted: str = "") -> Checked:
        """Judge a saved letter.

        Raises:
            AppError: ``file.unreadable``.
        """
        ...


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer as it is kept.

    Attributes:
        text: Without secrets.
        verdict: Of its sender; of its worst part for a pasted text, which has no sender, and where something in it
            is an impostor's.
        warning: Ids of the tricks in it.
        is_letter: It was a saved letter, which has a sender.
        checked: What the verifier found, for a card; it is shown and not kept.
    """

    text: str
    verdict: str
    warning: tuple[str, ...]
    is_letter: bool = False
    checked: Checked | None = None


class AnswerReader:
    """Judges answers; keeps and sends nothing."""

    def __init__(self, texts: Judge, letters: LetterJudge, files: LetterFiles) -> None:
        self._texts = texts
        self._letters = letters
        self._files = files

    def pasted(self, text: str) -> Answer:
        """Judge a pasted answer. It may hold anything, so it is redacted and not refused.

        Raises:
            AppError: ``ticket.empty``.
        """
        if not text.strip():
            raise AppError("ticket.empty")
        safe = redact(text[:LONGEST_ANSWER]).text
        return _judged(self._texts.check(screen(safe)), safe)

    def letter(self, path: str) -> Answer:
        """Judge a saved letter (``.eml``).

        Raises:
            AppError: ``file.unreadable``; ``ticket.no_letter`` for a file that is none.
        """
        with self._files.open(path) as file:
            data = file.read(0, LARGEST)
        if not is_letter(data.decode("latin-1")):
            raise AppError("ticket.no_letter")
        text = redact(read_letter(data).text[:LONGEST_ANSWER]).text
        return _judged(self._letters.check(path, _never), text, is_letter=True)


def _judged(checked: Checked, text: str, *, is_letter: bool = False) -> Answer:
    findings = checked.assessment.findings or (checked.assessment.top,)
    # The sender of a letter comes first. Whatever in it is an impostor's speaks against all of it: senders are forged.
    sender = next((each for each in findings[:1] if each.kind is Kind.EMAIL), checked.assessment.top)
    against = next((each for each in findings if each.verdict in ACCUSING), sender)
    codes = (reason.code for each in findings for reason in each.reasons if reason.code.startswith(_TRICK))
    tricks = tuple(dict.fromkeys(code.removeprefix(_TRICK) for code in codes))
    return Answer(text, against.verdict.value, tricks, is_letter, checked)


def _never() -> None:
    """Nobody stops the reading of one letter."""
