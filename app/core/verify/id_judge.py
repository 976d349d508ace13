"""Judges numbers and ids: apps, browser extensions, phone numbers, coin addresses."""

from __future__ import annotations

import re
from typing import Final

from app.core.verify.evidence import Evidence
from app.core.verify.likeness import distance
from app.core.verify.names import NameRules
from app.core.verify.registry import Registry, note
from app.core.verify.resemblance import Resemblance
from app.core.verify.verdict import ACCUSING, Finding, Kind, Verdict

ANDROID: Final = re.compile(r"[A-Za-z]\w{0,62}(?:\.[A-Za-z]\w{0,62}){1,8}", re.ASCII)
IOS: Final = re.compile(r"(?:id)?(\d{8,11})", re.ASCII)
EXTENSION: Final = re.compile(r"[a-p]{32}")
_NEAR_DIGITS, _NEAR_LETTERS, _NEAR_EDITS = 4, 4, 2


class IdJudge:
    """Says whether an id is one of the registry's, or nearly one."""

    def __init__(self, registry: Registry, names: NameRules) -> None:
        self._registry = registry
        self._names = names

    def judge_app(self, evidence: Evidence, value: str) -> None:
        """Judge an Android package or the number of an app in the App Store."""
        number = IOS.fullmatch(value)
        if number:
            self._judge_exact(evidence, "ios", number.group(1), _NEAR_DIGITS)
            return
        self._judge_exact(evidence, "android", value, _NEAR_EDITS)
        if evidence.is_known or evidence.verdict in ACCUSING:
            return
        place = 0
        for part in value.lower().split("."):
            found = self._names.resembles(part)
            if found is not None:
                evidence.imitates(found, place)
            place += len(part) + 1

    def judge_extension(self, evidence: Evidence, value: str, title: str = "") -> None:
        """Judge the id of a browser extension, with the name its page wears."""
        self._judge_exact(evidence, "extension", value, _NEAR_LETTERS)
        if not evidence.is_known and self._names.resembles(title.lower()) is not None:
            evidence.say("lookalike.title", Verdict.LOOKALIKE, None, name=title[:60])

    def is_registered_app(self, value: str) -> bool:
        """Say whether the registry has an app under exactly this id."""
        number = IOS.fullmatch(value)
        found = self._registry.find("ios", number.group(1)) if number else self._registry.find("android", value)
        return found is not None

    def _judge_exact(self, evidence: Evidence, kind: str, value: str, near: int) -> None:
        entry = self._registry.find(kind, value)
        # Android tells upper from lower case in package names.
        if entry is not None and (kind != "android" or entry.value == value):
            note(evidence, entry)
            return
        evidence.say("id.unlisted")
        for genuine in self._registry.values(kind):
            if _is_near(value, genuine, near):
                differing = tuple(
                    at for at, (one, other) in enumerate(zip(value, genuine, strict=False)) if one != other
                )
                verdict = Verdict.SUSPICIOUS if kind == "ios" else Verdict.LOOKALIKE
                found = Resemblance("lookalike.id", verdict, "", genuine, genuine, (0, len(value)), differing)
                evidence.imitates(found)


def _is_near(value: str, genuine: str, most: int) -> bool:
    if len(value) == len(genuine):
        return sum(one != other for one, other in zip(value, genuine, strict=True)) <= most
    return distance(value.lower(), genuine, _NEAR_EDITS) <= _NEAR_EDITS


def judge_phone(text: str, channel: str) -> Finding:
    """Answer for any number: no official material names one.

    Args:
        text: The number as it stood.
        channel: Id of the registry's negative fact.
    """
    evidence = Evidence(Kind.PHONE, text.strip(), text)
    evidence.channel = channel
    evidence.say("phone.none_exists")
    return evidence.finding()


def judge_coin_address(text: str) -> Finding:
    """Answer for a coin address: never a contact."""
    evidence = Evidence(Kind.COIN_ADDRESS, text, text)
    evidence.say("coin.never_contact")
    return evidence.finding()
