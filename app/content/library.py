"""Everything that authors wrote, loaded and typed."""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Generic, TypeVar

import msgspec

from app.content.files import Refused, decode, locate, read_text
from app.content.finding import Finding
from app.content.flow_schema import FlowFile
from app.content.probe_schema import FoundFile, ProbeFile, PurposeEntry
from app.content.prose import Prose, parse_prose
from app.content.schema import (
    AreaEntry,
    ArticleFile,
    ChainFile,
    ChannelFile,
    ChecklistFile,
    FigureFile,
    MessageEntry,
    MessagesFile,
    NeedEntry,
    SourceEntry,
    TermFile,
)
from app.content.wizard_schema import WizardsFile
from app.core.help import Lang

WRITTEN: Final = (Lang.ZH, Lang.EN)
_File = TypeVar("_File")
_Struct = TypeVar("_Struct", bound=msgspec.Struct)


@dataclass(frozen=True, slots=True)
class Loaded(Generic[_File]):
    """One thing with the file it comes from, so that a fault found later can still name a line."""

    id: str
    path: str
    text: str
    file: _File

    def line(self, *place: str) -> int:
        """Find the line of a place such as ``"question", "[1]", "title"``."""
        return locate(self.text, list(place))


@dataclass(frozen=True, slots=True)
class Message(Loaded[MessageEntry]):
    """One error message, with the review date and the place of its file."""

    reviewed: dt.date
    position: int


@dataclass(frozen=True, slots=True)
class Article(Loaded[ArticleFile]):
    """One article: its file and its words; ``prose`` lacks a language that is not written yet."""

    area: str
    prose: dict[Lang, Prose]


@dataclass(frozen=True, slots=True)
class Figure(Loaded[FigureFile]):
    """One drawing: its words and its SVG, which stands beside them."""

    svg: str

    @property
    def svg_path(self) -> str:
        """The file of the drawing itself."""
        return self.path.removesuffix(".toml") + ".svg"


@dataclass(slots=True)
class Library:
    """All content by kind and id, and what was wrong while loading it.

    Attributes:
        any_probe: What every probe can end with; None in a content folder without probes.
        unfinished: Articles left out of a partial load because a language is still missing.
    """

    articles: dict[str, Article] = field(default_factory=dict[str, Article])
    terms: dict[str, Loaded[TermFile]] = field(default_factory=dict[str, Loaded[TermFile]])
    flows: dict[str, Loaded[FlowFile]] = field(default_factory=dict[str, Loaded[FlowFile]])
    checklists: dict[str, Loaded[ChecklistFile]] = field(default_factory=dict[str, Loaded[ChecklistFile]])
    wizards: dict[str, Loaded[WizardsFile]] = field(default_factory=dict[str, Loaded[WizardsFile]])
    channels: dict[str, Loaded[ChannelFile]] = field(default_factory=dict[str, Loaded[ChannelFile]])
    chains: dict[str, Loaded[ChainFile]] = field(default_factory=dict[str, Loaded[ChainFile]])
    messages: dict[str, Message] = field(default_factory=dict[str, Message])
    sources: dict[str, Loaded[SourceEntry]] = field(default_factory=dict[str, Loaded[SourceEntry]])
    needs: dict[str, Loaded[NeedEntry]] = field(default_factory=dict[str, Loaded[NeedEntry]])
    areas: dict[str, Loaded[AreaEntry]] = field(default_factory=dict[str, Loaded[AreaEntry]])
    probes: dict[str, Loaded[ProbeFile]] = field(default_factory=dict[str, Loaded[ProbeFile]])
    purposes: dict[str, Loaded[PurposeEntry]] = field(default_factory=dict[str, Loaded[PurposeEntry]])
    any_probe: Loaded[FoundFile] | None = None
    figures: dict[str, Figure] = field(default_factory=dict[str, Figure])
    unfinished: set[str] = field(default_factory=set[str])
    findings: list[Finding] = field(default_factory=list[Finding])


def load_library(root: Path, *, partial: bool = False) -> Library:
    """Load a content folder; faults are collected in ``findings``, the sound rest is usable.

    Args:
        root: The folder that holds ``articles``, ``terms`` and so on.
        partial: Leave out, without a word, articles that lack a language: they are being written.
    """
    return _Loader(root).load(partial=partial)


class _Loader:
    def __init__(self, root: Path) -> None:
        self._root = root
        self._library = Library()

    def load(self, *, partial: bool) -> Library:
        library = self._library
        self._entries("needs.toml", NeedEntry, library.needs)
        self._entries("areas.toml", AreaEntry, library.areas)
        for path in self._files("sources", ".toml"):
            self._entries(path.relative_to(self._root).as_posix(), SourceEntry, library.sources)
        self._kind("terms", TermFile, library.terms)
        self._kind("flows", FlowFile, library.flows)
        self._kind("checklists", ChecklistFile, library.checklists)
        self._kind("wizards", WizardsFile, library.wizards)
        self._kind("channels", ChannelFile, library.channels)
        self._kind("chains", ChainFile, library.chains)
        self._probes()
        self._messages()
        self._figures()
        self._articles(partial=partial)
        return library

    def _files(self, folder: str, suffix: str) -> Iterator[Path]:
        # Sorted, so that the same content always gives the same pack.
        yield from sorted((self._root / folder).rglob(f"*{suffix}"))

    def _read(self, path: Path, expected: type[_Struct]) -> Loaded[_Struct] | None:
        name = path.relative_to(self._root).as_posix()
        try:
            text = read_text(self._root, path)
            return Loaded(path.stem, name, text, decode(name, text, expected))
        except Refused as refused:
            self._library.findings.append(refused.finding)
            return None

    def _kind(self, folder: str, expected: type[_Struct], into: dict[str, Loaded[_Struct]]) -> None:
        for path in self._files(folder, ".toml"):
            loaded = self._read(path, expected)
            if loaded is not None:
                into[loaded.id] = loaded

    def _entries(self, name: str, expected: type[_Struct], into: dict[str, Loaded[_Struct]]) -> None:
        """Read a file whose top-level keys are ids; an entry at fault does not take the others along."""
        path = self._root / name
        if not path.is_file():
            return
        try:
            text = read_text(self._root, path)
            keys = list(decode(name, text, dict[str, object]))
        except Refused as refused:
            self._library.findings.append(refused.finding)
            return
        raw = tomllib.loads(text)
        for key in keys:
            try:
                file = msgspec.convert(raw[key], expected)
            except msgspec.ValidationError:
                self._explain_entry(name, text, key, expected)
                continue
            if key in into:
                where = Finding(name, locate(text, [key]), "id.duplicate", f"Rename `{key}`; {into[key].path} has it.")
                self._library.findings.append(where)
            into[key] = Loaded(key, name, text, file)

    def _explain_entry(self, name: str, text: str, key: str, expected: type[msgspec.Struct]) -> None:
        shell = msgspec.defstruct("Shell", [(key.replace("-", "_"), expected)], rename={key.replace("-", "_"): key})
        try:
            decode(name, text, shell)
        except Refused as refused:
            self._library.findings.append(refused.finding)

    def _probes(self) -> None:
        self._entries("purposes.toml", PurposeEntry, self._library.purposes)
        self._kind("probes", ProbeFile, self._library.probes)
        shared = self._root / "any-probe.toml"
        if shared.is_file():
            self._library.any_probe = self._read(shared, FoundFile)

    def _messages(self) -> None:
        for path in self._files("errors", ".toml"):
            loaded = self._read(path, MessagesFile)
            if loaded is None:
                continue
            for position, entry in enumerate(loaded.file.message):
                message = Message(entry.id, loaded.path, loaded.text, entry, loaded.file.reviewed, position)
                if entry.id in self._library.messages:
                    line = loaded.line("message", f"[{position}]", "id")
                    text = f"Rename `{entry.id}`; {self._library.messages[entry.id].path} has it."
                    self._library.findings.append(Finding(loaded.path, line, "id.duplicate", text))
                self._library.messages[entry.id] = message

    def _figures(self) -> None:
        for words in self._files("figures", ".toml"):
            if not words.with_suffix(".svg").is_file():
                name = words.relative_to(self._root).as_posix()
                text = f"Draw `{words.stem}.svg`, or delete its words."
                self._library.findings.append(Finding(name, 1, "figure.words", text))
        for path in self._files("figures", ".svg"):
            name = path.relative_to(self._root).as_posix()
            words = path.with_suffix(".toml")
            if not words.is_file():
                self._library.findings.append(Finding(name, 1, "figure.words", f"Write `{words.name}` beside it."))
                continue
            loaded = self._read(words, FigureFile)
            try:
                svg = read_text(self._root, path)
            except Refused as refused:
                self._library.findings.append(refused.finding)
                continue
            if loaded is not None:
                self._library.figures[loaded.id] = Figure(loaded.id, loaded.path, loaded.text, loaded.file, svg)

    def _articles(self, *, partial: bool) -> None:
        folder = self._root / "articles"
        for path in self._files("articles", ".toml"):
            if partial and not all(path.with_suffix(f".{lang}.md").is_file() for lang in WRITTEN):
                self._library.unfinished.add(path.stem)
                continue
            loaded = self._read(path, ArticleFile)
            if loaded is None:
                continue
            prose = {lang: words for lang in Lang if (words := self._prose(path, lang)) is not None}
            area = path.parent.relative_to(folder).as_posix()
            article = Article(loaded.id, loaded.path, loaded.text, loaded.file, area, prose)
            if loaded.id in self._library.articles:
                text = f"Rename the file; {self._library.articles[loaded.id].path} has this id."
                self._library.findings.append(Finding(loaded.path, 1, "id.duplicate", text))
            if partial and not all(lang in prose for lang in WRITTEN):
                self._library.unfinished.add(loaded.id)
            else:
                self._library.articles[loaded.id] = article

    def _prose(self, path: Path, lang: Lang) -> Prose | None:
        beside = path.with_suffix(f".{lang}.md")
        name = beside.relative_to(self._root).as_posix()
        if not beside.is_file():
            if lang in WRITTEN:
                self._library.findings.append(Finding(name, 1, "language.missing", f"Write `{beside.name}`."))
            return None
        try:
            prose, findings = parse_prose(name, read_text(self._root, beside))
        except Refused as refused:
            self._library.findings.append(refused.finding)
            return None
        self._library.findings += findings
        return prose if prose.title and prose.answer else None
