"""What somebody said about when they will answer: read from what a person typed or pasted, counted, put into words.

It is their word and nobody's duty: no official answer time is known (channels.md). Weekends are left out of working
days; holidays are not known here, so a working day is over at its end and never earlier.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import Final

from app.core.help import Lang

# Whoever names a longer time has named none.
MOST_DAYS: Final = 90
_FRIDAY: Final = 4
_TEN: Final = 10
_ISO_DAY: Final = 10
_LONGEST_QUOTE: Final = 200
_MINUTES: Final = 60
_LOOK_BACK: Final = 20
_WEEK: Final = 7
_HALF_DAY: Final = 12
_HALF_YEAR: Final = timedelta(days=180)


class Unit(StrEnum):
    """What is counted."""

    HOURS = "h"
    DAYS = "d"
    WORKDAYS = "w"


@dataclass(frozen=True, slots=True)
class Promise:
    """When somebody said they would answer: within so many units, or by a day.

    Attributes:
        most: The larger number of a range; 0 for a day.
        day: ISO date; empty for a span.
    """

    most: int
    unit: Unit = Unit.HOURS
    day: str = ""

    @property
    def text(self) -> str:
        """Give it as it is kept: ``24h``, ``3d``, ``2w`` (working days) or an ISO date."""
        return self.day or f"{self.most}{self.unit.value}"


@dataclass(frozen=True, slots=True)
class Found:
    """A promise in a text, with the sentence it stands in."""

    promise: Promise
    quote: str


_NUMBER: Final = (
    r"(?:\d{1,4}|[一二两兩三四五六七八九十]{1,3}|半|(?:one|two|three|four|five|six|seven|ten|an?)(?=[\s-]))"
)
_UNITS: Final = (
    r"(?P<w>(?:business|working|work)[\s-]?days?|workdays?|[个個]?工作[日天])"
    r"|(?P<h>hours?|hrs?|h\b|[个個]?(?:小时|小時|钟头|鐘頭))"
    r"|(?P<m>minutes?|mins?|分钟|分鐘)"
    r"|(?P<k>weeks?|[个個]?(?:星期|周|週|礼拜|禮拜))"
    r"|(?P<d>(?:calendar\s)?days?|d\b|[个個]?自然日|天|日(?![本元期常前]))"
)
_SPAN: Final = re.compile(
    rf"(?<![a-zA-Z0-9_.,:/-])(?:{_NUMBER}\s*(?:-|–|—|~|～|至|到|or|to|/|或)\s*)?(?P<most>{_NUMBER})[\s-]*(?:{_UNITS})",
    re.IGNORECASE,
)
_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH: Final = rf"(?P<name>{'|'.join(_MONTHS)})[a-z]*\.?"
_DAYS: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?<!\d)(?P<year>20\d\d)[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})(?!\d)",
        r"(?:(?P<year>20\d\d)年)?(?P<month>\d{1,2})\s*月\s*(?P<day>\d{1,2})\s*[日号號]",
        rf"(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH}(?:,?\s+(?P<year>20\d\d))?",
        rf"\b{_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?!\d)(?:,?\s+(?P<year>20\d\d))?",
    )
)
_SOON: Final[tuple[tuple[re.Pattern[str], int], ...]] = (
    (re.compile(r"后天|後天|day after tomorrow", re.IGNORECASE), 2),
    (re.compile(r"明天|明日|\btomorrow\b", re.IGNORECASE), 1),
    (re.compile(r"今天|今日|\btoday\b", re.IGNORECASE), 0),
)
_SENTENCE: Final = re.compile(r"[^。！？!?\n；;]+[。！？!?；;]?")
# That an answer, and nothing else, is to come.
_ANSWERS: Final = re.compile(
    r"回复|回覆|答复|答覆|回信|回应|回應|反馈|联系您|联系你|聯絡您|聯絡你|聯繫|处理|處理|跟进|跟進|回電"
    r"|\b(?:repl(?:y|ies)|respon[ds]\w*|answers?|get back|contact you|hear from|reach out|follow up|look into|process"
    r"|review)\b",
    re.IGNORECASE,
)
# Times that are over, and times that somebody else has.
_PAST: Final = re.compile(r"\s*(?:ago\b|earlier\b|(?:之|以)?前(?!答|回|给|給)|old\b)", re.IGNORECASE)
_BEFORE: Final = re.compile(
    r"(?:past|last|previous|过去|過去|最近|已经|已經|等了|超过|超過|over|more than|every|took|每|用了|花了)\s*$",
    re.IGNORECASE,
)
_NUMBERS: Final = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "ten": 10,
}  # fmt: skip
_DIGITS: Final = {letter: value for value, letter in enumerate("零一二三四五六七八九")} | {"两": 2, "兩": 2}


def read_promise(text: str, today: date) -> Promise | None:
    """Read what a person typed; None for what is no time, or one of more than 90 days.

    Args:
        text: Such as “24 小时”, “1-3 个工作日”, “within 2 business days”, “30 Nov”.
        today: Where the person is.
    """
    return next(_promises(text, today), None)


def found_promise(text: str, today: date) -> Found | None:
    """Look for a sentence in which somebody says when they will answer; None when there is none.

    It may be wrong: what is found is offered to a person, and kept by nobody else.
    """
    for sentence in _SENTENCE.findall(text):
        if _ANSWERS.search(sentence):
            promise = next(_promises(sentence, today), None)
            if promise is not None:
                return Found(promise, sentence.strip()[:_LONGEST_QUOTE])
    return None


def due_at(promise: Promise, since: datetime) -> datetime:
    """Say when it is over, in UTC.

    Args:
        promise: What was said.
        since: When it was said, where the person is: days and weekends are theirs.
    """
    if promise.day:
        return _end_of(date.fromisoformat(promise.day), since)
    if promise.unit is not Unit.WORKDAYS:
        hours = promise.most * (24 if promise.unit is Unit.DAYS else 1)
        return (since + timedelta(hours=hours)).astimezone(UTC)
    day, left = since.date(), promise.most
    while left:
        day += timedelta(days=1)
        left -= day.weekday() <= _FRIDAY
    return _end_of(day, since)


_WORDS: Final[Mapping[Lang, tuple[str, str, str, str]]] = {
    Lang.ZH: ("{most} 小时内", "{most} 天内", "{most} 个工作日内", "{month}月{day}日以前"),
    Lang.ZH_HANT: ("{most} 小時內", "{most} 天內", "{most} 個工作天內", "{month}月{day}日以前"),
    Lang.EN: ("within {most} hour{s}", "within {most} day{s}", "within {most} working day{s}", "by {day} {name}"),
}


def promise_words(kept: str, lang: Lang) -> str:
    """Put what is kept into words, such as “24 小时内” or “within 24 hours”; what cannot be read stays what it is."""
    hours, days, workdays, by = _WORDS[lang]
    unit = {Unit.HOURS.value: hours, Unit.DAYS.value: days, Unit.WORKDAYS.value: workdays}.get(kept[-1:], "")
    if unit and kept[:-1].isdecimal():
        return unit.format(most=kept[:-1], s="" if kept[:-1] == "1" else "s")
    try:
        day = date.fromisoformat(kept[:_ISO_DAY])
    except ValueError:
        return kept
    return by.format(month=day.month, day=day.day, name=_MONTHS[day.month - 1].capitalize())


def _promises(text: str, today: date) -> Iterator[Promise]:
    plain = text
    for pattern in _DAYS:
        # The “30日” of a date is no thirty days.
        plain = pattern.sub(lambda day: " " * len(day.group()), plain)
    for found in _SPAN.finditer(plain):
        is_over = _PAST.match(plain, found.end()) or _BEFORE.search(
            plain[max(0, found.start() - _LOOK_BACK) : found.start()]
        )
        promise = None if is_over else _span(found)
        if promise is not None:
            yield promise
    for day in _days(text, today):
        if today <= day <= today + timedelta(days=MOST_DAYS):
            yield Promise(0, day=day.isoformat())


def _span(found: re.Match[str]) -> Promise | None:
    word, count = found["most"].lower(), _number(found["most"])
    unit = next(name for name in "whmkd" if found[name])
    if word == "半":
        most, kind = (_HALF_DAY, Unit.HOURS) if unit == "d" else (1, Unit.HOURS)
    elif unit == "m":
        most, kind = -(-count // _MINUTES), Unit.HOURS
    elif unit == "k":
        most, kind = count * _WEEK, Unit.DAYS
    else:
        most, kind = count, Unit(unit)
    days = most / 24 if kind is Unit.HOURS else most
    return Promise(most, kind) if most > 0 and days <= MOST_DAYS else None


def _number(word: str) -> int:
    """Read a number up to 99 in Chinese, up to ten in English, any in digits."""
    if word.isdecimal():
        return int(word)
    if word.lower() in _NUMBERS:
        return _NUMBERS[word.lower()]
    tens, has_ten, ones = word.rpartition("十")
    unit = _DIGITS.get(ones, 0)
    return (_DIGITS.get(tens, 1) if has_ten else 0) * _TEN + unit


def _days(text: str, today: date) -> Iterator[date]:
    for pattern in _DAYS:
        for found in pattern.finditer(text):
            day = _day(found.groupdict(), today)
            if day is not None:
                yield day
    for word, later in _SOON:
        if word.search(text):
            yield today + timedelta(days=later)
            return


def _day(parts: Mapping[str, str | None], today: date) -> date | None:
    """Read a date; one without a year is the next that comes."""
    name = parts.get("name")
    month = _MONTHS.index(name.lower()) + 1 if name else int(parts["month"] or 0)
    year = parts.get("year")
    try:
        day = date(int(year or today.year), month, int(parts["day"] or 0))
        return day if year or day >= today - _HALF_YEAR else day.replace(year=today.year + 1)
    except ValueError:
        return None


def _end_of(day: date, since: datetime) -> datetime:
    return datetime.combine(day, time(23, 59), since.tzinfo).astimezone(UTC)
