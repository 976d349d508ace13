"""Checklists as lines on a terminal, in the reader's language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from app.core.checklist import Checklist, Standing, score_of
from app.core.checklist_overview import Overview
from app.core.checklist_state import DONE, ItemState, state_of
from app.core.help import Lang
from app.core.probe import Finding, ProbeSpec, ProbeState

_MARKS: Final = {ProbeState.GOOD: "✓", ProbeState.UNKNOWN: "?", ProbeState.ATTENTION: "!", ProbeState.BAD: "✗"}
_BOXES: Final = {
    ItemState.CHECKED: "✓", ItemState.SHOWN: "✓", ItemState.TOLD: "•", ItemState.WORD: "•", ItemState.FAILED: "✗",
    ItemState.OPEN: " ", ItemState.NOT_MINE: "-", ItemState.MUTED: "-",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Words:
    score: str
    counts: str
    next: str
    since: str
    occasion: str
    states: dict[ItemState, str]
    bands: dict[str, str]
    faded: str
    changed: str
    verify: str
    memory: str


def _states(*words: str) -> dict[ItemState, str]:
    return dict(zip(ItemState, words, strict=True))


def _bands(*words: str) -> dict[str, str]:
    return dict(zip(("strong", "good", "fair", "weak"), words, strict=True))


_WORDS: Final = {
    Lang.ZH: _Words(
        "安全分 {}/100（{}）", "程序查过 {} · 你说过 {} · 谁也没法查 {} · 没做 {} · 不算 {}", "下一项：{}",
        "和上次比：+{} −{}", "有事才用", _states(
            "程序查过", "你做给程序看过", "你说的，程序也能查", "你说的，谁也没法查", "程序查过，不对", "没做",
            "不适用", "先不管",
        ), _bands("很稳", "不错", "一般", "薄弱"), "太久了，再看一次", "内容变了，再答一次", "怎么算做到：",
        "打不开钥匙串：这次的答案只放在内存里，程序结束就没了。",
    ),
    Lang.ZH_HANT: _Words(
        "安全分數 {}/100（{}）", "程式查過 {} · 你說過 {} · 誰也沒法查 {} · 沒做 {} · 不算 {}", "下一項：{}",
        "和上次比：+{} −{}", "有事才用", _states(
            "程式查過", "你做給程式看過", "你說的，程式也能查", "你說的，誰也沒法查", "程式查過，不對", "沒做",
            "不適用", "先不管",
        ), _bands("很穩", "不錯", "普通", "薄弱"), "太久了，再看一次", "內容變了，再答一次", "怎麼算做到：",
        "打不開鑰匙圈：這次的答案只放在記憶體裡，程式結束就沒了。",
    ),
    Lang.EN: _Words(
        "Security score {}/100 ({})", "checked {} · told {} · nobody can check {} · open {} · left out {}", "Next: {}",
        "Since last time: +{} −{}", "when it happens", _states(
            "checked", "shown to the program", "you said so", "you said so; nobody can check", "checked: wrong", "open",
            "not mine", "not now",
        ), _bands("strong", "good", "fair", "weak"), "long ago: look again", "changed: answer again", "Done when: ",
        "The keyring cannot be opened: answers of this run stay in memory and are gone when it ends.",
    ),
}  # fmt: skip


def memory_text(lang: Lang) -> str:
    """Say that nothing is kept."""
    return f"tp-self-help: {_WORDS[lang].memory}"


def overview_text(overview: Overview, shown: Sequence[Checklist], lang: Lang, *, has_items: bool) -> str:
    """Say the score, the next item, and the lists; with their items for one list."""
    words, score = _WORDS[lang], overview.score
    counts = (score.checked, score.told, score.uncheckable, score.open, score.left_out)
    lines = [words.score.format(score.value, words.bands[score.band]), words.counts.format(*counts)]
    if overview.since is not None:
        lines.append(words.since.format(len(overview.since.better), len(overview.since.worse)))
    if overview.next:
        item = overview.next[0].item
        lines.append(words.next.format(f"{item.title}  {item.id}"))
    for each in shown:
        lines += ["", _list_line(each, overview, words)] if has_items else [_list_line(each, overview, words)]
        if has_items:
            lines += [line for stand in overview.of_list(each.id) for line in _item_lines(stand, words)]
    return "\n".join(lines)


def checks_text(told: Sequence[tuple[ProbeSpec, Finding]], lang: Lang) -> str:
    """Say what each check found, and what to do where it found something wrong."""
    lines: list[str] = []
    for spec, found in told:
        said = spec.words(found)
        lines.append(f"{_MARKS[found.state]} {spec.title}{': ' if lang is Lang.EN else '：'}{said.title}")
        if found.state in {ProbeState.BAD, ProbeState.ATTENTION}:
            lines.append(f"    {said.advice}")
    return "\n".join(lines)


def _list_line(checklist: Checklist, overview: Overview, words: _Words) -> str:
    stands = overview.of_list(checklist.id)
    done = sum(state_of(stand) in DONE for stand in stands)
    counting = sum(stand.counts for stand in stands)
    note = f"  ({words.occasion})" if checklist.occasion else ""
    return f"{checklist.id:<16} {score_of(stands).value:>3}/100  {done}/{counting}  {checklist.title}{note}"


def _item_lines(stand: Standing, words: _Words) -> Iterator[str]:
    state = state_of(stand)
    notes = [words.states[state]]
    notes += [stand.mark.at[:10]] if stand.mark is not None else []
    notes += [words.changed] if stand.is_changed else [words.faded] if stand.is_due else []
    yield f"[{_BOXES[state]}] {stand.item.priority} {stand.item.title}  ({' · '.join(notes)})"
    if state not in DONE:
        yield f"       {stand.item.how}"
        yield f"       {words.verify}{stand.item.verify}"
