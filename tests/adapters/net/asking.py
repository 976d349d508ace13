"""Questions to probes of the network, and certificates for the servers they meet."""

import ssl

from app.adapters.net.gateway import Gateway
from app.adapters.net.journal import RequestJournal
from app.core.cancel import CancelToken
from app.core.probe import ProbeSpec
from app.core.probe_run import Asked
from tests.adapters.net.loopback import permit_for


def gateway(ca=None, *, offline=False):
    return Gateway(lambda: offline, RequestJournal(), lambda: "none", (lambda: trusting(ca)) if ca else None)


def trusting(*authorities):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    for each in authorities:
        each.configure_trust(context)
    return context


def showing(certificate):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


def asked(*addresses, targets=(), endpoints=(), token=None, consents=None):
    spec = ProbeSpec("p", "P", "test.purpose", "", "", (), "", {}, "", tuple(endpoints), tuple(targets))
    return Asked(spec, permit_for(*(addresses or (*endpoints, *targets)), consents=consents), token or CancelToken())
