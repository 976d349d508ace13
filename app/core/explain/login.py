"""What a message to be signed as text says: a login (EIP-4361), or words without a form."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from app.core.explain.said import Said, amber, plain, red, shown

_LOGIN = re.compile(
    r"(?:[a-z][a-z0-9+.-]*://)?(?P<domain>[^\s/]{1,253}) wants you to sign in with your [^\n]{1,40} account:\n"
    r"(?P<address>[^\s]{1,120})\n",
)
_FIELD = re.compile(r"^(URI|Chain ID|Expiration Time|Resources):[ ]?(.*)$", re.MULTILINE)
_LONGEST = 20_000


def explain_text(text: str) -> tuple[str, list[Said]]:
    """Say what a text message means, with the kind: ``login`` or ``message``."""
    found = _LOGIN.match(text[:_LONGEST].replace("\r\n", "\n"))
    if found is None:
        return "message", [amber("sign.message", text=shown(text))]
    return "login", _login(found["domain"], found["address"], text[:_LONGEST])


def _login(domain: str, address: str, text: str) -> list[Said]:
    given = {name: value.strip() for name, value in _FIELD.findall(text)}
    said = [plain("sign.login", domain=shown(domain), address=shown(address))]
    host = _host(given.get("URI", ""))
    if not host or host != _host(f"https://{domain}"):
        said.append(red("sign.login_elsewhere", domain=shown(domain), host=shown(host) or "\N{EN DASH}"))
    if not domain.isascii() or "xn--" in domain:
        said.append(red("sign.login_letters", domain=shown(domain)))
    if "Resources" in given:
        said.append(amber("sign.login_resources"))
    return said


def _host(address: str) -> str:
    try:
        return (urlsplit(address).hostname or "").casefold()
    except ValueError:
        return ""
