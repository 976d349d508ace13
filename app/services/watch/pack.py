"""What the watch needs of the help pack: the chains with their nodes, and words for what is found."""

from __future__ import annotations

from typing import Final, Protocol

from app.core.chain.chains import Chain
from app.core.help import Lang
from app.core.probe import ProbeSpec

_PROBE: Final = "watch"


class ChainStore(Protocol):
    """Port: chains and live checks of the opened help pack."""

    def chains(self, lang: Lang) -> tuple[Chain, ...]:
        """List every chain with its endpoints."""
        ...

    def probes(self, lang: Lang) -> tuple[ProbeSpec, ...]:
        """List every live check with its words."""
        ...


class PackOnce:
    """What of the pack is needed for every line of a list, read once a language."""

    def __init__(self, store: ChainStore) -> None:
        self._store = store
        self._specs: dict[Lang, ProbeSpec] = {}
        self._chains: dict[Lang, tuple[Chain, ...]] = {}

    def spec(self, lang: Lang) -> ProbeSpec:
        """Describe the watch as a live check."""
        if lang not in self._specs:
            self._specs[lang] = next(spec for spec in self._store.probes(lang) if spec.id == _PROBE)
        return self._specs[lang]

    def chains(self, lang: Lang) -> tuple[Chain, ...]:
        """List every chain with its endpoints."""
        if lang not in self._chains:
            self._chains[lang] = self._store.chains(lang)
        return self._chains[lang]
