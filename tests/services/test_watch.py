"""Addresses are watched with consent only, not too often, kept encrypted only, and each alarm is told once."""

from datetime import timedelta

import pytest

from app.core.cancel import CancelToken
from app.core.errors import AppError, Cancelled
from app.core.help import Lang
from app.core.watch.alarms import Outcome
from app.core.watch.sight import Sight
from app.core.watch.watched import MOST
from tests.services.small_watch import EVM, TRON, World, words


@pytest.fixture
def world(tmp_path):
    made = World(tmp_path / "state")
    yield made
    made.vault.close()


def test_looking_at_nothing_asks_no_keyring_and_nobody(world):
    assert world.look() == []
    assert (world.keyring.asked, world.nodes.asked) == (0, [])


def test_no_packet_leaves_before_consent(world):
    world.service.add(words(TRON))

    with pytest.raises(AppError, match=r"net\.no_consent"):
        world.look()
    assert world.nodes.asked == []


def test_consent_names_every_host_and_is_asked_again_for_a_new_chain(world):
    world.watch()
    assert world.service.purpose(Lang.EN).hosts == ("a.example", "b.example")
    assert world.service.is_agreed()

    world.service.add(words(EVM), "base")
    assert not world.service.is_agreed()
    world.look()
    assert [question.chain.id for question in world.nodes.asked] == ["tron"]


def test_consent_and_addresses_survive_a_restart(world):
    world.watch()
    world.vault.close()
    world.begin()

    world.look()

    assert (world.only.address, world.only.outcome) == (TRON, Outcome.FIRST)


def test_consent_that_was_taken_back_stays_taken_back(world):
    world.watch()
    world.service.agreement.withdraw()
    world.vault.close()
    world.begin()

    with pytest.raises(AppError, match=r"net\.no_consent"):
        world.look()


def test_consent_that_is_taken_back_among_all_others_is_taken_back_here(world):
    world.watch()
    world.look()
    world.consents.withdraw("watch-addresses")
    world.clock.wait(hours=1)
    with pytest.raises(AppError, match=r"net\.no_consent"):
        world.look()

    world.vault.close()
    world.begin()
    assert not world.service.is_agreed()


def test_an_alarm_is_told_once_and_stays_open_until_settled(world):
    watched = world.watch()
    world.look()
    world.nodes.sights = [Sight("a", 101, sent=6)]
    world.clock.wait(hours=1)
    assert world.look() == [(watched.id, "watch.sent")]

    world.nodes.sights = [Sight("a", 102, sent=6)]
    world.clock.wait(hours=1)
    assert world.look() == []
    assert [alarm.code for alarm in world.only.open_alarms] == ["watch.sent"]
    world.service.settle(watched.id)
    assert world.only.open_alarms == ()


@pytest.mark.parametrize("is_asked", [True, False])
def test_nobody_can_make_it_look_more_often_than_every_ten_minutes(world, is_asked):
    world.watch()
    for _ in range(60):
        world.look(is_asked=is_asked)
        world.clock.wait(seconds=30)

    assert len(world.nodes.asked) <= 3


def test_a_clock_set_back_and_forth_makes_looks_no_more_frequent(world):
    world.watch()
    for _ in range(20):
        world.look()
        world.clock.passed += 10
        world.clock.time -= timedelta(days=30)
        world.look()
        world.clock.time += timedelta(days=60)

    assert len(world.nodes.asked) == 1


def test_a_clock_that_was_set_back_does_not_stop_the_watch_for_a_year(world):
    world.clock.time += timedelta(days=365)
    world.watch()
    world.look()
    world.clock.time -= timedelta(days=365)
    world.clock.passed += 3600

    world.look()

    assert len(world.nodes.asked) == 2


def test_silence_is_met_with_patience(world):
    world.watch()
    world.nodes.sights = []
    for _ in range(24 * 6):
        world.look()
        world.clock.wait(minutes=10)

    assert len(world.nodes.asked) == 5  # after 0, 1, 3, 7 and 15 hours
    assert (world.only.outcome, world.only.told) == (Outcome.SILENT, "")


def test_a_paused_address_is_left_alone(world):
    watched = world.watch()
    world.service.pause(watched.id, is_paused=True)
    assert world.look() == []
    assert world.look(is_asked=True) == []

    world.service.pause(watched.id, is_paused=False)
    world.look()
    assert len(world.nodes.asked) == 1


def test_what_is_removed_while_it_is_looked_at_stays_removed(world):
    watched = world.watch()
    world.nodes.before = lambda: world.service.kept.remove(watched.id)

    assert world.look() == []
    assert world.service.kept.watched() == ()


def test_an_address_that_was_removed_comes_back_whole(world):
    watched = world.watch()
    world.look()
    removed = world.service.kept.remove(watched.id)

    world.service.kept.keep(removed)

    assert world.only.outcome is Outcome.FIRST


def test_cancelling_keeps_what_was_seen(world):
    world.watch()
    world.watch(EVM, "base")
    token = CancelToken()
    looks = []

    def cancel_the_second():
        looks.append(1)
        token.cancelled = len(looks) > 1

    world.nodes.before = cancel_the_second
    with pytest.raises(Cancelled):
        world.service.look(token)

    assert sorted(str(each.outcome) for each in world.service.kept.watched()) == ["None", "first"]


@pytest.mark.parametrize(
    ("text", "chain", "code"),
    [
        ("nothing", "", "chain.bad_address"),
        (TRON[:-1] + "u", "", "chain.bad_checksum"),
        (EVM, "", "watch.chain_needed"),
        (EVM, "tron", "chain.other_shape"),
        ("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "", "chain.not_askable"),
    ],
)
def test_what_cannot_be_watched_is_refused_in_words(world, text, chain, code):
    with pytest.raises(AppError) as caught:
        world.service.add(words(text), chain)

    assert caught.value.code == code
    assert world.keyring.asked == 0


def test_the_same_address_is_not_watched_twice_on_a_chain_but_on_two(world):
    world.watch(EVM, "base")
    with pytest.raises(AppError, match=r"watch\.already"):
        world.watch(EVM.lower(), "base")

    world.watch(EVM, "ethereum")
    assert len(world.service.kept.watched()) == 2


def test_there_is_a_most(world):
    for number in range(MOST):
        world.watch(f"0x{number:040x}", "base")

    with pytest.raises(AppError, match=r"watch\.too_many"):
        world.watch(EVM, "base")


def test_no_address_is_readable_on_the_disk(world, tmp_path):
    world.watch()
    world.look()
    world.vault.close()

    kept = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert TRON.encode() not in kept
    assert b"tron" not in kept
    assert len(kept) > 1000


def test_forgetting_forgets_addresses_and_consent(world):
    world.watch()
    world.service.forget()

    assert (world.service.kept.watched(), world.consents.granted) == ((), {})
    assert world.service.purpose(Lang.EN) is None
