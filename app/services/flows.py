"""Guided troubleshooting: one person walking through one flow."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from app.core.errors import AppError
from app.core.flow import Flow, ProbeStep, Question
from app.core.flow_answer import read_answer
from app.core.flow_kept import KeptWalk, kept_walk, state_of
from app.core.flow_transcript import Transcript, transcript
from app.core.flow_walk import Checked, FlowState, Walk, fresh, inputs_of, walk
from app.core.help import Lang
from app.core.probe import Finding
from app.core.secrets import Screened, screen
from app.services.flow_states import MemoryFlowStates


class FlowStore(Protocol):
    """Port: the flows of the opened help pack."""

    def flow(self, flow_id: str, lang: Lang) -> Flow | None:
        """Give a flow in a language; None when there is no such flow."""
        ...


class FlowStateStore(Protocol):
    """Port: walks that are kept until they are done or erased."""

    def load(self, flow_id: str) -> KeptWalk | None:
        """Give a kept walk; None when there is none."""
        ...

    def save(self, kept: KeptWalk) -> None:
        """Keep a walk in place of the one kept before."""
        ...

    def forget(self, flow_id: str) -> None:
        """Erase a kept walk, if there is one."""
        ...


class FlowSession:
    """One walk through one flow. Every change gives a new state; nothing that was answered is lost but by restart."""

    def __init__(self, store: FlowStore, flow_id: str, lang: Lang, states: FlowStateStore | None = None) -> None:
        """Start at the first question.

        Args:
            store: Where the flow is.
            flow_id: Id of the flow.
            lang: The language to ask in.
            states: Where every step is kept; None keeps it with this object only.

        Raises:
            AppError: ``flow.unknown``.
        """
        self._store = store
        self._flow_id = flow_id
        self._states = states
        self._state = FlowState()
        self._taken_back: dict[str, str] = {}
        self._walked: Walk | None = None
        self._flow = self._load(lang)

    @property
    def flow(self) -> Flow:
        """The flow being walked, in the person's language."""
        return self._flow

    @property
    def state(self) -> FlowState:
        """Everything answered and found so far."""
        return self._state

    @property
    def walk(self) -> Walk:
        """Where the answers so far lead."""
        # Asked for many times between two changes.
        if self._walked is None:
            self._walked = walk(self._flow, self._state)
        return self._walked

    @property
    def answers(self) -> dict[str, str]:
        """Every answer given, also those of branches that were left: option ids or typed text."""
        return dict(self._state.answers)

    @property
    def kept(self) -> KeptWalk:
        """What of this walk may outlive the program."""
        return kept_walk(self._flow, self._state)

    @property
    def set_aside(self) -> tuple[tuple[Question, str], ...]:
        """Answers of branches that were left, in words; they count again when the branch returns."""
        on_the_way = {step.node.id for step in self.walk.trail}
        found: list[tuple[Question, str]] = []
        for question_id, given in self._state.answers.items():
            question = self._flow.questions.get(question_id)
            if question is not None and question_id not in on_the_way:
                option = question.option(given)
                found.append((question, option.label if option is not None else given))
        return tuple(found)

    @property
    def can_go_back(self) -> bool:
        """True behind the first question."""
        return bool(self.walk.trail)

    def answer(self, question_id: str, option_id: str) -> Walk:
        """Answer a question by an option, also an earlier one; later answers are kept.

        Raises:
            AppError: ``flow.unknown_question`` or ``flow.unknown_option``.
        """
        if self._question(question_id).option(option_id) is None:
            raise AppError("flow.unknown_option", flow=self._flow_id, question=question_id, option=option_id[:80])
        return self._answered(question_id, option_id)

    def answer_typed(self, question_id: str, text: Screened) -> Walk:
        """Answer a question with a typed line; words that are the id of an option choose it.

        Raises:
            AppError: ``flow.unknown_question``, ``flow.unknown_option`` when nothing is typed there, or what
                ``core.flow_answer.read_answer`` says is wrong with the text.
        """
        question = self._question(question_id)
        given = text.text.strip()
        if not question.is_typed or question.option(given) is not None:
            return self.answer(question_id, given)
        return self._answered(question_id, read_answer(question, text))

    def record(self, step_id: str, findings: tuple[Finding, ...]) -> Walk:
        """Take what the probes of a step found; without findings the walk goes the manual way.

        Raises:
            AppError: ``flow.unknown_question`` when there is no such step.
        """
        step = self._flow.probes.get(step_id)
        if step is None:
            raise AppError("flow.unknown_question", flow=self._flow_id, question=step_id[:80])
        checked = Checked(self.inputs(step), findings)
        return self._become(replace(self._state, checked={**self._state.checked, step_id: checked}))

    def by_hand(self) -> Walk:
        """Go the manual way past checks that nobody can run here."""
        while isinstance(step := self.walk.current, ProbeStep):
            self.record(step.id, ())
        return self.walk

    def inputs(self, step: ProbeStep) -> dict[str, str]:
        """Give what the probes of a step would be given, by name."""
        return inputs_of(step, self.walk.trail)

    def given(self, step: ProbeStep) -> dict[str, Screened]:
        """Give what the probes of a step are handed: what was typed or chosen, screened."""
        screened = {name: screen(text) for name, text in self.inputs(step).items()}
        return {name: text for name, text in screened.items() if isinstance(text, Screened)}

    def given_before(self, question_id: str) -> str:
        """Give the answer that was taken back from a question; empty for none."""
        return self._taken_back.get(question_id, "")

    def back(self) -> Walk:
        """Take the last answer or check back. What was answered stays marked for when the question comes again."""
        trail = self.walk.trail
        if not trail:
            return self.walk
        last = trail[-1].node
        answers, checked = dict(self._state.answers), dict(self._state.checked)
        if last.id in answers:
            self._taken_back[last.id] = answers.pop(last.id)
        checked.pop(last.id, None)
        return self._become(replace(self._state, answers=answers, checked=checked))

    def restart(self) -> Walk:
        """Forget every answer and finding."""
        self._taken_back.clear()
        self._state = FlowState(today=self._state.today)
        self._walked = None
        if self._states is not None:
            self._states.forget(self._flow_id)
        return self.walk

    def restore(self, state: FlowState) -> Walk:
        """Go on from a state of this flow, such as the one before a restart."""
        return self._become(state)

    def speak(self, lang: Lang) -> Walk:
        """Go on in another language, at the same place."""
        self._flow = self._load(lang)
        self._walked = None
        return self.walk

    def transcript(self) -> Transcript:
        """Write the walk down for a report or ticket."""
        return transcript(self._flow, self._state)

    def _question(self, question_id: str) -> Question:
        question = self._flow.questions.get(question_id)
        if question is None:
            raise AppError("flow.unknown_question", flow=self._flow_id, question=question_id[:80])
        return question

    def _answered(self, question_id: str, given: str) -> Walk:
        self._taken_back.pop(question_id, None)
        return self._become(replace(self._state, answers={**self._state.answers, question_id: given}))

    def _become(self, state: FlowState) -> Walk:
        self._state = state
        self._walked = None
        if self._states is not None:
            self._states.save(self.kept)
        return self.walk

    def _load(self, lang: Lang) -> Flow:
        flow = self._store.flow(self._flow_id, lang)
        if flow is None:
            raise AppError("flow.unknown", id=self._flow_id[:80])
        return flow


class FlowService:
    """Starting flows, and going on with them."""

    def __init__(
        self, store: FlowStore, states: FlowStateStore | None = None, now: Callable[[], str] = lambda: ""
    ) -> None:
        """Args:
        store: The flows.
        states: Where walks are kept; None keeps them until the program ends.
        now: The time in UTC, ISO 8601.
        """
        self._store = store
        self._states = states if states is not None else MemoryFlowStates()
        self._now = now
        self._open: dict[str, FlowSession] = {}

    def resume(self, flow_id: str, lang: Lang) -> FlowSession:
        """Go on where the person left this flow; otherwise start it. Findings that grew old are looked up again.

        Raises:
            AppError: ``flow.unknown``.
        """
        session = self._open.get(flow_id)
        if session is None:
            session = FlowSession(self._store, flow_id, lang, self._states)
            kept = self._states.load(flow_id)
            self._restore(session, state_of(kept) if kept is not None else FlowState())
            self._open[flow_id] = session
        else:
            session.speak(lang)
            self._restore(session, session.state)
        return session

    def take_up(self, kept: KeptWalk, lang: Lang) -> FlowSession:
        """Go on with a walk that was kept before the program ended. Findings that grew old are looked up again.

        Raises:
            AppError: ``flow.unknown`` when the help has this flow no more.
        """
        session = self.resume(kept.flow, lang)
        self._restore(session, state_of(kept))
        return session

    def walked(self, lang: Lang) -> tuple[Transcript, ...]:
        """Write down the walks of this run of the program, the newest first; each goes on as it is."""
        begun = [(flow_id, each.state) for flow_id, each in reversed(self._open.items()) if each.walk.trail]
        return tuple(self._written(flow_id, state, lang) for flow_id, state in begun)

    def written(self, kept: KeptWalk, lang: Lang) -> Transcript:
        """Write down a walk that was kept; raises as :meth:`take_up`."""
        return self._written(kept.flow, state_of(kept), lang)

    def forget_all(self) -> None:
        """Forget every walk of this run of the program."""
        for session in self._open.values():
            session.restart()
        self._open.clear()

    def start(self, flow_id: str, lang: Lang) -> FlowSession:
        """Start a flow that is kept nowhere.

        Raises:
            AppError: ``flow.unknown``.
        """
        session = FlowSession(self._store, flow_id, lang)
        session.restore(FlowState(today=self._now()[:10]))
        return session

    def _written(self, flow_id: str, state: FlowState, lang: Lang) -> Transcript:
        copy = self.start(flow_id, lang)
        return transcript(copy.flow, replace(state, today=copy.state.today))

    def _restore(self, session: FlowSession, state: FlowState) -> None:
        now = self._now()
        session.restore(replace(fresh(session.flow, state, now), today=now[:10]))
