"""Is this official? Judges screened text against the registry; keeps nothing, opens nothing, asks nobody."""

from __future__ import annotations

from typing import Protocol

from app.core.help import Lang
from app.core.secrets import Screened, SecretFound
from app.core.verify.sentences import Sentences
from app.core.verify.verdict import Assessment


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


class VerifyService:
    """“Is this official?”, for one person on one machine."""

    def __init__(self, assessor: Assessor) -> None:
        self._assessor = assessor

    def verify(self, text: Screened | SecretFound) -> Assessment:
        """Judge a screened text; a refused one is answered without being read."""
        if isinstance(text, SecretFound):
            return self._assessor.withheld()
        return self._assessor.assess(text.text)

    def sentences(self, lang: Lang) -> Sentences:
        """Give the words of a card."""
        return self._assessor.sentences(lang)
