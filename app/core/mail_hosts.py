"""Where mail of well-known providers is handed in, so that nobody has to look it up.

Names and ports are those that each provider tells its own users for mail programs; the person sees them before anything
is sent, and can write others. Providers that take no password of a mail program any more are left out.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_ORIGINS: Final[Mapping[str, str]] = {
    "qq.com": "smtps://smtp.qq.com:465",
    "foxmail.com": "smtps://smtp.qq.com:465",
    "163.com": "smtps://smtp.163.com:465",
    "126.com": "smtps://smtp.126.com:465",
    "yeah.net": "smtps://smtp.yeah.net:465",
    "139.com": "smtps://smtp.139.com:465",
    "sina.com": "smtps://smtp.sina.com:465",
    "aliyun.com": "smtps://smtp.aliyun.com:465",
    "gmail.com": "smtps://smtp.gmail.com:465",
    "icloud.com": "smtp://smtp.mail.me.com:587",
    "yahoo.com": "smtps://smtp.mail.yahoo.com:465",
    "zoho.com": "smtps://smtp.zoho.com:465",
}
_TLS_PORT: Final = "465"


def known_origin(address: str) -> str:
    """Give where the provider of a mail address takes mail; empty when it is not known."""
    return _ORIGINS.get(address.strip().rpartition("@")[2].casefold(), "")


def typed_origin(text: str) -> str:
    """Read what a person typed for a server: ``host``, ``host:port`` or a whole origin; empty for nothing."""
    plain = text.strip()
    if not plain or "://" in plain:
        return plain
    host, _, port = plain.partition(":")
    port = port or _TLS_PORT
    return f"{'smtps' if port == _TLS_PORT else 'smtp'}://{host}:{port}"
