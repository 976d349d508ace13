"""Live checks as lines on a terminal, in the reader's language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.core.consent import Purpose
from app.core.help import Lang
from app.core.probe import ONLY_TELL, Finding, ProbeSpec, ProbeState

_MARKS = {ProbeState.GOOD: "✓", ProbeState.UNKNOWN: "?", ProbeState.ATTENTION: "!", ProbeState.BAD: "✗"}


@dataclass(frozen=True, slots=True)
class _Words:
    states: tuple[str, str, str, str]
    reads: str
    sends: str
    nothing: str
    to: str
    by_hand: str
    read_on: str
    agree: str
    progress: str
    colon: str
    hint: str
    found: str


_WORDS = {
    Lang.ZH: _Words(
        ("正常", "不知道", "要留意", "有问题"), "看什么", "发送", "不发送任何东西", "发给", "自己看",
        "继续看（show 编号）", "同意吗？y 同意，回车跳过 >", "检查中 {}/{}", "：",
        "要联网的检查没有做：没有人可以问。看 --list，同意就加 --yes。", "查到了",
    ),
    Lang.ZH_HANT: _Words(
        ("正常", "不知道", "要留意", "有問題"), "看什麼", "傳送", "不傳送任何東西", "傳給", "自己看",
        "繼續看（show 編號）", "同意嗎？y 同意，Enter 跳過 >", "檢查中 {}/{}", "：",
        "要連網的檢查沒有做：沒有人可以問。看 --list，同意就加 --yes。", "查到了",
    ),
    Lang.EN: _Words(
        ("good", "unknown", "look at this", "wrong"), "Reads", "Sends", "Nothing is sent", "To", "By hand",
        "Read on (show ID)", "Agree? y yes, Return skips >", "Checking {}/{}", ": ",
        "Checks that send were left out: nobody is there to ask. See --list; --yes agrees.", "found",
    ),
}  # fmt: skip


def list_text(specs: Sequence[ProbeSpec], lang: Lang) -> str:
    """Say of each check what it reads and what it sends to whom."""
    words = _WORDS[lang]
    lines: list[str] = []
    for spec in specs:
        lines += [f"{spec.id}  {spec.title}", f"  {words.reads}{words.colon}{spec.reads}"]
        lines += [f"  {words.sends}{words.colon}{spec.sends}"] if spec.sends else [f"  {words.nothing}"]
        lines += [f"  {words.to}{words.colon}{', '.join(spec.hosts)}"] if spec.hosts else []
    return "\n".join(lines)


def consent_text(purpose: Purpose, lang: Lang) -> str:
    """Say what is sent to whom, and ask."""
    words = _WORDS[lang]
    return "\n".join([
        f"\n{purpose.why}",
        f"  {words.sends}{words.colon}{purpose.sends}",
        f"  {words.to}{words.colon}{', '.join(purpose.hosts)}",
        words.agree,
    ])  # fmt: skip


def hint_text(lang: Lang) -> str:
    """Say why nothing was asked and how to agree."""
    return _WORDS[lang].hint


def progress_text(done: int, count: int, lang: Lang) -> str:
    """Say how far it is."""
    return _WORDS[lang].progress.format(done, count)


def findings_text(specs: Sequence[ProbeSpec], findings: Sequence[Finding], lang: Lang) -> str:
    """Give every finding, the most concerning first."""
    order = list(ProbeState)
    known = {spec.id: spec for spec in specs}
    ranked = sorted(findings, key=lambda finding: -order.index(finding.state))
    return "\n".join(line for finding in ranked for line in _finding(known[finding.probe], finding, lang))


def _finding(spec: ProbeSpec, finding: Finding, lang: Lang) -> Iterator[str]:
    words, said = _WORDS[lang], spec.words(finding)
    tells = finding.state is ProbeState.GOOD and finding.probe in ONLY_TELL
    state = words.found if tells else words.states[list(ProbeState).index(finding.state)]
    yield f"{_MARKS[finding.state]} [{state}] {spec.title}{words.colon}{_printable(said.title)}"
    if finding.state is not ProbeState.GOOD or finding.facts:
        yield f"    {_printable(said.advice)}"
    if finding.state is ProbeState.UNKNOWN:
        yield f"    {words.by_hand}{words.colon}{spec.manual}"
    if finding.state in {ProbeState.ATTENTION, ProbeState.BAD} and (said.articles or said.flow):
        yield f"    {words.read_on}{words.colon}{', '.join(filter(None, (*said.articles, said.flow)))}"


def _printable(text: str) -> str:
    """Keep what a server said from acting on the terminal."""
    return "".join(each if each.isprintable() else "�" for each in text)
