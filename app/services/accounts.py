"""What can this address do, and who controls it? Asked of public nodes, with the person's consent, and compared."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final, Protocol

from app.core.cancel import CancelToken
from app.core.chain.account import PROBE, AccountReport
from app.core.chain.account_question import AccountAnswer, AccountQuestion, ask_account, overall, settle_account
from app.core.chain.chains import Chain
from app.core.consent import Permit, Purpose
from app.core.errors import AppError
from app.core.help import Lang
from app.core.probe import Finding, FoundWords, ProbeSpec, unknown
from app.core.probe_run import Asked
from app.core.secrets import Screened

# Errors that a flow goes on from in words of their own.
_AS_FINDING: Final = {
    "chain.bad_address": "account.bad_address",
    "chain.bad_checksum": "account.bad_checksum",
    "chain.no_source": "account.no_source",
}


class ChainStore(Protocol):
    """Port: chains and live checks of the opened help pack."""

    def chains(self, lang: Lang) -> tuple[Chain, ...]:
        """List every chain with its endpoints."""
        ...

    def probes(self, lang: Lang) -> tuple[ProbeSpec, ...]:
        """List every live check with its words."""
        ...


class AccountReader(Protocol):
    """Port: asks nodes."""

    def read(self, question: AccountQuestion, permit: Permit, token: CancelToken) -> tuple[AccountAnswer, ...]:
        """Ask everybody at the same time.

        Raises:
            AppError: ``net.offline``, ``net.no_consent`` or ``net.not_allowed``.
            Cancelled: When the token was cancelled.
        """
        ...


class AccountProbe:
    """The look as a live check of a flow: given ``address``, and ``chain``, ``token`` and ``spender`` where known."""

    def __init__(self, service: AccountService) -> None:
        self._service = service

    def endpoints_for(self, given: Mapping[str, Screened]) -> tuple[str, ...]:
        """Give the nodes of the chains the address may belong to.

        Raises:
            AppError: As ``AccountService.question``.
            KeyError: Without an address.
        """
        chain = given["chain"].text if "chain" in given else ""
        return self._service.question(given["address"], chain).addresses

    def run(self, asked: Asked) -> Finding:
        """Look, and say in one finding what was found on all chains.

        Raises:
            AppError: ``chain.unknown``, ``chain.not_askable``, ``chain.other_shape`` or ``net.…``.
            Cancelled: When nobody waits any more.
        """
        given = asked.given
        try:
            question = self._service.question(
                given["address"], asked.text("chain"), token=given.get("token"), spender=given.get("spender")
            )
            reports = self._service.look_up(question, asked.agreed(), asked.token)
        except AppError as error:
            if error.code not in _AS_FINDING:
                raise
            return unknown(PROBE, _AS_FINDING[error.code])
        return overall(question, reports)


class AddressCheck:
    """One question about an address as a live check: given ``address``, and ``token`` and ``spender`` where it asks."""

    def __init__(
        self, service: AccountService, decide: Callable[[Sequence[AccountReport]], Finding], chain: str = ""
    ) -> None:
        """Args:
        decide: Answers the question.
        chain: Chain id of the pack, where it makes sense on one only.
        """
        self._service = service
        self._decide = decide
        self._chain = chain

    def run(self, asked: Asked) -> Finding:
        """Look, and answer the one question.

        Raises:
            AppError: ``chain.…`` or ``net.…``.
            Cancelled: When nobody waits any more.
        """
        given = asked.given
        question = self._service.question(
            given["address"], self._chain, token=given.get("token"), spender=given.get("spender")
        )
        return self._decide(self._service.look_up(question, asked.agreed(), asked.token))


class AccountService:
    """Looking at coin addresses. Used so: :meth:`question`, :meth:`purpose` shown and agreed to, :meth:`look_up`."""

    def __init__(self, store: ChainStore, reader: AccountReader, now: Callable[[], str]) -> None:
        self._store = store
        self._reader = reader
        self._now = now

    def question(
        self,
        address: Screened,
        chain: str = "",
        endpoints: Sequence[str] = (),
        token: Screened | None = None,
        spender: Screened | None = None,
    ) -> AccountQuestion:
        """Say whom an address would be asked of; nothing is sent.

        Args:
            address: The address.
            chain: Chain id of the pack or EIP-155 number; empty asks every chain the address may belong to.
            endpoints: Addresses to ask instead of the pack's.
            token: Contract of a token whose balance is wanted.
            spender: Whose allowance of that token is wanted.

        Raises:
            AppError: ``chain.bad_address``, ``chain.bad_checksum``, ``chain.unknown``, ``chain.not_askable`` or
                ``chain.other_shape``.
        """
        asked = (token.text if token is not None else "", spender.text if spender is not None else "")
        return ask_account(address.text, self._store.chains(Lang.EN), chain, endpoints, asked)

    def purpose(self, question: AccountQuestion, lang: Lang) -> Purpose:
        """Say what consent is to be asked for: why, what is sent, and to which hosts.

        Raises:
            AppError: ``net.not_allowed`` when an endpoint is no address.
        """
        spec = self._spec(lang)
        return Purpose.to(spec.purpose, spec.why, spec.sends, question.addresses)

    def look_up(self, question: AccountQuestion, permit: Permit, token: CancelToken) -> tuple[AccountReport, ...]:
        """Ask, compare, and say what is known on each chain that answered.

        Raises:
            AppError: ``chain.no_source`` when nobody could be reached; ``net.offline``, ``net.no_consent`` or
                ``net.not_allowed``.
            Cancelled: When the token was cancelled.
        """
        return settle_account(self._reader.read(question, permit, token), self._now())

    def words(self, finding: Finding, lang: Lang) -> FoundWords:
        """Say a finding and what to do about it."""
        return self._spec(lang).words(finding)

    def _spec(self, lang: Lang) -> ProbeSpec:
        return next(spec for spec in self._store.probes(lang) if spec.id == PROBE)
