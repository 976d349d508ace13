"""A term as a page."""

from __future__ import annotations

from app.content.documents.page import Page
from app.content.library import Loaded
from app.content.render import Block
from app.content.schema import TermFile
from app.content.wording import Wording


def term_page(term: Loaded[TermFile], wording: Wording) -> Page:
    """Compose a term: its line, its longer explanation, its other names."""
    words = wording.term(term.file)
    blocks = [Block(words.full)]
    if words.aliases:
        blocks.append(Block(wording.labelled("aliases", wording.joined(words.aliases))))
    return Page(term.id, words.name, words.line, (), tuple(blocks), tuple(term.file.sources))
