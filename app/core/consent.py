"""Consent as a value: nothing leaves this computer unless the person saw why, what and to whom, and agreed.

The network gateway (``app.adapters.net``) takes a :class:`Permit`, and only :class:`Consents` makes one, so a request
that nobody agreed to does not fit the signature. An origin is written ``scheme://host:port``; ``udp`` is a scheme too.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from threading import Lock
from typing import Final, Protocol
from urllib.parse import urlsplit

from app.core.errors import AppError

#: Codes of a request that the program itself did not let out: an answer about this computer, not about who was asked.
REFUSED: Final = frozenset({"net.offline", "net.no_consent", "net.not_allowed"})
_SEAL: Final = object()
_PORTS: Final = {"https": 443, "http": 80, "udp": 53, "smtp": 587, "smtps": 465}
_LONGEST_ADDRESS: Final = 2000


def origin(address: str) -> str:
    """Name the origin of an address: ``https://HOST/path`` gives ``https://host:443``.

    Raises:
        AppError: ``net.not_allowed`` for an address without a plain host, with a user name in it, or of another scheme.
    """
    if len(address) > _LONGEST_ADDRESS or not address.isascii() or not address.isprintable() or " " in address:
        raise AppError("net.not_allowed", host="")
    try:
        parts = urlsplit(address)
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise AppError("net.not_allowed", host="") from error
    if parts.scheme not in _PORTS or not host or "@" in parts.netloc or "\\" in address:
        raise AppError("net.not_allowed", host=host[:100])
    bracketed = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{bracketed}:{_PORTS[parts.scheme] if port is None else port}"


def host_of(place: str) -> str:
    """Say the host of an origin as people read it: the port only where it is unusual."""
    scheme, _, rest = place.partition("://")
    host, _, port = rest.rpartition(":")
    return host if port == str(_PORTS.get(scheme)) else rest


@dataclass(frozen=True, slots=True)
class Purpose:
    """What consent is asked for.

    Attributes:
        id: Stable name; consent is asked once for each. Another meaning gets another id.
        why: Why something is sent, one sentence in the reader's language; it stands in the log too.
        sends: What leaves this computer, one sentence.
        origins: Everywhere it may go, as :func:`origin` writes them.
    """

    id: str
    why: str
    sends: str
    origins: frozenset[str]

    @classmethod
    def to(cls, purpose_id: str, why: str, sends: str, addresses: Iterable[str]) -> Purpose:
        """Make a purpose for full addresses.

        Raises:
            AppError: ``net.not_allowed`` when one of them is none.
        """
        return cls(purpose_id, why, sends, frozenset(map(origin, addresses)))

    @property
    def hosts(self) -> tuple[str, ...]:
        """Every host it may speak to, as shown when consent is asked."""
        return tuple(sorted({host_of(place) for place in self.origins}))


class Consents:
    """What the person agreed to. Safe from any thread."""

    def __init__(self, granted: Mapping[str, frozenset[str]] | None = None) -> None:
        """Args:
        granted: Origins by purpose, as :attr:`granted` gave them earlier.
        """
        self._lock = Lock()
        self._granted = dict(granted or {})

    @property
    def granted(self) -> dict[str, frozenset[str]]:
        """What is agreed to now: origins by purpose."""
        with self._lock:
            return dict(self._granted)

    def covers(self, purpose: Purpose) -> bool:
        """Say whether the person agreed to this purpose with every one of its hosts."""
        with self._lock:
            return purpose.origins <= self._granted.get(purpose.id, frozenset())

    def grant(self, purpose: Purpose) -> None:
        """Note that the person was shown the purpose, its data and its hosts, and agreed."""
        with self._lock:
            self._granted[purpose.id] = self._granted.get(purpose.id, frozenset()) | purpose.origins

    def withdraw(self, purpose_id: str) -> None:
        """Take consent back; permits made before are void at once."""
        with self._lock:
            self._granted.pop(purpose_id, None)

    def permit(self, purpose: Purpose) -> Permit:
        """Give the permit that the gateway asks for.

        Raises:
            AppError: ``net.no_consent`` when the person did not agree, or not to all of these hosts.
        """
        if not self.covers(purpose):
            raise AppError("net.no_consent", purpose=purpose.id)
        return Permit(purpose, self, _SEAL)


class Permit:
    """Consent to one purpose. Only :meth:`Consents.permit` makes one; it is void when consent is taken back."""

    __slots__ = ("_consents", "purpose")

    def __init__(self, purpose: Purpose, consents: Consents, seal: object) -> None:
        if seal is not _SEAL:
            msg = "a permit comes from Consents.permit() only"
            raise TypeError(msg)
        self.purpose = purpose
        self._consents = consents

    def check(self, place: str) -> None:
        """Let a request to this origin pass.

        Raises:
            AppError: ``net.not_allowed`` when the origin was not among those shown, ``net.no_consent`` when consent was
                taken back.
        """
        if place not in self.purpose.origins:
            raise AppError("net.not_allowed", host=host_of(place)[:100])
        if not self._consents.covers(self.purpose):
            raise AppError("net.no_consent", purpose=self.purpose.id)


@dataclass(frozen=True, slots=True)
class SentRequest:
    """One request that left this computer, as the person reads it.

    Attributes:
        at: Local time, ISO format.
        purpose: Why it was made, in the words that were shown when consent was asked.
        sent: Bytes of its content, without what the protocols add.
        received: Bytes of the answer's content that were read.
        outcome: ``done``; ``stopped``; the code of what went wrong; empty while it is under way.
    """

    at: str
    host: str
    purpose: str
    sent: int = 0
    received: int = 0
    outcome: str = ""


class RequestLog(Protocol):
    """Port: every request the network gateway made."""

    def requests(self) -> tuple[SentRequest, ...]:
        """List them, newest first."""
        ...
