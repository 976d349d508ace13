"""``watch`` keeps addresses encrypted, sends nothing before consent, and gives 1 while an alarm is open."""

import json
from dataclasses import fields

import pytest

from app.cli.main import build_parser
from app.cli.main import run as run_verb
from app.cli.services import TerminalServices
from app.core.errors import AppError
from app.core.watch.sight import Sight
from tests.services.small_store import SmallStore
from tests.services.small_watch import EVM, TRON, World

PHRASE = "abandon " * 11 + "about"


@pytest.fixture
def world(tmp_path):
    made = World(tmp_path / "state")
    yield made
    made.vault.close()


@pytest.fixture
def services(world):
    nothing = dict.fromkeys(each.name for each in fields(TerminalServices))
    return TerminalServices(**(nothing | {"watch": lambda: world.service, "safe": SmallStore}))


def run(services, *words):
    return run_verb(build_parser().parse_args(["watch", *words]), services)


def test_nothing_is_watched_before_somebody_adds_something(services, world, capsys):
    assert run(services, "--lang", "en") == 0
    assert "No address" in capsys.readouterr().out
    assert world.keyring.asked == 0


def test_an_address_is_added_without_sending_anything(services, world, capsys):
    assert run(services, "add", TRON, "--lang", "en") == 0

    assert world.only.address == TRON
    assert world.only.id in capsys.readouterr().out
    assert world.nodes.asked == []


def test_a_check_without_consent_says_what_would_be_sent_to_whom_and_sends_nothing(services, world, capsys):
    run(services, "add", TRON)

    assert run(services, "check", "--lang", "en") == 2
    told = capsys.readouterr().err
    assert all(word in told for word in ("sends", "a.example", "b.example", TRON, "consent"))
    assert world.nodes.asked == []


def test_consent_given_once_holds_for_later_checks_until_withdrawn(services, world):
    run(services, "add", TRON)
    assert run(services, "check", "--yes") == 0
    world.clock.wait(hours=1)
    assert run(services, "check") == 0
    assert len(world.nodes.asked) == 2

    run(services, "withdraw")
    world.clock.wait(hours=1)
    assert run(services, "check") == 2
    assert len(world.nodes.asked) == 2


def test_an_alarm_gives_one_until_it_is_settled(services, world, capsys):
    run(services, "add", TRON)
    run(services, "check", "--yes")
    world.nodes.sights = [Sight("a", 101, sent=6)]
    world.clock.wait(hours=1)

    assert run(services, "check", "--json") == 1
    (watched,) = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert [(each["code"], each["new"]) for each in watched["alarms"]] == [("watch.sent", True)]
    assert run(services, "check") == 1
    assert run(services, "settle", world.only.id) == 0
    assert run(services, "check") == 0


def test_every_word_of_an_address_goes_with_it(services, world):
    run(services, "add", TRON)
    at = world.only.id
    assert run(services, "pause", at) == 0
    assert world.only.is_paused
    assert run(services, "resume", at) == 0
    assert not world.only.is_paused
    assert run(services, "remove", at) == 0
    assert world.service.kept.watched() == ()


@pytest.mark.parametrize("act", ["remove", "settle", "pause", "resume"])
def test_an_unknown_id_is_wrong_use(services, act, capsys):
    assert run(services, act, "nothing") == 2
    assert "nothing" in capsys.readouterr().err


@pytest.mark.parametrize("text", ["nothing", TRON[:-1] + "u", EVM])
def test_what_cannot_be_watched_is_wrong_use_in_one_line(services, text, capsys):
    assert run(services, "add", text) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_a_secret_is_refused_and_not_repeated(services, world, capsys):
    assert run(services, "add", PHRASE) == 2

    assert "abandon" not in "".join(capsys.readouterr())
    assert world.keyring.asked == 0


def test_while_offline_a_check_is_not_reached(services, world):
    run(services, "add", TRON)

    def offline():
        raise AppError("net.offline")

    world.nodes.before = offline
    assert run(services, "check", "--yes") == 3
