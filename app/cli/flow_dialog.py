"""A flow asked on a terminal, question by question."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from typing import Final

from app.cli import flow_words
from app.cli.answer_words import fault_text
from app.cli.demonstrations import Demonstrations
from app.cli.flow_checks import FlowChecks
from app.core.errors import AppError
from app.core.flow import ProbeStep, Question, QuestionKind
from app.core.help import Lang
from app.core.secrets import SecretFound, screen
from app.core.wizard import FAILED, SHOWN
from app.services.flows import FlowSession

_LONGEST_LINE: Final = 4096
_ASKED_BY_NUMBER: Final = frozenset({
    QuestionKind.CHOICE, QuestionKind.YES_NO, QuestionKind.HASH, QuestionKind.COIN_ADDRESS, QuestionKind.DATE,
})  # fmt: skip
_AGREED, _BY_HAND = "c", "m"


def give(session: FlowSession, question_id: str, given: str) -> None:
    """Answer a question by an option id or typed text.

    Raises:
        AppError: ``answer.looks_secret``, or what is wrong with the answer.
    """
    text = screen(given)
    if isinstance(text, SecretFound):
        raise AppError("answer.looks_secret")
    session.answer_typed(question_id, text)


class FlowDialog:
    """Asks until there is an outcome that the person does not go back from, they quit, or the input ends."""

    def __init__(
        self,
        session: FlowSession,
        checks: FlowChecks | None,
        lang: Lang,
        *,
        demos: Demonstrations | None = None,
        ways_out: Mapping[str, str] | None = None,
    ) -> None:
        """Args:
        session: The walk.
        checks: Runs its live checks; None where there are none.
        lang: The reader's language.
        demos: Looks at what is shown; None where nothing is.
        ways_out: Further letters that end the dialog, and what they do.
        """
        self._session = session
        self._checks = checks
        self._lang = lang
        self._demos = demos
        self._ways_out = ways_out or {}

    def hold(self, on_stop: Callable[[], None] = lambda: None) -> str:
        """Ask to the end; give the letter that ended it.

        Args:
            on_stop: Called with every stop that the walk comes to.
        """
        print(flow_words.head_text(self._session.flow, self._lang))
        while True:
            if self._checks is not None:
                self._checks.pass_missing(self._session)
            current = self._session.walk.current
            on_stop()
            print("\n" + self._told(current))
            said = self._read()
            if said == "q" or said in self._ways_out:
                return said
            if said == "b":
                self._session.back()
            elif isinstance(current, Question):
                self._try(current, said)
            elif isinstance(current, ProbeStep):
                self._check(current, said)

    def _told(self, current: object) -> str:
        if isinstance(current, ProbeStep) and self._checks is not None:
            return "\n".join(self._checks.told(self._session, current))
        return flow_words.node_text(self._session, self._lang)

    def _try(self, question: Question, said: str) -> None:
        option = _option_by_number(question, said) or said
        if question.demo is not None and self._demos is not None and option == SHOWN:
            seen = self._demos.see(question.demo)
            if seen is not None:
                self._session.answer(question.id, SHOWN if seen else FAILED)
            return
        try:
            give(self._session, question.id, option)
        except AppError as error:
            print(fault_text(error, self._lang))

    def _check(self, step: ProbeStep, said: str) -> None:
        if said == _AGREED and self._checks is not None:
            print("\n".join(self._checks.run(self._session, step)))
        else:
            self._session.record(step.id, ())

    def _read(self) -> str:
        """Read ``b``, ``q``, the number of an option, a typed answer, a yes to checks; the end of the input quits."""
        current, can_go_back = self._session.walk.current, self._session.can_go_back
        while True:
            print(self._prompt(), end=" ", flush=True)
            line = sys.stdin.readline(_LONGEST_LINE)
            said = line.strip()
            if not line:
                print()
                return "q"
            if said.casefold() in self._ways_out:
                return said.casefold()
            if said.casefold() == "q" or (said.casefold() == "b" and can_go_back):
                return said.casefold()
            if isinstance(current, Question) and (_option_by_number(current, said) or (current.is_typed and said)):
                return said
            if isinstance(current, ProbeStep) and said.casefold() in {_AGREED, _BY_HAND}:
                return said.casefold()

    def _prompt(self) -> str:
        current = self._session.walk.current
        words = flow_words.prompt(current, self._lang, can_go_back=self._session.can_go_back)
        ways = "".join(f"{told} · " for told in self._ways_out.values())
        if isinstance(current, ProbeStep) and self._checks is not None:
            return f"{self._checks.prompt()} · {ways}{words}"
        return f"{ways}{words}"


def _option_by_number(question: Question, said: str) -> str:
    """Give the option with that number; where a number can be an answer of its own, ``1.`` means the option."""
    number = said.removesuffix(".") if question.kind in _ASKED_BY_NUMBER or said.endswith(".") else ""
    if number.isascii() and number.isdigit() and 1 <= int(number[:3]) <= len(question.options):
        return question.options[int(number[:3]) - 1].id
    return ""
