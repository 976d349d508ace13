"""``gaps``: on and off, shown, forgotten, written to a file."""

import json
from types import SimpleNamespace

import pytest

from app.cli.main import build_parser, run
from app.core.secrets import screen
from tests.services.small_store import SmallStore
from tests.services.test_learning import Bench


class Services:
    def __init__(self):
        self.bench = Bench()
        self.bench.is_agreed = False
        self.store = SmallStore()

    def learning(self):
        return self.bench.learning

    def safe(self):
        return SimpleNamespace(is_closed=False)

    def settings(self):
        return SimpleNamespace(change=self.change)

    def change(self, learns):
        self.bench.is_agreed = learns


@pytest.fixture
def services():
    return Services()


def do(services, *words):
    return run(build_parser().parse_args(["gaps", *words]), services)


def test_notes_begin_with_a_yes_and_end_with_a_no(services, capsys):
    do(services, "on")
    services.bench.missed("怎么关闭闪兑")
    capsys.readouterr()
    do(services, "list", "--json")
    listed = json.loads(capsys.readouterr().out)
    do(services, "off")

    assert [(gap["text"], gap["count"]) for gap in listed] == [("怎么关闭闪兑", 1)]
    assert (services.bench.is_agreed, services.bench.texts()) == (False, [])


def test_one_is_forgotten_and_the_rest_is_written(services, capsys, tmp_path):
    do(services, "on")
    for text in ("one", "two"):
        services.bench.learning.missed(screen(text), "en")
    do(services, "forget", next(gap.id for gap in services.bench.learning.listed() if gap.text == "one"))

    assert do(services, "export", str(tmp_path / "gaps.json"), "--lang", "en") == 0
    assert "1 notes" in capsys.readouterr().out
    assert b'"two"' in (tmp_path / "gaps.json").read_bytes()
    assert do(services, "export") == 2
