"""Watching public addresses: over the one store, through the one way out."""

from __future__ import annotations

import secrets

from app.adapters.clock import SystemClock
from app.adapters.pack import SqlitePack
from app.adapters.probes.watch_nodes import WatchNodes
from app.adapters.store.vault import Vault
from app.jobs.live_checks import consents, gateway
from app.services.settings import SettingsService
from app.services.watch.kept import KeptWatch
from app.services.watch.service import WatchService


def watch_service(pack: SqlitePack, vault: Vault, settings: SettingsService) -> WatchService:
    """Join the watch over a store."""
    reader = WatchNodes(gateway(settings))
    return WatchService(pack, KeptWatch(vault), reader, consents(), SystemClock(), lambda: secrets.token_hex(4))
