"""Explaining what somebody is about to sign or pay: offline, in sentences, with the care each of them needs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol

from app.core.chain import fees
from app.core.chain.chains import Chain
from app.core.errors import AppError
from app.core.explain import addresses_codes, signing_codes
from app.core.explain.addresses import Comparison, compare_addresses
from app.core.explain.said import Explained, Risk, Said
from app.core.explain.signing import explain_signing
from app.core.help import Lang
from app.core.probe import Finding, ProbeSpec, ProbeState
from app.core.secrets import Screened

SIGNING: Final = signing_codes.PROBE
ADDRESSES: Final = addresses_codes.PROBE
FEES: Final = fees.PROBE
_CONCERN: Final = {Risk.PLAIN: ProbeState.UNKNOWN, Risk.AMBER: ProbeState.ATTENTION, Risk.RED: ProbeState.BAD}


class WordStore(Protocol):
    """Port: the words of the opened help pack."""

    def probes(self, lang: Lang) -> tuple[ProbeSpec, ...]:
        """List every check with its words."""
        ...

    def chains(self, lang: Lang) -> tuple[Chain, ...]:
        """List every chain."""
        ...


@dataclass(frozen=True, slots=True)
class Sentence:
    """One thing said, in a language.

    Attributes:
        depth: How many calls it is inside of.
        articles: Ids of articles to read on.
        flow: Id of the check to go on with; empty for none.
    """

    code: str
    risk: Risk
    title: str
    advice: str
    depth: int
    articles: tuple[str, ...]
    flow: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What was made of a request to sign."""

    explained: Explained
    sentences: tuple[Sentence, ...]

    @property
    def risk(self) -> Risk:
        """The most care that any sentence asks for."""
        return self.explained.risk


class ExplainService:
    """Explains pasted requests and compares addresses. Nothing is kept and nothing is sent."""

    def __init__(self, store: WordStore, today: Callable[[], str]) -> None:
        """Args:
        store: Words by code.
        today: ISO date, to judge deadlines by.
        """
        self._store = store
        self._today = today

    def about(self, explainer: str, lang: Lang) -> ProbeSpec:
        """Give the title of an explainer, what it reads, and how to do the same by hand."""
        return next(spec for spec in self._store.probes(lang) if spec.id == explainer)

    def signing(self, text: Screened, lang: Lang) -> Reading:
        """Say what somebody is asked to sign."""
        explained = explain_signing(text.text, self._today())
        return Reading(explained, self._worded(SIGNING, explained.said, lang))

    def addresses(self, left: Screened, right: Screened, lang: Lang) -> tuple[Comparison, tuple[Sentence, ...]]:
        """Compare two coin addresses."""
        comparison = compare_addresses(left.text, right.text)
        return comparison, self._worded(ADDRESSES, comparison.said, lang)

    def fee_chains(self, lang: Lang) -> tuple[Chain, ...]:
        """List the chains whose nodes can be asked what fees are now, in the order of the look-up's description."""
        asked = self.about(FEES, lang).endpoints
        able = [chain for chain in self._store.chains(lang) if any(each.url in asked for each in chain.endpoints)]
        return tuple(sorted(able, key=lambda chain: min(asked.index(e.url) for e in chain.endpoints if e.url in asked)))

    def fee(self, chain_id: str, lang: Lang, *, is_looked_up: bool = False) -> tuple[Sentence, ...]:
        """Say how fees come about on a chain and why one fails for want of them; offline, without any price.

        Args:
            chain_id: Id of the pack; empty for any other chain.
            lang: The language of the words.
            is_looked_up: True when the figures of now are told beside it.

        Raises:
            AppError: ``chain.unknown``.
        """
        chain = next((each for each in self._store.chains(lang) if each.id == chain_id), None)
        if chain is None and chain_id:
            raise AppError("chain.unknown", id=chain_id[:80])
        how = Said(fees.how_code(chain) if chain is not None else "fees.how_other", Risk.PLAIN)
        now = () if is_looked_up else (Said("fees.not_known", Risk.PLAIN),)
        return self._worded(FEES, (how, *now), lang)

    def _worded(self, explainer: str, said: tuple[Said, ...], lang: Lang) -> tuple[Sentence, ...]:
        spec = self.about(explainer, lang)
        return tuple(_sentence(each, spec) for each in said)


def _sentence(said: Said, spec: ProbeSpec) -> Sentence:
    words = spec.words(Finding(spec.id, said.code, _CONCERN[said.risk], said.facts))
    return Sentence(said.code, said.risk, words.title, words.advice, said.depth, words.articles, words.flow)
