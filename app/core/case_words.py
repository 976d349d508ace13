"""The fixed words of a case file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.core.help import Lang
from app.core.outbox import OutboxState
from app.core.ticket import EventKind, TicketState

_Words = tuple[str, str, str]
_SAYS: Final[Mapping[str, _Words]] = {
    "title": ("案卷", "案卷", "Case file"),
    "about": ("这份案卷是什么", "這份案卷是什麼", "What this file is"),
    "facts": ("概况", "概況", "At a glance"),
    "report": ("报告原文", "回報原文", "The report"),
    "timeline": ("经过", "經過", "What happened"),
    "evidence": ("附件与校验值", "附件與檢查值", "Attachments and digests"),
    "missing": ("请另附原件", "請另附原件", "Add the originals"),
    "made": (
        "由当事人在自己的电脑上用 TP 自助整理。TP 自助是独立程序，与钱包厂商无关，也不是鉴定机构。",
        "由當事人在自己的電腦上用 TP 自助整理。TP 自助是獨立程式，與錢包廠商無關，也不是鑑定機構。",
        (
            "Put together by the person concerned, on their own computer, with TP Self-Help: an independent program, "
            "not affiliated with the wallet's vendor and no forensic laboratory."
        ),
    ),
    "word": ("本人陈述", "本人陳述", "The person's word"),
    "checked": ("程序核对", "程式核對", "Checked by the program"),
    "recorded": ("程序记录", "程式紀錄", "Recorded by the program"),
    "marks": (
        "“本人陈述”是当事人写的，没有人核实。“程序核对”只对照了官方渠道名单和骗术特征，不等于证明。“程序记录”按这台电脑的时钟。",
        "「本人陳述」是當事人寫的，沒有人核實。「程式核對」只對照了官方管道名單和騙術特徵，不等於證明。「程式紀錄」按這台電腦的時鐘。",
        (
            "“The person's word” was written by the person and verified by nobody. “Checked by the program” was held "
            "against the list of official channels and known tricks; that is no proof. “Recorded by the program” goes "
            "by the clock of this computer."
        ),
    ),
    "times": (
        "时间为 UTC，北京时间加 8 小时。",
        "時間為 UTC，台北時間加 8 小時。",
        "All times are UTC.",
    ),
    "cannot": (
        "链上的转账，钱包客服不能冻结也不能撤回。交易所和警方能做什么，由他们决定。",
        "鏈上的轉帳，錢包客服不能凍結也不能撤回。交易所和警方能做什麼，由他們決定。",
        "No support desk can freeze or reverse a transfer on chain. What exchanges and police can do is theirs to say.",
    ),
    "secret": (
        "里面没有助记词、私钥和密码。办案和客服都不需要，谁要都不要给。",
        "裡面沒有助記詞、私鑰和密碼。辦案和客服都不需要，誰要都不要給。",
        "It holds no recovery phrase, key or password. Neither police nor support need them: give them to nobody.",
    ),
    "hidden": (
        "地址和交易哈希已隐藏，写成 [地址 1]、[哈希 1]；同一个总是同一个编号。",
        "地址和交易雜湊已隱藏，寫成 [地址 1]、[雜湊 1]；同一個總是同一個編號。",
        "Addresses and transaction hashes are hidden as [address 1], [hash 1]; the same one keeps its number.",
    ),
    "shown": (
        "按当事人的选择，包含地址和交易哈希。拿到的人能查看这些地址的全部往来。",
        "按當事人的選擇，包含地址和交易雜湊。拿到的人能查看這些地址的全部往來。",
        "By the person's choice it holds addresses and transaction hashes. Whoever has it can see all their traffic.",
    ),
    "originals": (
        "聊天、网页、邮件的原件，交易所和银行的记录。原件不裁剪、不涂画。",
        "聊天、網頁、郵件的原件，交易所和銀行的紀錄。原件不裁剪、不塗畫。",
        "Chats, pages and mails as they are, records of exchanges and banks. Crop and draw on nothing.",
    ),
    "id": ("编号", "編號", "Number"),
    "state": ("状态", "狀態", "State"),
    "begun": ("开始", "開始", "Begun"),
    "asked": ("联系次数", "聯絡次數", "Messages sent"),
    "made_at": ("整理时间", "整理時間", "Put together"),
    "list": ("核对所用名单", "核對所用名單", "List used for checks"),
    "channel": ("渠道（在官方渠道名单上）", "管道（在官方管道名單上）", "Channel (on the list of official channels)"),
    "sender": ("发件人", "寄件者", "Sender"),
    "no_sender": (
        "粘贴的文字，看不出是谁发的",
        "貼上的文字，看不出是誰寄的",
        "Pasted text: its sender cannot be checked",
    ),
    "asks": ("它要的是官方从不会要的", "它要的是官方從不會要的", "It asks for what official staff never ask for"),
    "due": ("按此到期", "按此到期", "By that, due"),
    "overdue": (
        "整理时已过期 {hours} 小时，没有收到答复",
        "整理時已逾期 {hours} 小時，沒有收到答覆",
        "Overdue by {hours} h when this was put together, without an answer",
    ),
    "their_word": (
        "这是对方说的；没有查到官方公布的答复时间",
        "這是對方說的；沒有查到官方公布的答覆時間",
        "It is what they said; no published official answer time is known",
    ),
    "outbox": ("发送", "寄送", "Sending"),
    "digest": ("报告的 SHA-256", "回報的 SHA-256", "SHA-256 of the report"),
    "address_name": ("地址", "地址", "address"),
    "hash_name": ("哈希", "雜湊", "hash"),
}
_STATES: Final[Mapping[TicketState, _Words]] = {
    TicketState.DRAFT: ("还没发出", "還沒寄出", "not sent yet"),
    TicketState.WAITING: ("等待答复", "等待答覆", "waiting for an answer"),
    TicketState.ANSWERED: ("已有答复", "已有答覆", "answered"),
    TicketState.SOLVED: ("已解决", "已解決", "solved"),
    TicketState.CLOSED: ("未解决，已关闭", "未解決，已關閉", "closed without a solution"),
}
_EVENTS: Final[Mapping[EventKind, _Words]] = {
    EventKind.STARTED: ("写好报告", "寫好回報", "Report written"),
    EventKind.SENT: ("发出报告", "寄出回報", "Report sent"),
    EventKind.ANSWER: ("收到", "收到", "Something came back"),
    EventKind.NOTE: ("备注", "備註", "Note"),
    EventKind.ASKED_AGAIN: ("在另一个渠道再问", "在另一個管道再問", "Asked on another channel"),
    EventKind.SOLVED: ("记为已解决", "記為已解決", "Noted as solved"),
    EventKind.CLOSED: ("关闭", "關閉", "Closed"),
    EventKind.REOPENED: ("重新打开", "重新開啟", "Opened again"),
    EventKind.FILE: ("加入文件", "加入檔案", "File added"),
    EventKind.PROMISED: ("对方说的答复时间", "對方說的答覆時間", "Answer time they gave"),
}
_ENTRIES: Final[Mapping[OutboxState, _Words]] = {
    OutboxState.QUEUED: ("等待发送", "等待寄送", "waits to be sent"),
    OutboxState.SENDING: ("正在发送", "正在寄送", "being sent"),
    OutboxState.UNKNOWN: ("可能已送达，没有确认", "可能已送達，沒有確認", "may have arrived, not confirmed"),
    OutboxState.SENT: ("服务器已接收", "伺服器已接收", "taken by the server"),
    OutboxState.FAILED: ("没能发出", "沒能寄出", "could not be sent"),
    OutboxState.CANCELLED: ("已撤回", "已撤回", "taken back"),
}


def say(words: str, lang: Lang) -> str:
    """Give a fixed line."""
    return lang.of(_SAYS[words])


def state_said(state: TicketState, lang: Lang) -> str:
    """Name a state."""
    return lang.of(_STATES[state])


def event_said(kind: EventKind, lang: Lang) -> str:
    """Name what happened."""
    return lang.of(_EVENTS[kind])


def entry_said(state: OutboxState, lang: Lang) -> str:
    """Say where a report is on its way."""
    return lang.of(_ENTRIES[state])
