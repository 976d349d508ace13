"""Tickets as lines on a terminal, in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.cli.terminal import printable
from app.core import case_words
from app.core.help import Lang
from app.core.promise import promise_words
from app.core.ticket import Event, EventKind, Ticket, Waiting, counts, state_of

_Words = tuple[str, str, str]
SHORT: Final = 12
NO_TITLES: Final[Mapping[str, str]] = {}
_KIB: Final = 1024
_SAYS: Final[Mapping[str, _Words]] = {
    "more": (
        "只列出最近的 {shown} 个，一共 {all} 个。",
        "只列出最近的 {shown} 個，一共 {all} 個。",
        "These are the latest {shown} of {all}.",
    ),
    "hours": ("已等 {hours} 小时", "已等 {hours} 小時", "waited {hours} h"),
    "long": (
        "官方没有公布答复时间。可以换一个官方渠道再问：ticket escalate {id}",
        "官方沒有公布答覆時間。可以換一個官方管道再問：ticket escalate {id}",
        "No official answer time is known. You can ask on another official channel: ticket escalate {id}",
    ),
    "next_step": (
        "可以换一个官方渠道再问：ticket escalate {id}",
        "可以換一個官方管道再問：ticket escalate {id}",
        "You can ask on another official channel: ticket escalate {id}",
    ),
    "spam": ("也看看垃圾邮件。", "也看看垃圾郵件。", "Look into the spam folder, too."),
    "next": (
        "下一个官方渠道：{title}（{id}）",
        "下一個官方管道：{title}（{id}）",
        "Next official channel: {title} ({id})",
    ),
    "public": (
        "这里是公开群：先私聊你的都是骗子。",
        "這裡是公開群組：先私訊你的都是騙子。",
        "This is a public group: whoever writes to you first in private is an impostor.",
    ),
    "none_left": (
        "所有官方渠道都问过了，没有别的。",
        "所有官方管道都問過了，沒有別的。",
        "Every official channel was asked; there is no other.",
    ),
    "warning": (
        "小心：它要的是官方从不会要的东西。不要照做。",
        "小心：它要的是官方從不會要的東西。不要照做。",
        "Careful: it asks for what official staff never ask for. Do not do it.",
    ),
    "sender": ("发件人：{verdict}", "寄件者：{verdict}", "Sender: {verdict}"),
    "pasted": ("粘贴的文字：{verdict}", "貼上的文字：{verdict}", "Pasted text: {verdict}"),
    "no_answer": ("不算答复，继续计时。", "不算答覆，繼續計時。", "This is no answer; the clock runs on."),
    "unseen": ("粘贴的文字，看不出是谁发的", "貼上的文字，看不出是誰寄的", "Pasted text: its sender cannot be checked"),
    "promise": (
        "对方说 {said}答复，已过 {hours} 小时，{due}（UTC）到期。这是对方说的，官方没有公布答复时间。",
        "對方說 {said}答覆，已過 {hours} 小時，{due}（UTC）到期。這是對方說的，官方沒有公布答覆時間。",
        (
            "They said {said}; it has been {hours} h. Due {due} (UTC). "
            "It is what they said: no official answer time is known."
        ),
    ),
    "promise_over": (
        "对方说 {said}答复，已过 {hours} 小时，{due}（UTC）起超时。这是对方说的，官方没有公布答复时间。",
        "對方說 {said}答覆，已過 {hours} 小時，{due}（UTC）起逾時。這是對方說的，官方沒有公布答覆時間。",
        (
            "They said {said}; it has been {hours} h. Overdue since {due} (UTC). "
            "It is what they said: no official answer time is known."
        ),
    ),
    "they_say": (
        "里面说：“{quote}”要按 {said}计时，输入：ticket promised {id} {said} --since answer",
        "裡面說：「{quote}」要按 {said}計時，輸入：ticket promised {id} {said} --since answer",
        "It says: “{quote}” To count {said}: ticket promised {id} {said} --since answer",
    ),
    "saved": ("已写入 {name}", "已寫入 {name}", "Written: {name}"),
    "removed_ticket": ("已删除，无法恢复。", "已刪除，無法復原。", "Erased. This cannot be taken back."),
    "nothing": ("没有。", "沒有。", "None."),
    "no_files": (
        "这个工单还没有文件。ticket files {id} --add 文件 加入一个。",
        "這個工單還沒有檔案。ticket files {id} --add 檔案 加入一個。",
        "No files yet. `ticket files {id} --add FILE` adds one.",
    ),
    "copied": ("已存副本", "已存副本", "copy kept"),
    "noted": ("只记了校验值，请保留原件", "只記了校驗值，請保留原件", "noted only: keep the original"),
    "added": (
        "已加入，编号 {file}。只存在这台电脑上，加密。案卷里会写它的 SHA-256。",
        "已加入，編號 {file}。只存在這台電腦上，已加密。案卷裡會寫它的 SHA-256。",
        "Added as {file}. It stays on this computer, encrypted. Its SHA-256 stands in the case file.",
    ),
    "not_copied": (
        "这种文件没有存副本，请把原件原样保留。",
        "這種檔案沒有存副本，請把原件原樣保留。",
        "Files of this kind are not copied: keep the original as it is.",
    ),
    "picture": (
        "图片里的拍摄时间、地点等信息已去掉，画面没有遮盖。要遮盖，请在窗口里加入。",
        "圖片裡的拍攝時間、地點等資訊已去掉，畫面沒有遮蓋。要遮蓋，請在視窗裡加入。",
        "Time, place and other remarks in the picture are gone; nothing on it is covered. The window can cover parts.",
    ),
    "removed": (
        "已从工单中移除，副本已删。你自己的原件没有动。",
        "已從工單中移除，副本已刪。你自己的原件沒有動。",
        "Taken out of the ticket, its copy is gone. Your own file is untouched.",
    ),
}

# Words of the verifier for what came back; a code of a later version is shown as it is.
_VERDICTS: Final[Mapping[str, _Words]] = {
    "official": ("官方", "官方", "official"),
    "official_unlisted": ("官方域名，不在名单上", "官方網域，不在名單上", "an official domain, not on the list"),
    "impostor": ("假冒", "假冒", "impostor"),
    "lookalike": ("长得像官方，不是官方", "長得像官方，不是官方", "looks official and is not"),
    "suspicious": ("可疑", "可疑", "suspicious"),
    "unknown": ("没有记录，按非官方对待", "沒有紀錄，當作非官方", "unknown: treat as not official"),
}


def say(sentence: str, lang: Lang, **facts: str | int) -> str:
    """Give one sentence."""
    return lang.of(_SAYS[sentence]).format(**facts)


def clock_lines(ticket: Ticket, clock: Waiting, lang: Lang) -> list[str]:
    """Say what the waiting means, and what one can do."""
    lines: list[str] = []
    if clock.promised is not None:
        told = clock.promised
        due = _moment(told.due)
        words = promise_words(told.said, lang)
        sentence = "promise_over" if told.is_over else "promise"
        lines.append(say(sentence, lang, said=words, hours=told.hours, due=due))
        lines.append(say("next_step", lang, id=ticket.id) if clock.is_long else say("spam", lang))
    else:
        lines.append(say("long", lang, id=ticket.id) if clock.is_long else say("spam", lang))
    return lines


def file_line(event: Event, lang: Lang) -> str:
    """Give a file beside a ticket in a list."""
    size = f"{-(-event.size // _KIB)} KiB"
    kept = say("copied" if event.is_copied else "noted", lang)
    return printable(f"{event.digest[:SHORT]}  {_moment(event.at)}  {size:>10}  {event.text}  ({kept})")


def ticket_line(ticket: Ticket, clock: Waiting | None, lang: Lang) -> str:
    """Give a ticket in a list."""
    state = case_words.state_said(state_of(ticket), lang)
    waited = f" · {say('hours', lang, hours=clock.hours)}" if clock else ""
    return printable(f"{ticket.id}  [{state}{waited}] {ticket.title}")


def event_text(event: Event, lang: Lang, titles: Mapping[str, str] = NO_TITLES) -> str:
    """Give one line of a timeline, and what was written below it.

    Args:
        event: What happened.
        lang: Language of the words.
        titles: Names of channels by id.
    """
    lines = [f"{_moment(event.at)}  {case_words.event_said(event.kind, lang)}"]
    if event.channel:
        lines[0] += f"  {titles.get(event.channel, event.channel)}"
    if event.said:
        lines[0] += f"  {promise_words(event.said, lang)} → {_moment(event.due)}"
    if event.kind is EventKind.ANSWER:
        lines += [f"    {each}" for each in _judged(event, lang)]
    if event.kind is EventKind.FILE:
        lines.append(f"    {file_line(event, lang)}")
    else:
        lines += [f"    {line}" for line in event.text.splitlines()]
    return "\n".join(map(printable, lines))


def _judged(event: Event, lang: Lang) -> list[str]:
    """Say what was checked of what came back."""
    said = lang.of(_VERDICTS[event.verdict]) if event.verdict in _VERDICTS else event.verdict
    if counts(event) and not event.is_letter:
        lines = [say("unseen", lang)]
    else:
        lines = [say("sender" if event.is_letter else "pasted", lang, verdict=said)] if said else []
    if event.warning:
        lines.append(say("warning", lang))
    return lines if counts(event) else [*lines, say("no_answer", lang)]


def _moment(time: str) -> str:
    """Write a time, which is in UTC."""
    return time[:16].replace("T", " ")
