"""What a complaint about a ticket begins with: when one asked, where, and what came back; nothing that is not known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from app.core.help import Lang
from app.core.report.prefill import Prefill
from app.core.report.report import FieldId, ReportKind
from app.core.ticket import Event, EventKind, Ticket, Waiting, counts

_DAY_H: Final = 24
_LONGEST_TITLE: Final = 100


@dataclass(frozen=True, slots=True)
class _Words:
    summary: str
    asked: str
    answered: str
    hours: str
    days: str
    since: str
    earlier: str


_WORDS: Final[Mapping[Lang, _Words]] = {
    Lang.ZH: _Words(
        "“{title}”：问过 {asked} 次，收到答复 {answered} 次",
        "{date} 通过{channel}提问",
        "{date} 收到答复",
        "最后一次提问到现在 {number} 小时，没有答复",
        "最后一次提问到现在 {number} 天，没有答复",
        "{date} 起",
        "报告编号 {id}",
    ),
    Lang.ZH_HANT: _Words(
        "「{title}」：問過 {asked} 次，收到答覆 {answered} 次",
        "{date} 透過{channel}提問",
        "{date} 收到答覆",
        "最後一次提問到現在 {number} 小時，沒有答覆",
        "最後一次提問到現在 {number} 天，沒有答覆",
        "{date} 起",
        "回報編號 {id}",
    ),
    Lang.EN: _Words(
        "“{title}”: asked {asked} times, answered {answered} times",
        "{date}: asked, {channel}",
        "{date}: an answer came",
        "{number} hours since the last question, without an answer",
        "{number} days since the last question, without an answer",
        "Since {date}",
        "Report {id}",
    ),
}


def about_ticket(ticket: Ticket, waited: Waiting | None, titles: Mapping[str, str], lang: Lang) -> Prefill:
    """Begin a complaint about how a ticket went. What would make it good is for the person to say.

    Args:
        ticket: The problem; what impostors answered does not count.
        waited: How long nobody has answered; None when nobody owes an answer.
        titles: Names of channels by id.
        lang: Language of the words.
    """
    words = _WORDS[lang]
    asked = [event for event in ticket.events if event.kind in {EventKind.SENT, EventKind.ASKED_AGAIN}]
    answered = [event for event in ticket.events if counts(event)]
    lines = [_line(event, words, titles) for event in ticket.events if event in asked or event in answered]
    if waited is not None:
        is_long = waited.hours >= 2 * _DAY_H
        said, number = (words.days, waited.hours // _DAY_H) if is_long else (words.hours, waited.hours)
        lines.append(said.format(number=number))
    title = ticket.title[:_LONGEST_TITLE]
    values = {
        FieldId.SUMMARY: words.summary.format(title=title, asked=len(asked), answered=len(answered)),
        FieldId.DETAILS: "\n".join(lines),
        FieldId.EARLIER: words.earlier.format(id=ticket.id),
    }
    if asked:
        values[FieldId.WHEN] = words.since.format(date=asked[0].at[:10])
    return Prefill(ReportKind.COMPLAINT, {name: text for name, text in values.items() if text})


def _line(event: Event, words: _Words, titles: Mapping[str, str]) -> str:
    said = words.answered if event.kind is EventKind.ANSWER else words.asked
    return said.format(date=event.at[:10], channel=titles.get(event.channel, event.channel))
