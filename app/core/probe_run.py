"""Running a live check: what it is handed, and how far it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol, runtime_checkable

from app.core.cancel import CancelToken
from app.core.consent import Permit
from app.core.errors import AppError
from app.core.probe import Finding, ProbeSpec
from app.core.secrets import Screened


@dataclass(frozen=True, slots=True)
class Asked:
    """What a probe is handed.

    Attributes:
        permit: Consent of the person; None for a probe that sends nothing.
        token: To be looked at between units; cancelled when nobody waits for the answer any more.
        given: What the person typed for it, by name, such as ``version``.
    """

    spec: ProbeSpec
    permit: Permit | None
    token: CancelToken
    given: Mapping[str, Screened] = field(default_factory=dict[str, Screened])

    def agreed(self) -> Permit:
        """Insist on consent.

        Raises:
            AppError: ``net.no_consent``.
        """
        if self.permit is None:
            raise AppError("net.no_consent", purpose=self.spec.purpose)
        return self.permit

    def text(self, name: str) -> str:
        """Give what the person typed under a name; empty for nothing."""
        typed = self.given.get(name)
        return "" if typed is None else typed.text


class Probe(Protocol):
    """Port: one live check. It may block, but each of its waits is bounded; it may raise whatever it likes."""

    def run(self, asked: Asked) -> Finding:
        """Look, and say what was found."""
        ...


@runtime_checkable
class Choosy(Protocol):
    """Port: a live check that asks few of its services, as what it is given is of few chains."""

    def endpoints_for(self, given: Mapping[str, Screened]) -> tuple[str, ...]:
        """Give the addresses it would ask.

        Raises:
            AppError: When nobody can be asked for that.
            KeyError: When something it needs was not given.
        """
        ...


class Stage(StrEnum):
    """How far a probe is."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Step:
    """One probe of a run.

    Attributes:
        finding: None until the stage is ``done``.
    """

    spec: ProbeSpec
    stage: Stage
    finding: Finding | None = None
