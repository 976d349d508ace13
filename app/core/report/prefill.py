"""What a report begins with: everything the program knows already from where the person comes from.

Nothing here is guessed. What a person typed or chose in a guided check is taken as it was said there; when something
happened, or which button was pressed, is left for the person to say.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from app.core.flow import Outcome, Question, QuestionKind
from app.core.flow_transcript import may_keep
from app.core.flow_walk import TrailStep, Walk
from app.core.help import Lang
from app.core.probe import Finding
from app.core.report.report import FieldId, ReportKind, Section
from app.core.verify.checked import Checked, Subject, worst_first
from app.core.verify.sentences import Sentences
from app.core.verify.verdict import Kind

# In flows the question after the chain has this id.
_CHAIN: Final = "chain"
_MOST_FOUND: Final = 20
_LONGEST_QUOTE: Final = 4_000
_WALKED: Final[Mapping[Lang, str]] = {
    Lang.ZH: "按自助检查“{flow}”逐项做过，结果：{outcome}",
    Lang.ZH_HANT: "按自助檢查「{flow}」逐項做過，結果：{outcome}",
    Lang.EN: "Went through the guided check “{flow}”; it ended at: {outcome}",
}
_TYPED: Final[Mapping[QuestionKind, FieldId]] = {
    QuestionKind.HASH: FieldId.HASH,
    QuestionKind.COIN_ADDRESS: FieldId.ADDRESS,
    QuestionKind.DATE: FieldId.WHEN,
}


@dataclass(frozen=True, slots=True)
class Prefill:
    """What a new draft begins with.

    Attributes:
        tried: Titles of answers that did not help.
        flow: Id of the guided check it comes from; its transcript can go along.
        sections: Facts that were gathered before, such as what the verifier said of an impostor.
        findings: What live checks found before.
        offered: What may be taken over with one press: only the person can say that it is what it looks like.
    """

    kind: ReportKind
    values: Mapping[FieldId, str] = field(default_factory=dict[FieldId, str])
    tried: tuple[str, ...] = ()
    flow: str = ""
    sections: tuple[Section, ...] = ()
    findings: tuple[Finding, ...] = ()
    offered: Mapping[FieldId, str] = field(default_factory=dict[FieldId, str])


def asked_in_vain(words: str) -> Prefill:
    """Begin with what somebody searched help for without finding an answer."""
    return Prefill(ReportKind.PROBLEM, {FieldId.SUMMARY: words.strip()[:_LONGEST_QUOTE]} if words.strip() else {})


def from_walk(flow_id: str, flow_title: str, walked: Walk, lang: Lang) -> Prefill:
    """Begin with what was asked and answered in a guided check.

    Args:
        flow_id: Its id.
        flow_title: Its title, in ``lang``.
        walked: Where the person stands in it.
        lang: Language of the walk.
    """
    end = walked.current
    kind = ReportKind(end.report) if isinstance(end, Outcome) and end.report else ReportKind.PROBLEM
    values: dict[FieldId, str] = {FieldId.SUMMARY: flow_title}
    if isinstance(end, Outcome):
        said = _WALKED[lang].format(flow=flow_title, outcome=end.title)
        values[FieldId.STEPS] = values[FieldId.DETAILS] = said
        values[FieldId.SUMMARY] = f"{flow_title} · {end.title}"
    offered: dict[FieldId, str] = {}
    for step in walked.trail:
        # A hash that no chain knows may be a private key: it is taken over only when the person says so.
        is_sure = not isinstance(step.node, Question) or may_keep(step.node, walked)
        (values if is_sure else offered).update(_told(step))
    found = tuple(finding for step in walked.trail if step.checked is not None for finding in step.checked.findings)
    return Prefill(kind, values, flow=flow_id, findings=found, offered=offered)


def from_verdict(checked: Checked, words: Sentences, names: Callable[[Kind], str]) -> Prefill:
    """Begin a security incident with what the verifier found, so that an impostor can be named with evidence.

    Args:
        checked: The answer.
        words: Of its verdicts and reasons.
        names: Names a kind of thing.
    """
    lines: list[tuple[str, str]] = []
    for finding in worst_first(checked.assessment)[:_MOST_FOUND]:
        lines.append((f"{names(finding.kind)} {finding.subject}".strip(), words.verdict(finding.verdict).title))
        lines += [("  ·", words.reason(reason)) for reason in finding.reasons]
    lines.append((checked.assessment.as_of, checked.assessment.code))
    top = worst_first(checked.assessment)[0]
    values = {FieldId.SUMMARY: f"{names(top.kind)} {top.subject} · {words.verdict(top.verdict).title}"}
    if checked.subject is Subject.TEXT:
        values[FieldId.DETAILS] = checked.assessment.text[:_LONGEST_QUOTE]
    return Prefill(ReportKind.INCIDENT, values, sections=(Section("verify", tuple(lines)),))


def _told(step: TrailStep) -> dict[FieldId, str]:
    node = step.node
    if not isinstance(node, Question):
        return {}
    if node.id == _CHAIN and step.option is not None:
        return {FieldId.CHAIN: step.said}
    if step.option is not None or not step.said:
        return {}
    if node.form == "version":
        return {FieldId.VERSION: step.said}
    return {_TYPED[node.kind]: step.said} if node.kind in _TYPED else {}
