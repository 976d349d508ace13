"""The probes of the network, by id, each through the gateway."""

from __future__ import annotations

from collections.abc import Callable, Collection

from app.adapters.net.clock import ClockProbe
from app.adapters.net.dns import NamesProbe
from app.adapters.net.gateway import Gateway
from app.adapters.net.http_probe import PortalProbe, SitesProbe
from app.adapters.net.tls import CertificateProbe
from app.core.network import certificates, clock, names, portal, sites
from app.core.probe_run import Probe


def network_probes(gateway: Gateway, proxy: Callable[[], str], domains: Collection[str]) -> dict[str, Probe]:
    """Give them in the order in which they are shown.

    Args:
        gateway: The one door.
        proxy: The person's choice (see ``proxy.proxy_for``).
        domains: Official domains.
    """
    return {
        portal.PROBE: PortalProbe(gateway),
        clock.PROBE: ClockProbe(gateway, proxy),
        names.PROBE: NamesProbe(gateway),
        certificates.PROBE: CertificateProbe(gateway, proxy),
        sites.PROBE: SitesProbe(gateway, domains),
    }
