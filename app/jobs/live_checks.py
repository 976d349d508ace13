"""What speaks to the network: the one gateway, the consents and the log behind it, and the jobs that use it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.adapters.computer.probes import Clipboard
    from app.adapters.net.gateway import Gateway
    from app.adapters.net.journal import RequestJournal
    from app.adapters.pack import SqlitePack
    from app.adapters.store.vault import Vault
    from app.core.consent import Consents
    from app.core.probe_run import Probe
    from app.services.accounts import AccountService
    from app.services.channels import ChannelService
    from app.services.diagnosis.service import DiagnosisService
    from app.services.settings import SettingsService
    from app.services.transactions import TransactionService
    from app.services.watch.service import WatchService


@cache
def journal() -> RequestJournal:
    """Give the log of every request, one for the whole program."""
    from app.adapters.net.journal import RequestJournal

    return RequestJournal()


@cache
def consents() -> Consents:
    """Give what the person agreed to, one for the whole program: what was agreed to once is not asked again."""
    from app.core.consent import Consents

    return Consents()


def diagnosis(pack: SqlitePack, settings: SettingsService, board: Clipboard | None = None) -> DiagnosisService:
    """Join the checks of this computer and its network; only the window has a clipboard to check."""
    from app.adapters.clock import now
    from app.adapters.computer.probes import computer_probes
    from app.adapters.computer.system import this_system
    from app.adapters.net.network_probes import network_probes
    from app.adapters.probes.chain_fees import FeesProbe
    from app.core.chain.fees import PROBE as FEES
    from app.core.help import Lang
    from app.core.official import extension_ids, official_domains
    from app.services.accounts import AccountProbe
    from app.services.diagnosis.service import DiagnosisService
    from app.services.transactions import TransactionProbe

    channels = pack.channels(Lang.ZH)
    domains = official_domains(channels)
    probes = network_probes(gateway(settings), lambda: settings.current.proxy, domains, pack.chains(Lang.ZH))
    probes |= computer_probes(this_system(), domains, extension_ids(channels), board)
    probes[FEES] = FeesProbe(gateway(settings), pack.chains(Lang.ZH), now)
    probes["transaction"] = TransactionProbe(transactions(pack, settings))
    probes["account"] = AccountProbe(accounts(pack, settings))
    probes |= _single_questions(pack, settings)
    return DiagnosisService(pack, probes, consents(), lambda: settings.current.offline, now)


def channel_list(pack: SqlitePack) -> ChannelService:
    """Join the list of channels for a face that opens none: only the window has an opener."""
    from app.adapters.clock import today
    from app.services.channels import ChannelService

    return ChannelService(pack, NoOpener(), today())


class NoOpener:
    """Opens nothing. Port: ``services.channels.UrlOpener``."""

    def open(self, url: str) -> bool:
        """Say that there is no program for it."""
        del url
        return False


def _single_questions(pack: SqlitePack, settings: SettingsService) -> dict[str, Probe]:
    """Make the checks that answer one checklist item each."""
    from app.core.chain.checks import active, approval, delegation, owner, transfer
    from app.services.accounts import AddressCheck
    from app.services.transactions import TransferCheck

    asked = accounts(pack, settings)
    return {
        owner.PROBE: AddressCheck(asked, owner.decide, "tron"),
        active.PROBE: AddressCheck(asked, active.decide, "tron"),
        delegation.PROBE: AddressCheck(asked, delegation.decide),
        approval.PROBE: AddressCheck(asked, approval.decide),
        transfer.PROBE: TransferCheck(transactions(pack, settings)),
    }


@cache
def transactions(pack: SqlitePack, settings: SettingsService) -> TransactionService:
    """Join the look-up of transactions."""
    from app.adapters.probes.chain_nodes import NodeReader
    from app.services.transactions import TransactionService

    return TransactionService(pack, NodeReader(gateway(settings)))


@cache
def accounts(pack: SqlitePack, settings: SettingsService) -> AccountService:
    """Join the look at coin addresses."""
    from app.adapters.clock import now
    from app.adapters.probes.chain_account import AccountNodes
    from app.services.accounts import AccountService

    return AccountService(pack, AccountNodes(gateway(settings)), now)


def gateway(settings: SettingsService) -> Gateway:
    """Make the one way out, with the person's switch, proxy and log."""
    from app.adapters.net.gateway import Gateway

    return Gateway(lambda: settings.current.offline, journal(), lambda: settings.current.proxy)


def watching(pack: SqlitePack, kept: Vault, settings: SettingsService) -> WatchService:
    """Join the watch of public addresses over a store."""
    from app.jobs.watching import watch_service

    return watch_service(pack, kept, settings)
