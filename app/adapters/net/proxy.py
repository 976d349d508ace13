"""The proxy a request takes: the person's choice, else what the system and the environment say."""

from __future__ import annotations

from typing import Final

# Only reads what the system says; nothing is fetched with it.
from urllib.request import getproxies, proxy_bypass  # noqa: TID251

from app.core.errors import AppError

_DIRECT: Final = "none"
_SCHEMES: Final = ("http://", "https://")
_LOOPBACK: Final = ("127.", "localhost", "[::1]", "::1")


def proxy_for(scheme: str, host: str, chosen: str) -> str | None:
    """Give the proxy's address for a host, or None for a direct way.

    Args:
        host: The host to be reached.
        scheme: Of the request: ``http`` or ``https``.
        chosen: Of the settings: empty follows the system, ``none`` goes directly, else an address.

    Raises:
        AppError: ``net.proxy`` for a proxy of a kind this program does not speak.
    """
    if chosen == _DIRECT or host.startswith(_LOOPBACK) or (not chosen and proxy_bypass(host)):
        return None
    found = getproxies()
    proxy = chosen or found.get(scheme) or found.get("all") or ""
    if not proxy:
        return None
    address = proxy if "://" in proxy else f"http://{proxy}"
    if not address.lower().startswith(_SCHEMES):
        raise AppError("net.proxy", host=host)
    return address
