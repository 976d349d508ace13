"""Judges an account name: exact on the right platform or not at all; then near forms, names, staff words."""

from __future__ import annotations

import re
from typing import Final

from app.core.verify.characters import HIDDEN, Glyphs, mixes_alphabets
from app.core.verify.evidence import Evidence
from app.core.verify.likeness import distance
from app.core.verify.names import NameRules
from app.core.verify.registry import Registry, note
from app.core.verify.resemblance import Resemblance
from app.core.verify.rulebook import WordLists
from app.core.verify.verdict import ACCUSING, Kind, Verdict

_SQUEEZED: Final = str.maketrans({"i": "l", "1": "l", "|": "l", "0": "o", "5": "s", "_": "", "-": "", ".": "", " ": ""})
_SHORTEST_NEAR: Final = 5
_SHORTEST_WORD: Final = 4
_LONGEST: Final = 128
_TITLES: Final = ("tp", "token", "tokenpocket", "tpwallet")
_NUMBER: Final = re.compile(r"\d+")
_CHATS: Final = frozenset({Kind.WECHAT, Kind.QQ})
_CALLED: Final = {
    Kind.TELEGRAM: "telegram", Kind.X: "x", Kind.DISCORD: "discord", Kind.WECHAT: "wechat", Kind.QQ: "qq",
    Kind.WEIBO: "weibo", Kind.GITHUB: "github", Kind.YOUTUBE: "youtube", Kind.MEDIUM: "medium",
}  # fmt: skip


class AccountJudge:
    """Says whose an account is and what it imitates."""

    def __init__(self, registry: Registry, names: NameRules, glyphs: Glyphs, words: WordLists) -> None:
        self._registry = registry
        self._names = names
        self._glyphs = glyphs
        self._staff = words.staff
        self._wallet = frozenset(words.wallet)
        self._genuine = tuple(
            (value, _squeezed(value))
            for kind in ("telegram", "x", "github", "medium")
            for value in registry.values(kind)
        )

    def judge(self, evidence: Evidence, name: str) -> None:
        """Say everything about an account whose platform is ``evidence.kind``."""
        clean = HIDDEN.sub("", name)[:_LONGEST]
        if clean != name[:_LONGEST]:
            evidence.say("account.hidden_characters", Verdict.SUSPICIOUS)
        entry = self._registry.find(_CALLED[evidence.kind], clean)
        if entry is not None:
            note(evidence, entry)
            if evidence.verdict is Verdict.OFFICIAL:
                evidence.say("account.can_be_imitated")
            return
        self._resemble(evidence, clean)
        if evidence.verdict not in ACCUSING:
            evidence.say("account.unlisted_chat" if evidence.kind in _CHATS else "account.unlisted")

    def judge_unplaced(self, evidence: Evidence, name: str) -> None:
        """Say what can be said of a name whose platform nobody told: never that it is official."""
        clean = HIDDEN.sub("", name)[:_LONGEST]
        places = [kind for kind in _CALLED.values() if self._registry.find(kind, clean) is not None]
        if places:
            evidence.say("account.which_platform", None, None, platforms=", ".join(places))
            return
        self._resemble(evidence, clean)
        evidence.say("account.which_platform", None, None, platforms="")

    def _resemble(self, evidence: Evidence, name: str) -> None:
        if not name or _NUMBER.fullmatch(name):
            return
        folded = self._glyphs.fold(name.casefold())
        whole = (0, len(name))
        squeezed = _squeezed(folded.text)
        for value, genuine in self._genuine:
            if squeezed == genuine or (len(genuine) >= _SHORTEST_NEAR and distance(squeezed, genuine, 1) == 1):
                found = Resemblance("lookalike.account", Verdict.LOOKALIKE, "", f"@{value}", value, whole)
                evidence.imitates(found)
                return
        resembled = self._names.resembles(folded.text) or self._names.resembles(squeezed)
        if resembled is not None:
            evidence.imitates(resembled if len(folded.text) == len(name) else _over(resembled, whole))
        elif self._claims_staff(folded.text):
            evidence.say("lookalike.staff", Verdict.LOOKALIKE, whole)
        if mixes_alphabets(name):
            evidence.say("host.mixed_alphabets", Verdict.SUSPICIOUS)

    def _claims_staff(self, name: str) -> bool:
        """“TP” or the wallet's words beside a word of office: TP_support, tp官方客服."""
        parts = [part for part in re.split(r"[\s_.\-]+|(?<=[a-z])(?=[^\x00-\x7f])", name) if part]
        first = parts[0] if parts else ""
        if first in _TITLES and len(parts) > 1:
            return any(word in part for part in parts[1:] for word in self._staff) or parts[1] in self._wallet
        return first.startswith("tp") and any(
            first[2:].startswith(word) for word in self._staff if len(word) >= _SHORTEST_WORD
        )


def _squeezed(name: str) -> str:
    return name.casefold().replace("rn", "m").replace("vv", "w").translate(_SQUEEZED)


def _over(found: Resemblance, span: tuple[int, int]) -> Resemblance:
    return Resemblance(found.code, found.verdict, found.brand, found.target, found.imitated, span)
