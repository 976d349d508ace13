"""``verify`` keeps its contract: one object a line, the keys of contracts.md, exit 1 for impostors, nothing clickable."""

from __future__ import annotations

import argparse
import io
import json
from dataclasses import replace
from types import SimpleNamespace

import pytest

from app.cli import verify
from app.core.errors import AppError
from app.core.verify.checked import Checked, Fact, Subject
from app.core.verify.sentences import Sentences, VerdictWords
from app.core.verify.verdict import Assessment, Finding, Kind, Reason, Verdict
from app.services.verify import VerifyService

FOUND = Finding(
    kind=Kind.DOMAIN, verdict=Verdict.LOOKALIKE, text="tokenpocket-pro.com", subject="tokenpocket-pro.com",
    reasons=(Reason("lookalike.combo", (0, 11), (("name", "tokenpocket"),)),), place=(0, 19), host="tokenpocket-pro.com",
    registrable=(0, 19), target="tokenpocket.pro", imitated="tokenpocket",
)  # fmt: skip
PHRASE = "legal winner thank year wave sausage worth useful legal winner thank yellow"


class FakeAssessor:
    """Calls everything a look-alike but what begins with “ok”."""

    def assess(self, text):
        found = replace(FOUND, verdict=Verdict.OFFICIAL) if text.startswith("ok") else FOUND
        findings = (found, replace(FOUND, text="b")) if text == "two" else (found,)
        return Assessment(text, found, findings, "2026-11-22", "20261122:x")

    def withheld(self):
        found = Finding(Kind.TEXT, Verdict.UNKNOWN, "[withheld]", "", (Reason("input.secret"),))
        return Assessment("[withheld]", found, (found,), "2026-11-22", "20261122:input.secret")

    def sentences(self, lang):
        verdicts = {verdict.value: VerdictWords(f"title {verdict}", "advice") for verdict in Verdict}
        labels = dict.fromkeys(["checked", "resembles", "why", "instead", "list_of", "code", "others"], "label")
        return Sentences(verdicts, {"lookalike.combo": f"{lang} adds words to {{name}}"}, labels)


def run(monkeypatch, capsys, stdin="", **options):
    monkeypatch.setattr("sys.stdin", io.StringIO(stdin))
    args = argparse.Namespace(
        **{"text": [], "json": False, "batch": False, "lang": "en", "trusted": "", "live": False, **options}
    )
    status = verify.run(args, SimpleNamespace(verify=lambda: VerifyService(FakeAssessor())))
    return status, capsys.readouterr().out


def test_json_has_the_keys_of_the_contract(monkeypatch, capsys):
    status, out = run(monkeypatch, capsys, text=["tokenpocket-pro.com"], json=True)
    answer = json.loads(out)

    assert status == 1
    expected = {
        "input": "tokenpocket-pro.com", "kind": "domain", "verdict": "lookalike", "channel": None, "target": "tokenpocket.pro",
        "host": "tokenpocket-pro.com", "as_of": "2026-11-22",
    }  # fmt: skip
    assert expected.items() <= answer.items()
    assert answer["reasons"] == [{"code": "lookalike.combo", "span": [0, 11], "facts": {"name": "tokenpocket"}}]
    assert "findings" not in answer


def test_several_parts_are_listed_with_the_worst_on_top(monkeypatch, capsys):
    _, out = run(monkeypatch, capsys, text=["two"], json=True)

    assert [finding["text"] for finding in json.loads(out)["findings"]] == ["tokenpocket-pro.com", "b"]


def test_batch_gives_one_object_a_line_also_for_empty_and_broken_ones(monkeypatch, capsys):
    status, out = run(monkeypatch, capsys, stdin="ok\n\n\ud800\nbad\n", batch=True)

    assert [json.loads(line)["input"] for line in out.splitlines()] == ["ok", "", "\ud800", "bad"]
    assert status == 1


def test_official_alone_ends_with_zero(monkeypatch, capsys):
    assert run(monkeypatch, capsys, stdin="ok\n", batch=True)[0] == 0
    assert run(monkeypatch, capsys, text=["ok"])[0] == 0


def test_a_secret_is_withheld(monkeypatch, capsys):
    for options in ({"json": True}, {}):
        _, out = run(monkeypatch, capsys, text=[PHRASE], **options)
        assert "sausage" not in out


def test_text_shows_evidence_and_nothing_to_click(monkeypatch, capsys):
    _, out = run(monkeypatch, capsys, text=["tokenpocket-pro.com"])

    assert "title lookalike" in out
    assert "tokenpocket-pro[.]com" in out
    assert "en adds words to tokenpocket" in out
    assert "tokenpocket-pro.com" not in out


@pytest.mark.parametrize("hidden", ["\u202e", "\x1b[31m", "\u200b"])
def test_hidden_characters_do_not_reach_the_terminal(monkeypatch, capsys, hidden):
    monkeypatch.setattr(FakeAssessor, "assess", lambda self, text: Assessment(
        text, replace(FOUND, subject=f"a{hidden}b"), (FOUND,), "2026-11-22", "x"))  # fmt: skip
    _, out = run(monkeypatch, capsys, text=["x"])

    assert hidden not in out


class FakeFiles:
    """Answers every file with one look-alike."""

    def check(self, path, stop, trusted):
        answer = Assessment("a.apk", FOUND, (FOUND,), "2026-11-22", "x")
        return Checked(answer, Subject.APP, "a.apk", (Fact("package", f"com.example\u202e{trusted[-5:]}"),))


def run_file(monkeypatch, capsys, path, **options):
    args = argparse.Namespace(
        **{"text": [str(path)], "json": False, "batch": False, "lang": "en", "trusted": "", "live": False, **options}
    )
    services = SimpleNamespace(verify=lambda: VerifyService(FakeAssessor()), file_check=FakeFiles)
    return verify.run(args, services), capsys.readouterr().out


def test_the_name_of_a_file_is_read_as_a_file(monkeypatch, capsys, tmp_path):
    path = tmp_path / "a.apk"
    path.write_bytes(b"PK")
    status, out = run_file(monkeypatch, capsys, path, json=True)
    answer = json.loads(out)

    assert status == 1
    assert (answer["kind"], answer["subject_kind"], answer["input"]) == ("file", "app", "a.apk")
    assert answer["facts"] == [{"label": "package", "value": "com.example\u202e"}]


def test_a_card_of_a_file_shows_what_was_read_and_hides_nothing(monkeypatch, capsys, tmp_path):
    path = tmp_path / "a.apk"
    path.write_bytes(b"PK")
    _, out = run_file(monkeypatch, capsys, path, trusted="b.apk")

    assert "package: com[.]example\N{REPLACEMENT CHARACTER}b[.]apk" in out
    assert "title lookalike" in out


def test_comparing_needs_a_file(monkeypatch, capsys):
    with pytest.raises(AppError, match=r"verify\.trusted_without_file"):
        run(monkeypatch, capsys, text=["tokenpocket.pro"], trusted="b.apk")
