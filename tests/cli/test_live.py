"""``verify --live`` looks at official sites alone, asks before it sends, and its status tells of a warning."""

import io
import json
from dataclasses import fields, replace

import pytest

from app.cli.main import build_parser, run
from app.cli.services import TerminalServices
from app.core.consent import Consents
from app.core.help import Channel, ChannelStatus, SourceKind
from app.core.probe import SHARED_CODES, Finding, FoundWords, ProbeSpec, ProbeState
from app.core.verify.sentences import Sentences, VerdictWords
from app.core.verify.verdict import Assessment, Kind, Reason, Verdict
from app.core.verify.verdict import Finding as Judged
from app.services.channels import ChannelService
from app.services.diagnosis.service import DiagnosisService
from app.services.verify import VerifyService

WORDS = {code: FoundWords(code, f"title {code}", "advice") for code in (*SHARED_CODES, "x.found")}
CHECK = ProbeSpec("site-answer", "Answer", "reach", "", "A visit.", (), "By hand.", WORDS, "Why so.", needs=("site",))
SITE = Channel(
    id="website-main", kind="website", value="https://tokenpocket.pro/", purpose=(), status=ChannelStatus.OFFICIAL,
    confidence=SourceKind.OFFICIAL, languages=(), chain="", since="", last_seen="2026-11-22", reviewed="2026-11-24",
    sources=(), title="Site", note="",
)  # fmt: skip
OTHER = replace(SITE, id="help-center", value="https://help.tokenpocket.pro/")
OFFICIAL = Judged(
    Kind.URL, Verdict.OFFICIAL, "x", "tokenpocket.pro", (Reason("registry.official"),), host="tokenpocket.pro",
    channel="website-main",
)  # fmt: skip


class Terminal(io.StringIO):
    """Standard input of somebody who is there."""

    def isatty(self):
        return True


class Program:
    """What the verb is given: a verdict, the channels, and one check that says what a test sets."""

    def __init__(self):
        self.judged = (OFFICIAL,)
        self.state = ProbeState.GOOD
        self.offline = False
        self.looked_at = []
        probes = {CHECK.id: self}
        diagnosis = DiagnosisService(self, probes, Consents(), lambda: self.offline, lambda: "2026-11-26T00:00:00Z")
        nothing = dict.fromkeys(each.name for each in fields(TerminalServices))
        given = {
            "verify": lambda: VerifyService(self),
            "channels": lambda: ChannelService(self, None, "2026-11-26"),
            "diagnosis": lambda: diagnosis,
        }
        self.services = TerminalServices(**(nothing | given))

    def assess(self, text):
        return Assessment(text, self.judged[0], self.judged, "2026-11-22", "code")

    def sentences(self, lang):
        labels = dict.fromkeys(["checked", "resembles", "why", "instead", "list_of", "code", "others"], "label")
        return Sentences({each.value: VerdictWords(each.value, "advice") for each in Verdict}, {}, labels)

    def channels(self, lang):
        return (OTHER, SITE)

    def channel(self, channel_id, lang):
        return {each.id: each for each in self.channels(lang)}.get(channel_id)

    def source(self, source_id):
        return None

    def probes(self, lang):
        return (CHECK,)

    def run(self, asked):
        self.looked_at.extend(asked.spec.targets)
        return Finding(asked.spec.id, "x.found", self.state)


@pytest.fixture
def program():
    return Program()


@pytest.fixture
def call(program, monkeypatch, capsys):
    def made(*words, stdin=None):
        monkeypatch.setattr("sys.stdin", stdin or io.StringIO())
        status = run(build_parser().parse_args(["verify", "--live", "--lang", "en", *words]), program.services)
        return status, *capsys.readouterr()

    return made


def test_with_yes_the_address_of_the_list_is_looked_at_and_not_the_pasted_one(call, program):
    status, out, _ = call("--yes", "https://tokenpocket.pro/anything?x=1")

    assert status == 0
    assert program.looked_at == ["https://tokenpocket.pro/"]
    assert "Live look at tokenpocket.pro" in out


def test_who_is_asked_and_says_nothing_sends_nothing(call, program):
    _, out, _ = call("tokenpocket.pro", stdin=Terminal("\n"))

    assert "To: tokenpocket.pro" in out
    assert "A visit." in out
    assert program.looked_at == []


def test_who_is_asked_and_agrees_sends(call, program):
    call("tokenpocket.pro", stdin=Terminal("y\n"))

    assert program.looked_at == ["https://tokenpocket.pro/"]


def test_without_anybody_to_ask_nothing_is_sent(call, program):
    _, _, err = call("tokenpocket.pro")

    assert "--yes" in err
    assert program.looked_at == []


@pytest.mark.parametrize(
    "judged",
    [
        (replace(OFFICIAL, verdict=Verdict.UNKNOWN, channel=None),),
        (replace(OFFICIAL, verdict=Verdict.LOOKALIKE),),
        (replace(OFFICIAL, verdict=Verdict.OFFICIAL_UNLISTED, host="new.tokenpocket.pro"),),
        (replace(OFFICIAL, host="elsewhere.example"),),
        (replace(OFFICIAL, channel=None),),
        (OFFICIAL, replace(OFFICIAL, verdict=Verdict.UNKNOWN)),
    ],
    ids=["unknown", "look-alike", "unlisted", "host off the list", "no channel", "several"],
)
def test_whoever_is_not_on_the_list_is_never_contacted(call, program, judged):
    program.judged = judged
    _, out, _ = call("--yes", "x")

    assert "this program contacts nobody else" in out
    assert program.looked_at == []


def test_offline_sends_nothing_and_says_so(call, program):
    program.offline = True
    _, out, _ = call("--yes", "tokenpocket.pro")

    assert "probe.offline" in out
    assert program.looked_at == []


def test_site_that_misbehaves_is_warned_of_in_words_and_status(call, program):
    program.state = ProbeState.BAD
    status, out, _ = call("--yes", "tokenpocket.pro")

    assert status == 1
    assert "Better not open tokenpocket.pro now: title x.found" in out


def test_json_holds_the_look(call, program):
    program.state = ProbeState.BAD
    _, out, _ = call("--yes", "--json", "tokenpocket.pro")
    live = json.loads(out)["live"]

    assert (live["host"], live["warned"]) == ("tokenpocket.pro", ["x.found"])
    assert live["findings"][0]["probe"] == "site-answer"


@pytest.mark.parametrize("words", [["--batch"], []])
def test_one_address_at_a_time(call, words):
    status, _, err = call(*words)

    assert status == 2
    assert "--live looks at one address" in err
