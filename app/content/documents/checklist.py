"""A checklist as a page to read, and as the data that the program ticks."""

from __future__ import annotations

from typing import Final

from app.content.documents.page import Page, bulleted
from app.content.documents.wizard import wizard_entry
from app.content.library import Library, Loaded
from app.content.render import Block
from app.content.schema import ChecklistFile, ChecklistItemEntry, Words
from app.content.wording import Wording
from app.core.checklist import Checklist, ChecklistItem
from app.core.wizard import wizard_id

# Of an item for which nobody wrote down how long it takes.
_MINUTES: Final = 5


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
    always = (("why", item.why), ("how", item.how), ("verify", item.verify))
    return always + tuple((key, words) for key, words in (("effect", item.effect), ("cost", item.cost)) if words)


def checklist_data(checklist: Loaded[ChecklistFile], library: Library, wording: Wording) -> Checklist:
    """Give the checklist in one language as the program ticks it."""
    file = checklist.file
    items = tuple(_item_data(checklist.id, item, library, wording) for item in file.item)
    return Checklist(checklist.id, wording.pick(file.title), wording.pick(file.intro), items, file.occasion)


def _item_data(checklist_id: str, item: ChecklistItemEntry, library: Library, wording: Wording) -> ChecklistItem:
    entry = wizard_entry(library, checklist_id, item.id)
    return ChecklistItem(
        id=f"{checklist_id}/{item.id}",
        checklist=checklist_id,
        version=item.version,
        priority=item.priority,
        proof=item.proof,
        title=wording.pick(item.title),
        why=wording.pick(item.why),
        how=wording.pick(item.how),
        verify=wording.pick(item.verify),
        effect=wording.pick(item.effect),
        cost=wording.pick(item.cost),
        changed=wording.pick(item.changed),
        formerly=tuple(item.formerly),
        probes=tuple(item.probes),
        needs=_needs(item, library),
        half_life=item.half_life,
        level=item.level,
        flow=item.flow,
        article=item.article,
        figure=item.figure,
        demo=item.demo,
        minutes=entry.minutes if entry is not None else _MINUTES,
        wizard=wizard_id(f"{checklist_id}/{item.id}"),
    )


def _needs(item: ChecklistItemEntry, library: Library) -> tuple[str, ...]:
    """Name what a person has to give before the checks of an item can run."""
    probes = (library.probes[name].file for name in item.probes if name in library.probes)
    return tuple(dict.fromkeys(need for probe in probes for need in probe.needs))
