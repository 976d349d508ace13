"""Guided checks, explainers, checklists and the store behind them: they need pack, clock and disk only."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from app.adapters.pack import SqlitePack
    from app.adapters.rulebook import PackAssessor
    from app.adapters.store.vault import Vault
    from app.services.checklists import ChecklistService
    from app.services.explain import ExplainService
    from app.services.extension_check import ExtensionCheckService
    from app.services.family import FamilyService
    from app.services.flow_states import KeptWalks
    from app.services.flows import FlowService
    from app.services.harden import HardenService
    from app.services.kept_verdicts import KeptVerdicts
    from app.services.take_along import TakeAlongService

# How wizards name the systems.
_SYSTEMS: Final = {"win32": "windows", "darwin": "macos", "linux": "linux"}


def flow_service(pack: SqlitePack) -> FlowService:
    """Make the job of guided checks."""
    from app.adapters.clock import now
    from app.services.flows import FlowService

    return FlowService(pack, now=now)


def kept_verdicts(store: Vault) -> KeptVerdicts:
    """Make the job that keeps what was checked for being official, for a person who asked for that."""
    from app.adapters.clock import now
    from app.services.kept_verdicts import KeptVerdicts

    return KeptVerdicts(store, now)


def kept_walks(store: Vault) -> KeptWalks:
    """Make the job that keeps guided checks for a person who asked for it."""
    from app.adapters.clock import now
    from app.services.flow_states import KeptWalks

    return KeptWalks(store, now)


def explain_service(pack: SqlitePack) -> ExplainService:
    """Make the job that reads requests to sign and compares addresses."""
    from app.adapters.clock import today
    from app.services.explain import ExplainService

    return ExplainService(pack, today)


@cache
def vault(state: Path | None) -> Vault:
    """Give the one store of everything that is kept in a folder; without one it lasts as long as the program."""
    # The cipher is loaded when something is first kept or asked for.
    from app.adapters.store.keyrings import SystemKeyring
    from app.adapters.store.vault import Vault

    made = Vault(state or Path(), SystemKeyring())
    if state is None:
        made.keep_in_memory()
    return made


def home_vault(home: str | None) -> Vault:
    """Give the store of a home folder, the platform's for None."""
    from app.adapters.places import find_places

    return vault(find_places(home).state)


def checklist_service(pack: SqlitePack, store: Vault) -> ChecklistService:
    """Make the job of checklists; its answers go into a store."""
    from app.adapters.clock import utc_now
    from app.adapters.store.due_mark import DueMark
    from app.services.checklists import ChecklistService

    return ChecklistService(pack, store, utc_now, DueMark(lambda: store.folder))


def something_waits(folder: Path | None) -> bool:
    """Say whether something may wait in the outbox, without loading or opening anything."""
    from app.adapters.store.waiting_mark import WaitingMark

    return folder is not None and WaitingMark(folder).is_set()


def checklists_due(folder: Path | None) -> str:
    """Give the day on which the checklists want a look again, without loading or opening anything; empty for none."""
    from app.adapters.store.due_mark import DueMark

    return DueMark(lambda: folder).day()


def harden_service(pack: SqlitePack, store: Vault) -> HardenService:
    """Make the job that goes through what is open step by step; its run lies beside the answers."""
    from app.adapters.clock import utc_now
    from app.services.harden import HardenService

    return HardenService(checklist_service(pack, store), store, utc_now, _SYSTEMS.get(sys.platform, ""))


def along_service(store: Vault) -> TakeAlongService:
    """Make the job that takes everything kept to another computer."""
    from app.services.take_along import TakeAlongService

    return TakeAlongService(store)


def family_service(pack: SqlitePack) -> FamilyService:
    """Make the job that prepares steps for somebody else; it is given no store."""
    from app.adapters.clock import utc_now
    from app.services.family import FamilyService

    return FamilyService(pack, utc_now)


def extension_check(assessor: Callable[[], PackAssessor]) -> ExtensionCheckService:
    """Make the job that compares installed browser extensions with the official ones."""
    from app.adapters.computer.probes import installed_here
    from app.services.extension_check import ExtensionCheckService

    return ExtensionCheckService(lambda: assessor().files, installed_here)
