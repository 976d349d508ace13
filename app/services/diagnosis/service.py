"""Live checks for one person: what there is, what must be agreed to, and starting them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Protocol

from app.core.cancel import CancelToken
from app.core.consent import Consents, Purpose
from app.core.errors import AppError
from app.core.help import Lang
from app.core.probe import Finding, ProbeSpec, unknown
from app.core.probe_run import Asked, Choosy, Probe, Step
from app.core.secrets import Screened
from app.services.diagnosis.run import DEADLINE, DiagnosisRun

# How often cancelling is looked for: a quarter of the 0.2 s within which Cancel must work.
_TICK = 0.05


class ProbeStore(Protocol):
    """Port: the live checks of the opened help pack."""

    def probes(self, lang: Lang) -> tuple[ProbeSpec, ...]:
        """List every live check, with words in a language."""
        ...


class DiagnosisService:
    """Runs probes. None that speaks to anybody starts before its purpose was agreed to, and none while offline."""

    def __init__(
        self,
        store: ProbeStore,
        probes: Mapping[str, Probe],
        consents: Consents,
        is_offline: Callable[[], bool],
        now: Callable[[], str],
        deadline: float = DEADLINE,
    ) -> None:
        """Args:
        probes: What runs, by id; the order is that in which they are shown.
        is_offline: The person's switch.
        now: Gives the time in UTC, ISO 8601, whole seconds.
        deadline: Seconds after which a probe counts as late.
        """
        self._deadline = deadline
        self._store = store
        self._probes = dict(probes)
        self._consents = consents
        self._is_offline = is_offline
        self._now = now
        self._words: dict[Lang, tuple[ProbeSpec, ...]] = {}

    @property
    def is_offline(self) -> bool:
        """True while the person's switch keeps the program off the network."""
        return self._is_offline()

    def specs(self, lang: Lang, only: Iterable[str] = ()) -> tuple[ProbeSpec, ...]:
        """List live checks that can run here, with words in a language.

        Args:
            lang: The language of the words.
            only: Ids; empty for all.

        Raises:
            AppError: ``probe.unknown`` for an id that is none.
        """
        known = {spec.id: spec for spec in self._here(lang) if not spec.is_of_one_site}
        wanted = list(dict.fromkeys(only)) or [probe_id for probe_id in self._probes if probe_id in known]
        for probe_id in wanted:
            if probe_id not in known:
                raise AppError("probe.unknown", id=probe_id[:80])
        return tuple(known[probe_id] for probe_id in wanted)

    def site_specs(self, address: str, lang: Lang) -> tuple[ProbeSpec, ...]:
        """List the live checks that look at one official site and at nobody else.

        Args:
            address: Full address of an official channel, as the registry has it (``ChannelService.doorway``); never
                anything a person pasted.
            lang: The language of the words.

        Returns:
            Nothing when the address is none of the web.
        """
        if not address.startswith("https://"):
            return ()
        known = {spec.id: spec for spec in self._here(lang)}
        return tuple(known[each].at(address) for each in self._probes if each in known and known[each].is_of_one_site)

    def _here(self, lang: Lang) -> tuple[ProbeSpec, ...]:
        return tuple(spec for spec in self._all(lang) if spec.id in self._probes)

    def narrowed(self, specs: Sequence[ProbeSpec], given: Mapping[str, Screened]) -> tuple[ProbeSpec, ...]:
        """Aim checks at those alone whom they would ask for what is given; the person then agrees to these.

        A TRON address is no business of the nodes of twenty other chains.
        """
        return tuple(self._narrowed(spec, given) for spec in specs)

    def _narrowed(self, spec: ProbeSpec, given: Mapping[str, Screened]) -> ProbeSpec:
        probe: object = self._probes.get(spec.id)
        if not isinstance(probe, Choosy):
            return spec
        try:
            asked = probe.endpoints_for(given)
        except (AppError, KeyError):
            # It will say what is wrong with it, and ask nobody.
            return spec
        return spec.only(asked) if asked else spec

    def open_purposes(self, specs: Sequence[ProbeSpec]) -> tuple[Purpose, ...]:
        """Give what the person has to agree to before these checks can run; empty when they did, or nothing leaves.

        A purpose is asked for with all of its hosts, also those of its checks that were not chosen now; for the checks
        of one site, with those of this site alone.
        """
        wanted = dict.fromkeys(spec.purpose for spec in specs if not spec.is_local)
        purposes = [self._purpose(next(spec for spec in specs if spec.purpose == each)) for each in wanted]
        return tuple(purpose for purpose in purposes if not self._consents.covers(purpose))

    def purposes(self, lang: Lang) -> tuple[Purpose, ...]:
        """Name everything that these checks may ever ask consent for, each with every host."""
        asking = {spec.purpose: spec for spec in self._here(lang) if not spec.is_local and not spec.is_of_one_site}
        return tuple(self._purpose(spec) for spec in asking.values())

    def agree(self, purposes: Iterable[Purpose]) -> None:
        """Note that the person saw these purposes and agreed."""
        for purpose in purposes:
            self._consents.grant(purpose)

    def start(
        self, specs: Sequence[ProbeSpec], given: Mapping[str, Screened] | None = None, *, offline: bool = False
    ) -> DiagnosisRun:
        """Start checks and give the run, to be waited for.

        Args:
            specs: Of :meth:`specs`.
            given: What the person typed, by name.
            offline: Sends nothing, whatever the person's switch says.
        """
        is_offline = offline or self._is_offline()
        asked: list[Asked] = []
        settled: dict[str, Finding] = {}
        for spec in specs:
            permit = None
            if not spec.is_local and is_offline:
                settled[spec.id] = unknown(spec.id, "probe.offline")
            elif not spec.is_local:
                try:
                    permit = self._consents.permit(self._purpose(spec))
                except AppError:
                    settled[spec.id] = unknown(spec.id, "probe.not_allowed")
            asked.append(Asked(spec, permit, CancelToken(), dict(given or {})))
        return DiagnosisRun(self._probes, asked, settled, self._now, self._deadline)

    def run(
        self,
        specs: Sequence[ProbeSpec],
        token: CancelToken,
        on_progress: Callable[[tuple[Step, ...]], None] | None = None,
        given: Mapping[str, Screened] | None = None,
        *,
        offline: bool = False,
    ) -> tuple[Finding, ...]:
        """Run checks to their end; when the token is cancelled, what was found until then is given.

        Args:
            specs: Of :meth:`specs`.
            token: Cancels the run, within 0.2 s.
            on_progress: Told how far each is whenever that changed, in the calling thread.
            given: What the person typed, by name.
            offline: Sends nothing, whatever the person's switch says.
        """
        run = self.start(specs, given, offline=offline)
        told: tuple[Step, ...] = ()
        while True:
            done = run.wait(0.0 if token.cancelled else _TICK)
            if token.cancelled:
                run.cancel()
            if on_progress is not None and run.steps != told:
                told = run.steps
                on_progress(told)
            if done or run.is_done:
                return run.findings

    def _all(self, lang: Lang) -> tuple[ProbeSpec, ...]:
        # Read once for each language: an open pack does not change, and a page asks several times for what it shows.
        if lang not in self._words:
            self._words[lang] = self._store.probes(lang)
        return self._words[lang]

    def _purpose(self, spec: ProbeSpec) -> Purpose:
        # Whoever looks at one site agrees to this one, not to all; so for a look at one chain.
        known = () if spec.is_of_one_site or spec.is_narrow else self._all(Lang.ZH)
        sharing = [each for each in known if each.purpose == spec.purpose]
        addresses = [address for each in (*sharing, spec) for address in (each.endpoints or each.targets)]
        return Purpose.to(spec.purpose, spec.why, spec.sends, addresses)
