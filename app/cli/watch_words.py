"""Watched addresses as lines on a terminal, in the reader's language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.core.help import Lang
from app.core.watch.watched import Watched
from app.services.watch.service import WatchService


@dataclass(frozen=True, slots=True)
class _Words:
    none: str
    added: str
    gone: str
    paused: str
    looked: str
    never: str
    blind: str
    settle: str
    asked: str
    withdrawn: str


_WORDS: Final = {
    Lang.ZH: _Words(
        "没有在盯的地址。用 `watch add 地址` 加一个。",
        "开始盯：{}。什么都还没发送；`watch check` 去看。", "不再盯了。",
        "已暂停", "上次 {}", "还没看过", "看不到授权", "看过了、都是自己做的：watch settle {}",
        "会发送这些地址：{}", "已收回同意，不会再去看。",
    ),
    Lang.ZH_HANT: _Words(
        "沒有在盯的地址。用 `watch add 地址` 加一個。",
        "開始盯：{}。什麼都還沒送出；`watch check` 去看。", "不再盯了。",
        "已暫停", "上次 {}", "還沒看過", "看不到授權", "看過了、都是自己做的：watch settle {}",
        "會送出這些地址：{}", "已收回同意，不會再去看。",
    ),
    Lang.EN: _Words(
        "No address is watched. `watch add ADDRESS` adds one.",
        "Watching {}. Nothing was sent yet; `watch check` looks.",
        "No longer watched.", "paused", "last look {}", "never looked at", "approvals do not show",
        "you know of these: watch settle {}", "These addresses are sent: {}",
        "Consent is taken back; nothing is looked at any more.",
    ),
}  # fmt: skip


def list_text(watched: Sequence[Watched], service: WatchService, lang: Lang) -> str:
    """Say how each address stands."""
    words = _WORDS[lang]
    lines: list[str] = [] if watched else [words.none]
    for each in watched:
        notes = [words.looked.format(each.told[:16].replace("T", " ")) if each.told else words.never]
        notes += [words.paused] if each.is_paused else []
        notes += [] if each.sees_lines else [words.blind]
        if each.outcome is not None:
            notes.append(service.outcome_words(each.outcome, lang).title)
        lines.append(f"{each.id}  {service.chain_name(each.chain, lang)}  {each.address}  ({' · '.join(notes)})")
        for alarm in each.open_alarms:
            said = service.words(alarm, lang)
            lines += [f"    {'✗' if alarm.is_loud else '!'} {said.title}  {alarm.at[:16]}", f"        {said.advice}"]
        if each.open_alarms:
            lines.append(f"    {words.settle.format(each.id)}")
    return "\n".join(lines)


def added_text(watched: Watched, lang: Lang) -> str:
    """Say that an address is watched from now on."""
    return _WORDS[lang].added.format(watched.id)


def gone_text(lang: Lang) -> str:
    """Say that an address is forgotten."""
    return _WORDS[lang].gone


def withdrawn_text(lang: Lang) -> str:
    """Say that consent is taken back."""
    return _WORDS[lang].withdrawn


def asked_text(watched: Sequence[Watched], lang: Lang) -> str:
    """Name the addresses that would be sent."""
    return _WORDS[lang].asked.format(", ".join(dict.fromkeys(each.address for each in watched)))
