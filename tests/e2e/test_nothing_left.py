"""After a session that put every kind of secret into everything, the home folder holds none: files, logs, every page of
the store opened."""

import io
import itertools
import json

import pytest

from app import bootstrap
from app.adapters.store import keyrings
from app.core.report.report import ASKED, ReportKind
from app.jobs import guided
from tests.adapters.store.memory_keyring import MemoryKeyring
from tests.e2e.every_secret import TYPED, left_in, opened

KINDS = [kind for kind, _, _ in TYPED]


class Session:
    """Somebody at a terminal, with a home folder and a keyring."""

    def __init__(self, folder, monkeypatch):
        self.home, self.monkeypatch = folder / "home", monkeypatch
        self.keyring = MemoryKeyring()
        monkeypatch.setattr(keyrings, "SystemKeyring", lambda: self.keyring)
        monkeypatch.setattr("app.jobs.reports.SystemKeyring", lambda: self.keyring)
        guided.vault.cache_clear()

    def do(self, *words, stdin=""):
        self.monkeypatch.setattr("sys.stdin", io.StringIO(stdin))
        try:
            return bootstrap.main(["--home", str(self.home), *words])
        except SystemExit as ended:
            return ended.code

    def close(self):
        guided.home_vault(str(self.home)).close()
        guided.vault.cache_clear()

    def left(self):
        """Name what is left of any secret anywhere."""
        files = [path for path in self.home.rglob("*") if path.is_file()]
        names = "\n".join(str(path) for path in files).encode()
        raw = b"\n".join(path.read_bytes() for path in files)
        (key,) = self.keyring.kept.values()
        return left_in(raw + names + opened(self.home, key))


@pytest.fixture
def session(tmp_path, monkeypatch):
    made = Session(tmp_path, monkeypatch)
    yield made
    made.close()


def test_the_search_finds_what_is_there(session):
    """Without this, the other test would prove nothing: what lies in the store is found, for every kind."""
    from app.core.records import Record

    store = guided.home_vault(str(session.home)).keeping()
    for kind, text, _ in TYPED:
        store.put(Record("x", kind, text.encode()))
    # What was deleted lies in free pages.
    store.delete("x", [kind for kind, _, _ in TYPED[: len(TYPED) // 2]])
    session.close()

    assert session.left() >= set(KINDS[len(KINDS) // 2 :])


def test_every_verb_of_the_terminal_leaves_nothing_of_a_secret(session, capsys, caplog):
    session.do("report", "new", "--kind", "question", "--set", "summary=Where are my tickets", "--json")
    report_id = json.loads(capsys.readouterr().out)["id"]
    letter = session.home / "letter.eml"
    kinds = itertools.cycle(ReportKind)
    for (_, text, _), report_kind in zip(TYPED, kinds, strict=False):
        for field in ASKED[report_kind]:
            session.do("report", "new", "--kind", report_kind, "--set", f"{field}={text}")
        halves = text[: len(text) // 2], text[len(text) // 2 :]
        session.do("report", "new", "--set", f"summary={halves[0]}", "--set", f"steps={halves[1]}", "--set", "when=now")
        session.do("report", "edit", report_id, "--set", f"details={text}")
        for verb in (
            ["search"],
            ["verify"],
            ["tx"],
            ["explain"],
            ["show"],
            ["flow"],
            ["watch", "add"],
            ["ticket", "show"],
        ):
            session.do(*verb, text)
        session.do("ticket", "note", report_id, text)
        session.do("ticket", "answer", report_id, text)
        session.do("redact", stdin=text)
        letter.write_text(f"From: x@example.org\nSubject: help\n\n{text}\n", encoding="utf-8")
        session.do("ticket", "answer", report_id, str(letter))
        letter.unlink()
    session.close()

    assert session.left() == set()
    assert left_in(caplog.text.encode()) == set()
    # What a terminal shows may be kept by whatever it runs in.
    assert left_in("".join(capsys.readouterr()).encode()) == set()
