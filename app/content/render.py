"""Blocks of Markdown to sanitised HTML for Qt's rich text: marks, menu notes, figures, anchors, term links."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from html import escape
from typing import Final
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor

from app.content.sanitise import LINK, sanitise
from app.content.term_links import TermNames
from app.core.help import SourceKind

# What the mark of a source carries besides its number, so that nothing is said by colour alone.
_SUFFIX: Final = {SourceKind.OFFICIAL_MIRROR: "*", SourceKind.THIRD_PARTY: "†", SourceKind.GENERAL: "°"}
_NO_LINKS_IN: Final = frozenset({"a", "code", "pre", "h2", "h3", "h4", "sup", "span"})


@dataclass(frozen=True, slots=True)
class Block:
    """A heading with the Markdown below it.

    Attributes:
        anchor: Id of the heading; empty for a block without heading.
        numbered: True gives every numbered step of the first level an anchor ``step-<n>``.
        role: Class of the paragraphs, for example ``answer``.
    """

    markdown: str
    heading: str = ""
    anchor: str = ""
    numbered: bool = False
    role: str = ""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What a renderer needs to know of one language.

    Attributes:
        targets: Every link that leads somewhere, as ``kind:id``.
        kinds: Kind of each source.
        kind_names: Words for those kinds.
        menu_note: The words for ``{menu}``.
        figures: The text alternative of each drawing.
    """

    targets: frozenset[str]
    kinds: Mapping[str, SourceKind]
    kind_names: Mapping[SourceKind, str]
    menu_note: str
    terms: TermNames
    figures: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(slots=True)
class _Page:
    """What is known of the text being rendered."""

    marks: dict[str, int]
    linked: set[str] = field(default_factory=set[str])


class Renderer:
    """Renders in one language. Keeps nothing between texts."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self.page = _Page({})
        self._markdown = Markdown(extensions=["tables", "sane_lists", _HelpMarkup(self)], output_format="html")

    def render(self, blocks: Sequence[Block], sources: Sequence[str], own_id: str = "") -> str:
        """Render blocks to sanitised HTML.

        Args:
            blocks: In reading order.
            sources: The sources of the item; a mark shows the place of its source in this list.
            own_id: A term does not link to itself.
        """
        authored = {link for block in blocks for link in re.findall(r"\]\(term:([a-z0-9-]+)\)", block.markdown)}
        self.page = _Page({source: number for number, source in enumerate(sources, 1)}, authored | {own_id})
        return sanitise("\n".join(self._block(block) for block in blocks))

    def _block(self, block: Block) -> str:
        self._markdown.reset()
        html = self._markdown.convert(block.markdown)
        if block.numbered:
            html = _anchored(html)
        if block.role:
            html = html.replace("<p>", f'<p class="{escape(block.role)}">')
        if not block.heading:
            return html
        return f'<h2 id="{escape(block.anchor)}">{escape(block.heading)}</h2>\n{html}'


class _HelpMarkup(Extension):
    """Our few additions to Markdown, and raw HTML switched off."""

    def __init__(self, renderer: Renderer) -> None:
        super().__init__()
        self._renderer = renderer

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Markdown's name
        md.preprocessors.deregister("html_block")
        md.inlinePatterns.deregister("html")
        for unwanted in ("autolink", "automail"):
            md.inlinePatterns.deregister(unwanted)
        # Before links (160), behind code and escapes (190, 180).
        md.inlinePatterns.register(_Mark(self._renderer, md), "source-mark", 175)
        md.inlinePatterns.register(_MenuNote(self._renderer, md), "menu-note", 174)
        # Behind the inline patterns (20), before the tree is written out.
        md.treeprocessors.register(_Links(self._renderer, md), "help-links", 15)


class _Inline(InlineProcessor):
    PATTERN = ""

    def __init__(self, renderer: Renderer, md: Markdown) -> None:
        super().__init__(self.PATTERN, md)
        self._renderer = renderer


class _Mark(_Inline):
    """``[^id]``: a raised number that leads to its source."""

    PATTERN = r"\[\^([a-z0-9-]+)\]"

    def handleMatch(  # type: ignore[override]  # noqa: N802 - Markdown's name; the stub knows only the old form
        self, m: re.Match[str], data: str
    ) -> tuple[Element | str, int, int]:
        del data
        words, source = self._renderer.vocabulary, m.group(1)
        number, kind = self._renderer.page.marks.get(source), words.kinds.get(source)
        if number is None or kind is None:
            return "", m.start(0), m.end(0)
        raised = Element("sup")
        link = SubElement(raised, "a", {"class": f"mark mark-{kind}", "href": f"source:{source}"})
        link.set("title", words.kind_names[kind])
        link.text = f"{number}{_SUFFIX.get(kind, '')}"
        return raised, m.start(0), m.end(0)


class _MenuNote(_Inline):
    """``{menu}``: says that the menus of another version may differ."""

    PATTERN = r"\{menu\}"

    def handleMatch(  # type: ignore[override]  # noqa: N802 - Markdown's name; the stub knows only the old form
        self, m: re.Match[str], data: str
    ) -> tuple[Element, int, int]:
        del data
        note = Element("span", {"class": "menu-note"})
        note.text = self._renderer.vocabulary.menu_note
        return note, m.start(0), m.end(0)


class _Links(Treeprocessor):
    """Turns links that lead nowhere into plain words, first mentions of terms into links; tells what drawings show."""

    def __init__(self, renderer: Renderer, md: Markdown) -> None:
        super().__init__(md)
        self._renderer = renderer

    def run(self, root: Element) -> None:
        for element in root.iter("a"):
            target = element.get("href", "")
            if target.startswith("source:"):
                continue
            if not LINK.fullmatch(target) or target not in self._renderer.vocabulary.targets:
                element.tag = "span"
                element.attrib.clear()
            elif target.startswith("term:"):
                element.set("class", "term")
        for element in root.iter("img"):
            if not element.get("alt"):
                element.set("alt", self._renderer.vocabulary.figures.get(element.get("src", "").partition(":")[2], ""))
        self._link_terms(root)

    def _link_terms(self, parent: Element) -> None:
        if parent.tag in _NO_LINKS_IN:
            return
        added = self._link_text(parent, parent.text or "", 0)
        if added is not None:
            parent.text = added
        position = 0
        while position < len(parent):
            child = parent[position]
            self._link_terms(child)
            before = len(parent)
            rest = self._link_text(parent, child.tail or "", position + 1)
            if rest is not None:
                child.tail = rest
            position += 1 + len(parent) - before

    def _link_text(self, parent: Element, text: str, position: int) -> str | None:
        """Put links for the terms in a text at a position of its parent; gives the text left before the first."""
        terms, at, head = self._renderer.vocabulary.terms, 0, None
        last: Element | None = None
        for start, end, term_id in terms.find(text, self._renderer.page.linked):
            if last is None:
                head = text[:start]
            else:
                last.tail = text[at:start]
            last = Element("a", {"class": "term", "href": f"term:{term_id}"})
            last.text = text[start:end]
            parent.insert(position, last)
            position, at = position + 1, end
        if last is not None:
            last.tail = text[at:]
        return head


_LIST_ITEM = re.compile(r"<(/?)(ol|ul|li)\b[^>]*>")


def _anchored(html: str) -> str:
    """Give the items of the first-level numbered lists the ids ``step-1`` and so on."""
    depth, number, parts, at = 0, 0, list[str](), 0
    top_is_numbered = False
    for found in _LIST_ITEM.finditer(html):
        closing, tag = found.groups()
        if tag != "li":
            top_is_numbered = tag == "ol" if depth == 0 else top_is_numbered
            depth += -1 if closing else 1
        elif not closing and depth == 1 and top_is_numbered:
            number += 1
            parts += [html[at : found.start()], f'<li id="step-{number}">']
            at = found.end()
    return "".join([*parts, html[at:]])
