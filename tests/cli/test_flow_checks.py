"""Live checks of a flow on a terminal: told before they run, agreed to, or looked up by hand."""

import io
import json
from dataclasses import fields

import pytest

from app.cli.main import build_parser
from app.cli.main import run as run_verb
from app.cli.services import TerminalServices
from app.core.probe import ProbeState
from app.services.flows import FlowService
from tests.core.checked_flow import HASH
from tests.ui.small_checks import Checks
from tests.ui.test_flow_checks import checked


class Store:
    def flow(self, flow_id, lang):
        return checked(flow_id, lang)


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.fixture
def checks():
    return Checks()


@pytest.fixture
def walked(checks, capsys, monkeypatch):
    unused = dict.fromkeys(each.name for each in fields(TerminalServices))
    services = TerminalServices(
        **(unused | {"flows": lambda: FlowService(Store()), "diagnosis": lambda: checks.service})
    )

    def run(*words, stdin):
        monkeypatch.setattr("sys.stdin", stdin)
        status = run_verb(build_parser().parse_args(["flow", "checked", *words]), services)
        streams = capsys.readouterr()
        return status, streams.out, streams.err

    return run


def answered(walked, **answers):
    _, out, _ = walked("--json", "--answers", "-", stdin=io.StringIO(json.dumps(answers)))
    return json.loads(out)


def test_json_tells_what_a_check_reads_and_sends_and_runs_nothing(walked, checks):
    walk = answered(walked, hash=HASH)

    assert walk["trail"] == [{"question": "hash", "text": HASH}]
    assert walk["current"]["kind"] == "probe"
    assert walk["current"]["options"] == ["check", "by-hand"]
    assert walk["current"]["probes"][1]["hosts"] == ["a.example"]
    assert checks.ran == []


def test_an_answer_file_agrees_or_goes_by_hand(walked, checks):
    checks.state = ProbeState.BAD
    found = answered(walked, hash=HASH, look="check")
    by_hand = answered(walked, hash=HASH, look="by-hand")

    assert found["outcome"]["id"] == "bad"
    assert found["trail"][1]["findings"][0]["code"] == "x.found"
    assert by_hand["current"]["id"] == "manual"
    assert sorted(checks.ran) == ["asking", "local"]


def test_on_a_terminal_it_is_told_then_asked_and_the_result_said(walked, checks):
    _, out, _ = walked("--lang", "en", stdin=Terminal(f"nothing\n{HASH}\nx\nc\nq\n"))

    assert "Digits" not in out
    assert "This is no transaction hash" in out
    assert "To: a.example" in out
    assert out.index("To: a.example") < out.index("title x.found")
    assert sorted(checks.ran) == ["asking", "local"]


def test_by_hand_on_a_terminal_asks_the_question_and_back_comes_back(walked, checks):
    _, out, _ = walked("--lang", "en", stdin=Terminal(f"{HASH}\nm\nb\nb\n1\nq\n"))

    assert out.count("看到什么？") == 2
    assert checks.ran == []


def test_another_answer_to_a_check_is_refused(walked):
    status, _, err = walked("--answers", "-", stdin=io.StringIO(json.dumps({"look": "perhaps"})))

    assert status == 2
    assert "no option" in err
