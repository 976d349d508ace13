"""The certificates that official sites show, looked at with public trust first, then with this machine's."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from app.adapters.net.gateway import Gateway, Session, machine_trust
from app.adapters.net.streams import connected, no_trust, public_trust
from app.core.consent import REFUSED, origin
from app.core.errors import AppError
from app.core.network.certificates import Certificate, SiteShown, Trust, decide_certificates
from app.core.probe import Finding
from app.core.probe_run import Asked

if TYPE_CHECKING:
    from cryptography import x509

_SECONDS: Final = 4.0
# Three handshakes at most, one behind the other.
_WHOLE: Final = 8.5
_MOST_NAMES: Final = 20
_Trusts = Callable[[], ssl.SSLContext]


@dataclass(frozen=True, slots=True)
class _Shaken:
    """How one handshake ended: ``shown`` is empty unless it came about."""

    shown: bytes = b""
    is_refused: bool = False
    was_connected: bool = False


class CertificateProbe:
    """Looks at the certificates of the channels of its description. Port: ``core.probe_run.Probe``."""

    def __init__(
        self,
        gateway: Gateway,
        proxy: Callable[[], str] = str,
        public: _Trusts = public_trust,
        machine: _Trusts = machine_trust,
    ) -> None:
        """Args:
        proxy: The person's choice (see ``proxy.proxy_for``).
        public: Makes the trust in the issuers that everybody trusts.
        machine: Makes the trust of this machine, with whomever somebody added.
        """
        self._gateway = gateway
        self._proxy = proxy
        self._public = public
        self._machine = machine

    def run(self, asked: Asked) -> Finding:
        """Look at every site, side by side."""
        places = [origin(each) for each in asked.spec.targets]
        shown = self._gateway.run(lambda session: self._all(session, places), asked.agreed(), asked.token, _WHOLE)
        return decide_certificates(shown, datetime.now(UTC))

    async def _all(self, session: Session, places: list[str]) -> list[SiteShown]:
        # Reading the list of issuers costs 20 ms: once for all sites.
        public = self._public()
        return list(await asyncio.gather(*(self._site(session, place, public) for place in places)))

    async def _site(self, session: Session, place: str, public: ssl.SSLContext) -> SiteShown:
        host = urlsplit(place).hostname or ""
        first = await self._shake(session, place, public)
        if first.shown:
            return SiteShown(host, Trust.PUBLIC, read_certificate(first.shown))
        if not first.is_refused:
            return SiteShown(host, Trust.BROKEN if first.was_connected else Trust.UNREACHABLE)
        second = await self._shake(session, place, self._machine())
        if second.shown:
            return SiteShown(host, Trust.MACHINE, read_certificate(second.shown))
        third = await self._shake(session, place, no_trust())
        return SiteShown(host, Trust.NONE, read_certificate(third.shown))

    async def _shake(self, session: Session, place: str, context: ssl.SSLContext) -> _Shaken:
        was_connected = False
        try:
            async with session.passage(place, _SECONDS), connected(place, self._proxy()) as stream:
                was_connected = True
                return _Shaken(await stream.encrypt(context))
        except AppError as error:
            if error.code in REFUSED:
                raise
            return _Shaken(b"", isinstance(error.__cause__, ssl.SSLCertVerificationError), was_connected)


def read_certificate(der: bytes) -> Certificate | None:
    """Read what a certificate says; None when it cannot be read."""
    # Loaded with the first certificate.
    from cryptography import x509
    from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm

    try:
        shown = x509.load_der_x509_certificate(der)
        try:
            shown.verify_directly_issued_by(shown)
            is_own = True
        except (InvalidSignature, TypeError, ValueError, UnsupportedAlgorithm):
            is_own = False
        return Certificate(
            tuple(_names(shown)[:_MOST_NAMES]),
            _person(shown.issuer),
            shown.not_valid_before_utc,
            shown.not_valid_after_utc,
            is_own,
        )
    except (ValueError, TypeError, x509.InvalidVersion, x509.UnsupportedGeneralNameType):
        return None


def _names(shown: x509.Certificate) -> list[str]:
    from cryptography import x509

    try:
        names = shown.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
        return [*names.get_values_for_type(x509.DNSName), *map(str, names.get_values_for_type(x509.IPAddress))]
    except x509.ExtensionNotFound:
        return []


def _person(name: x509.Name) -> str:
    """Say who it is, as people call them: the organisation, else the common name."""
    from cryptography.x509.oid import NameOID

    for wanted in (NameOID.ORGANIZATION_NAME, NameOID.COMMON_NAME):
        found = name.get_attributes_for_oid(wanted)
        if found:
            text = found[0].value if isinstance(found[0].value, str) else ""
            return "".join(each for each in text if each.isprintable())[:80]
    return ""
