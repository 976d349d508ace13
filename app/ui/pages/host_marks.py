"""An address written so that one sees who owns it and which letters differ. Nothing in it can be clicked."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from itertools import groupby
from operator import itemgetter
from typing import Final

from app.core.verify.verdict import Finding, Span
from app.ui.theme.tokens import Colours

_LONGEST: Final = 240
_LONGEST_WORD: Final = 16
# Between letters, so that a long address wraps in a label; never in text that can be copied.
_MAY_BREAK: Final = "\N{ZERO WIDTH SPACE}"


def marked_subject(finding: Finding, colours: Colours) -> str:
    """Give rich text: the part that tells the owner is strong, letters that differ are marked."""
    subject = finding.subject[:_LONGEST]
    strong = _owner(finding)
    looks = [(_within(at, finding.differing), _within(at, [strong])) for at in range(len(subject))]
    # One piece of markup for each run of letters that look the same.
    runs = (
        _run("".join(letter for letter, _ in run), look, colours)
        for look, run in groupby(zip(subject, looks, strict=True), key=itemgetter(1))
    )
    return _MAY_BREAK.join(runs) + ("…" if len(finding.subject) > _LONGEST else "")


def plain_subject(finding: Finding) -> str:
    """Give the same as plain text in which no hidden character acts."""
    return printable(finding.subject[:_LONGEST])


def breakable(text: str) -> str:
    """Give a long text without spaces as rich text that wraps."""
    return _MAY_BREAK.join(escape(letter) for letter in printable(text[:_LONGEST]))


def wrappable(text: str) -> str:
    """Give a sentence as rich text that wraps between its words, and within those that are no words but addresses."""
    words = printable(text[:_LONGEST]).split(" ")
    return " ".join(breakable(word) if len(word) > _LONGEST_WORD else escape(word) for word in words)


def excerpt(text: str, place: Span, around: int = 24) -> str:
    """Give rich text of where in a message a piece stood, the piece strong."""
    start, end = place
    before, after = text[max(0, start - around) : start], text[end : end + around]
    lead, tail = "…" if start > around else "", "…" if end + around < len(text) else ""
    piece = breakable(text[start:end][:_LONGEST])
    return f"{lead}{breakable(before)}<b>{piece}</b>{breakable(after)}{tail}"


def printable(text: str) -> str:
    """Replace what cannot be seen; line breaks become blanks."""
    return "".join(
        each if each.isprintable() else " " if each in "\r\n\t" else "\N{REPLACEMENT CHARACTER}" for each in text
    )


def _owner(finding: Finding) -> Span:
    """Give where the registrable part stands in the subject; an empty span where there is none."""
    host, subject = finding.host, finding.subject
    if finding.registrable is None or host is None or not subject.endswith(host):
        return (0, 0)
    shift = len(subject) - len(host)
    return finding.registrable[0] + shift, finding.registrable[1] + shift


def _within(at: int, spans: Iterable[Span]) -> bool:
    return any(start <= at < end for start, end in spans)


def _run(letters: str, look: tuple[bool, bool], colours: Colours) -> str:
    is_marked, is_strong = look
    shown = breakable(letters)
    if is_marked:
        style = f"color:{colours.danger};background-color:{colours.danger_soft};text-decoration:underline"
        return f'<b style="{style}">{shown}</b>'
    return f"<b>{shown}</b>" if is_strong else shown
