"""What of a walk may outlive the program."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.core.flow import Flow
from app.core.flow_transcript import may_keep
from app.core.flow_walk import Checked, FlowState, walk
from app.core.secrets import Screened, SecretFound, screen


@dataclass(frozen=True, slots=True)
class KeptWalk:
    """A walk as it is kept. A hash that no chain knows is not in it: it might be a key.

    Attributes:
        options: Option ids by question id.
        typed: Typed answers by question id.
        checked: What was found, by id of the probe step.
    """

    flow: str
    options: Mapping[str, str] = field(default_factory=dict[str, str])
    typed: Mapping[str, Screened] = field(default_factory=dict[str, Screened])
    checked: Mapping[str, Checked] = field(default_factory=dict[str, Checked])


def kept_walk(flow: Flow, state: FlowState) -> KeptWalk:
    """Give what of a state may be kept."""
    walked = walk(flow, state)
    options: dict[str, str] = {}
    typed: dict[str, Screened] = {}
    for question_id, given in state.answers.items():
        question = flow.questions.get(question_id)
        if question is None or question.option(given) is not None:
            options[question_id] = given
        elif may_keep(question, walked):
            text = screen(given)
            if not isinstance(text, SecretFound):
                typed[question_id] = text
    lost = state.answers.keys() - options.keys() - typed.keys()
    checked = {
        step_id: found
        for step_id, found in state.checked.items()
        if step_id in flow.probes and lost.isdisjoint(flow.probes[step_id].inputs.values())
    }
    return KeptWalk(flow.id, options, typed, checked)


def state_of(kept: KeptWalk) -> FlowState:
    """Give the state that a kept walk goes on from."""
    answers = {**kept.options, **{question_id: text.text for question_id, text in kept.typed.items()}}
    return FlowState(answers, kept.checked)
