"""One run of several probes side by side: it costs the slowest, never their sum, and always ends."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Final

from app.core.errors import AppError, Cancelled
from app.core.probe import Evidence, Finding, ProbeState, unknown
from app.core.probe_run import Asked, Probe, Stage, Step

# Issue D: a whole diagnosis ends within ten seconds, showing its results included.
DEADLINE: Final = 9.5
_MEANING: Final = {
    "net.offline": "probe.offline",
    "net.no_consent": "probe.not_allowed",
    "net.timeout": "probe.late",
}


class DiagnosisRun:
    """Probes under way. Used by one thread, which calls :meth:`wait` now and then; probes run in threads of their own.

    A thread that does not end in time is left behind: it is a daemon, its token is cancelled, and what it still finds
    is not looked at.
    """

    def __init__(
        self,
        probes: Mapping[str, Probe],
        asked: Sequence[Asked],
        settled: Mapping[str, Finding],
        now: Callable[[], str],
        deadline: float = DEADLINE,
    ) -> None:
        """Args:
        asked: What each probe is handed, in order.
        settled: Findings that stand before anything runs, such as "offline"; these probes do not run.
        now: Gives the time in UTC, ISO 8601.
        deadline: Seconds after which a probe counts as late.
        """
        self._deadline = deadline
        self._now = now
        self._done: SimpleQueue[Finding] = SimpleQueue()
        self._began = time.perf_counter()
        self._asked = {each.spec.id: each for each in asked}
        self._steps = {each.spec.id: Step(each.spec, Stage.WAITING) for each in asked}
        for probe_id, finding in settled.items():
            self._settle(replace(finding, at=now()), probe_id)
        for probe_id, each in self._asked.items():
            if self._steps[probe_id].stage is Stage.WAITING:
                self._start(probes[probe_id], each)

    @property
    def steps(self) -> tuple[Step, ...]:
        """How far each probe is, in order."""
        return tuple(self._steps.values())

    @property
    def is_done(self) -> bool:
        """True when every probe has a finding."""
        return all(step.stage is Stage.DONE for step in self._steps.values())

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was found so far, in order."""
        return tuple(step.finding for step in self._steps.values() if step.finding is not None)

    def wait(self, seconds: float = 0.0) -> bool:
        """Take in what was found; wait at most so long for the next finding. True when all is done."""
        if not self.is_done:
            self._take(min(seconds, self._left))
        while not self.is_done and not self._done.empty():
            self._take(0.0)
        self._leave_the_late()
        return self.is_done

    def cancel(self) -> None:
        """Stop; what was found is kept, the rest counts as stopped."""
        self.wait()
        for probe_id in self._unfinished():
            self._settle(unknown(probe_id, "probe.cancelled"), probe_id)

    @property
    def _left(self) -> float:
        """Seconds until the deadline."""
        return max(0.0, self._deadline - self._elapsed)

    @property
    def _elapsed(self) -> float:
        return time.perf_counter() - self._began

    def _start(self, probe: Probe, asked: Asked) -> None:
        self._steps[asked.spec.id] = replace(self._steps[asked.spec.id], stage=Stage.RUNNING)
        Thread(target=self._work, args=(probe, asked), name=f"probe {asked.spec.id}", daemon=True).start()

    def _work(self, probe: Probe, asked: Asked) -> None:
        began = time.perf_counter()
        try:
            finding = probe.run(asked)
        except Cancelled:
            finding = unknown(asked.spec.id, "probe.cancelled")
        except AppError as error:
            finding = _failure(asked.spec.id, error.code)
        except Exception as error:  # noqa: BLE001 - a probe that fails is a finding, never the end of the others
            finding = _failure(asked.spec.id, type(error).__name__)
        took = round((time.perf_counter() - began) * 1000)
        self._done.put(replace(finding, probe=asked.spec.id, at=self._now(), took_ms=took))

    def _take(self, seconds: float) -> None:
        try:
            finding = self._done.get(timeout=seconds) if seconds else self._done.get_nowait()
        except Empty:
            return
        # A late one is not looked at any more.
        if self._steps[finding.probe].stage is not Stage.DONE:
            self._settle(finding, finding.probe)

    def _leave_the_late(self) -> None:
        if self._left <= 0:
            for probe_id in self._unfinished():
                self._settle(unknown(probe_id, "probe.late", seconds=round(self._elapsed)), probe_id)

    def _unfinished(self) -> list[str]:
        return [probe_id for probe_id, step in self._steps.items() if step.stage is not Stage.DONE]

    def _settle(self, finding: Finding, probe_id: str) -> None:
        self._asked[probe_id].token.cancelled = True
        at, took = finding.at or self._now(), finding.took_ms or round(self._elapsed * 1000)
        finding = replace(finding, at=at, took_ms=took)
        self._steps[probe_id] = replace(self._steps[probe_id], stage=Stage.DONE, finding=finding)


def _failure(probe_id: str, code: str) -> Finding:
    meaning = _MEANING.get(code, "probe.failed")
    facts: dict[str, str | int] = {"seconds": round(DEADLINE)} if meaning == "probe.late" else {}
    return Finding(probe_id, meaning, ProbeState.UNKNOWN, facts, (Evidence("program", "error", code),))
