"""``flow`` keeps its contract: a list, a walk from a file of answers, a walk on a terminal; one line for wrong use."""

import argparse
import io
import json
from dataclasses import fields

import pytest

from app.adapters.store.vault import Vault
from app.cli import flow
from app.cli.main import build_parser
from app.cli.main import run as run_verb
from app.cli.services import TerminalServices
from app.core.help import Lang
from app.services.flow_states import KeptWalks
from app.services.flows import FlowService
from app.services.help import HelpService
from tests.adapters.store.memory_keyring import MemoryKeyring
from tests.ui import small_flow

FLOW_ID = small_flow.FLOW_ID


class Store:
    """The flows of the window's tests."""

    def item(self, item_id):
        return small_flow.item(item_id)

    def items(self, kind):
        return tuple(small_flow.item(flow_id) for flow_id in reversed(small_flow.TITLES))

    def document(self, item_id, lang):
        return small_flow.document(item_id, lang)

    def source(self, source_id):
        return None

    def flow(self, flow_id, lang):
        return small_flow.flow(flow_id, lang)


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.fixture
def vault(tmp_path):
    made = Vault(tmp_path / "state", MemoryKeyring())
    yield made
    made.close()


@pytest.fixture
def services(vault):
    nothing = dict.fromkeys(each.name for each in fields(TerminalServices))
    walks = KeptWalks(vault, lambda: "2026-11-26T10:00:00+00:00")
    given = {
        "help": lambda: HelpService(Store()),
        "flows": lambda: FlowService(Store()),
        "walks": lambda: walks,
        "safe": lambda: vault,
    }
    return TerminalServices(**(nothing | given))


@pytest.fixture
def walked(services, capsys, monkeypatch, tmp_path):
    def run(*words, answers=None, stdin=None):
        if answers is not None:
            file = tmp_path / "answers.json"
            file.write_text(answers if isinstance(answers, str) else json.dumps(answers), encoding="utf-8")
            words = (*words, "--answers", str(file))
        monkeypatch.setattr("sys.stdin", stdin or io.StringIO())
        status = run_verb(build_parser().parse_args(["flow", *words]), services)
        streams = capsys.readouterr()
        return status, streams.out, streams.err

    return run


def test_without_id_the_flows_are_listed_urgent_ones_first(walked):
    _, text, _ = walked()
    _, listed, _ = walked("--json", "--lang", "en")

    assert text.splitlines()[0].split() == ["!", FLOW_ID, "币被盗了"]
    assert [entry["id"] for entry in json.loads(listed)] == [FLOW_ID, "dapp-connect"]
    assert json.loads(listed)[0] == {
        "id": FLOW_ID, "title": "Coins stolen", "intro": "Three questions at most.", "urgency": "emergency",
    }  # fmt: skip


def test_json_says_where_a_walk_stands(walked):
    status, out, _ = walked(FLOW_ID, "--json", "--lang", "en", answers={"left": "yes"})

    assert status == 0
    assert json.loads(out) == {
        "id": FLOW_ID,
        "trail": [{"question": "left", "option": "yes"}],
        "current": {
            "kind": "question",
            "id": "leaked",
            "title": "Did words leak?",
            "hint": "",
            "options": [{"id": "yes", "label": "Yes"}, {"id": "no", "label": "No"}],
        },
        "left": [1, 2],
        "outcome": None,
    }


def test_json_of_an_outcome_holds_everything_to_do(walked):
    _, out, _ = walked(FLOW_ID, "--json", "--lang", "en", answers={"left": "yes", "leaked": "yes", "when": "now"})
    walk = json.loads(out)

    assert walk["left"] == [0, 0]
    assert walk["current"] == {"kind": "outcome", "id": "move", "title": "Do this first"}
    assert walk["outcome"] == {
        "id": "move",
        "urgency": "act-now",
        "title": "Do this first",
        "steps": ["Step one."],
        "cannot": ["Nobody can undo it."],
        "keep": ["The hash."],
        "articles": ["mnemonic-leaked", "gone-since"],
        "checklist": None,
        "channels": ["email-support", "old-forum", "gone-since"],
        "report": None,
        "flow": None,
    }


def test_answers_come_from_standard_input_too(walked):
    _, out, _ = walked(FLOW_ID, "--json", "--answers", "-", stdin=io.StringIO('{"left": "no"}'))

    assert json.loads(out)["outcome"]["id"] == "report"


def test_text_shows_the_trail_and_the_outcome_with_its_urgency(walked):
    _, out, _ = walked(FLOW_ID, "--lang", "en", answers={"left": "yes", "leaked": "yes"})

    assert "Anything left? → Yes" in out
    assert "[Act now] Do this first" in out
    assert "  1. Step one." in out
    assert "Never enter a recovery phrase" in out


@pytest.mark.parametrize("lang", ["zh", "zh-Hant", "en"])
def test_on_a_terminal_numbers_answer_b_goes_back_and_q_leaves(walked, lang):
    status, out, _ = walked(FLOW_ID, "--lang", lang, stdin=Terminal("b\n9\n\n1\n2\nb\n1\nb\nb\n2\nQ\n"))

    titles = [small_flow.flow(FLOW_ID, Lang(lang)).questions[id_].title for id_ in ("left", "leaked", "when")]
    # Asked at the start and after two steps back; asked, come back to, come back to again; asked once.
    assert [out.count(title) for title in titles] == [2, 3, 1]
    assert out.count("[") == 2  # an outcome each time the walk reached one
    assert status == 0


def test_the_end_of_the_input_leaves_quietly(walked):
    status, _, err = walked(FLOW_ID, stdin=Terminal("1\n"))

    assert (status, err) == (0, "")


def test_a_pasted_megabyte_is_no_answer(walked):
    status, out, _ = walked(FLOW_ID, "--lang", "en", stdin=Terminal("1" * 1_000_000))

    assert status == 0
    assert "Question 2" not in out


@pytest.mark.parametrize(
    ("words", "answers", "reason"),
    [
        (["nope"], None, "no guided check"),
        (["two\nlines"], None, "no guided check"),
        ([FLOW_ID], "not json", "not a JSON object"),
        ([FLOW_ID], "[]", "not a JSON object"),
        ([FLOW_ID], '{"left": 1}', "not a JSON object"),
        ([FLOW_ID], "[" * 60_000, "not a JSON object"),
        ([FLOW_ID], '{"left": "maybe"}', "no option “maybe”"),
        ([FLOW_ID], '{"move": "yes"}', "no question “move”"),
        ([FLOW_ID], "x" * 70_000, "longer than"),
        ([], "{}", "needs the ID"),
    ],
)
def test_wrong_use_is_one_line_and_status_two(walked, words, answers, reason):
    status, out, err = walked(*words, "--json", answers=answers)

    assert (status, out) == (2, "")
    assert len(err.splitlines()) == 1
    assert reason in err


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00"], ids=["missing", "not-utf8"])
def test_answers_that_cannot_be_read_are_said(walked, tmp_path, content):
    file = tmp_path / "given"
    if content is not None:
        file.write_bytes(content)

    status, _, err = walked(FLOW_ID, "--answers", str(file))

    assert status == 2
    assert "cannot be read" in err


def test_the_verb_describes_itself():
    parser = argparse.ArgumentParser()
    flow.add_parser(parser.add_subparsers(dest="verb"))

    assert parser.parse_args(["flow", "x"]).id == "x"


def test_the_map_is_a_drawing_with_the_way_of_the_answers(walked):
    status, plain, _ = walked(FLOW_ID, "--map")
    _, answered, _ = walked(FLOW_ID, "--map", "--lang", "en", answers={"left": "no"})

    assert status == 0
    assert plain.startswith("<svg ")
    assert "还有币吗？" in plain
    assert 'stroke-width="2.5"' in answered
    assert "Act now" in answered


def test_answers_are_kept_when_asked_and_a_later_run_goes_on_from_them(walked):
    walked(FLOW_ID, "--keep", stdin=Terminal("1\nq\n"))

    _, text, _ = walked(FLOW_ID, "--resume", "--json")

    assert json.loads(text)["trail"] == [{"question": "left", "option": "yes"}]


def test_what_was_not_kept_cannot_be_resumed_and_what_was_can_be_forgotten(walked):
    walked(FLOW_ID, stdin=Terminal("1\nq\n"))
    assert walked(FLOW_ID, "--resume")[0] == 2

    walked(FLOW_ID, "--keep", answers={"left": "yes"})
    assert walked(FLOW_ID, "--resume")[0] == 0
    walked(FLOW_ID, "--forget")
    status, _, fault = walked(FLOW_ID, "--resume")
    assert (status, fault) == (
        2,
        f"tp-self-help: nothing is kept of “{FLOW_ID}”; `flow {FLOW_ID} --keep` keeps answers\n",
    )
