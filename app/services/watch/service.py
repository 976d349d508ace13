"""Watching public addresses that the person adds: consent, looking when it is time, and alarms."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Final, Protocol

from app.core.cancel import CancelToken
from app.core.chain.address import read_address, sound_address
from app.core.chain.chains import FAMILIES, Chain
from app.core.consent import Consents, Permit, Purpose
from app.core.errors import AppError
from app.core.help import Lang
from app.core.probe import FoundWords, ProbeSpec
from app.core.secrets import Screened
from app.core.watch.alarms import Alarm, Comparison, Outcome, compare, merged
from app.core.watch.question import WatchQuestion, plain_address
from app.core.watch.sight import Sight
from app.core.watch.watched import MOST, SHORTEST, Watched, may_look, next_look
from app.services.watch.agreement import Agreement
from app.services.watch.kept import KeptWatch
from app.services.watch.pack import ChainStore, PackOnce

_ANSWERED: Final = frozenset({Outcome.FIRST, Outcome.FRESH})


class WatchReader(Protocol):
    """Port: asks nodes."""

    def read(self, question: WatchQuestion, permit: Permit, token: CancelToken) -> tuple[Sight, ...]:
        """Ask two sources at the same time.

        Raises:
            AppError: ``net.offline``, ``net.no_consent`` or ``net.not_allowed``.
            Cancelled: When the token was cancelled.
        """
        ...


class Clock(Protocol):
    """Port: two clocks, of which the second cannot be set."""

    def now(self) -> datetime:
        """Give the time in UTC."""
        ...

    def ticks(self) -> float:
        """Give seconds since some moment in the past."""
        ...


@dataclass(frozen=True, slots=True)
class Rung:
    """An alarm that has not been told before."""

    watched: Watched
    alarm: Alarm


class WatchService:
    """Watched addresses of one person. Every call may open the encrypted store: call in a worker."""

    def __init__(
        self,
        store: ChainStore,
        kept: KeptWatch,
        reader: WatchReader,
        consents: Consents,
        clock: Clock,
        new_id: Callable[[], str],
    ) -> None:
        """Args:
        new_id: Gives a random id that tells nothing of the address.
        """
        self.kept = kept
        self._reader = reader
        self._clock = clock
        self._new_id = new_id
        # Beside the time that is kept: a clock that is set back and forth must not make looks more frequent.
        self._ticks: dict[str, float] = {}
        self._read = PackOnce(store)
        self.agreement = Agreement(self._read, kept, consents)

    def chains_for(self, text: Screened, lang: Lang) -> tuple[Chain, ...]:
        """List the chains on which an address can be watched; several for the EVM family.

        Raises:
            AppError: ``chain.bad_address``, ``chain.bad_checksum`` or ``chain.not_askable``.
        """
        address = sound_address(text.text)
        able = [each for each in self._read.chains(lang) if each.family == address.family and each.endpoints]
        if address.chain:
            able = [each for each in able if each.id == address.chain]
        if not able:
            raise AppError("chain.not_askable", chain=address.chain or address.family)
        return tuple(able)

    def add(self, text: Screened, chain_id: str = "") -> Watched:
        """Begin to watch an address on a chain; nothing is sent.

        Args:
            text: The address.
            chain_id: Chain id of the pack; may be empty where the address belongs to one chain only.

        Raises:
            AppError: As :meth:`chains_for`; ``watch.chain_needed``; ``chain.other_shape``; ``watch.too_many``;
                ``watch.already``.
            StateError: When it cannot be kept.
        """
        able, address = self.chains_for(text, Lang.EN), sound_address(text.text)
        chosen = [each for each in able if each.id == chain_id] if chain_id else list(able)
        if not chosen:
            raise AppError("chain.other_shape", chain=chain_id[:80])
        if len(chosen) > 1:
            raise AppError("watch.chain_needed")
        here = self.kept.watched()
        if any((each.address, each.chain) == (address.canonical, chosen[0].id) for each in here):
            raise AppError("watch.already")
        if len(here) >= MOST:
            raise AppError("watch.too_many", most=MOST)
        made = Watched(self._new_id(), address.canonical, chosen[0].id, self._stamp())
        self.kept.keep(made)
        return made

    def pause(self, watched_id: str, *, is_paused: bool) -> None:
        """Stop looking at an address for now, or go on."""
        self.kept.change(watched_id, lambda watched: replace(watched, is_paused=is_paused))

    def settle(self, watched_id: str) -> None:
        """Note that the person knows of every alarm of an address."""
        self.kept.change(
            watched_id,
            lambda watched: replace(watched, alarms=tuple(replace(each, is_settled=True) for each in watched.alarms)),
        )

    def purpose(self, lang: Lang) -> Purpose | None:
        """Say what consent is asked for: all watched addresses, to the public nodes of their chains.

        None when nothing is watched.
        """
        chains = self._chains_of(self.kept.watched())
        return self.agreement.purpose(chains, lang) if chains else None

    def is_agreed(self) -> bool:
        """Say whether every watched address may be looked at."""
        purpose = self.purpose(Lang.ZH)
        return purpose is not None and self.agreement.covers(purpose)

    def forget(self) -> None:
        """Forget every address and the consent."""
        self.agreement.withdraw()
        self.kept.forget()

    def look(self, token: CancelToken, *, is_asked: bool = False) -> tuple[Rung, ...]:
        """Look at every address whose time has come; give alarms that were not told before.

        Args:
            token: Ends it between addresses and within a look; what was seen until then is kept.
            is_asked: The person asks now: do not wait for the usual time, only for the shortest.

        Raises:
            AppError: ``net.offline``; ``net.no_consent`` when none that is due may be looked at.
            Cancelled: When the token was cancelled.
            StateError: When it cannot be kept.
        """
        rung: list[Rung] = []
        refused: list[AppError] = []
        due = [each for each in self.kept.watched() if self._is_due(each, is_asked=is_asked)]
        for each in due:
            token.check()
            try:
                rung += self._look_at(each, token)
            except AppError as error:
                if error.code != "net.no_consent":
                    raise
                refused.append(error)
        if refused and len(refused) == len(due):
            raise refused[0]
        return tuple(rung)

    def words(self, alarm: Alarm, lang: Lang) -> FoundWords:
        """Say an alarm and what to do about it."""
        return self._spec(lang).words(alarm.as_finding())

    def outcome_words(self, outcome: Outcome, lang: Lang) -> FoundWords:
        """Say what a look came to."""
        return self._spec(lang).words(Alarm(f"watch.{outcome}").as_finding())

    def chain_name(self, chain_id: str, lang: Lang) -> str:
        """Name a chain as people do."""
        return next((each.name for each in self._read.chains(lang) if each.id == chain_id), chain_id)

    def _look_at(self, watched: Watched, token: CancelToken) -> list[Rung]:
        chains, address = self._chains_of([watched]), read_address(watched.address)
        if not chains or address is None:
            return []
        permit = self.agreement.permit(chains)
        before = watched.snapshot
        question = WatchQuestion(chains[0], address, before.lines_to if before is not None else None)
        sights = self._reader.read(question, permit, token)
        self._ticks[watched.id] = self._clock.ticks()
        seen, stamp = compare(before, sights, plain_address(address)), self._stamp()
        told: list[Alarm] = []

        def note(known: Watched) -> Watched:
            made = _noted(known, seen, stamp)
            told.extend(each for each in made.alarms if all(each is not other for other in known.alarms))
            return made

        # Read again inside: meanwhile the person may have removed or settled it.
        made = self.kept.change(watched.id, note)
        return [Rung(made, alarm) for alarm in told] if made is not None else []

    def _is_due(self, watched: Watched, *, is_asked: bool) -> bool:
        now, last = self._clock.now(), self._ticks.get(watched.id)
        if last is not None and self._clock.ticks() - last < SHORTEST.total_seconds():
            return False
        if is_asked:
            return not watched.is_paused and may_look(watched, now)
        due = next_look(watched, now)
        return due is not None and due <= now

    def _chains_of(self, watched: Sequence[Watched]) -> tuple[Chain, ...]:
        wanted = {each.chain for each in watched}
        return tuple(each for each in self._read.chains(Lang.EN) if each.id in wanted and each.family in FAMILIES)

    def _spec(self, lang: Lang) -> ProbeSpec:
        return self._read.spec(lang)

    def _stamp(self) -> str:
        return self._clock.now().astimezone(UTC).isoformat(timespec="seconds")


def _noted(watched: Watched, seen: Comparison, stamp: str) -> Watched:
    is_answered = seen.outcome in _ANSWERED
    return replace(
        watched,
        tried=stamp,
        told=stamp if is_answered else watched.told,
        outcome=seen.outcome,
        failures=0 if is_answered else watched.failures + 1,
        sees_lines=seen.sees_lines if is_answered else watched.sees_lines,
        snapshot=seen.snapshot,
        alarms=merged(watched.alarms, (replace(alarm, at=stamp) for alarm in seen.alarms)),
    )
