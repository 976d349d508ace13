"""A case file for an exchange or the police: the timeline of a ticket, each line with whose word it is.

It claims nothing that was not checked, hides addresses and hashes unless the person chose otherwise, and is written
by one function for paper, file and terminal alike.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from app.core.case_words import entry_said, event_said, say, state_said
from app.core.help import Lang
from app.core.outbox import Entry
from app.core.promise import promise_words
from app.core.report import paper
from app.core.report.report import ASKED, FieldId, Report, ReportKind
from app.core.report.words import field_words, kind_words
from app.core.ticket import Event, EventKind, Ticket, promise_of, state_of, waiting

# What a chain calls an address or a transaction: hexadecimal, base 58, bech32, the base64 of TON. Rather too much than
# too little: whoever reads it without the choice of its owner must not find one.
_LONG: Final = re.compile(
    r"(?<![0-9A-Za-z])(?:0[xX][0-9a-fA-F]{16,}|[0-9a-fA-F]{32,}|[a-z]{1,12}1[02-9ac-hj-np-z]{20,110}"
    r"|(?=[A-Za-z0-9_-]{0,90}[0-9])[A-Za-z0-9_-]{25,90})(?![0-9A-Za-z])"
)
_HASH: Final = re.compile(r"(?:0[xX])?[0-9a-fA-F]{64}")
_HEX: Final = re.compile(r"(?:0[xX])?[0-9a-fA-F]+")
_SIGNATURE: Final = 60
_TYPED: Final = {FieldId.HASH: "hash_name", FieldId.ADDRESS: "address_name"}
_ASKED: Final = frozenset({EventKind.SENT, EventKind.ASKED_AGAIN})
_TOLD: Final = frozenset({EventKind.NOTE, EventKind.ANSWER, EventKind.PROMISED, EventKind.SOLVED, EventKind.CLOSED})


class Mark(StrEnum):
    """Whose word a line is."""

    WORD = "word"
    CHECKED = "checked"
    RECORDED = "recorded"


@dataclass(frozen=True, slots=True)
class Line:
    """One line.

    Attributes:
        mark: Whose word it is; None for the fixed words of the file itself.
        head: What it is.
        text: What was said; may have several lines.
    """

    mark: Mark | None
    head: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """Lines under a heading."""

    heading: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Case:
    """What a case file is made from.

    Attributes:
        report: As it was sent; None when it is not kept.
        entries: The report in the outbox.
        titles: Names of channels by id.
        verdicts: Words of the verifier's verdicts.
        tricks: Sentences by id of a trick.
        content: Version of the list of official channels.
        at: When the file is made, UTC, ISO 8601.
    """

    ticket: Ticket
    report: Report | None
    entries: tuple[Entry, ...]
    content: str
    at: str
    titles: Mapping[str, str] = field(default_factory=dict[str, str])
    verdicts: Mapping[str, str] = field(default_factory=dict[str, str])
    tricks: Mapping[str, str] = field(default_factory=dict[str, str])


def case_title(case: Case, lang: Lang, *, shows_addresses: bool = False) -> str:
    """Give the title of the file."""
    title = case.ticket.title if shows_addresses else _Hider(lang).hide(case.ticket.title)
    return f"{say('title', lang)} {case.ticket.id}: {title}"


def case_parts(case: Case, lang: Lang, *, shows_addresses: bool = False) -> tuple[Part, ...]:
    """Write a case file.

    Args:
        case: What it is about.
        lang: Language of its fixed words.
        shows_addresses: The person chose to have addresses and hashes in it.
    """
    hider = _Hider(lang)
    hide = _as_it_is if shows_addresses else hider.hide
    parts = [
        Part(say("about", lang), tuple(_about(lang, shows_addresses=shows_addresses))),
        Part(say("facts", lang), tuple(_facts(case, lang))),
        Part(say("report", lang), tuple(_reported(case.report, lang, None if shows_addresses else hider))),
        Part(say("timeline", lang), tuple(_events(case, lang))),
        Part(say("evidence", lang), tuple(_evidence(case, lang))),
        Part(say("missing", lang), (Line(None, say("originals", lang)),)),
    ]
    # Digests are no addresses: that part is left as it is.
    return tuple(
        part
        if part.heading == say("evidence", lang)
        else Part(part.heading, tuple(Line(line.mark, line.head, hide(line.text)) for line in part.lines))
        for part in parts
        if part.lines
    )


def case_text(case: Case, lang: Lang, *, shows_addresses: bool = False) -> str:
    """Write a case file as plain text."""
    lines = [case_title(case, lang, shows_addresses=shows_addresses)]
    for part in case_parts(case, lang, shows_addresses=shows_addresses):
        lines += ["", f"== {part.heading} =="]
        for line in part.lines:
            mark = f"[{say(line.mark.value, lang)}] " if line.mark else ""
            lines.append(f"{mark}{line.head}".rstrip())
            lines += [f"    {each}" for each in line.text.splitlines()]
    return "\n".join(lines) + "\n"


def _about(lang: Lang, *, shows_addresses: bool) -> Iterator[Line]:
    for words in ("made", "marks", "times", "cannot", "secret", "shown" if shows_addresses else "hidden"):
        yield Line(None, say(words, lang))


def _facts(case: Case, lang: Lang) -> Iterator[Line]:
    ticket = case.ticket
    kind = kind_words(ReportKind(ticket.kind), lang) if ticket.kind in set(ReportKind) else ticket.kind
    asked = sum(event.kind in _ASKED for event in ticket.events)
    pairs = (
        ("id", f"{ticket.id} · {kind}"),
        ("state", state_said(state_of(ticket), lang)),
        ("begun", _utc(ticket.events[0].at) if ticket.events else ""),
        ("asked", str(asked)),
        ("made_at", _utc(case.at)),
        ("list", case.content),
    )
    for name, value in pairs:
        yield Line(Mark.RECORDED, f"{say(name, lang)}: {value}")


def _reported(report: Report | None, lang: Lang, hider: _Hider | None) -> Iterator[Line]:
    if report is None:
        return
    for field_id in ASKED[report.kind]:
        value = report.values.get(field_id, "")
        if value and hider is not None and field_id in _TYPED:
            # Whatever stands there is meant to be one, also where it does not look like it.
            value = hider.name(value.strip(), _TYPED[field_id])
        if value:
            yield Line(Mark.WORD, field_words(field_id, lang), value)


def _events(case: Case, lang: Lang) -> Iterator[Line]:
    for event in case.ticket.events:
        head = f"{_utc(event.at)}  {event_said(event.kind, lang)}"
        if event.channel:
            named = case.titles.get(event.channel, event.channel)
            head = f"{head} · {say('channel', lang)}: {named}"
        if event.said:
            head = f"{head}: {promise_words(event.said, lang)}"
        # That a report went out is known of the program's own sending only; the rest the person told it.
        mark = Mark.WORD if event.kind in _TOLD or event.kind in _ASKED else Mark.RECORDED
        yield Line(mark, head, event.text)
        if event.kind is EventKind.PROMISED:
            yield from _promised(event, case, lang)
        if event.kind is EventKind.ANSWER:
            yield from _judged(event, case, lang)
    for entry in case.entries:
        place = entry.place.partition(":")[2]
        head = (
            f"{_utc(entry.touched or entry.created)}  {say('outbox', lang)}: {place} · {entry_said(entry.state, lang)}"
        )
        yield Line(Mark.RECORDED, head)


def _promised(event: Event, case: Case, lang: Lang) -> Iterator[Line]:
    yield Line(Mark.RECORDED, f"{say('due', lang)}: {_utc(event.due)} · {say('their_word', lang)}")
    clock = waiting(case.ticket, datetime.fromisoformat(case.at))
    if event == promise_of(case.ticket) and clock is not None and clock.promised and clock.promised.is_over:
        late = datetime.fromisoformat(case.at) - datetime.fromisoformat(clock.promised.due)
        yield Line(Mark.RECORDED, say("overdue", lang).format(hours=late // timedelta(hours=1)))


def _judged(event: Event, case: Case, lang: Lang) -> Iterator[Line]:
    if event.is_letter:
        yield Line(Mark.CHECKED, f"{say('sender', lang)}: {case.verdicts.get(event.verdict, event.verdict)}")
    else:
        yield Line(Mark.CHECKED, say("no_sender", lang))
    for trick in event.warning:
        yield Line(Mark.CHECKED, f"{say('asks', lang)}: {case.tricks.get(trick, trick)}")


def _evidence(case: Case, lang: Lang) -> Iterator[Line]:
    if case.report is not None:
        yield Line(Mark.RECORDED, say("digest", lang), paper.digest(case.report))
        for each in case.report.attachments:
            yield Line(Mark.RECORDED, each.name, f"SHA-256 {each.digest}")
    for event in case.ticket.events:
        if event.kind is EventKind.FILE:
            # Its name stands in the timeline, where addresses are hidden.
            yield Line(Mark.RECORDED, f"{_utc(event.at)}  {event_said(event.kind, lang)}", f"SHA-256 {event.digest}")


def _as_it_is(text: str) -> str:
    return text


def _utc(time: str) -> str:
    return time[:16].replace("T", " ")


class _Hider:
    """Gives addresses and hashes names; the same one always the same."""

    def __init__(self, lang: Lang) -> None:
        self._lang = lang
        self._names: dict[str, str] = {}
        self._next: dict[str, int] = {}

    def hide(self, text: str) -> str:
        """Give a text without them."""
        return _LONG.sub(lambda found: self.name(found.group(), _kind_of(found.group())), text)

    def name(self, value: str, kind: str) -> str:
        """Give the name of one."""
        # Hexadecimal is the same in either case, base 58 is not.
        known = value.lower() if _HEX.fullmatch(value) else value
        if known not in self._names:
            self._next[kind] = self._next.get(kind, 0) + 1
            self._names[known] = f"[{say(kind, self._lang)} {self._next[kind]}]"
        return self._names[known]


def _kind_of(value: str) -> str:
    is_hash = _HASH.fullmatch(value) is not None or len(value) > _SIGNATURE
    return "hash_name" if is_hash else "address_name"
