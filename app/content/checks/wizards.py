"""Hardening wizards that fit no item, or could strand somebody."""

from __future__ import annotations

from collections.abc import Iterator

from app.content.documents.wizard import wizard_data, wizard_entry
from app.content.finding import Finding
from app.content.library import Library, Loaded
from app.content.wizard_schema import WizardsFile
from app.content.wording import Wording
from app.core.errors import ContentError
from app.core.flow_check import check_flow


def check_wizards(library: Library, wording: Wording) -> Iterator[Finding]:
    """Find entries for items that there are not, entries twice, entries without a step, and broken flows."""
    for wizards in library.wizards.values():
        yield from _entries(wizards, library)
    for checklist_id, checklist in library.checklists.items():
        for index, item in enumerate(checklist.file.item):
            try:
                check_flow(wizard_data(checklist_id, item, wizard_entry(library, checklist_id, item.id), wording))
            except ContentError as error:
                line = checklist.line("item", f"[{index}]", "id")
                text = f"The wizard of `{item.id}` breaks at `{error.facts['node']}`."
                yield Finding(checklist.path, line, error.code.replace("_", "-"), text)


def _entries(wizards: Loaded[WizardsFile], library: Library) -> Iterator[Finding]:
    checklist = library.checklists.get(wizards.id)
    known = {item.id for item in checklist.file.item} if checklist is not None else set[str]()
    seen: set[str] = set()
    for index, entry in enumerate(wizards.file.wizard):
        line = wizards.line("wizard", f"[{index}]", "item")
        if entry.item not in known:
            yield Finding(wizards.path, line, "wizard.unknown-item", f"`{wizards.id}` has no item `{entry.item}`.")
        if entry.item in seen:
            yield Finding(wizards.path, line, "wizard.duplicate", f"`{entry.item}` stands twice.")
        if bool(entry.steps) == bool(entry.way):
            text = f"Give `{entry.item}` its `steps`, or a `way` for each system; not both."
            yield Finding(wizards.path, line, "wizard.steps", text)
        seen.add(entry.item)
