"""A guided check as lines on a terminal, in the reader's language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.cli.answer_words import by_hand, typed_prompt
from app.core.flow import Flow, Option, Outcome, OutcomeUrgency, ProbeStep, Question, Stop
from app.core.flow_map import MapWords
from app.core.flow_walk import TrailStep
from app.core.help import Lang
from app.core.wizard import SHOWN
from app.services.flows import FlowSession


@dataclass(frozen=True, slots=True)
class _Words:
    never: str
    question: str
    last: str
    exactly: str
    between: str
    cannot: str
    keep: str
    read: str
    channels: str
    choose: str
    back: str
    quit: str
    urgency: tuple[str, ...]


_WORDS = {
    Lang.ZH: _Words(
        "绝不要输入助记词或私钥：回答问题不需要它。", "第 {} 问", "最后一问", "还剩 {} 问", "还剩 {}–{} 问",
        "谁都做不到的事", "请保留", "继续看（show 编号）", "核实过的渠道（show 编号）",
        "输入 1–{}", "b 后退", "q 退出",
        ("马上行动", "今天处理", "等待", "没有问题", "做到了", "记下了"),
    ),
    Lang.ZH_HANT: _Words(
        "絕不要輸入助記詞或私鑰：回答問題不需要它。", "第 {} 問", "最後一問", "還剩 {} 問", "還剩 {}–{} 問",
        "誰都做不到的事", "請保留", "繼續看（show 編號）", "核實過的管道（show 編號）",
        "輸入 1–{}", "b 後退", "q 離開",
        ("馬上行動", "今天處理", "等待", "沒有問題", "做到了", "記下了"),
    ),
    Lang.EN: _Words(
        "Never enter a recovery phrase or private key: no question needs it.",
        "Question {}", "the last one", "{} left", "{}–{} left",
        "What nobody can do", "What to keep", "Read on (show ID)", "Checked channels (show ID)",
        "Type 1–{}", "b back", "q quit",
        ("Act now", "Do it today", "Wait", "Nothing is wrong", "Done", "Noted"),
    ),
}  # fmt: skip


_SIGNING_FLOW = "should-i-sign"
_TOOL = {
    Lang.ZH: "把要签的内容交给 explain 命令，它会逐句解读（不联网）。",
    Lang.ZH_HANT: "把要簽的內容交給 explain 指令，它會逐句解讀（不連網）。",
    Lang.EN: "The command explain reads a request sentence by sentence, offline.",
}
_MAP = {
    Lang.ZH: ("按已知情况分路", "自动检查", "自己查"),
    Lang.ZH_HANT: ("依已知情況分路", "自動檢查", "自己查"),
    Lang.EN: ("Goes by what is known", "Live check", "By hand"),
}


def list_text(entries: Sequence[dict[str, str]]) -> str:
    """List flows: id and title, the urgent ones marked."""
    widest = max((len(entry["id"]) for entry in entries), default=0)
    return "\n".join(
        f"{'!' if entry['urgency'] == 'emergency' else ' '} {entry['id']:<{widest}}  {entry['title']}"
        for entry in entries
    )


def head_text(flow: Flow, lang: Lang) -> str:
    """Give what stands before the first question."""
    tool = f"\n{_TOOL[lang]}" if flow.id == _SIGNING_FLOW else ""
    return f"{flow.title}\n{flow.intro}\n{_WORDS[lang].never}{tool}"


def node_text(session: FlowSession, lang: Lang) -> str:
    """Give the question to answer, or the outcome."""
    current = session.walk.current
    match current:
        case Question():
            lines = _question(session, current, lang)
        case ProbeStep():
            lines = iter([current.title, current.hint])
        case Outcome():
            lines = _outcome(current, lang)
    return "\n".join(lines)


def state_text(session: FlowSession, lang: Lang) -> str:
    """Give the whole walk: the answers so far and where they lead."""
    trail = [f"{step.node.title} → {_found(step) or step.said or by_hand(lang)}" for step in session.walk.trail]
    return "\n".join([head_text(session.flow, lang), "", *trail, *([""] if trail else []), node_text(session, lang)])


def prompt(stop: Stop, lang: Lang, *, can_go_back: bool) -> str:
    """Say what can be typed."""
    words = _WORDS[lang]
    choices: list[str] = []
    if isinstance(stop, Question):
        choices += [typed_prompt(stop, lang)] if stop.is_typed else [words.choose.format(len(stop.options))]
    choices += [words.back] if can_go_back else []
    return " · ".join([*choices, words.quit]) + " >"


def map_words(lang: Lang) -> MapWords:
    """Give the words of a map."""
    turn, check, by_hand_words = _MAP[lang]
    urgency = dict(zip((each.value for each in OutcomeUrgency), _WORDS[lang].urgency, strict=True))
    return MapWords(turn, check, by_hand_words, urgency)


def _found(step: TrailStep) -> str:
    findings = step.checked.findings if step.checked is not None else ()
    return ", ".join(f"{found.code} ({found.at})" for found in findings)


def _question(session: FlowSession, question: Question, lang: Lang) -> Iterator[str]:
    words = _WORDS[lang]
    fewest, most = session.walk.left
    left = words.exactly.format(most) if fewest == most else words.between.format(fewest, most)
    place = words.question.format(sum(isinstance(step.node, Question) for step in session.walk.trail) + 1)
    yield f"{place} · {words.last if most == 1 else left}"
    yield question.title
    if question.hint:
        yield question.hint
    yield from (f"  - {step}" for step in question.steps)
    yield from (f"  {number}. {_label(question, option)}" for number, option in enumerate(question.options, 1))


def _label(question: Question, option: Option) -> str:
    # What came of a demonstration is not for choosing; here the person chooses to make it.
    return question.title if question.demo is not None and option.id == SHOWN else option.label


def _outcome(outcome: Outcome, lang: Lang) -> Iterator[str]:
    words = _WORDS[lang]
    yield f"[{words.urgency[list(OutcomeUrgency).index(outcome.urgency)]}] {outcome.title}"
    yield from (f"  {number}. {step}" for number, step in enumerate(outcome.steps, 1))
    onward = (*filter(None, (outcome.flow,)), *outcome.articles, *filter(None, (outcome.checklist,)))
    for heading, lines in (
        (words.cannot, outcome.cannot),
        (words.keep, outcome.keep),
        (words.read, onward),
        (words.channels, outcome.channels),
    ):
        if lines:
            yield f"\n{heading}"
            yield from (f"  - {line}" for line in lines)
