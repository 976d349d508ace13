"""``explain`` reads a request from standard input or compares two addresses; danger is status 1, secrets are refused."""

import io
import json
from dataclasses import fields

import pytest

from app.cli.main import build_parser
from app.cli.main import run as run_verb
from app.cli.services import TerminalServices
from app.services.explain import ExplainService
from tests.core.explain.requests import ALL, THIEF, TODAY, TOKEN, call
from tests.services.explain_words import WrittenWords

APPROVE = "0x" + call("approve(address,uint256)", THIEF, ALL).hex()


@pytest.fixture
def explained(capsys, monkeypatch):
    unused = dict.fromkeys(each.name for each in fields(TerminalServices))
    services = TerminalServices(**(unused | {"explain": lambda: ExplainService(WrittenWords(), lambda: TODAY)}))

    def run(*words, stdin=""):
        monkeypatch.setattr("sys.stdin", io.StringIO(stdin))
        status = run_verb(build_parser().parse_args(["explain", *words]), services)
        streams = capsys.readouterr()
        return status, streams.out, streams.err

    return run


def test_danger_is_told_and_is_status_one(explained):
    status, out, _ = explained(stdin=APPROVE)

    assert status == 1
    assert out.splitlines()[0] == "要我签的是什么"
    assert "[危险]" in out
    assert THIEF in out


def test_json_holds_every_sentence(explained):
    status, out, _ = explained("--json", "--lang", "en", stdin=APPROVE)
    answer = json.loads(out)

    assert (status, answer["kind"], answer["risk"]) == (1, "call", "red")
    assert answer["said"][0]["code"] == "sign.approve_unlimited"


def test_addresses_are_compared(explained):
    same = explained("--compare", TOKEN, TOKEN.lower(), "--json")
    alike = explained("--compare", TOKEN, TOKEN[:20] + "0" * 18 + TOKEN[38:], "--lang", "en")

    assert (same[0], json.loads(same[1])["sameness"]) == (0, "same")
    assert alike[0] == 1
    assert "[danger] Same ends, different middle" in alike[1]
    assert "0x dAC1 7F95" in alike[1]


@pytest.mark.parametrize(
    ("stdin", "reason"),
    [
        ("", "empty"),
        ("   \n", "empty"),
        ("abandon " * 11 + "about", "recovery phrase"),
        ("私钥 " + "c0ffee57" * 8, "key"),
    ],
)
def test_nothing_and_secrets_are_refused_in_one_line(explained, stdin, reason):
    status, out, err = explained(stdin=stdin)

    assert (status, out) == (2, "")
    assert reason in err
    assert len(err.splitlines()) == 1
