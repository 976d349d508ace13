"""What must not be said: promises nobody can keep, unconfirmed things as official, figures that age."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Final, Literal

import msgspec

from app.content.checks.words import Statement, article_statements, file_statements
from app.content.files import decode
from app.content.finding import Finding
from app.content.indexing.simplified import simplify
from app.content.library import Library
from app.core.help import Lang, SourceKind

_RULES = Path(__file__).with_name("claims.toml")
_UNCONFIRMED: Final = frozenset({SourceKind.OFFICIAL_MIRROR, SourceKind.THIRD_PARTY, SourceKind.GENERAL})
_CLAUSE = re.compile(r"[，,;；:：。.!?！？—]|\b(?:but|and then)\b")
_QUOTED = re.compile(r"“[^”\n]*”|「[^」\n]*」|\"[^\"\n]*\"|‘[^’\n]*’|`[^`\n]*`")


class Pattern(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One forbidden wording.

    Attributes:
        unless: ``negated`` spares denials, questions, quotations and warnings; ``quoted`` only quotations;
            ``confirmed`` spares statements with a confirmed source; ``never`` spares nothing.
    """

    id: str
    lang: Literal["zh", "en", "any"]
    pattern: str
    text: str
    unless: Literal["negated", "quoted", "confirmed", "never"]


class _Rules(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    negations: dict[str, list[str]]
    warnings: dict[str, list[str]]
    pattern: list[Pattern]


def check_claims(library: Library) -> Iterator[Finding]:
    """Find forbidden wording in everything a reader sees."""
    kinds = {source_id: source.file.kind for source_id, source in library.sources.items()}
    articles = chain.from_iterable(map(article_statements, library.articles.values()))
    for statement in chain(articles, file_statements(library)):
        yield from judge(statement, kinds)


def judge(statement: Statement, kinds: dict[str, SourceKind]) -> Iterator[Finding]:
    """Hold one statement against every pattern of its language."""
    # The rules are written once, in Simplified characters.
    text = simplify(statement.plain) if statement.lang is Lang.ZH_HANT else statement.plain
    language = "en" if statement.lang is Lang.EN else "zh"
    for rule, expression in _patterns(language):
        for found in expression.finditer(text):
            if not _spared(rule, found, text, statement, kinds):
                words = f"{rule.text} (“{found.group().strip()}”)"
                yield Finding(statement.path, statement.line, f"claim.{rule.id}", words)


def _spared(rule: Pattern, found: re.Match[str], text: str, statement: Statement, kinds: dict[str, SourceKind]) -> bool:
    match rule.unless:
        case "negated":
            return _is_quoted(found, text) or _is_denied(found, text, statement.lang)
        case "quoted":
            return _is_quoted(found, text)
        case "confirmed":
            return any(mark in kinds and kinds[mark] not in _UNCONFIRMED for mark in statement.marks)
        case "never":
            return False


def _is_quoted(found: re.Match[str], text: str) -> bool:
    return any(q.start() <= found.start() and found.end() <= q.end() for q in _QUOTED.finditer(text))


def _is_denied(found: re.Match[str], text: str, lang: Lang) -> bool:
    negations, warnings = _denials("en" if lang is Lang.EN else "zh")
    ends = [end.end() for end in _CLAUSE.finditer(text, 0, found.start())]
    clause = text[ends[-1] if ends else 0 : found.end()]
    return bool(text.endswith(("?", "？")) or negations.search(clause) or warnings.search(text))


@cache
def _rules() -> _Rules:
    return decode(_RULES.name, _RULES.read_text(encoding="utf-8"), _Rules)


@cache
def _patterns(language: str) -> tuple[tuple[Pattern, re.Pattern[str]], ...]:
    chosen = (rule for rule in _rules().pattern if rule.lang in {language, "any"})
    return tuple((rule, re.compile(rule.pattern, re.IGNORECASE)) for rule in chosen)


@cache
def _denials(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    rules = _rules()
    negations, warnings = ("|".join(words[language]) for words in (rules.negations, rules.warnings))
    return re.compile(negations, re.IGNORECASE), re.compile(warnings, re.IGNORECASE)
