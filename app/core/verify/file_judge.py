"""Judges what a file holds: an app, the codes in a picture, a mail, a text. What cannot be read is an answer too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from app.core.apk.report import ApkReport
from app.core.computer.extensions import Extension, calls_itself_wallet
from app.core.secrets import Screened, SecretFound
from app.core.verify.apk_judge import ApkJudge, apk_facts
from app.core.verify.checked import Checked, Fact, Subject, answered
from app.core.verify.evidence import unreadable
from app.core.verify.genuine_apps import GenuineApps
from app.core.verify.judge import Judge
from app.core.verify.letter import Letter
from app.core.verify.verdict import Assessment, Finding, Kind, Reason, Verdict

_LONGEST_SHOWN: Final = 500
_LONGEST_NAME: Final = 80


class FileJudge:
    """The judge of pasted text, for files."""

    def __init__(self, judge: Judge, apps: GenuineApps) -> None:
        self._judge = judge
        self._apks = ApkJudge(apps)

    def apk(self, report: ApkReport, name: str, trusted: ApkReport | None = None) -> Checked:
        """Judge an Android package."""
        named = self._judge.app(report.manifest.package) if report.manifest is not None else None
        finding = self._apks.judge(report, name, named, trusted)
        return Checked(self._answer(name, [finding]), Subject.APP, name, apk_facts(report))

    def codes(self, codes: Sequence[Screened | SecretFound], name: str) -> Checked:
        """Judge what stands in the codes of a picture; a picture without a code is an answer."""
        if not codes:
            none = Finding(Kind.QR, Verdict.UNKNOWN, name, "", (Reason("picture.no_code"),), (0, len(name)))
            return Checked(self._answer(name, [none]), Subject.PICTURE, name)
        facts = tuple(Fact("decoded", _shown(code)) for code in codes)
        findings = [finding for code in codes for finding in self._text(code).findings]
        return Checked(self._answer(name, findings), Subject.PICTURE, name, facts)

    def letter(self, letter: Letter, words: Screened | SecretFound, name: str) -> Checked:
        """Judge a saved letter.

        Args:
            letter: What was read of it.
            words: Its words, screened: one that quotes a secret is not judged further.
            name: Name of the file.
        """
        if isinstance(words, SecretFound):
            return Checked(self._judge.withheld(), Subject.MAIL, name)
        pairs = (
            ("mail_from", ", ".join(letter.senders)),
            ("mail_reply_to", letter.reply_to),
            ("mail_files", ", ".join(letter.files)),
        )
        facts = tuple(Fact(label, value) for label, value in pairs if value)
        return Checked(self._answer(name, self._judge.letter(letter)), Subject.MAIL, name, facts)

    def text(self, text: Screened | SecretFound, name: str) -> Checked:
        """Judge a text file as if it had been pasted."""
        return Checked(self._text(text), Subject.TEXT, name)

    def extensions(self, installed: Sequence[Extension], name: str) -> Checked | None:
        """Judge browser extensions; None when none of them wears the wallet's name or has an id of the registry."""
        found: list[Finding] = []
        facts: list[Fact] = []
        for each in installed:
            finding = self._extension(each)
            if finding.verdict is not Verdict.UNKNOWN or finding.channel is not None:
                found.append(finding)
                facts.append(
                    Fact("extension", f"{each.browser}: {each.name[:_LONGEST_NAME]} ({each.id[:_LONGEST_NAME]})")
                )
        return Checked(self._answer(name, found), Subject.EXTENSIONS, name, tuple(facts)) if found else None

    def _extension(self, extension: Extension) -> Finding:
        finding = self._judge.extension(extension.id, extension.name)
        if finding.verdict is Verdict.UNKNOWN and finding.channel is None and calls_itself_wallet(extension.name):
            reason = Reason("lookalike.title", None, (("name", extension.name[:_LONGEST_NAME]),))
            return replace(finding, verdict=Verdict.LOOKALIKE, reasons=(reason, *finding.reasons))
        return finding

    def unread(self, name: str, code: str, subject: Subject = Subject.TEXT) -> Checked:
        """Answer for what could not be read."""
        return Checked(self._answer(name, [unreadable(Kind.FILE, name, code)]), subject, name)

    def _text(self, text: Screened | SecretFound) -> Assessment:
        return self._judge.withheld() if isinstance(text, SecretFound) else self._judge.assess(text.text)

    def _answer(self, text: str, findings: list[Finding]) -> Assessment:
        return answered(text, tuple(findings), self._judge.as_of)


def _shown(code: Screened | SecretFound) -> str:
    return "[withheld]" if isinstance(code, SecretFound) else code.text[:_LONGEST_SHOWN]
