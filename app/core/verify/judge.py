"""The judge: any pasted text in, a verdict with reasons out. Never raises for what a person can paste; fails closed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from app.core.verify.account_judge import AccountJudge
from app.core.verify.candidates import MOST_PIECES, Finder
from app.core.verify.characters import HIDDEN, Glyphs
from app.core.verify.checked import answered
from app.core.verify.evidence import Evidence, unreadable
from app.core.verify.host_judge import HostJudge
from app.core.verify.id_judge import IdJudge, judge_coin_address, judge_phone
from app.core.verify.letter import Letter, is_letter, read_letter
from app.core.verify.letter_judge import LetterJudge
from app.core.verify.mail_judge import MailJudge
from app.core.verify.names import NameRules
from app.core.verify.pieces import Piece, Shape
from app.core.verify.platforms import Platforms
from app.core.verify.registry import Registry
from app.core.verify.rulebook import GlyphTable, Rulebook, SuffixTable
from app.core.verify.spoken import is_sentence
from app.core.verify.suffixes import SuffixList
from app.core.verify.tricks import Tricks
from app.core.verify.verdict import Assessment, Finding, Kind, Reason, Verdict, badness, worse
from app.core.verify.web_judge import WebJudge

# 100 kB of Chinese; with the secret guard before it the answer stays under 50 ms.
LONGEST: Final = 33_000
_PHONE_CHANNEL: Final = "phone-none"
_MORE_RECIPIENTS: Final = re.compile(r"(?:^|&)(?:to|cc|bcc)=", re.IGNORECASE)
_SCHEME: Final = re.compile(r"https?://", re.IGNORECASE)


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
        self._letters = LetterJudge(self._mail, self._address, rulebook.words.installers)
        self._tricks = Tricks(rulebook.tricks)
        self._finder = Finder(endings, platforms, look)
        self._as_of = rulebook.as_of

    def assess(self, text: str) -> Assessment:
        """Judge a text; of one beyond ``LONGEST`` or with too many parts only the front, and never as official."""
        read = text[:LONGEST]
        if not read.strip() or not HIDDEN.sub("", read).strip():
            return self._answer(text, [unreadable(Kind.TEXT, "", "input.empty")])
        if is_letter(read):
            return self._answer(text, self.letter(read_letter(text.encode("utf-8", "replace"))))
        return self._answer(text, self._findings(text, read))

    def letter(self, letter: Letter) -> list[Finding]:
        """Judge a letter with its fields, words and links; findings have no place, for it was decoded first."""
        findings = list(self._letters.findings(letter))
        known = {finding.host for finding in findings if finding.host}
        inside = self._findings(letter.text, letter.text[:LONGEST]) if letter.text.strip() else []
        findings += [
            replace(finding, place=(0, 0))
            for finding in inside
            if finding.host not in known and (finding.kind is not Kind.TEXT or finding.verdict is not Verdict.UNKNOWN)
        ]
        if letter.is_cut:
            findings.append(Finding(Kind.FILE, Verdict.SUSPICIOUS, "", "", (Reason("mail.read_in_part"),)))
        return findings

    def _findings(self, text: str, read: str) -> list[Finding]:
        pieces = self._finder.pieces(read)
        findings = [self._placed(piece, read) for piece in pieces]
        findings += [*self._about_text(read, pieces), *self._joined(read, findings)]
        if len(text) > LONGEST or len(pieces) >= MOST_PIECES:
            findings.append(_of_text(Verdict.SUSPICIOUS, (Reason("input.too_long"),), read))
        return findings

    def withheld(self) -> Assessment:
        """Answer for a text that held a secret and was never read."""
        finding = Finding(Kind.TEXT, Verdict.UNKNOWN, "[withheld]", "", (Reason("input.secret"),))
        return self._answer("[withheld]", [finding])

    def app(self, package: str) -> Finding:
        """Judge the name of an Android package."""
        return self._app(package)

    def extension(self, extension_id: str, title: str) -> Finding:
        """Judge a browser extension by its id and the name it shows."""
        evidence = Evidence(Kind.EXTENSION_ID, extension_id, extension_id)
        self._ids.judge_extension(evidence, extension_id, title)
        return evidence.finding()

    @property
    def as_of(self) -> str:
        """ISO date of the registry."""
        return self._as_of

    def _answer(self, text: str, findings: list[Finding]) -> Assessment:
        return answered(text, tuple(findings), self._as_of)

    def _placed(self, piece: Piece, text: str) -> Finding:
        start, end = piece.place
        finding, shown = self._judge(piece), text[start:end]
        if finding.place == piece.place and finding.text == shown:
            return finding
        return replace(finding, place=piece.place, text=shown)

    def _joined(self, text: str, findings: list[Finding]) -> Iterator[Finding]:
        """Read lines as a browser does, which drops tabs and line breaks: “https://a.example⏎.evil.example”."""
        first, *others = text.split() or [""]
        whole = "".join((first, *others))
        is_list = len(findings) == len(others) + 1 or ("/" not in first and any(map(_SCHEME.match, others)))
        if not others or " " in text.strip() or not others[0][0].isascii() or is_list:
            return
        joined = self._address(whole)
        if findings and (
            joined.verdict is not Verdict.OFFICIAL or any(finding.host != joined.host for finding in findings)
        ):
            reasons = (Reason("url.control_characters"), *joined.reasons)
            verdict = worse(joined.verdict, Verdict.SUSPICIOUS)
            yield replace(joined, verdict=verdict, text=text, place=(0, len(text)), reasons=reasons)

    def _about_text(self, text: str, pieces: list[Piece]) -> list[Finding]:
        """Judge what the message says, around the pieces in it."""
        if len(pieces) == 1 and pieces[0].shape is not Shape.UNPLACED and pieces[0].place == (0, len(text)):
            return []
        verdict, reasons = self._tricks.found(text)
        if verdict is not None:
            return [replace(_of_text(verdict, reasons, text), channel=self._tricks.fact(reasons))]
        return [] if pieces else [_of_text(Verdict.UNKNOWN, (Reason("text.nothing_to_check"),), text)]

    def _judge(self, piece: Piece) -> Finding:
        value = piece.value
        match piece.shape:
            case Shape.WEB:
                return self._address(value)
            case Shape.GLUED_WEB:
                return self._glued(value, piece.beside)
            case Shape.MAIL:
                return self._mail.judge(value, value, piece.beside)
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
        if evidence.verdict is Verdict.UNKNOWN and is_sentence(name):
            return _of_text(Verdict.UNKNOWN, (Reason("text.nothing_to_check"), Reason("text.never_asked")), name)
        return evidence.finding()

    def _address(self, value: str) -> Finding:
        scheme, _, rest = value.partition(":")
        match scheme.lower():
            case "mailto":
                return self._mail_link(value, rest)
            case "tel" | "sms" | "smsto" | "facetime" | "whatsapp":
                return judge_phone(value, _PHONE_CHANNEL)
            case "tg":
                return self._telegram_link(value, rest)
            case "market" | "itms-apps" | "itms" | "macappstore":
                return self._store_link(value, rest)
            case "ethereum" | "bitcoin" | "tron" | "solana" | "litecoin":
                return judge_coin_address(value)
            case _:
                return self._web.judge(value)

    def _store_link(self, value: str, rest: str) -> Finding:
        if not value.lower().startswith("market"):
            # The same pages of the App Store, opened in its program.
            return replace(self._web.judge(f"https:{rest}"), text=value)
        package = rest.partition("id=")[2].partition("&")[0]
        return self._app(package) if package else self._web.judge(value)

    def _mail_link(self, value: str, rest: str) -> Finding:
        address, _, query = rest.partition("?")
        finding = self._mail.judge(value, address)
        if not _MORE_RECIPIENTS.search(query):
            return finding
        reasons = (*finding.reasons, Reason("mail.more_recipients"))
        return replace(finding, verdict=worse(finding.verdict, Verdict.SUSPICIOUS), reasons=reasons)

    def _telegram_link(self, value: str, rest: str) -> Finding:
        name = rest.partition("domain=")[2].partition("&")[0]
        if "resolve" in rest and name:
            return self._account(Kind.TELEGRAM, name)
        if "url=" in rest:
            return self._web.judge(value)
        evidence = Evidence(Kind.TELEGRAM, value, value)
        evidence.say("account.private_invite", Verdict.SUSPICIOUS)
        return evidence.finding()

    def _glued(self, value: str, inner: str) -> Finding:
        """Judge an address that touches other letters: never official, for a browser would read on."""
        alone, whole = self._address(inner), self._web.judge(value)
        if alone.channel is not None:
            return replace(alone, verdict=Verdict.SUSPICIOUS, reasons=(Reason("url.glued_text"), *alone.reasons))
        return max((alone, whole), key=lambda finding: badness(finding.verdict))


def _of_text(verdict: Verdict, reasons: tuple[Reason, ...], text: str) -> Finding:
    return Finding(Kind.TEXT, verdict, text, "", reasons, (0, len(text)))
