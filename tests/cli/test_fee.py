"""``explain --fee`` says how fees come about without asking anybody, and the figures of now only after a yes."""

import io
import json
from dataclasses import fields

import pytest

from app.cli.main import build_parser
from app.cli.main import run as run_verb
from app.cli.services import TerminalServices
from app.core.consent import Consents
from app.core.probe import Evidence, Finding, ProbeState
from app.services.diagnosis.service import DiagnosisService
from app.services.explain import FEES, ExplainService
from tests.services.explain_words import WrittenWords

NOW = "2026-11-26T10:32:07+00:00"


class Node:
    """Stands in for the network: remembers what it was asked."""

    def __init__(self):
        self.asked = []
        self.offline = False

    def run(self, asked):
        self.asked.append(asked.text("chain"))
        facts = {"energy": "1", "plain": "0.268", "activation": "1.1", "time": "10:32 UTC", "source": "tron.example"}
        return Finding(FEES, "fees.tron", ProbeState.GOOD, facts, (Evidence("tron.example", "energy_price", "100"),))


@pytest.fixture
def node():
    return Node()


@pytest.fixture
def fee(capsys, monkeypatch, node):
    words = WrittenWords()
    diagnosis = DiagnosisService(words, {FEES: node}, Consents(), lambda: node.offline, lambda: NOW)
    made = {"explain": lambda: ExplainService(words, lambda: NOW[:10]), "diagnosis": lambda: diagnosis}
    services = TerminalServices(**(dict.fromkeys(each.name for each in fields(TerminalServices)) | made))

    def run(*words):
        monkeypatch.setattr("sys.stdin", io.StringIO())
        status = run_verb(build_parser().parse_args(["explain", "--fee", *words]), services)
        streams = capsys.readouterr()
        return status, streams.out, streams.err

    return run


def test_without_a_yes_nobody_is_asked_and_no_figure_is_told(fee, node):
    status, out, err = fee("tron")

    assert (status, node.asked) == (0, [])
    assert "波场先用带宽和能量" in out
    assert "不知道，没有查" in out
    assert "--yes" in err


def test_after_a_yes_the_figures_come_with_source_and_time(fee, node):
    status, out, _ = fee("TRON", "--yes", "--lang", "en")

    assert (status, node.asked) == (0, ["tron"])
    assert "every 10,000 energy burns 1 TRX" in out
    assert f"tron.example · energy_price · 100 · {NOW}" in out


def test_offline_nobody_is_asked_whatever_was_agreed(fee, node):
    node.offline = True

    _, out, _ = fee("tron", "--yes")

    assert node.asked == []
    assert "不知道，没有查" in out


def test_json_holds_both_parts(fee):
    answer = json.loads(fee("tron", "--yes", "--json")[1])

    assert [each["code"] for each in answer["how"]] == ["fees.how_tron"]
    assert answer["now"]["code"] == "fees.tron"


def test_a_chain_whose_nodes_are_not_known_is_explained_all_the_same(fee, node):
    status, out, _ = fee("cosmos", "--yes")

    assert (status, node.asked) == (0, [])
    assert "这条链自己的币" in out


def test_a_chain_that_is_none_is_wrong_use(fee):
    assert fee("nowhere")[0] == 2
