"""What became of this transaction? Asked of public nodes, with the person's consent, and compared."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from threading import Lock
from typing import Final, Protocol

from app.core.cancel import CancelToken
from app.core.chain.address import Checksum, read_address
from app.core.chain.causes import PROBE
from app.core.chain.chains import Chain, TransactionHash, read_hash
from app.core.chain.checks.transfer import decide
from app.core.chain.finding import Known, TxFinding
from app.core.chain.lookup import ChainAnswer, Question, ask_endpoints, ask_pack, settle
from app.core.consent import Permit, Purpose
from app.core.errors import AppError
from app.core.help import Lang
from app.core.probe import Finding, FoundWords, ProbeSpec, unknown
from app.core.probe_run import Asked
from app.core.secrets import Screened

# Enough for one sitting; nothing of it is written down.
_MOST_SEEN: Final = 100
# Errors that a flow goes on from in words of their own.
_AS_FINDING: Final = {"chain.bad_hash": "tx.bad_hash", "chain.no_source": "tx.no_source"}


class ChainStore(Protocol):
    """Port: chains and live checks of the opened help pack."""

    def chains(self, lang: Lang) -> tuple[Chain, ...]:
        """List every chain with its endpoints."""
        ...

    def probes(self, lang: Lang) -> tuple[ProbeSpec, ...]:
        """List every live check with its words."""
        ...


class TransactionReader(Protocol):
    """Port: asks nodes."""

    def read(self, question: Question, permit: Permit, token: CancelToken) -> tuple[ChainAnswer, ...]:
        """Ask everybody at the same time.

        Raises:
            AppError: ``net.offline``, ``net.no_consent`` or ``net.not_allowed``.
            Cancelled: When the token was cancelled.
        """
        ...


class TransactionProbe:
    """The look-up as a live check of a flow: given ``hash``, and ``chain`` and ``sender`` where they are known."""

    def __init__(self, service: TransactionService) -> None:
        self._service = service

    def endpoints_for(self, given: Mapping[str, Screened]) -> tuple[str, ...]:
        """Give the nodes of the chains whose hashes look like this one.

        Raises:
            AppError: As ``TransactionService.question``.
            KeyError: Without a hash.
        """
        chain = given["chain"].text if "chain" in given else ""
        return self._service.question(given["hash"], chain).addresses

    def run(self, asked: Asked) -> Finding:
        """Look up, and give what was found as every live check does.

        Raises:
            AppError: ``chain.unknown``, ``chain.not_askable``, ``chain.other_shape`` or ``net.…``.
            Cancelled: When nobody waits any more.
        """
        try:
            question = self._service.question(asked.given["hash"], asked.text("chain"), sender=asked.text("sender"))
            return self._service.look_up(question, asked.agreed(), asked.token).as_finding()
        except AppError as error:
            if error.code not in _AS_FINDING:
                raise
            return unknown(PROBE, _AS_FINDING[error.code])


class TransferCheck:
    """Did a test transfer reach the address that was meant? Given ``hash`` and ``receiver``."""

    def __init__(self, service: TransactionService) -> None:
        self._service = service

    def run(self, asked: Asked) -> Finding:
        """Look up, and compare the receiver.

        Raises:
            AppError: ``chain.…`` or ``net.…``.
            Cancelled: When nobody waits any more.
        """
        meant = read_address(asked.text("receiver"))
        if meant is None or meant.checksum is Checksum.WRONG:
            raise AppError("chain.bad_address")
        question = self._service.question(asked.given["hash"])
        return decide(self._service.look_up(question, asked.agreed(), asked.token), meant)


class TransactionService:
    """Looking transactions up. Used so: :meth:`question`, :meth:`purpose` shown and agreed to, :meth:`look_up`."""

    def __init__(self, store: ChainStore, reader: TransactionReader) -> None:
        self._store = store
        self._reader = reader
        self._lock = Lock()
        # What was found on a chain, so that a second look can tell "gone" from "never seen". A hash that no chain knows
        # may be a private key and is not kept anywhere.
        self._seen: OrderedDict[str, Known] = OrderedDict()

    def question(self, text: Screened, chain: str = "", endpoints: Sequence[str] = (), sender: str = "") -> Question:
        """Say whom a hash would be asked of; nothing is sent.

        Args:
            text: The hash, from a field that is called so.
            chain: Chain id of the pack or EIP-155 number; empty asks every chain whose hashes look like this.
            endpoints: Addresses to ask instead of the pack's.
            sender: Coin address of the sender, where the person gave it.

        Raises:
            AppError: ``chain.bad_hash``, ``chain.unknown``, ``chain.not_askable`` or ``chain.other_shape``.
        """
        sought = read_hash(text.text)
        if sought is None:
            raise AppError("chain.bad_hash")
        chains = self._store.chains(Lang.EN)
        asked = ask_endpoints(sought, chains, endpoints, chain) if endpoints else ask_pack(sought, chains, chain)
        return replace(asked, known=self._known(sought, sender))

    def purpose(self, question: Question, lang: Lang) -> Purpose:
        """Say what consent is to be asked for: why, what is sent, and to which hosts.

        Raises:
            AppError: ``net.not_allowed`` when an endpoint is no address.
        """
        spec = self._spec(lang)
        return Purpose.to(spec.purpose, spec.why, spec.sends, question.addresses)

    def look_up(self, question: Question, permit: Permit, token: CancelToken) -> TxFinding:
        """Ask, compare, and say what became of it.

        Raises:
            AppError: ``chain.no_source`` when nobody could be reached; ``net.offline``, ``net.no_consent`` or
                ``net.not_allowed``.
            Cancelled: When the token was cancelled.
        """
        answers = self._reader.read(question, permit, token)
        finding = settle(question, answers, self._store.chains(Lang.EN))
        if finding.reading.found:
            self._remember(question.sought, finding.reading.known)
        return finding

    def words(self, finding: TxFinding, lang: Lang) -> tuple[FoundWords, FoundWords | None]:
        """Say what was found and what to do; then what a contract's reason comes down to, where that is known."""
        spec = self._spec(lang)
        because = spec.found.get(finding.because)
        return spec.words(finding.as_finding()), because

    def chain_name(self, chain: str, lang: Lang) -> str:
        """Name a chain as people do; its id where the pack does not know it."""
        return next((each.name for each in self._store.chains(lang) if each.id == chain), chain)

    def coin(self, chain: str) -> str:
        """Give the symbol of the coin that pays fees there; empty where the pack does not know the chain."""
        return next((each.coin for each in self._store.chains(Lang.EN) if each.id == chain), "")

    def _spec(self, lang: Lang) -> ProbeSpec:
        return next(spec for spec in self._store.probes(lang) if spec.id == PROBE)

    def _known(self, sought: TransactionHash, sender: str) -> Known:
        with self._lock:
            return self._seen.get(sought.text, Known(sender))

    def _remember(self, sought: TransactionHash, known: Known) -> None:
        with self._lock:
            self._seen[sought.text] = known
            while len(self._seen) > _MOST_SEEN:
                self._seen.popitem(last=False)
