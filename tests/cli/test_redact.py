"""``redact`` keeps its contract: one JSON object per line, offsets in code points, one line for a wrong input."""

from __future__ import annotations

import argparse
import io
import json

import pytest

from app.cli import redact
from app.core.errors import AppError

PHRASE = "worth advice like pool harbor lend once circle mango grant bachelor card"


def run(monkeypatch, capsys, stdin, **options):
    monkeypatch.setattr("sys.stdin", io.StringIO(stdin))
    args = argparse.Namespace(**{"json": False, "batch": False, **options})
    assert redact.run(args, None) == 0
    return capsys.readouterr().out


def test_plain_text_comes_back_without_the_secret(monkeypatch, capsys):
    assert run(monkeypatch, capsys, f"看 😀 {PHRASE}\n") == "看 😀 [recovery phrase removed]\n"


def test_json_tells_places_in_code_points(monkeypatch, capsys):
    answer = json.loads(run(monkeypatch, capsys, f"😀 {PHRASE}", json=True))

    assert answer == {
        "text": "😀 [recovery phrase removed]",
        "findings": [{"kind": "recovery_phrase", "start": 2, "end": 2 + len(PHRASE), "certainty": "certain"}],
    }


def test_batch_answers_every_line_in_order_even_empty_ones(monkeypatch, capsys):
    lines = [json.dumps({"text": "fine"}), "", json.dumps({"text": PHRASE}), json.dumps({"text": "\ud800"})]
    out = run(monkeypatch, capsys, "\n".join(lines) + "\n", batch=True).splitlines()

    assert [json.loads(line)["text"] for line in out] == ["fine", "", "[recovery phrase removed]", "\ud800"]


@pytest.mark.parametrize("line", ["not json", "[]", '{"txt": "x"}', '{"text": 3}', "[" * 100_000])
def test_wrong_line_is_said_with_its_number(monkeypatch, capsys, line):
    with pytest.raises(AppError) as refused:
        run(monkeypatch, capsys, f'{{"text": "x"}}\n{line}\n', batch=True)

    assert (refused.value.code, refused.value.facts) == ("redact.bad_line", {"line": 2})


def test_endless_input_is_refused(monkeypatch, capsys):
    monkeypatch.setattr(redact, "_LONGEST_INPUT", 100)
    with pytest.raises(AppError, match=r"redact\.too_long"):
        run(monkeypatch, capsys, "x" * 101)
