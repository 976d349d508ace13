"""In which of the honest states an item is, as every face says it."""

from __future__ import annotations

from enum import StrEnum

from app.core.checklist import Answer, Proof, Standing


class ItemState(StrEnum):
    """How an item stands, and how that is known."""

    CHECKED = "checked"  # a probe looked and found nothing wrong
    SHOWN = "shown"  # the person showed it, the program saw it
    TOLD = "told"  # the person said so; the program could look
    WORD = "word"  # the person said so, and nobody else can know
    FAILED = "failed"  # a probe looked and found something wrong
    OPEN = "open"  # not done, or never answered
    NOT_MINE = "not-mine"
    MUTED = "muted"


_ASIDE = {Answer.NOT_MINE: ItemState.NOT_MINE, Answer.MUTED: ItemState.MUTED}
_DONE = {Proof.CHECK: ItemState.CHECKED, Proof.DEMONSTRATION: ItemState.SHOWN}


def state_of(stand: Standing) -> ItemState:
    """Say the state of an item. One that is set aside and whose review day has come counts as open."""
    mark = stand.mark
    if mark is None or (mark.answer in _ASIDE and stand.counts):
        return ItemState.OPEN
    if mark.answer in _ASIDE:
        return _ASIDE[mark.answer]
    if mark.answer is Answer.OPEN:
        return ItemState.FAILED if mark.proof is Proof.CHECK else ItemState.OPEN
    said = ItemState.WORD if stand.item.proof is Proof.WORD else ItemState.TOLD
    return _DONE.get(mark.proof, said)


DONE = frozenset({ItemState.CHECKED, ItemState.SHOWN, ItemState.TOLD, ItemState.WORD})
"""States in which an item is done, faded or not."""
