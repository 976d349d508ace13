"""The probes of the network, by id, each through the gateway."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from app.adapters.net.clock import ClockProbe
from app.adapters.net.dns import NamesProbe
from app.adapters.net.gateway import Gateway
from app.adapters.net.http_probe import PortalProbe, SitesProbe
from app.adapters.net.site_probe import SiteProbe
from app.adapters.net.tls import CertificateProbe
from app.adapters.probes.node_health import NodesProbe
from app.core.chain.chains import Chain
from app.core.network import certificates, clock, names, nodes, one_site, portal, sites
from app.core.probe_run import Probe


def network_probes(
    gateway: Gateway, proxy: Callable[[], str], domains: Collection[str], chains: Sequence[Chain]
) -> dict[str, Probe]:
    """Give them in the order in which they are shown.

    Args:
        gateway: The one door.
        proxy: The person's choice (see ``proxy.proxy_for``).
        domains: Official domains.
        chains: Chains of the pack, whose nodes are looked at.
    """
    return {
        portal.PROBE: PortalProbe(gateway),
        clock.PROBE: ClockProbe(gateway, proxy),
        names.PROBE: NamesProbe(gateway),
        certificates.PROBE: CertificateProbe(gateway, proxy),
        sites.PROBE: SitesProbe(gateway, domains),
        nodes.PROBE: NodesProbe(gateway, chains),
        one_site.NAME: NamesProbe(gateway),
        one_site.CERTIFICATE: CertificateProbe(gateway, proxy),
        one_site.ANSWER: SiteProbe(gateway, domains),
    }
