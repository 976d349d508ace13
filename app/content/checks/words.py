"""Authors' words as statements: one sentence at a time, with its place and its source marks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final, cast

import msgspec

from app.content.library import Article, Library, Loaded
from app.content.schema import Lists, Steps, TermWords, Words
from app.core.help import Lang

_MARK = re.compile(r"\[\^([^\]\s]+)\]")
_LINK = re.compile(r"!?\[([^\]\n]*)\]\([^)\n]*\)")
_LIST = re.compile(r"^\s*(?:[-*+]|\d+\.)\s+|^#+\s+|^>\s?")
_RULE = re.compile(r"^[\s|:-]+$")
_AFTER: Final = r"[\"”’」』）)]*(?:\s*\[\^[^\]\s]+\])*"
_END = re.compile(rf"[。！？；]+{_AFTER}|[.!?]+{_AFTER}(?=\s|$)")
_CJK = re.compile(r"[\u3400-\u9fff]")
_LANGS: Final = {"zh": Lang.ZH, "en": Lang.EN, Lang.ZH_HANT.value: Lang.ZH_HANT}
_WORD = re.compile(r"[A-Za-z0-9]+(?:[.'’_-][A-Za-z0-9]+)*")


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence of an author.

    Attributes:
        text: Without list signs; marks and links still inside.
        section: Key of the section; ``title`` and ``answer`` above the first.
    """

    path: str
    line: int
    lang: Lang
    section: str
    text: str

    @property
    def marks(self) -> tuple[str, ...]:
        """Source ids behind the sentence."""
        return tuple(_MARK.findall(self.text))

    @property
    def plain(self) -> str:
        """The sentence as a reader sees it."""
        return plain(self.text)


def plain(text: str) -> str:
    """Take marks, menu notes, link targets and emphasis out of Markdown; code keeps its quotes."""
    shown = _LINK.sub(r"\1", _MARK.sub("", text)).replace("{menu}", "")
    return shown.replace("**", "").strip()


def length(text: str) -> int:
    """Count Chinese characters and Latin words; punctuation is not counted."""
    return len(_CJK.findall(text)) + len(_WORD.findall(text))


def article_statements(article: Article) -> Iterator[Statement]:
    """Give every sentence of an article in the languages that were written."""
    for lang, prose in article.prose.items():
        yield Statement(prose.path, 1, lang, "title", prose.title)
        yield from _sentences(prose.path, prose.answer_line, lang, "answer", prose.answer)
        for section in prose.sections:
            # The section text begins behind its heading and the empty lines that were stripped from it.
            yield from _sentences(prose.path, section.text_line, lang, section.key, section.text)


def _sentences(path: str, start: int, lang: Lang, section: str, text: str) -> Iterator[Statement]:
    fenced = False
    for number, line in enumerate(text.split("\n"), start):
        if line.lstrip().startswith(("```", "~~~")):
            fenced = not fenced
        elif not fenced and line.strip() and not _RULE.match(line):
            cells = line.split("|") if line.lstrip().startswith("|") else [line]
            for cell in cells:
                for sentence in split(_LIST.sub("", cell)):
                    yield Statement(path, number, lang, section, sentence)


def split(text: str) -> list[str]:
    """Cut a line into sentences; marks stay with the sentence before them."""
    parts, at = list[str](), 0
    for found in _END.finditer(text):
        parts.append(text[at : found.end()])
        at = found.end()
    return [part.strip() for part in [*parts, text[at:]] if part.strip()]


def file_statements(library: Library) -> Iterator[Statement]:
    """Give every sentence that stands in a TOML file as words for readers."""
    shelves = (
        library.terms, library.flows, library.checklists, library.wizards, library.channels,
        library.chains, library.figures,
    )  # fmt: skip
    for shelf in shelves:
        for loaded in shelf.values():
            yield from _of(loaded, loaded.file, ())
    for message in library.messages.values():
        yield from _of(message, message.file, ("message", f"[{message.position}]"))
    yield from _probe_statements(library)


def _probe_statements(library: Library) -> Iterator[Statement]:
    for probe in library.probes.values():
        yield from _of(probe, probe.file, ())
    for purpose in library.purposes.values():
        yield from _of(purpose, purpose.file, (purpose.id,))
    if library.any_probe is not None:
        yield from _of(library.any_probe, library.any_probe.file, ())


def _of(loaded: Loaded[Any], value: object, place: tuple[str, ...]) -> Iterator[Statement]:
    match value:
        case Words():
            yield from _of_text(loaded, value.zh, (*place, "zh"), Lang.ZH)
            yield from _of_text(loaded, value.en, (*place, "en"), Lang.EN)
            yield from _of_text(loaded, value.zh_hant, (*place, Lang.ZH_HANT.value), Lang.ZH_HANT)
        case Steps() | TermWords():
            yield from _of_language(loaded, value, place)
        case Lists():
            # Phrasings are what people say, not what we say.
            return
        case _:
            for name, each in _parts(value):
                yield from _of(loaded, each, (*place, name))


def _parts(value: object) -> Iterable[tuple[str, object]]:
    match value:
        case msgspec.Struct():
            names = zip(value.__struct_fields__, value.__struct_encode_fields__, strict=True)
            return ((key, getattr(value, name)) for name, key in names)
        case dict():
            return cast("dict[str, object]", value).items()
        case list():
            return ((f"[{index}]", each) for index, each in enumerate(cast("list[object]", value)))
        case _:
            return ()


def _of_language(loaded: Loaded[Any], value: Steps | TermWords, place: tuple[str, ...]) -> Iterator[Statement]:
    if isinstance(value, TermWords):
        lang = _LANGS[place[-1]]
        for name in ("name", "line", "full"):
            yield from _of_text(loaded, getattr(value, name), (*place, name), lang)
        return
    for lang, lines in ((Lang.ZH, value.zh), (Lang.EN, value.en)):
        for line in lines:
            yield from _of_text(loaded, line, (*place, lang.value), lang)


def _of_text(loaded: Loaded[Any], text: str, place: tuple[str, ...], lang: Lang) -> Iterator[Statement]:
    line = loaded.line(*place)
    for sentence in split(text):
        yield Statement(loaded.path, line, lang, place[0], sentence)
