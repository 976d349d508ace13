"""What to do now, above the results of a frightened search: the first step stands there before anything is opened."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Signal

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


class FirstSteps:
    """Gives first steps; of each article it is read once, for keys come quickly."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._read: dict[str, tuple[str, list[str]]] = {}

    def of(self, result: SearchResult) -> FirstStep | None:
        """Give the first step when the best result is an emergency; None otherwise.

        The short version of every emergency article begins with two things to do at once; ``content check`` sees to it.
        """
        top = result.hits[:1]
        if result.intent not in _ASKED or result.is_fallback or not top or top[0].urgency is not Urgency.EMERGENCY:
            return None
        article = self._article(result.hits)
        if not article:
            return None
        if article not in self._read:
            reading = self._desk.services.help.read(article, self._desk.lang)
            steps = _STEP.findall(reading.document.short_text)
            self._read[article] = (self._desk.first_known(reading.item.flow), steps)
        flow, steps = self._read[article]
        if not steps:
            return None
        led_by = top[0].id if top[0].kind is Kind.FLOW else flow
        return FirstStep(article, led_by, steps[0], steps[1] if len(steps) > 1 else "")

    def _article(self, hits: Sequence[Hit]) -> str:
        """Give the article that says what to do: the best one, or the one that goes with the best guided check."""
        beside = next((article for flow, article in (curated.EMERGENCY, curated.EXPOSED) if flow == hits[0].id), "")
        near = (hit.id for hit in hits[:_LOOKED_AT] if hit.urgency is Urgency.EMERGENCY and hit.kind is Kind.ARTICLE)
        return self._desk.first_known(beside, *near)


class FirstStepNotice(Notice):
    """Says it in one line, with the two ways on: led step by step, or all steps at once.

    Signals:
        item_requested: Id of a guided check or an article.
    """

    item_requested = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__("", "", ("emergency", desk.tokens.colours.danger), "notice-danger")
        self._desk = desk
        self._step = FirstStep("", "", "", "")
        self.guide = button(self.tr("Guide me step by step"), lambda: self._go(self._step.flow), "primary")
        self.offer(self.guide)
        self.offer(button(self.tr("All the steps"), lambda: self._go(self._step.article)))

    def show_step(self, step: FirstStep) -> None:
        """Show a step."""
        self._step = step
        # In very large letters the next step would push the results out of the window.
        is_roomy = self._desk.settings.text_scale <= _ROOMY
        then = self.tr("Then: {step}").format(step=step.then) if step.then and is_roomy else ""
        self.say(self.tr("Do this now: {step}").format(step=step.now), then)
        self.guide.setVisible(bool(step.flow))

    def _go(self, item_id: str) -> None:
        self.item_requested.emit(item_id)
