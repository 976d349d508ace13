"""Where there is no keyring, a passphrase keeps things, asked for on a terminal only; a wrong one opens nothing."""

import pytest

from app.adapters.store.vault import Vault
from app.cli.main import build_parser, run
from app.core.records import Record
from tests.adapters.store.memory_keyring import MemoryKeyring
from tests.cli.report_bench import FILLED, Services

PASSPHRASE = "only for this program"


class Home:
    """A computer without a keyring, somebody at its terminal, and what is typed there."""

    def __init__(self, folder, monkeypatch):
        self.folder, self.typed, self.asked = folder, [], 0
        monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
        monkeypatch.setattr("getpass.getpass", self.type)
        self.start()

    def type(self, prompt):
        self.asked += 1
        return self.typed.pop(0)

    def start(self):
        self.vault = Vault(self.folder / "state", MemoryKeyring("state.no_keyring"))
        self.services = Services(self.folder / "state", self.vault)

    def do(self, *words):
        return run(build_parser().parse_args(list(words)), self.services)


@pytest.fixture
def home(tmp_path, monkeypatch):
    made = Home(tmp_path, monkeypatch)
    yield made
    made.vault.close()


def test_a_report_is_kept_by_a_passphrase_and_opened_by_it_after_a_new_start(home, capsys):
    home.typed = [PASSPHRASE, PASSPHRASE]
    assert home.do("report", "new", *FILLED) == 0
    home.vault.close()
    home.start()
    home.typed = ["wrong one", PASSPHRASE]
    capsys.readouterr()

    assert home.do("report", "list", "--lang", "en") == 0
    assert "Swap is dead" in capsys.readouterr().out


@pytest.mark.parametrize("typed", [[""], ["short"], [PASSPHRASE, "another one"]], ids=["none", "short", "unlike"])
def test_without_a_good_passphrase_nothing_is_kept_and_a_file_is_written_all_the_same(home, typed, tmp_path):
    home.typed = typed

    assert home.do("report", "new", *FILLED, "--save", str(tmp_path / "r.txt")) == 0
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == ["r.txt"]


def test_three_wrong_passphrases_end_it_in_one_line(home, capsys):
    home.vault.keep_by_passphrase(PASSPHRASE)
    home.vault.keeping().put(Record("x", "y", b"z"))
    home.vault.close()
    home.typed = ["a wrong one"] * 3

    assert home.do("ticket", "list") == 2
    assert capsys.readouterr().err.count("\n") == 3


def test_nobody_at_the_terminal_is_asked_nothing(home, monkeypatch):
    home.vault.keep_by_passphrase(PASSPHRASE)
    home.vault.close()
    monkeypatch.setattr("sys.stdin.isatty", lambda: False, raising=False)

    assert home.do("report", "list") == 2
    assert home.asked == 0


@pytest.mark.parametrize("words", [["gaps", "list"], ["flow", "tx-stuck", "--resume"]], ids=["gaps", "flow"])
def test_every_verb_that_reads_what_is_kept_asks_first(home, words):
    home.vault.keep_by_passphrase(PASSPHRASE)
    home.vault.close()
    home.start()
    home.typed = [PASSPHRASE]
    opened: list[bool] = []
    home.services.learning = home.services.walks = lambda: Opened(home.vault, opened)

    home.do(*words)

    assert (home.asked, opened) == (1, [False])


class Opened:
    """Notes whether what is kept was closed when a job first reads it."""

    def __init__(self, vault, seen):
        self.vault, self.seen = vault, seen

    def listed(self):
        self.seen.append(self.vault.is_closed)
        return ()

    def load(self, flow_id):
        self.seen.append(self.vault.is_closed)


def test_what_is_open_is_not_asked_for_again(home):
    home.vault.keep_by_passphrase(PASSPHRASE)
    home.do("report", "list")

    assert home.asked == 0
