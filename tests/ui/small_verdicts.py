"""A handful of verdicts in memory, with the words of their cards."""

from dataclasses import replace

from app.core.help import Lang
from app.core.verify.file_judge import FileJudge
from app.core.verify.genuine_apps import GenuineApps
from app.core.verify.sentences import Sentences, VerdictWords
from app.core.verify.verdict import Assessment, Finding, Kind, Reason, Verdict

LABELS = ("checked", "resembles", "why", "instead", "list_of", "code", "others")
LIKE = Finding(
    kind=Kind.URL, verdict=Verdict.LOOKALIKE, text="https://tokenpockot.example/x", subject="tokenpockot.example",
    reasons=(Reason("lookalike.spelling", (0, 11), (("name", "tokenpocket"),)),), place=(0, 29),
    host="tokenpockot.example", registrable=(0, 19), target="tokenpocket.pro", differing=((9, 10),), imitated="tokenpocket",
)  # fmt: skip
OFFICIAL = Finding(
    kind=Kind.URL, verdict=Verdict.OFFICIAL, text="https://www.tokenpocket.pro", subject="www.tokenpocket.pro",
    reasons=(Reason("registry.official"),), place=(0, 27), host="www.tokenpocket.pro", registrable=(4, 19),
    channel="website-main", target="www.tokenpocket.pro",
)  # fmt: skip
PHONE = Finding(Kind.PHONE, Verdict.UNKNOWN, "400-000-0000", "400-000-0000", (Reason("phone.none_exists"),), (0, 12))

TRICK = Finding(
    Kind.TEXT, Verdict.IMPOSTOR, "把助记词发给我", "", (Reason("trick.asks_words"),), (0, 7),
)  # fmt: skip


def _placed(finding, text):
    at = text.index(finding.text)
    return replace(finding, place=(at, at + len(finding.text)))


class FakeAssessor:
    """Knows a look-alike, an official site and a telephone; everything else is a text with nothing in it."""

    def __init__(self):
        self.read = []

    def assess(self, text):
        self.read.append(text)
        found = [_placed(finding, text) for finding in (PHONE, LIKE, OFFICIAL, TRICK) if finding.text in text]
        if not found and text.startswith("@"):
            asks = (Reason("account.which_platform"),)
            found = [Finding(Kind.TEXT, Verdict.UNKNOWN, text, text[1:], asks, (0, len(text)))]
        found = found or [
            Finding(Kind.TEXT, Verdict.UNKNOWN, text, "", (Reason("text.nothing_to_check"),), (0, len(text)))
        ]
        top = next((finding for finding in found if finding.imitated or finding.verdict is Verdict.IMPOSTOR), found[0])
        return Assessment(text, top, tuple(found), "2026-11-22", "20261122:test")

    def withheld(self):
        found = Finding(Kind.TEXT, Verdict.UNKNOWN, "[withheld]", "", (Reason("input.secret"),))
        return Assessment("[withheld]", found, (found,), "2026-11-22", "20261122:input.secret")

    def sentences(self, lang):
        is_english = lang is Lang.EN
        verdicts = {
            verdict.value: VerdictWords(f"{'verdict' if is_english else '判定'} {verdict}", "先不要打开。")
            for verdict in Verdict
        }
        reasons = {"lookalike.spelling": "和“{name}”只差几个字母。", "phone.none_exists": "没有已知的官方客服电话。"}
        return Sentences(verdicts, reasons, {name: f"标签 {name}" for name in LABELS})


class FakeJudge(FakeAssessor):
    """The same for files; every app wears the official name."""

    as_of = "2026-11-22"

    def app(self, package):
        return replace(
            OFFICIAL, kind=Kind.APP_ID, subject=package, text=package, target=package, channel="website-main"
        )

    def letter(self, letter):
        sender = letter.senders[0]
        verdict = Verdict.OFFICIAL if "service@tokenpocket.pro" in sender else Verdict.UNKNOWN
        return (Finding(Kind.EMAIL, verdict, sender, sender, (Reason("registry.official"),)),)

    def extension(self, extension_id, title):
        return Finding(Kind.EXTENSION_ID, Verdict.UNKNOWN, extension_id, extension_id, (Reason("id.unlisted"),))


def file_judge():
    return FileJudge(FakeJudge(), GenuineApps({}, ()))
