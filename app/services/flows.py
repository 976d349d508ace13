"""Guided troubleshooting: one person walking through one flow."""

from __future__ import annotations

from typing import Protocol

from app.core.errors import AppError
from app.core.flow import Flow, Option, Question, Walk, walk
from app.core.help import Lang


class FlowStore(Protocol):
    """Port: the flows of the opened help pack."""

    def flow(self, flow_id: str, lang: Lang) -> Flow | None:
        """Give a flow in a language; None when there is no such flow."""
        ...


class FlowSession:
    """One walk through one flow. Answers live only as long as this object."""

    def __init__(self, store: FlowStore, flow_id: str, lang: Lang) -> None:
        """Start at the first question.

        Raises:
            AppError: ``flow.unknown``.
        """
        self._store = store
        self._flow_id = flow_id
        self._answers: dict[str, str] = {}
        self._flow = self._load(lang)

    @property
    def flow(self) -> Flow:
        """The flow being walked, in the person's language."""
        return self._flow

    @property
    def walk(self) -> Walk:
        """Where the answers so far lead."""
        return walk(self._flow, self._answers)

    @property
    def answers(self) -> dict[str, str]:
        """Every answer given, also those of branches that were left."""
        return dict(self._answers)

    @property
    def set_aside(self) -> tuple[tuple[Question, Option], ...]:
        """Answers of branches that were left; they count again when the branch returns."""
        on_the_way = {question.id for question, _ in self.walk.trail}
        found: list[tuple[Question, Option]] = []
        for question_id, option_id in self._answers.items():
            question = self._flow.questions[question_id]
            option = question.option(option_id)
            if question_id not in on_the_way and option is not None:
                found.append((question, option))
        return tuple(found)

    @property
    def can_go_back(self) -> bool:
        """True behind the first question."""
        return bool(self.walk.trail)

    def answer(self, question_id: str, option_id: str) -> Walk:
        """Answer a question, also an earlier one; later answers are kept.

        Raises:
            AppError: ``flow.unknown_question`` or ``flow.unknown_option``.
        """
        question = self._flow.questions.get(question_id)
        if question is None:
            raise AppError("flow.unknown_question", flow=self._flow_id, question=question_id[:80])
        if question.option(option_id) is None:
            raise AppError("flow.unknown_option", flow=self._flow_id, question=question_id, option=option_id[:80])
        self._answers[question_id] = option_id
        return self.walk

    def back(self) -> Walk:
        """Take the last answer back."""
        trail = self.walk.trail
        if trail:
            del self._answers[trail[-1][0].id]
        return self.walk

    def restart(self) -> Walk:
        """Forget every answer."""
        self._answers.clear()
        return self.walk

    def speak(self, lang: Lang) -> Walk:
        """Go on in another language, at the same place."""
        self._flow = self._load(lang)
        return self.walk

    def _load(self, lang: Lang) -> Flow:
        flow = self._store.flow(self._flow_id, lang)
        if flow is None:
            raise AppError("flow.unknown", id=self._flow_id[:80])
        return flow


class FlowService:
    """Starting flows, and going on with them. Answers are kept in memory only, until the program ends."""

    def __init__(self, store: FlowStore) -> None:
        self._store = store
        self._open: dict[str, FlowSession] = {}

    def resume(self, flow_id: str, lang: Lang) -> FlowSession:
        """Go on where the person left this flow since the program started; otherwise start it.

        Raises:
            AppError: ``flow.unknown``.
        """
        session = self._open.get(flow_id)
        if session is None:
            session = self._open[flow_id] = self.start(flow_id, lang)
        else:
            session.speak(lang)
        return session

    def start(self, flow_id: str, lang: Lang) -> FlowSession:
        """Start a flow.

        Raises:
            AppError: ``flow.unknown``.
        """
        return FlowSession(self._store, flow_id, lang)
