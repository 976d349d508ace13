"""A look-up from the question to the finding: whom to ask about a hash, and what all their answers come to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from app.core.chain.chains import FAMILIES, Chain, Endpoint, TransactionHash, candidates
from app.core.chain.compare import combine, merged_evidence
from app.core.chain.finding import NOTHING_KNOWN, Known, Reading, Silence, TxFinding
from app.core.errors import AppError

# Two independent sources of each chain are compared.
_SOURCES = 2


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of whom.

    Attributes:
        chains: Chains to ask; one that the person gave an endpoint for may have no id yet.
        sources: How many sources of each chain are asked; further ones only take the place of silent ones.
        known: What is known beside the hash.
    """

    sought: TransactionHash
    chains: tuple[Chain, ...]
    sources: int = _SOURCES
    known: Known = NOTHING_KNOWN

    @property
    def addresses(self) -> tuple[str, ...]:
        """Every address that may be spoken to."""
        return tuple(endpoint.url for chain in self.chains for endpoint in chain.endpoints)


@dataclass(frozen=True, slots=True)
class ChainAnswer:
    """What the sources of one chain said."""

    chain: Chain
    readings: tuple[Reading, ...] = ()
    silent: tuple[Silence, ...] = ()


def ask_pack(sought: TransactionHash, chains: Iterable[Chain], chain_id: str = "") -> Question:
    """Ask the pack's endpoints: of one chain, or of every chain whose hashes look like this.

    Raises:
        AppError: ``chain.unknown``; ``chain.not_askable`` when it has no endpoint; ``chain.other_shape`` when its
            hashes look different.
    """
    chosen = candidates(sought, chains if not chain_id else [_askable(sought, chains, chain_id)])
    return Question(sought, chosen)


def ask_endpoints(
    sought: TransactionHash, chains: Iterable[Chain], endpoints: Sequence[str], chain_id: str = ""
) -> Question:
    """Ask endpoints that the person gave instead of the pack's.

    Raises:
        AppError: ``chain.unknown`` or ``chain.other_shape``.
    """
    given = tuple(map(Endpoint, endpoints))
    if chain_id:
        chain = named(chains, chain_id)
        if chain.family not in sought.families:
            raise AppError("chain.other_shape", chain=chain.id)
        return Question(sought, (replace(chain, endpoints=given),), len(given))
    # Which protocol an endpoint speaks shows from its answer.
    asked = tuple(Chain("", "", family, "", None, given) for family in sought.families)
    return Question(sought, asked, len(given))


def settle(question: Question, answers: Sequence[ChainAnswer], chains: Iterable[Chain]) -> TxFinding:
    """Say what became of the transaction.

    Raises:
        AppError: ``chain.no_source`` when nobody could be reached, ``chain.other`` when all serve another chain.
    """
    heard = [answer for answer in answers if answer.readings]
    answered = {reading.source for answer in heard for reading in answer.readings}
    silences = [silence for answer in answers for silence in answer.silent]
    # One endpoint is asked in several protocols: whoever answered in one is not silent.
    silent = tuple(each for each in silences if each.source not in answered)
    if not heard:
        raise _nobody(silent)
    knowing = [answer for answer in heard if any(reading.found for reading in answer.readings)]
    if not knowing and len(question.chains) > 1:
        return _nowhere(question, heard, silent)
    answer = (knowing or heard)[0]
    best, disagreements = combine(answer.readings)
    chain = _resolved(answer.chain, best, chains)
    return TxFinding(
        question.sought.shown(answer.chain.family),
        chain,
        best,
        tuple(reading.source for reading in answer.readings),
        disagreements,
        tuple(each for each in silent if each.chain == answer.chain.id),
        _asked(heard),
        merged_evidence(best, answer.readings),
    )


def _nowhere(question: Question, heard: Sequence[ChainAnswer], silent: tuple[Silence, ...]) -> TxFinding:
    readings = [reading for answer in heard for reading in answer.readings]
    return TxFinding(
        question.sought.shown(question.sought.families[0]),
        "",
        Reading("", found=False, known=question.known),
        tuple(dict.fromkeys(reading.source for reading in readings)),
        silent=silent,
        asked=_asked(heard),
        evidence=tuple(reading.evidence[0] for reading in readings if reading.evidence),
    )


def _nobody(silent: Sequence[Silence]) -> AppError:
    strangers = [each.source for each in silent if each.code == "chain.other"]
    if strangers and len(strangers) == len(silent):
        return AppError("chain.other", host=strangers[0])
    return AppError("chain.no_source", hosts=len({each.source for each in silent}))


def _asked(heard: Sequence[ChainAnswer]) -> tuple[str, ...]:
    return tuple(answer.chain.id or answer.chain.family for answer in heard)


def _resolved(chain: Chain, reading: Reading, chains: Iterable[Chain]) -> str:
    """Name the chain of an endpoint that was given without one."""
    if chain.id:
        return chain.id
    if chain.family != "evm":
        return chain.family if reading.found else ""
    served = reading.facts.get("chain_id", 0)
    if not served:
        return ""
    return next((each.id for each in chains if each.chain_id == served), f"eip155:{served}")


def _askable(sought: TransactionHash, chains: Iterable[Chain], chain_id: str) -> Chain:
    chain = named(chains, chain_id)
    if chain.family not in FAMILIES or not chain.endpoints:
        raise AppError("chain.not_askable", chain=chain.id)
    if chain.family not in sought.families:
        raise AppError("chain.other_shape", chain=chain.id)
    return chain


def named(chains: Iterable[Chain], chain_id: str) -> Chain:
    """Find a chain by its id, or by its EIP-155 number.

    Raises:
        AppError: ``chain.unknown``.
    """
    wanted = chain_id.strip().lower().removeprefix("eip155:")
    for chain in chains:
        if wanted in {chain.id, str(chain.chain_id or "")}:
            return chain
    if wanted.isdecimal() and len(wanted) < 20:  # noqa: PLR2004 - longer numbers name no chain
        return Chain(f"eip155:{int(wanted)}", "", "evm", "", int(wanted))
    raise AppError("chain.unknown", id=chain_id[:80])
