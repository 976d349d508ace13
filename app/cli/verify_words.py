"""What ``verify`` prints: one JSON object, or a card in words."""

from __future__ import annotations

import json
import re

from app.core.verify.checked import Checked
from app.core.verify.sentences import Sentences
from app.core.verify.verdict import Assessment, Finding, Reason, Verdict

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
# Made once: json.dumps makes one for every call.
_encode = json.JSONEncoder(ensure_ascii=False).encode


def as_json(assessment: Assessment, live: dict[str, object] | None = None) -> str:
    """Give an answer as JSON (contracts.md), with what a live look found where there was one."""
    answer = _answer(assessment)
    if live is not None:
        answer["live"] = live
    return _written(answer)


def file_as_json(checked: Checked) -> str:
    """Give the answer to a file as JSON: of kind ``file``, with what was read of it."""
    facts = [{"label": fact.label, "value": fact.value} for fact in checked.facts]
    answer = _answer(checked.assessment) | {"kind": "file", "subject_kind": checked.subject.value, "facts": facts}
    return _written(answer)


def _answer(assessment: Assessment) -> dict[str, object]:
    top = assessment.top
    answer: dict[str, object] = {"input": assessment.text, **_finding(top), "as_of": assessment.as_of}
    answer["code"] = assessment.code
    if len(assessment.findings) > 1:
        answer["findings"] = [
            {"text": each.text, "place": each.place, **_finding(each)} for each in assessment.findings
        ]
    return answer


def _written(answer: dict[str, object]) -> str:
    text = _encode(answer)
    # A lone surrogate cannot be written as UTF-8; an escape can hold it.
    return json.dumps(answer) if not text.isascii() and _LONE_SURROGATE.search(text) else text


def _finding(finding: Finding) -> dict[str, object]:
    return {
        "kind": finding.kind.value,
        "verdict": finding.verdict.value,
        "channel": finding.channel,
        "target": finding.target,
        "host": finding.host,
        "shown": finding.shown,
        "subject": finding.subject,
        "reasons": [_reason(reason) for reason in finding.reasons],
    }


def _reason(reason: Reason) -> dict[str, object]:
    answer: dict[str, object] = {"code": reason.code}
    if reason.span is not None:
        answer["span"] = reason.span
    if reason.facts:
        answer["facts"] = dict(reason.facts)
    return answer


def file_as_text(checked: Checked, words: Sentences) -> str:
    """Give the answer to a file in words: what was read, then the card."""
    lines = [f"{words.labels.get(fact.label, fact.label)}: {_defanged(fact.value)}" for fact in checked.facts]
    return "\n".join([_visible(checked.name), *lines, "", as_text(checked.assessment, words)])


def as_text(assessment: Assessment, words: Sentences) -> str:
    """Give an answer as a card in words; no address in it can be clicked."""
    lines = _card(assessment.top, words)
    others = [finding for finding in assessment.findings if finding is not assessment.top]
    if others:
        lines += ["", f"{words.labels['others']}:"]
        lines += [f"  {_defanged(each.text[:80])}  {words.verdict(each.verdict).title}" for each in others]
    lines += ["", f"{words.labels['list_of']}: {assessment.as_of}   {words.labels['code']}: {assessment.code}"]
    return "\n".join(lines)


def _card(finding: Finding, words: Sentences) -> list[str]:
    labels, verdict = words.labels, words.verdict(finding.verdict)
    lines = [f"■ {verdict.title}"]
    if finding.subject:
        lines += [f"  {labels['checked']}: {_defanged(_shown(finding))}"]
    if finding.imitated:
        lines += [f"  {labels['resembles']}: {finding.imitated}"]
    lines += [f"  {labels['why']}: {words.reason(reason)}" for reason in finding.reasons]
    if finding.target and finding.verdict is not Verdict.OFFICIAL:
        lines += [f"  {labels['instead']}: {finding.target}"]
    return [*lines, f"  → {words.advice(finding)}"]


def _shown(finding: Finding) -> str:
    ascii_host = f" ({finding.host})" if finding.shown and finding.host else ""
    return f"{finding.subject}{ascii_host}"


def _defanged(text: str) -> str:
    """Write an address so that no terminal makes a link of it, and no hidden character acts."""
    return _visible(text).replace(".", "[.]")


def _visible(text: str) -> str:
    return "".join(each if each.isprintable() else "\N{REPLACEMENT CHARACTER}" for each in text)
