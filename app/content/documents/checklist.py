"""A checklist as a page."""

from __future__ import annotations

from app.content.documents.page import Page, bulleted
from app.content.library import Loaded
from app.content.render import Block
from app.content.schema import ChecklistFile, ChecklistItemEntry, Words
from app.content.wording import Wording


def checklist_page(checklist: Loaded[ChecklistFile], wording: Wording) -> Page:
    """Compose a checklist: the statements alone, and with why, how and proof."""
    file = checklist.file
    statements = Block(bulleted([f"{item.priority} · {wording.pick(item.title)}" for item in file.item]))
    items = tuple(_item(item, wording) for item in file.item)
    title, intro = wording.pick(file.title), wording.pick(file.intro)
    return Page(checklist.id, title, intro, (statements,), items, tuple(file.sources))


def _item(item: ChecklistItemEntry, wording: Wording) -> Block:
    parts = [wording.labelled(key, wording.pick(words)) for key, words in _parts(item)]
    if item.article:
        parts.append(f"[{wording.label('note', 'read-on')}](article:{item.article})")
    return Block("\n\n".join(parts), f"{item.priority} · {wording.pick(item.title)}", item.id)


def _parts(item: ChecklistItemEntry) -> tuple[tuple[str, Words], ...]:
    return (("why", item.why), ("how", item.how), ("verify", item.verify))
