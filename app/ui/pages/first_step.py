"""What to do now, above the results of a frightened search: the first step stands there before anything is opened."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.core.help import Kind, Urgency
from app.core.hits import Hit, Intent, SearchResult
from app.ui.desk import Desk
from app.ui.pages import curated
from app.ui.widgets.notice import Notice
from app.ui.widgets.parts import button

_STEP: Final = re.compile(r"^[12]\. (.+)$", re.MULTILINE)
# Whoever pasted a hash or an address asked for something else; of a question about support nothing was pasted.
_ASKED: Final = frozenset({Intent.QUESTION, Intent.ERROR, Intent.CONTACT})
_LOOKED_AT: Final = 4
_ROOMY: Final = 150


@dataclass(frozen=True, slots=True)
class FirstStep:
    """The beginning of an emergency.

    Attributes:
        article: Id of the article whose short version begins so.
        flow: Id of the guided check for it; empty when there is none.
        now: The one thing to do now.
        then: What comes next.
    """

    article: str
    flow: str
    now: str
    then: str


def first_step(result: SearchResult, desk: Desk) -> FirstStep | None:
    """Give the first step when the best result is an emergency; None otherwise.

    The short version of every emergency article begins with two things to do at once (``content check`` sees to it).
    """
    top = result.hits[:1]
    if result.intent not in _ASKED or result.is_fallback or not top or top[0].urgency is not Urgency.EMERGENCY:
        return None
    article = _article(result.hits, desk)
    if not article:
        return None
    reading = desk.services.help.read(article, desk.lang)
    steps = _STEP.findall(reading.document.short_text)
    if not steps:
        return None
    flow = top[0].id if top[0].kind is Kind.FLOW else desk.first_known(reading.item.flow)
    return FirstStep(article, flow, steps[0], steps[1] if len(steps) > 1 else "")


def _article(hits: Sequence[Hit], desk: Desk) -> str:
    """Give the article that says what to do: the best one, or the one that goes with the best guided check."""
    beside = next((article for flow, article in (curated.EMERGENCY, curated.EXPOSED) if flow == hits[0].id), "")
    near = (hit.id for hit in hits[:_LOOKED_AT] if hit.urgency is Urgency.EMERGENCY and hit.kind is Kind.ARTICLE)
    return desk.first_known(beside) or next(near, "")


def first_step_notice(step: FirstStep, desk: Desk, on_open: Callable[[str], object]) -> Notice:
    """Say it in one line, with the two ways on: led step by step, or all steps at once."""
    translate = QCoreApplication.translate
    strong = translate("FirstStep", "Do this now: {step}").format(step=step.now)
    # In very large letters the next step would push the results out of the window.
    is_roomy = desk.settings.text_scale <= _ROOMY
    then = translate("FirstStep", "Then: {step}").format(step=step.then) if step.then and is_roomy else ""
    notice = Notice(strong, then, ("emergency", desk.tokens.colours.danger), "notice-danger")
    if step.flow:
        notice.offer(button(translate("FirstStep", "Guide me step by step"), partial(on_open, step.flow), "primary"))
    notice.offer(button(translate("FirstStep", "All the steps"), partial(on_open, step.article)))
    return notice
