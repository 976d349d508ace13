"""Browser extensions that call themselves this wallet, with the ids of the official channels."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Final, cast

from app.core.probe import Evidence, Finding, ProbeState, listed

PROBE: Final = "wallet-extensions"
CODES: Final = {"extensions.none": (), "extensions.official": ("names",), "extensions.unlisted": ("names",)}
_CALLS_ITSELF = re.compile(r"token\s*pocket|\btp\s*wallet|tp\s*钱包", re.IGNORECASE)
_MESSAGE = re.compile(r"__MSG_(\w+)__")


@dataclass(frozen=True, slots=True)
class Extension:
    """An installed extension.

    Attributes:
        browser: Name of the browser.
        id: As the store gives it.
    """

    browser: str
    id: str
    name: str


def calls_itself_wallet(name: str) -> bool:
    """Say whether a name is, or holds, the name of this wallet."""
    return _CALLS_ITSELF.search(name) is not None


def decide_extensions(installed: Iterable[Extension], official: Collection[str]) -> Finding:
    """Say whether an extension of this wallet is installed, and whether its id is that of the official one.

    Args:
        installed: Every extension.
        official: Ids of the official channels.
    """
    genuine: list[Extension] = []
    others: list[Extension] = []
    for each in installed:
        if each.id in official:
            genuine.append(each)
        elif calls_itself_wallet(each.name):
            others.append(each)
    evidence = tuple(Evidence(each.browser, each.name[:60], each.id[:80]) for each in (*others, *genuine)[:20])
    if others:
        names = listed(f"{each.name[:40]} ({each.browser})" for each in others)
        return Finding(PROBE, "extensions.unlisted", ProbeState.BAD, {"names": names}, evidence)
    if genuine:
        names = listed(each.browser for each in genuine)
        return Finding(PROBE, "extensions.official", ProbeState.GOOD, {"names": names}, evidence)
    return Finding(PROBE, "extensions.none", ProbeState.GOOD)


def manifest_name(manifest: str, messages: str) -> str:
    """Give the name in a Chromium manifest; a placeholder is looked up in the messages of its own language."""
    name = _text(_object(manifest).get("name"))
    placeholder = _MESSAGE.fullmatch(name)
    if placeholder is None:
        return name
    # Chromium finds messages whatever their capitals.
    entries = {key.casefold(): value for key, value in _object(messages).items()}
    entry = entries.get(placeholder[1].casefold())
    return _text(cast("dict[str, object]", entry).get("message")) if isinstance(entry, dict) else name


def default_locale(manifest: str) -> str:
    """Give the language of a manifest's messages; empty for a name that is no plain one."""
    found = _text(_object(manifest).get("default_locale"))
    return found if re.fullmatch(r"[A-Za-z]{2,3}(_[A-Za-z0-9]{2,4})?", found) else ""


def firefox_extensions(text: str) -> Iterator[tuple[str, str]]:
    """Give id and name of every extension in Firefox' ``extensions.json``."""
    addons = _object(text).get("addons")
    for addon in cast("list[object]", addons) if isinstance(addons, list) else []:
        if not isinstance(addon, dict):
            continue
        values = cast("dict[str, object]", addon)
        words = values.get("defaultLocale")
        name = _text(cast("dict[str, object]", words).get("name")) if isinstance(words, dict) else ""
        if values.get("type") == "extension" and _text(values.get("id")):
            yield _text(values.get("id")), name


def _object(text: str) -> dict[str, object]:
    try:
        value = cast("object", json.loads(text))
    except (ValueError, RecursionError):
        return {}
    return cast("dict[str, object]", value) if isinstance(value, dict) else {}


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
