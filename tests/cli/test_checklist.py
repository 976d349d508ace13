"""``checklist`` keeps its contract: states and score, checks that answer items, one line when there is no keyring."""

import json
from dataclasses import fields
from datetime import UTC, datetime
from types import SimpleNamespace

import pytest

from app.adapters.store.vault import Vault
from app.cli.main import build_parser
from app.cli.main import run as run_verb
from app.cli.services import TerminalServices
from app.core.checklist import Answer, Checklist, ChecklistItem, Priority, Proof
from app.core.probe import Finding, FoundWords, ProbeSpec, ProbeState
from app.services.checklists import ChecklistService
from tests.adapters.store.memory_keyring import MemoryKeyring

NOW = datetime(2026, 11, 26, 2, 0, tzinfo=UTC)
DISK = ChecklistItem(
    "pc/disk", "pc", 1, Priority.P0, Proof.CHECK, "Disk is encrypted", "w", "h", "v", probes=("disk-encryption",)
)
PAPER = ChecklistItem("new/paper", "new", 1, Priority.P1, Proof.WORD, "Words on paper", "w", "h", "v")
FOUND = {
    "disk.encrypted": FoundWords("disk.encrypted", "encrypted", "nothing"),
    "disk.plain": FoundWords("disk.plain", "not encrypted", "turn it on"),
}


class Pack:
    def checklists(self, lang):
        return (Checklist("new", "New wallet", "", (PAPER,)), Checklist("pc", "Computer", "", (DISK,)))


class Diagnosis:
    """One check, whose answer a test chooses."""

    is_offline = False

    def __init__(self):
        self.state = ProbeState.GOOD
        self.agreed = 0

    def specs(self, lang, only=()):
        return (ProbeSpec("disk-encryption", "Disk", "", "reads", "", (), "by hand", FOUND),)

    def open_purposes(self, specs):
        return ()

    def agree(self, purposes):
        self.agreed += 1

    def run(self, specs, token):
        code = "disk.encrypted" if self.state is ProbeState.GOOD else "disk.plain"
        return (Finding("disk-encryption", code, self.state),)


@pytest.fixture
def diagnosis():
    return Diagnosis()


@pytest.fixture
def make(tmp_path, diagnosis):
    vaults = []

    def with_keyring(keyring):
        vault = Vault(tmp_path / "home", keyring)
        vaults.append(vault)
        service = ChecklistService(Pack(), vault, lambda: NOW)
        unwatched = SimpleNamespace(kept=SimpleNamespace(watched=tuple))
        nothing = dict.fromkeys(each.name for each in fields(TerminalServices))
        given = {
            "checklists": lambda: service,
            "safe": lambda: vault,
            "diagnosis": lambda: diagnosis,
            "watch": lambda: unwatched,
        }
        return TerminalServices(**(nothing | given))

    yield with_keyring
    for vault in vaults:
        vault.close()


@pytest.fixture
def services(make):
    return make(MemoryKeyring())


@pytest.fixture
def run(capsys):
    def go(services, *words):
        status = run_verb(build_parser().parse_args(["checklist", "--lang", "en", *words]), services)
        streams = capsys.readouterr()
        return status, streams.out, streams.err

    return go


def test_json_gives_score_next_and_every_item(run, services):
    services.checklists().answer("new/paper", Answer.DONE)

    status, out, _ = run(services, "--json")

    said = json.loads(out)
    assert (status, said["score"], said["next"], said["kept_by"]) == (0, 28, "pc/disk", "system")
    assert {item["id"]: item["state"] for each in said["lists"] for item in each["items"]} == {
        "new/paper": "word",
        "pc/disk": "open",
    }


def test_a_good_check_answers_its_item_and_is_kept(run, services):
    status, out, _ = run(services, "pc", "--check")

    assert status == 0
    assert "✓ Disk: encrypted" in out
    assert "[✓] P0 Disk is encrypted  (checked" in out
    assert services.checklists().overview("en").score.checked == 1


def test_a_failed_check_gives_1_and_says_what_to_do(run, services, diagnosis):
    diagnosis.state = ProbeState.BAD

    status, out, _ = run(services, "--check")

    assert status == 1
    assert "turn it on" in out


def test_nothing_is_agreed_to_without_yes(run, services, diagnosis):
    run(services, "--check")
    assert diagnosis.agreed == 0

    run(services, "--check", "--yes")
    assert diagnosis.agreed == 1


def test_without_a_keyring_one_line_says_so_and_memory_serves(run, make):
    status, out, err = run(make(MemoryKeyring("state.no_keyring")), "--check", "--json")

    assert (status, json.loads(out)["kept_by"], err.count("\n")) == (0, "memory", 1)


def test_looking_asks_no_keyring(run, make):
    status, _, err = run(make(MemoryKeyring("state.no_keyring")))

    assert (status, err) == (0, "")


def test_an_unknown_list_is_wrong_use(run, services):
    status, _, err = run(services, "nothing-here")

    assert status == 2
    assert "nothing-here" in err
