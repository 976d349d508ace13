"""``diagnose`` asks before it sends, sends nothing without an answer, and its status tells scripts what was found."""

import io
import json
from dataclasses import replace

import pytest

from app.cli import diagnose
from app.cli.main import build_parser, run
from app.core.consent import Consents
from app.core.probe import SHARED_CODES, Finding, FoundWords, ProbeSpec, ProbeState
from app.services.diagnosis.service import DiagnosisService

CODES = {**dict.fromkeys(SHARED_CODES), "x.good": 0, "x.bad": 0, "sites.none": 0}
WORDS = {code: FoundWords(code, f"title {code} {{count}}", "advice", ("read-me",)) for code in CODES}
LOCAL = ProbeSpec("local", "Local", "", "Reads.", "", (), "By hand so.", WORDS)
ASKING = replace(
    LOCAL,
    id="asking",
    purpose="ask",
    sends="Names.",
    hosts=("a.example",),
    why="Why so.",
    endpoints=("https://a.example/",),
)
VERSION = replace(LOCAL, id="app-version", needs=("version",))


class Terminal(io.StringIO):
    """Standard input of somebody who is there."""

    def isatty(self):
        return True


class Services:
    """The jobs of the terminal face; what each probe finds can be set."""

    def __init__(self):
        self.ran = []
        self.finds = {}
        self.offline = False
        probes = {spec.id: self for spec in (LOCAL, ASKING, VERSION)}
        self.service = DiagnosisService(self, probes, Consents(), lambda: self.offline, lambda: "2026-11-26T00:00:00Z")

    def probes(self, lang):
        return (LOCAL, ASKING, VERSION)

    def run(self, asked):
        self.ran.append(asked)
        code, state = self.finds.get(asked.spec.id, ("x.good", ProbeState.GOOD))
        return Finding(asked.spec.id, code, state, {"count": 7})

    def diagnosis(self):
        return self.service

    @property
    def names(self):
        return sorted(asked.spec.id for asked in self.ran)


@pytest.fixture
def services():
    return Services()


@pytest.fixture
def call(services, capsys, monkeypatch):
    def called(*words, said=None):
        monkeypatch.setattr("sys.stdin", io.StringIO("") if said is None else Terminal(said))
        status = run(build_parser().parse_args(["diagnose", *words]), services)
        return status, capsys.readouterr()

    return called


def codes(answer):
    return [each["code"] for each in json.loads(answer.out)["findings"]]


def test_without_a_terminal_nothing_is_asked_and_only_local_checks_run(call, services):
    status, answer = call("--json")

    assert (status, codes(answer), services.names) == (0, ["x.good", "probe.not_allowed"], ["local"])


def test_yes_agrees_to_what_is_sent(call, services):
    _, answer = call("--json", "--yes")

    assert codes(answer) == ["x.good", "x.good"]
    assert services.names == ["asking", "local"]


@pytest.mark.parametrize(
    ("said", "names"), [("y\n", ["asking", "local"]), ("\n", ["local"]), ("no\n", ["local"]), ("", ["local"])]
)
def test_on_a_terminal_consent_is_asked_with_data_and_host(call, services, said, names):
    _, answer = call("--lang", "en", said=said)

    assert "Why so." in answer.out
    assert "Names." in answer.out
    assert "a.example" in answer.out
    assert services.names == names


@pytest.mark.parametrize("words", [["--offline", "--yes"], ["--yes"]], ids=["option", "switch"])
def test_offline_sends_nothing(call, services, words):
    services.offline = "--offline" not in words
    status, answer = call("--json", *words)

    assert (status, codes(answer), services.names) == (0, ["x.good", "probe.offline"], ["local"])


def test_bad_finding_gives_one(call, services):
    services.finds["local"] = ("x.bad", ProbeState.BAD)

    assert call("--json")[0] == 1


@pytest.mark.parametrize("state", [ProbeState.ATTENTION, ProbeState.UNKNOWN])
def test_what_needs_a_look_only_is_no_failure(call, services, state):
    services.finds["local"] = ("x.bad", state)

    assert call("--json")[0] == 0


def test_no_answer_from_anybody_gives_three(call, services):
    services.finds["asking"] = ("sites.none", ProbeState.BAD)

    assert call("--json", "--yes")[0] == 3


def test_only_runs_the_named_checks(call, services):
    call("--json", "--only", "local")

    assert services.names == ["local"]


def test_unknown_check_is_wrong_use(call):
    status, answer = call("--only", "local,nowhere")

    assert status == 2
    assert "nowhere" in answer.err
    assert answer.err.count("\n") == 1


def test_version_is_handed_to_its_check(call, services):
    call("--json", "--app-version", "2.4.7")

    assert services.names == ["app-version", "local"]
    assert {asked.text("version") for asked in services.ran} == {"2.4.7"}


def test_secret_in_place_of_a_version_is_refused_and_not_repeated(call, services):
    status, answer = call("--app-version", "abandon " * 11 + "about")

    assert (status, services.ran) == (2, [])
    assert "abandon" not in answer.out + answer.err


def test_json_says_everything_of_a_finding(call, services):
    services.finds["local"] = ("x.bad", ProbeState.ATTENTION)
    _, answer = call("--json", "--only", "local")

    told = json.loads(answer.out)
    assert told["state"] == "attention"
    assert told["findings"][0] | {"took_ms": 0} == {
        "probe": "local", "code": "x.bad", "state": "attention", "title": "title x.bad 7", "advice": "advice",
        "manual": "By hand so.", "articles": ["read-me"], "flow": None, "facts": {"count": 7}, "evidence": [],
        "at": "2026-11-26T00:00:00Z", "took_ms": 0,
    }  # fmt: skip


@pytest.mark.parametrize(("lang", "word"), [("zh", "不知道"), ("zh-Hant", "不知道"), ("en", "unknown")])
def test_text_leads_with_the_most_concerning_and_gives_the_way_by_hand(call, services, lang, word):
    services.finds["local"] = ("x.bad", ProbeState.BAD)
    _, answer = call("--lang", lang)

    lines = answer.out.splitlines()
    assert lines[0].startswith("✗")
    assert "read-me" in answer.out
    assert word in answer.out
    assert "By hand so." in answer.out


def test_list_says_what_is_sent_and_runs_nothing(call, services):
    _, answer = call("--list", "--lang", "en")
    _, as_json = call("--list", "--json")

    assert "Names." in answer.out
    assert [each["hosts"] for each in json.loads(as_json.out)] == [[], ["a.example"]]
    assert services.ran == []


def test_what_a_server_said_does_not_act_on_the_terminal(call, services, monkeypatch):
    monkeypatch.setitem(WORDS, "x.good", FoundWords("x.good", "\x1b[31mred\u202e", "a"))
    _, answer = call("--only", "local")

    assert "\x1b" not in answer.out
    assert "\u202e" not in answer.out


def test_statuses_that_are_told_as_unreached_are_real_codes():
    assert diagnose.EXIT_UNREACHED == 3
