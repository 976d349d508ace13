"""Proxies and VPN connections that traffic of this computer may go through."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final
from urllib.parse import urlsplit

from app.core.computer.registry_text import registry_values
from app.core.probe import Evidence, Finding, ProbeState, listed

PROBE: Final = "proxy-and-vpn"
CODES: Final = {"proxy.none": (), "proxy.used": ("names",)}
_VARIABLES: Final = ("http_proxy", "https_proxy", "all_proxy")
# Names that drivers of VPN programs give to their interfaces. ``utun`` is left out on purpose where it has no
# address that can be routed: macOS keeps a few of them for itself.
_TUNNEL = re.compile(
    r"^(?:tun|tap|wg|ppp|ipsec|utun|nordlynx|proton|tailscale|zt|wintun|clash|mihomo|meta)\d*\b", re.IGNORECASE
)
_NAMED = re.compile(
    r"wireguard|openvpn|wintun|tap-windows|vpn|nordlynx|tailscale|zerotier|clash|sing-box", re.IGNORECASE
)


def decide_proxy(proxies: Iterable[Evidence], tunnels: Iterable[str]) -> Finding:
    """Say what traffic may go through.

    Args:
        proxies: Proxy settings, each with where it was read and the proxy's host and port.
        tunnels: Names of the interfaces that are up and belong to a VPN.
    """
    evidence = (*proxies, *(Evidence("interfaces", "tunnel", name) for name in tunnels))
    if not evidence:
        return Finding(PROBE, "proxy.none", ProbeState.GOOD)
    names = listed(each.value for each in evidence)
    return Finding(PROBE, "proxy.used", ProbeState.ATTENTION, {"names": names}, evidence)


def tunnels(interfaces: Mapping[str, bool]) -> list[str]:
    """Pick the interfaces of VPN programs that are up.

    Args:
        interfaces: True for those that are up and have an address beyond their own link.
    """
    return [name for name, is_up in interfaces.items() if is_up and (_TUNNEL.match(name) or _NAMED.search(name))]


def proxies_of_environment(environment: Mapping[str, str]) -> Iterator[Evidence]:
    """Read proxy variables, as curl and browsers started from a terminal do."""
    values = {name.casefold(): value for name, value in environment.items()}
    for name in _VARIABLES:
        place = place_of(values.get(name, ""))
        if place:
            yield Evidence("environment", name, place)


def proxies_of_registry(text: str) -> Iterator[Evidence]:
    """Read ``reg query`` of Windows' Internet Settings: ProxyEnable, ProxyServer, AutoConfigURL."""
    values = registry_values(text)
    if values.get("proxyenable") == "0x1":
        for part in values.get("proxyserver", "").split(";"):
            place = place_of(part.rpartition("=")[2])
            if place:
                yield Evidence("registry", "ProxyServer", place)
    if place := place_of(values.get("autoconfigurl", "")):
        yield Evidence("registry", "AutoConfigURL", place)


def proxies_of_scutil(text: str) -> Iterator[Evidence]:
    """Read macOS' ``scutil --proxy``."""
    values = dict(re.findall(r"^\s*(\w+) : (.+?)\s*$", text, re.MULTILINE))
    for kind in ("HTTP", "HTTPS", "SOCKS"):
        if values.get(f"{kind}Enable") == "1" and values.get(f"{kind}Proxy"):
            port = values.get(f"{kind}Port", "")
            yield Evidence("scutil", f"{kind}Proxy", f"{values[f'{kind}Proxy']}:{port}".rstrip(":"))
    place = place_of(values.get("ProxyAutoConfigURLString", ""))
    if values.get("ProxyAutoConfigEnable") == "1" and place:
        yield Evidence("scutil", "ProxyAutoConfigURLString", place)


def proxies_of_gsettings(text: str) -> Iterator[Evidence]:
    """Read GNOME's ``gsettings list-recursively org.gnome.system.proxy``."""
    values = {
        (schema, key): value.strip("'")
        for schema, key, value in re.findall(r"^(\S+) (\S+) (?:uint32 )?(.*)$", text, re.MULTILINE)
    }
    root = "org.gnome.system.proxy"
    if values.get((root, "mode")) == "manual":
        for kind in ("http", "https", "socks"):
            host, port = values.get((f"{root}.{kind}", "host"), ""), values.get((f"{root}.{kind}", "port"), "")
            if host:
                yield Evidence("gsettings", kind, f"{host}:{port}")
    elif values.get((root, "mode")) == "auto":
        yield Evidence("gsettings", "autoconfig-url", place_of(values.get((root, "autoconfig-url"), "")) or "auto")


def place_of(address: str) -> str:
    """Give host and port of a proxy address; a name or password in it stays out."""
    if not address.strip():
        return ""
    try:
        parts = urlsplit(address if "://" in address else f"//{address}")
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return ""
    return f"{host}:{port}" if port else host
