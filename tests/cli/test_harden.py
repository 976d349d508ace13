"""``checklist ITEM --wizard`` and ``--harden``: led through on a terminal, kept, gone on with, undone."""

import io
import json
from dataclasses import fields, replace
from datetime import UTC, datetime

import pytest

from app.adapters.store.vault import Vault
from app.cli import demonstrations
from app.cli.main import build_parser
from app.cli.main import run as run_verb
from app.cli.services import TerminalServices
from app.core.checklist import Answer, Checklist, ChecklistItem, Demo, Priority, Proof
from app.core.flow import Edge, Flow, Option, Outcome, OutcomeUrgency, ProbeStep, Question
from app.core.help import Lang
from app.core.probe import Finding, FoundWords, ProbeSpec, ProbeState
from app.core.wizard import End
from app.services.checklists import ChecklistService
from app.services.family import FamilyService
from app.services.flows import FlowService
from app.services.harden import HardenService
from tests.adapters.store.memory_keyring import MemoryKeyring

NOW = datetime(2026, 11, 26, 2, 0, tzinfo=UTC)
ADDRESS = "TJRabPrwbZy45sbavfcjinPJC18kjpRTv8"
PHRASE = "abandon " * 11 + "about"


def item(name, minutes, demo=None):
    proof = Proof.DEMONSTRATION if demo else Proof.WORD
    return ChecklistItem(
        f"new/{name}",
        "new",
        1,
        Priority.P0,
        proof,
        name.upper(),
        "w",
        "h",
        "v",
        demo=demo,
        minutes=minutes,
        wizard=name,
    )


PAPER, DRILL, LOCK = item("paper", 2), item("drill", 5, Demo.SAME_ADDRESS), item("lock", 30, Demo.TIMED)


def question(name, demo=None, **ways):
    options = tuple(Option(each.replace("_", "-"), each, goto) for each, goto in ways.items())
    return Question(name, f"{name}?", "", options, steps=("first do this",) if name == "do" else (), demo=demo)


def wizard(each):
    verify = "verify" if each.demo else "eye"
    asked = [question("do", ready=verify, stuck="stuck"), question("eye", yes="told", no="wrong")]
    if each.demo:
        asked.append(question("verify", each.demo, shown="verified", failed="wrong", cannot_show="eye"))
    ends = {end.value: Outcome(end.value, OutcomeUrgency.WAIT, end.value, ("s",)) for end in End}
    return Flow(each.wizard, 1, each.title, "intro", "do", {one.id: one for one in asked}, ends)


class Pack:
    def checklists(self, lang):
        del lang
        return (Checklist("new", "New", "", (PAPER, DRILL, LOCK)),)

    def flow(self, flow_id, lang):
        del lang
        return next((wizard(each) for each in (PAPER, DRILL, LOCK) if each.wizard == flow_id), None)


@pytest.fixture
def services(tmp_path):
    vault, pack = Vault(tmp_path / "home", MemoryKeyring()), Pack()
    answers = ChecklistService(pack, vault, lambda: NOW)
    nothing = dict.fromkeys(each.name for each in fields(TerminalServices))
    given = {
        "checklists": lambda: answers,
        "harden": lambda: HardenService(answers, vault, lambda: NOW, "linux"),
        "flows": lambda: FlowService(pack),
        "safe": lambda: vault,
    }
    yield TerminalServices(**(nothing | given))
    vault.close()


@pytest.fixture
def run(services, capsys, monkeypatch):
    def typed(words, *lines):
        monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))
        status = run_verb(build_parser().parse_args(["checklist", "--lang", "en", *words]), services)
        streams = capsys.readouterr()
        return status, streams.out, streams.err

    return typed


def marks(services):
    return {stand.item.title: stand.mark for stand in services.checklists().overview(Lang.EN).stands if stand.mark}


def test_a_wizard_shows_the_steps_and_ends_in_the_items_state(run, services):
    status, out, _ = run(["new/paper", "--wizard"], "1", "1", "q")

    assert status == 0
    assert "- first do this" in out
    assert "Noted: your word." in out
    assert (marks(services)["PAPER"].answer, marks(services)["PAPER"].proof) == (Answer.DONE, Proof.WORD)


def test_a_demonstration_is_seen_by_the_program_and_not_kept(run, services):
    _, out, _ = run(["new/drill", "--wizard"], "1", "1", ADDRESS, ADDRESS, "q")

    assert "verified by the program" in out
    assert marks(services)["DRILL"].proof is Proof.DEMONSTRATION
    assert ADDRESS not in repr(marks(services))


def test_two_addresses_that_differ_leave_the_item_open(run, services):
    run(["new/drill", "--wizard"], "1", "1", ADDRESS, ADDRESS.replace("sbav", "sbaV"), "q")

    assert marks(services)["DRILL"].answer is Answer.OPEN


def test_choosing_that_it_was_shown_without_showing_it_proves_nothing(run, services):
    run(["new/drill", "--wizard"], "1", "1", "", "q")

    assert marks(services) == {}


def test_a_secret_is_refused_and_not_repeated(run, services):
    _, out, _ = run(["new/drill", "--wizard"], "1", "1", PHRASE, "q")

    assert "was not used and not kept" in out
    assert "abandon" not in out
    assert marks(services) == {}


def test_five_minutes_are_counted(run, services, monkeypatch):
    _, out, _ = run(["new/lock", "--wizard"], "1", "1", "y", "q")
    assert "seconds to go" in out
    assert marks(services) == {}

    monkeypatch.setattr(demonstrations, "SECONDS", 0)
    run(["new/lock", "--wizard"], "1", "1", "y", "q")
    assert marks(services)["LOCK"].proof is Proof.DEMONSTRATION


def test_everything_goes_in_order_and_on_where_it_was_left(run):
    _, out, _ = run(["--harden"], "1", "1", "n", "q")
    assert "3 items, about 37 minutes" in out
    assert "2 of 3 · about 35 minutes left" in out
    assert "go on with: checklist --harden" in out

    _, out, _ = run(["--harden"], "l", "q")
    assert "2 of 3 · about 35 minutes left" in out
    assert out.index("DRILL") < out.index("LOCK")


def test_a_run_says_what_it_came_to(run):
    _, out, _ = run(["--harden"], "1", "1", "n", "s", "1", "3", "2", "n", "q")

    assert "Done: 1. Not there yet: 1. Skipped: 1." in out


def test_undo_takes_the_item_back(run, services):
    run(["--harden"], "1", "1", "u", "q")

    assert marks(services) == {}
    assert services.harden().view(Lang.EN).number == 1


def test_going_back_from_an_end_takes_it_back_too(run, services):
    run(["--harden"], "1", "1", "b", "q")

    assert marks(services) == {}


def test_json_gives_order_minutes_and_the_run(run):
    run(["--harden"], "1", "1", "n", "q")

    said = json.loads(run(["--harden", "--json"])[1])

    assert [each["id"] for each in said["plan"]] == ["new/drill", "new/lock"]
    assert (said["minutes"], said["run"]["number"], said["run"]["of"]) == (35, 2, 3)
    assert said["run"]["steps"][0] == {"id": "new/paper", "state": "done"}


def test_an_unknown_item_is_wrong_use(run):
    status, _, err = run(["new/nothing", "--wizard"])

    assert (status, err.count("\n")) == (2, 1)


@pytest.fixture
def with_family(services):
    return replace(services, family=lambda: FamilyService(Pack(), lambda: NOW))


def test_a_plan_for_somebody_else_is_told_and_taken_in(with_family, services, capsys, tmp_path):
    out = tmp_path / "plan.json"
    assert run_verb(build_parser().parse_args(["checklist", "--for", "new", "--out", str(out)]), with_family) == 0
    assert "钱包安全，一步步来：3 步" in capsys.readouterr().out

    assert run_verb(build_parser().parse_args(["checklist", "--import", str(out)]), services) == 0

    assert services.harden().view(Lang.ZH).number == 1


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (["--for", "grandmother"], 2),
        (["--import", "no/such/file"], 2),
        (["nothing", "--not-mine", "no coins"], 2),
        (["new", "--not-mine", ""], 2),
        (["new", "--not-mine", PHRASE], 2),
    ],
    ids=["unknown word", "no file", "no list", "no reason", "a secret"],
)
def test_wrong_use_is_said_in_one_line(with_family, capsys, words, status):
    assert run_verb(build_parser().parse_args(["checklist", *words]), with_family) == status
    err = capsys.readouterr().err
    assert err.count("\n") == 1
    assert "abandon" not in err


def test_a_whole_list_is_left_out_with_a_reason(run, services):
    status, out, _ = run(["new", "--not-mine", "no wallet"])

    assert status == 0
    assert out.count("not mine") == 3
    assert services.checklists().overview(Lang.EN).score.left_out == 3


class Chain:
    """One check that needs an address; remembers what it was given."""

    def __init__(self):
        self.given = None

    def specs(self, lang, only=()):
        del lang, only
        words = {"tron.mine": FoundWords("tron.mine", "only you", "nothing")}
        return (
            ProbeSpec("tron-owner", "Owner", "", "reads", "sends", ("node",), "by hand", words, needs=("address",)),
        )

    def narrowed(self, specs, given):
        return specs

    def open_purposes(self, specs):
        return ()

    def agree(self, purposes):
        pass

    def run(self, specs, token, given=None):
        self.given = {name: text.text for name, text in given.items()}
        state = ProbeState.GOOD if given else ProbeState.UNKNOWN
        return (Finding("tron-owner", "tron.mine", state, at="2026-11-26T02:00:00+00:00"),)


def test_an_address_that_a_check_needs_is_asked_for_and_kept_nowhere(services, capsys, monkeypatch):
    owner = replace(PAPER, proof=Proof.CHECK, probes=("tron-owner",))
    edges = (Edge(("state:unknown",), "eye"), Edge(("state:good",), "verified"))
    step = ProbeStep("verify", "look", "", ("tron-owner",), {}, edges, "eye")
    made = wizard(PAPER)
    ready = replace(made.questions["do"], options=(Option("ready", "ready", "verify"), Option("stuck", "s", "stuck")))
    flow = replace(made, questions=made.questions | {"do": ready}, probes={"verify": step})
    monkeypatch.setattr(Pack, "checklists", lambda *_more: (Checklist("new", "New", "", (owner,)),))
    monkeypatch.setattr(Pack, "flow", lambda *_more: flow)
    chain = Chain()
    monkeypatch.setattr("sys.stdin", io.StringIO(f"1\nc\n{ADDRESS}\nq\n"))

    args = build_parser().parse_args(["checklist", "--lang", "en", "--harden"])
    run_verb(args, replace(services, diagnosis=lambda: chain))

    assert chain.given == {"address": ADDRESS}
    assert marks(services)["PAPER"].proof is Proof.CHECK
    assert ADDRESS not in repr(services.harden().view(Lang.EN)) + repr(marks(services))
