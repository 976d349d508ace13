"""Judges pages of app and extension stores by the id in their address."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import parse_qs

from app.core.verify.evidence import Evidence
from app.core.verify.id_judge import EXTENSION, IdJudge
from app.core.verify.locator import Locator
from app.core.verify.verdict import Kind, Verdict

_STORES: Final = {"play.google.com": "id", "appgallery.huawei.com": "id"}
_APPLE: Final = frozenset({"apps.apple.com", "itunes.apple.com"})
_EXTENSIONS: Final = frozenset({"chrome.google.com", "chromewebstore.google.com", "microsoftedge.microsoft.com"})
_OTHER_STORES: Final = frozenset({"microsoftedge.microsoft.com"})
_APPLE_ID: Final = re.compile(r"/id(\d{8,11})(?:[/?]|$)")


class StorePages:
    """Knows where a store writes the id."""

    def __init__(self, ids: IdJudge) -> None:
        self._ids = ids

    def evidence(self, text: str, locator: Locator) -> Evidence | None:
        """Say what is known of the app or extension on a page; None for pages that show none."""
        host = locator.host
        if host in _EXTENSIONS:
            return self._extension(text, locator)
        if host in _STORES:
            package = parse_qs(locator.query).get(_STORES[host], [""])[0]
            subject = package
        else:
            found = _APPLE_ID.search(f"{locator.path}/") if host in _APPLE else None
            package = found.group(1) if found else ""
            subject = f"id{package}"
        if not package:
            return None
        evidence = Evidence(Kind.APP_ID, subject, text, host)
        self._ids.judge_app(evidence, package)
        return evidence

    def _extension(self, text: str, locator: Locator) -> Evidence | None:
        parts = locator.path.strip("/").split("/")
        value = next((part for part in parts if EXTENSION.fullmatch(part)), "")
        if not value:
            return None
        evidence = Evidence(Kind.EXTENSION_ID, value, text, locator.host)
        self._ids.judge_extension(evidence, value, " ".join(parts))
        if locator.host in _OTHER_STORES and evidence.is_known:
            # The id is the vendor's in another store; here anybody may have it.
            evidence.say("id.other_store", Verdict.UNKNOWN)
        return evidence
