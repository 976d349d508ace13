"""An article as a page."""

from __future__ import annotations

from app.content.documents.page import Page
from app.content.library import Article
from app.content.prose import Prose, parse_prose
from app.content.render import Block
from app.content.wording import Wording
from app.core.help import Lang

_NUMBERED = frozenset({"steps", "short"})


def article_page(article: Article, wording: Wording) -> Page | None:
    """Compose an article; None when it has no words in this language."""
    prose = _prose(article, wording)
    if prose is None:
        return None
    blocks = {
        section.key: Block(
            section.text, wording.label("section", section.key), section.key, numbered=section.key in _NUMBERED
        )
        for section in prose.sections
    }
    short = tuple(blocks[key] for key in ("short",) if key in blocks) or tuple(blocks.values())[:1]
    # The short steps say the same as the long ones; they are shown in full only where they stand alone.
    has_long = bool({"steps", "branch"} & set(blocks))
    full = tuple(block for key, block in blocks.items() if key != "short" or not has_long)
    return Page(article.id, prose.title, prose.answer, short, full, tuple(article.file.sources))


def _prose(article: Article, wording: Wording) -> Prose | None:
    written = article.prose.get(wording.lang)
    if written is not None or wording.lang is not Lang.ZH_HANT:
        return written
    simplified = article.prose.get(Lang.ZH)
    if simplified is None:
        return None
    text = "\n\n".join(
        [f"# {simplified.title}", simplified.answer, *(f"## {s.key}\n\n{s.text}" for s in simplified.sections)]
    )
    derived, _ = parse_prose(simplified.path, wording.chinese(text))
    return derived
