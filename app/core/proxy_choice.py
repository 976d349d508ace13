"""The address of a proxy as a person types it and as the settings keep it: never with a login."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import urlsplit

from app.core.errors import AppError

# What the settings hold in place of an address (see ``Settings.proxy``).
SYSTEM, DIRECT = "", "none"
_LONGEST: Final = 260
_SPOKEN: Final = ("http", "https")
_NAME: Final = re.compile(r"[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?")
_LITERAL: Final = re.compile(r"[0-9a-f:.]{2,45}")
_MOST_PORT: Final = 65_535


def read_proxy(text: str) -> str:
    """Read what was typed: ``127.0.0.1:7890`` or ``http://HOST:PORT``; give it as it is kept.

    Raises:
        AppError: ``proxy.login`` for one with a name or password, which the settings must not hold;
            ``proxy.not_spoken`` for a kind of proxy that this program does not speak, such as SOCKS;
            ``proxy.not_address`` for anything else that is none. No fact holds what was typed.
    """
    typed = text.strip().lower()
    if not typed or len(typed) > _LONGEST or not typed.isascii() or not typed.isprintable() or " " in typed:
        raise AppError("proxy.not_address")
    address = typed if "://" in typed else f"http://{typed}"
    if "@" in address:
        raise AppError("proxy.login")
    try:
        parts = urlsplit(address)
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise AppError("proxy.not_address") from error
    if parts.scheme not in _SPOKEN:
        raise AppError("proxy.not_spoken")
    form = _LITERAL if ":" in host else _NAME
    has_more = parts.path.strip("/") or parts.query or parts.fragment
    if not port or port > _MOST_PORT or has_more or not form.fullmatch(host) or ".." in host:
        raise AppError("proxy.not_address")
    return f"{parts.scheme}://{f'[{host}]' if ':' in host else host}:{port}"


def shown_proxy(kept: str) -> str:
    """Give a kept address for the person to see, without the login that a file written by hand may hold."""
    return kept.rpartition("@")[2] if "@" in kept else kept
