"""The judge: any pasted text in, a verdict with reasons out. Never raises for what a person can paste; fails closed."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from app.core.verify.account_judge import AccountJudge
from app.core.verify.candidates import Finder, Piece, Shape
from app.core.verify.characters import HIDDEN, Glyphs
from app.core.verify.evidence import Evidence, unreadable
from app.core.verify.host_judge import HostJudge
from app.core.verify.id_judge import IdJudge, judge_coin_address, judge_phone
from app.core.verify.mail_judge import MailJudge
from app.core.verify.names import NameRules
from app.core.verify.platforms import Platforms
from app.core.verify.registry import Registry
from app.core.verify.rulebook import GlyphTable, Rulebook, SuffixTable
from app.core.verify.suffixes import SuffixList
from app.core.verify.tricks import Tricks
from app.core.verify.verdict import Assessment, Finding, Kind, Reason, Verdict, badness
from app.core.verify.web_judge import WebJudge

LONGEST: Final = 100_000
_PHONE_CHANNEL: Final = "phone-none"
_SHOWN_CODES: Final = 4


class Judge:
    """Everything needed to answer “is this official?”, ready."""

    def __init__(self, rulebook: Rulebook, glyphs: GlyphTable, suffixes: SuffixTable) -> None:
        registry = Registry(rulebook.identifiers, rulebook.own_domains, rulebook.recorded)
        names, look, endings = NameRules(rulebook.brands, rulebook.words), Glyphs(glyphs), SuffixList(suffixes)
        platforms = Platforms(rulebook.platforms)
        hosts = HostJudge(registry, names, look, endings, rulebook.hosts)
        self._accounts = AccountJudge(registry, names, look, rulebook.words)
        self._ids = IdJudge(registry, names)
        self._web = WebJudge(
            registry, (hosts, self._accounts, self._ids), names, platforms, (rulebook.hosts, rulebook.words)
        )
        self._mail = MailJudge(registry, hosts, names, rulebook.hosts)
        self._tricks = Tricks(rulebook.tricks)
        self._finder = Finder(endings, platforms)
        self._as_of = rulebook.as_of

    def assess(self, text: str) -> Assessment:
        """Judge a text; what is longer than ``LONGEST`` is read so far and never called official."""
        read = text[:LONGEST]
        if not read.strip() or not HIDDEN.sub("", read).strip():
            return self._answer(text, [unreadable(Kind.TEXT, "", "input.empty")])
        pieces = self._finder.pieces(read)
        findings = [self._placed(piece, read) for piece in pieces]
        findings += self._about_text(read, pieces)
        if len(text) > LONGEST:
            findings.append(_of_text(Verdict.SUSPICIOUS, (Reason("input.too_long"),), read))
        return self._answer(text, findings)

    def withheld(self) -> Assessment:
        """Answer for a text that held a secret and was never read."""
        finding = Finding(Kind.TEXT, Verdict.UNKNOWN, "[withheld]", "", (Reason("input.secret"),))
        return self._answer("[withheld]", [finding])

    def _answer(self, text: str, findings: list[Finding]) -> Assessment:
        top = max(findings, key=lambda finding: badness(finding.verdict))
        codes = "-".join(reason.code.replace("_", "") for reason in top.reasons[:_SHOWN_CODES])
        return Assessment(text, top, tuple(findings), self._as_of, f"{self._as_of.replace('-', '')}:{codes}")

    def _placed(self, piece: Piece, text: str) -> Finding:
        start, end = piece.place
        finding = self._judge(piece)
        return replace(finding, place=piece.place, text=text[start:end])

    def _about_text(self, text: str, pieces: list[Piece]) -> list[Finding]:
        """Judge what the message says, around the pieces in it."""
        is_one_piece = (
            len(pieces) == 1 and pieces[0].place == (0, len(text.strip())) and not any(map(str.isspace, text.strip()))
        )
        if is_one_piece and pieces[0].shape is not Shape.UNPLACED:
            return []
        verdict, reasons = self._tricks.found(text)
        if verdict is not None:
            return [_of_text(verdict, reasons, text)]
        return [] if pieces else [_of_text(Verdict.UNKNOWN, (Reason("text.nothing_to_check"),), text)]

    def _judge(self, piece: Piece) -> Finding:
        value = piece.value
        match piece.shape:
            case Shape.WEB:
                return self._address(value)
            case Shape.GLUED_WEB:
                return self._glued(value)
            case Shape.MAIL:
                return self._mail.judge(value, value, piece.title)
            case Shape.ACCOUNT:
                return self._account(piece.platform or Kind.TELEGRAM, value)
            case Shape.UNPLACED:
                return self._unplaced(value)
            case _:
                return self._number(piece)

    def _number(self, piece: Piece) -> Finding:
        value = piece.value
        if piece.shape is Shape.PHONE:
            if self._ids.is_registered_app(value):
                return self._app(value)
            return judge_phone(value, _PHONE_CHANNEL)
        if piece.shape is Shape.COIN:
            return judge_coin_address(value)
        if piece.shape is Shape.EXTENSION:
            evidence = Evidence(Kind.EXTENSION_ID, value, value)
            self._ids.judge_extension(evidence, value)
            return evidence.finding()
        return self._app(value) if piece.shape is Shape.APP else self._unplaced(value)

    def _app(self, value: str) -> Finding:
        evidence = Evidence(Kind.APP_ID, value, value)
        self._ids.judge_app(evidence, value)
        return evidence.finding()

    def _account(self, kind: Kind, name: str) -> Finding:
        evidence = Evidence(kind, name, name)
        self._accounts.judge(evidence, name)
        return evidence.finding()

    def _unplaced(self, name: str) -> Finding:
        evidence = Evidence(Kind.TEXT, name, name)
        self._accounts.judge_unplaced(evidence, name)
        return evidence.finding()

    def _address(self, value: str) -> Finding:
        scheme, _, rest = value.partition(":")
        match scheme.lower():
            case "mailto":
                address = rest.partition("?")[0]
                return self._mail.judge(value, address)
            case "tel" | "sms" | "smsto":
                return judge_phone(value, _PHONE_CHANNEL)
            case "tg":
                return self._telegram_link(value, rest)
            case "market":
                package = rest.partition("id=")[2].partition("&")[0]
                return self._app(package) if package else self._web.judge(value)
            case "ethereum" | "bitcoin" | "tron" | "solana" | "litecoin":
                return judge_coin_address(value)
            case _:
                return self._web.judge(value)

    def _telegram_link(self, value: str, rest: str) -> Finding:
        name = rest.partition("domain=")[2].partition("&")[0]
        if "resolve" in rest and name:
            return self._account(Kind.TELEGRAM, name)
        evidence = Evidence(Kind.TELEGRAM, value, value)
        evidence.say("account.private_invite", Verdict.SUSPICIOUS)
        return evidence.finding()

    def _glued(self, value: str) -> Finding:
        """Judge an address that touches other letters: never official, for a browser would read on."""
        whole = self._web.judge(value)
        at = next((place for place in range(len(value), 0, -1) if not value[place - 1].isascii()), 0)
        front = self._web.judge(value[at:]) if "." in value[at:] else whole
        if front.verdict in {Verdict.OFFICIAL, Verdict.OFFICIAL_UNLISTED} or front.channel:
            reasons = (Reason("url.glued_text"), *front.reasons)
            return replace(front, verdict=Verdict.SUSPICIOUS, reasons=reasons)
        return max((front, whole), key=lambda finding: badness(finding.verdict))


def _of_text(verdict: Verdict, reasons: tuple[Reason, ...], text: str) -> Finding:
    return Finding(Kind.TEXT, verdict, text, "", reasons, (0, len(text)))
