"""The concepts and intent rules of search, read from their files."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Literal

import msgspec

from app.content.files import decode
from app.core.errors import ContentError
from app.core.search.concepts import Concept, ConceptMap

_FOLDER = Path(__file__).parent.parent / "search"


class _ConceptRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    zh: list[str]
    en: list[str]
    danger: Literal["", "theft", "leak", "permission", "scam", "fake", "phishing", "approval"] = ""


class _English(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    common: str


class RuleRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One intent rule as written in its file."""

    needs: dict[str, float]
    all: list[str] = []
    any: list[str] = []
    none: list[str] = []


class _Rules(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    shown: dict[str, list[str]]
    latin_names: list[str]
    rule: list[RuleRow]


class Sayings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What people say who have one need."""

    zh: list[str]
    en: list[str]


def sayings() -> dict[str, Sayings]:
    """Read what people say, by need.

    Raises:
        ContentError: When the file breaks its schema.
    """
    path = _FOLDER / "sayings.toml"
    return decode(path.name, path.read_text(encoding="utf-8"), dict[str, Sayings])


def rules() -> list[RuleRow]:
    """Read the rules of ``search/intents.toml``; proved to name known concepts.

    Raises:
        ContentError: When the file breaks its schema, or ``index.unknown_concept``.
    """
    known = {concept.id for concept in concepts()}
    for row in _intents().rule:
        for name in (*row.all, *row.any, *row.none):
            if name not in known:
                raise ContentError("index.unknown_concept", concept=name)
    return _intents().rule


def fallbacks() -> dict[str, list[str]]:
    """Give the ids shown when nothing matches, when a secret was typed, and for what may be pasted alone."""
    return _intents().shown


def common_english() -> list[str]:
    """Give everyday words that are never misspelt words of the help."""
    path = _FOLDER / "english.toml"
    return decode(path.name, path.read_text(encoding="utf-8"), _English).common.split()


def latin_names() -> list[str]:
    """Give names in Latin letters that people write inside pinyin."""
    return _intents().latin_names


@cache
def _intents() -> _Rules:
    path = _FOLDER / "intents.toml"
    return decode(path.name, path.read_text(encoding="utf-8"), _Rules)


def concepts() -> tuple[Concept, ...]:
    """Read ``search/concepts.toml``.

    Raises:
        ContentError: When the file breaks its schema.
    """
    path = _FOLDER / "concepts.toml"
    rows = decode(path.name, path.read_text(encoding="utf-8"), dict[str, _ConceptRow])
    return tuple(Concept(name, (*row.zh, *row.en), row.danger) for name, row in rows.items())


def concept_map() -> ConceptMap:
    """Give the compiled concepts."""
    return ConceptMap.of(concepts())
