"""``search`` keeps its contract: one object per line and query, in order, with stable keys; a secret is withheld."""

from __future__ import annotations

import argparse
import io
import json
from typing import NoReturn

import pytest

from app.adapters.index import SearchIndex
from app.cli import search
from app.cli.services import TerminalServices
from app.services.search import SearchService
from tests.adapters import small_index

PHRASE = "worth advice like pool harbor lend once circle mango grant bachelor card"


def _unused() -> NoReturn:
    raise AssertionError


@pytest.fixture(scope="module")
def services():
    service = SearchService(SearchIndex(small_index.open_index()))
    return TerminalServices(
        search=lambda: service,
        help=_unused,
        flows=_unused,
        walks=_unused,
        verify=_unused,
        explain=_unused,
        file_check=_unused,
        content=_unused,
        learning=_unused,
        settings=_unused,
        diagnosis=_unused,
        checklists=_unused,
        harden=_unused,
        family=_unused,
        safe=_unused,
        transactions=_unused,
        consents=_unused,
        channels=_unused,
        reports=_unused,
        watch=_unused,
        along=_unused,
    )


def run(services, *query, **options):
    args = argparse.Namespace(**{"lang": "zh", "limit": 3, "json": False, "batch": False, **options}, query=query)
    assert search.run(args, services) == 0


def test_batch_answers_every_line_in_order(services, monkeypatch, capsys):
    monkeypatch.setattr("sys.stdin", io.StringIO("打包中\n\nrevoke approval\n\ufffd\n滑点"))

    run(services, json=True, batch=True)

    answers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [answer["query"] for answer in answers] == ["打包中", "", "revoke approval", "\ufffd", "滑点"]
    assert answers[0]["results"][0]["id"] == "tx-stuck-pending"
    assert answers[1]["results"] == []


def test_json_has_the_keys_of_the_contract(services, capsys):
    run(services, "zhuanzhang", "dabao", json=True)

    answer = json.loads(capsys.readouterr().out)
    assert {"query", "intent", "corrected", "results"} <= set(answer)
    assert answer["corrected"] == "转账打包"
    assert {"kind", "id", "lang", "title", "needs", "urgency", "score"} <= set(answer["results"][0])


def test_secret_is_withheld(services, capsys):
    run(services, PHRASE, json=True)

    out = capsys.readouterr().out
    answer = json.loads(out)
    assert (answer["query"], answer["intent"]) == ("[withheld]", "secret")
    assert "harbor" not in out
    assert answer["results"]


@pytest.mark.parametrize("lang", ["zh", "zh-Hant", "en"])
def test_text_names_title_kind_and_id(services, capsys, lang):
    run(services, "打包中", lang=lang)

    out = capsys.readouterr().out
    assert "(article tx-stuck-pending)" in out
    assert out.startswith("1. ")


def test_text_says_when_nothing_matches(services, capsys):
    run(services, "qwzzkjhj", lang="en")

    assert capsys.readouterr().out.startswith("Nothing matches exactly")
