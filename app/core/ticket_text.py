"""Ready words for asking again on another channel: what was asked when and where, nothing that must not be public."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.core.help import Lang
from app.core.promise import promise_words
from app.core.ticket import EventKind, Rung, Ticket, promise_of

_LONGEST_TITLE: Final = 120
_DATE: Final = 10
_WORDS: Final[Mapping[Lang, tuple[str, str, str, str, str]]] = {
    Lang.ZH: (
        "您好，我在等一个问题的答复。",
        "之前的联系：{date}，{channel}，报告编号 {id}。",
        "{date} 得到的说法：{said}答复。之后没有收到。",
        "问题：{title}",
        "请告诉我接下来怎么做。我不会提供助记词、私钥或密码，也不会接受私信。",
    ),
    Lang.ZH_HANT: (
        "您好，我在等一個問題的答覆。",
        "之前的聯絡：{date}，{channel}，回報編號 {id}。",
        "{date} 得到的說法：{said}答覆。之後沒有收到。",
        "問題：{title}",
        "請告訴我接下來怎麼做。我不會提供助記詞、私鑰或密碼，也不會接受私訊。",
    ),
    Lang.EN: (
        "Hello, I am waiting for an answer to a problem.",
        "Earlier contact: {date}, {channel}, report {id}.",
        "On {date} I was told I would have an answer {said}. None has come.",
        "Problem: {title}",
        "Please tell me what to do next. I give nobody my recovery phrase, keys or password; no private messages.",
    ),
}


def asking_again(ticket: Ticket, rung: Rung, titles: Mapping[str, str], lang: Lang) -> str:
    """Write what to say on a rung, quoting every earlier contact.

    Args:
        ticket: The problem.
        rung: Where it will be said; in public the title of the problem is left out, for impostors read along.
        titles: Names of channels by id.
        lang: Language of the words.
    """
    hello, earlier, told, problem, end = _WORDS[lang]
    asked = [event for event in ticket.events if event.kind in {EventKind.SENT, EventKind.ASKED_AGAIN}]
    contacts = [
        earlier.format(date=event.at[:_DATE], channel=titles.get(event.channel, event.channel), id=ticket.id)
        for event in asked
    ]
    promise = promise_of(ticket)
    said = (
        [told.format(date=promise.since[:_DATE], said=promise_words(promise.said, lang))] if promise is not None else []
    )
    about = [] if rung.is_public else [problem.format(title=ticket.title[:_LONGEST_TITLE])]
    return "\n".join([hello, *contacts, *said, *about, end])
