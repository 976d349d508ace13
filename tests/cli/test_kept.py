"""``kept`` takes everything along with a passphrase from standard input, and never takes a recovery phrase for one."""

import io
from dataclasses import fields

import pytest

from app.adapters.store.vault import Vault
from app.cli.main import build_parser
from app.cli.main import run as run_verb
from app.cli.services import TerminalServices
from app.core.records import Record
from app.services.take_along import TakeAlongService
from tests.adapters.store.memory_keyring import MemoryKeyring

WORDS = "rusty violin orbit candle pickle"


@pytest.fixture
def home(tmp_path):
    made = []

    def computer(name):
        vault = Vault(tmp_path / name, MemoryKeyring())
        made.append(vault)
        nothing = dict.fromkeys(each.name for each in fields(TerminalServices))
        return vault, TerminalServices(**(nothing | {"along": lambda: TakeAlongService(vault), "safe": lambda: vault}))

    yield computer
    for vault in made:
        vault.close()


@pytest.fixture
def run(monkeypatch):
    def with_passphrase(services, passphrase, *line):
        monkeypatch.setattr("sys.stdin", io.StringIO(passphrase + "\n"))
        return run_verb(build_parser().parse_args(["kept", *line, "--lang", "en"]), services)

    return with_passphrase


def test_there_and_back(home, run, tmp_path, capsys):
    vault, services = home("one")
    vault.keeping().put(Record("ticket", "a", b"x"))
    assert run(services, WORDS, "export", str(tmp_path / "out")) == 0
    other, there = home("other")

    assert run(there, WORDS, "import", str(tmp_path / "out")) == 0
    assert "1 things" in capsys.readouterr().out
    assert other.keeping().count("ticket") == 1


def test_a_weak_passphrase_is_said(home, run, tmp_path, capsys):
    _, services = home("one")

    assert run(services, "password12", "export", str(tmp_path / "out")) == 0
    assert "weak" in capsys.readouterr().err


@pytest.mark.parametrize("passphrase", ["short", "abandon " * 11 + "about", ""])
def test_a_short_passphrase_and_a_recovery_phrase_are_refused(home, run, tmp_path, passphrase, capsys):
    _, services = home("one")

    assert run(services, passphrase, "export", str(tmp_path / "out")) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert not (tmp_path / "out").exists()


def test_a_file_that_does_not_open_is_one_line(home, run, tmp_path, capsys):
    _, services = home("one")
    (tmp_path / "out").write_bytes(b"something else")

    assert run(services, WORDS, "import", str(tmp_path / "out")) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1
