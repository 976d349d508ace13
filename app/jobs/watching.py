"""Watching public addresses: over the one store, through the one way out."""

from __future__ import annotations

import secrets

from app.adapters.clock import SystemClock
from app.adapters.pack import SqlitePack
from app.adapters.store.vault import Vault
from app.core.cancel import CancelToken
from app.core.consent import Permit
from app.core.watch.question import WatchQuestion
from app.core.watch.sight import Sight
from app.jobs.live_checks import consents, gateway
from app.services.settings import SettingsService
from app.services.watch.kept import KeptWatch
from app.services.watch.service import WatchService


def watch_service(pack: SqlitePack, vault: Vault, settings: SettingsService) -> WatchService:
    """Join the watch over a store."""
    reader = LateNodes(settings)
    return WatchService(pack, KeptWatch(vault), reader, consents(), SystemClock(), lambda: secrets.token_hex(4))


class LateNodes:
    """The watch reader port; the network is loaded with the first look, not with the list of addresses."""

    def __init__(self, settings: SettingsService) -> None:
        self._settings = settings

    def read(self, question: WatchQuestion, permit: Permit, token: CancelToken) -> tuple[Sight, ...]:
        """Ask two sources, as ``WatchNodes`` does."""
        # Costs a tenth of a second, which only those pay who agreed to a look.
        from app.adapters.probes.watch_nodes import WatchNodes

        return WatchNodes(gateway(self._settings)).read(question, permit, token)
