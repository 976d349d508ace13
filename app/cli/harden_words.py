"""Hardening as lines on a terminal, in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from app.core.checklist import Standing
from app.core.harden import RunView, StepState
from app.core.help import Lang
from app.core.wizard import End

NEXT, SKIP, LATER, UNDO = "n", "s", "l", "u"


@dataclass(frozen=True, slots=True)
class _Words:
    plan: str
    place: str
    rest: str
    nothing: str
    over: str
    kept: str
    ends: Mapping[End, str]
    letters: Mapping[str, str]


def _by(keys: Sequence[str], *words: str) -> dict[str, str]:
    return dict(zip(keys, words, strict=True))


_LETTERS: Final = (NEXT, SKIP, LATER, UNDO)


def _ends(*words: str) -> dict[End, str]:
    return dict(zip(End, words, strict=True))


_WORDS: Final = {
    Lang.ZH: _Words(
        plan="还有 {} 项，大约 {} 分钟。先做风险大、花时间少的。",
        place="第 {}/{} 项 · 大约还要 {} 分钟",
        rest="{} 分钟",
        nothing="没有要做的了。",
        over="走完了：做到 {} 项，还没做到 {} 项，跳过 {} 项。",
        kept="进度已经记下，下次接着做：checklist --harden",
        ends=_ends(
            "已记下：程序验证过。",
            "已记下：你说的。",
            "已记下：还没做到。",
            "已记下：先放着，仍然没做。",
            "已记下：不适用。",
        ),
        letters=_by(_LETTERS, "n 下一项", "s 跳过", "l 稍后再做", "u 撤销上一项"),
    ),
    Lang.ZH_HANT: _Words(
        plan="還有 {} 項，大約 {} 分鐘。先做風險大、花時間少的。",
        place="第 {}/{} 項 · 大約還要 {} 分鐘",
        rest="{} 分鐘",
        nothing="沒有要做的了。",
        over="走完了：做到 {} 項，還沒做到 {} 項，略過 {} 項。",
        kept="進度已經記下，下次接著做：checklist --harden",
        ends=_ends(
            "已記下：程式驗證過。",
            "已記下：你說的。",
            "已記下：還沒做到。",
            "已記下：先放著，仍然沒做。",
            "已記下：不適用。",
        ),
        letters=_by(_LETTERS, "n 下一項", "s 略過", "l 稍後再做", "u 復原上一項"),
    ),
    Lang.EN: _Words(
        plan="{} items, about {} minutes. Great risk and little effort come first.",
        place="{} of {} · about {} minutes left",
        rest="{} min",
        nothing="There is nothing left to do.",
        over="Done: {}. Not there yet: {}. Skipped: {}.",
        kept="Your place is kept; go on with: checklist --harden",
        ends=_ends(
            "Noted: verified by the program.",
            "Noted: your word.",
            "Noted: not there yet.",
            "Noted: left for now, still open.",
            "Noted: not mine.",
        ),
        letters=_by(_LETTERS, "n next", "s skip", "l later", "u undo the last"),
    ),
}


def plan_text(plan: Sequence[Standing], lang: Lang) -> str:
    """List what is open in the order of a run."""
    words = _WORDS[lang]
    if not plan:
        return words.nothing
    head = words.plan.format(len(plan), sum(stand.item.minutes for stand in plan))
    return "\n".join([head, *(_plan_line(number, stand, words) for number, stand in enumerate(plan, 1))])


def _plan_line(number: int, stand: Standing, words: _Words) -> str:
    item = stand.item
    return f"{number:>3}. {item.priority} {item.title}  ({words.rest.format(item.minutes)})  {item.id}"


def place_text(view: RunView, lang: Lang) -> str:
    """Say how far a run is."""
    return f"── {_WORDS[lang].place.format(view.number, len(view.steps), view.minutes)}"


def over_text(view: RunView, lang: Lang) -> str:
    """Say what a run came to."""
    counts = [sum(step.state is state for step, _ in view.steps) for state in list(StepState)[1:]]
    return _WORDS[lang].over.format(*counts)


def end_text(end: End, lang: Lang) -> str:
    """Say what was noted of an item."""
    return f"✓ {_WORDS[lang].ends[end]}"


def kept_text(lang: Lang) -> str:
    """Say that one can go on later."""
    return _WORDS[lang].kept


def letters(lang: Lang, *wanted: str) -> dict[str, str]:
    """Give letters and what they do."""
    return {letter: _WORDS[lang].letters[letter] for letter in wanted}
