"""Is this official? Judges screened text against the registry; opens nothing, asks nobody, keeps nothing unasked."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Final, Protocol

from app.core.help import Lang
from app.core.secrets import Screened, SecretFound
from app.core.verify.checked import Checked
from app.core.verify.sentences import Sentences
from app.core.verify.verdict import Assessment

_REMEMBERED: Final = 30


class Assessor(Protocol):
    """Port: the rules of the opened help pack."""

    def assess(self, text: str) -> Assessment:
        """Judge any text; never raises for what a person can paste."""
        ...

    def withheld(self) -> Assessment:
        """Answer for a text that held a secret."""
        ...

    def sentences(self, lang: Lang) -> Sentences:
        """Give the words of a card in a language."""
        ...


class LateAssessor:
    """Reads the rules with the first check: a window is painted without them."""

    def __init__(self, make: Callable[[], Assessor]) -> None:
        self._make = make

    @cached_property
    def _assessor(self) -> Assessor:
        return self._make()

    def assess(self, text: str) -> Assessment:
        """Judge, once the rules are read."""
        return self._assessor.assess(text)

    def withheld(self) -> Assessment:
        """Answer for a text that held a secret."""
        return self._assessor.withheld()

    def sentences(self, lang: Lang) -> Sentences:
        """Give the words of a card."""
        return self._assessor.sentences(lang)


class VerifyService:
    """“Is this official?”, for one person on one machine."""

    def __init__(self, assessor: Assessor) -> None:
        self._assessor = assessor
        self._recent: list[Checked] = []
        self._remembers = False

    def verify(self, text: Screened | SecretFound) -> Assessment:
        """Judge a screened text; a refused one is answered without being read."""
        if isinstance(text, SecretFound):
            return self._assessor.withheld()
        return self._assessor.assess(text.text)

    def check(self, text: Screened | SecretFound) -> Checked:
        """Judge a text as :meth:`verify` does, and remember it where the person asked for that."""
        return self.remembered(Checked(self.verify(text)))

    def sentences(self, lang: Lang) -> Sentences:
        """Give the words of a card."""
        return self._assessor.sentences(lang)

    @property
    def remembers(self) -> bool:
        """True while answers are remembered, in memory and until the program ends. Off unless asked for."""
        return self._remembers

    def remember(self, wanted: bool) -> None:  # noqa: FBT001 - a switch of the window says on or off
        """Begin or stop to remember; stopping forgets everything."""
        self._remembers = wanted
        self._recent.clear()

    @property
    def recent(self) -> tuple[Checked, ...]:
        """What was checked while remembering, newest first."""
        return tuple(self._recent)

    def remembered(self, checked: Checked) -> Checked:
        """Keep an answer, if the person wants that; a newer answer to the same takes its place."""
        if self._remembers:
            same = (checked.name, checked.assessment.text)
            kept = [each for each in self._recent if (each.name, each.assessment.text) != same]
            self._recent = [checked, *kept][:_REMEMBERED]
        return checked
