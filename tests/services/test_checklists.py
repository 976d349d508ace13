"""Answers to checklists are kept encrypted, never invented, and come along to another computer."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.adapters.store.due_mark import DueMark
from app.adapters.store.vault import Vault
from app.core.checklist import TOLD, Answer, Checklist, ChecklistItem, Priority, Proof
from app.core.errors import AppError
from app.core.help import Lang
from app.core.probe import Finding, ProbeState
from app.core.secrets import Screened, screen
from app.services.checklists import ChecklistService
from tests.adapters.store.memory_keyring import MemoryKeyring

NOW = datetime(2026, 11, 26, 2, 0, tzinfo=UTC)
CLOCK = ChecklistItem("pc/clock", "pc", 1, Priority.P1, Proof.CHECK, "t", "w", "h", "v", probes=("clock-skew",))
BOTH = ChecklistItem("pc/both", "pc", 1, Priority.P0, Proof.CHECK, "t", "w", "h", "v", probes=("clock-skew", "hosts"))
PAPER = ChecklistItem("new/paper", "new", 2, Priority.P0, Proof.WORD, "t", "w", "h", "v", formerly=("new/sheet",))


class Pack:
    def __init__(self, *items):
        self.items = items

    def checklists(self, lang):
        del lang
        names = dict.fromkeys(item.checklist for item in self.items)
        return tuple(Checklist(n, n, "", tuple(i for i in self.items if i.checklist == n)) for n in names)


class Clock:
    now = NOW

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def keyring():
    return MemoryKeyring()


@pytest.fixture
def service(tmp_path, keyring, clock):
    vault = Vault(tmp_path / "home", keyring)
    yield ChecklistService(Pack(CLOCK, BOTH, PAPER), vault, clock)
    vault.close()


@pytest.fixture
def marked(tmp_path, keyring, clock):
    """A service that notes beside the store when it is time, and what it noted."""
    vault = Vault(tmp_path / "home", keyring)
    due = DueMark(lambda: vault.folder)
    yield ChecklistService(Pack(CLOCK, BOTH, PAPER), vault, clock, due), due, vault
    vault.close()


def words(text):
    screened = screen(text)
    assert isinstance(screened, Screened)
    return screened


def found(probe, state, code="x.y"):
    return Finding(probe, code, state)


def stand(service, item_id):
    return next(each for each in service.overview(Lang.EN).stands if each.item.id == item_id)


def test_looking_keeps_nothing_and_asks_no_keyring(service, keyring):
    assert service.overview(Lang.EN).score.value == 0
    assert keyring.asked == 0


def test_an_answer_survives_a_restart(service, tmp_path, keyring, clock):
    service.answer("new/paper", Answer.DONE)
    later = Vault(tmp_path / "home", keyring)

    again = ChecklistService(Pack(CLOCK, PAPER), later, clock)

    assert stand(again, "new/paper").mark.answer is Answer.DONE
    later.close()


def test_an_answer_can_be_taken_back(service):
    first = service.answer("new/paper", Answer.DONE)
    second = service.answer("new/paper", Answer.OPEN)

    service.take_back("new/paper", second)
    assert stand(service, "new/paper").mark.answer is Answer.DONE
    service.take_back("new/paper", first)
    assert stand(service, "new/paper").mark is None


@pytest.mark.parametrize("answer", [Answer.MUTED, Answer.NOT_MINE])
@pytest.mark.parametrize(("reason", "day"), [("", "2027-01-01"), ("no TRON here", ""), ("no TRON", "soon"), ("  ", "")])
def test_setting_aside_needs_a_reason_and_a_day(service, answer, reason, day):
    with pytest.raises(AppError, match=r"checklist\.reason_needed"):
        service.answer("pc/clock", answer, words(reason), day)

    assert stand(service, "pc/clock").mark is None


def test_what_is_set_aside_leaves_the_denominator(service):
    service.answer("pc/clock", Answer.NOT_MINE, words("another computer"), "2027-01-01")

    assert service.overview(Lang.EN).score.left_out == 1


def test_all_probes_of_an_item_must_find_nothing_wrong(service):
    service.checked([found("clock-skew", ProbeState.GOOD)])
    assert stand(service, "pc/clock").mark.proof is Proof.CHECK
    assert stand(service, "pc/both").mark is None

    service.checked([found("clock-skew", ProbeState.GOOD), found("hosts", ProbeState.GOOD)])
    assert stand(service, "pc/both").mark.answer is Answer.DONE


def test_one_probe_that_finds_something_opens_the_item(service):
    service.answer("pc/both", Answer.DONE)

    service.checked([found("hosts", ProbeState.BAD, "hosts.changed")])

    assert stand(service, "pc/both").mark.answer is Answer.OPEN
    assert stand(service, "pc/both").mark.evidence == "hosts.changed"


def test_what_a_check_could_not_find_out_changes_nothing(service):
    service.answer("pc/clock", Answer.DONE)

    assert service.checked([found("clock-skew", ProbeState.UNKNOWN)]) == ()
    assert stand(service, "pc/clock").mark.proof is Proof.WORD


def test_a_check_never_overrules_what_the_person_set_aside(service):
    service.answer("pc/clock", Answer.MUTED, words("travelling"), "2027-01-01")

    assert service.checked([found("clock-skew", ProbeState.GOOD)]) == ()


def test_history_has_one_line_a_day_and_tells_what_changed_since(service, clock):
    service.answer("new/paper", Answer.DONE)
    service.note_look()
    service.note_look()
    clock.now = NOW + timedelta(days=3)
    service.answer("new/paper", Answer.OPEN)
    service.checked([found("clock-skew", ProbeState.GOOD)])

    overview = service.overview(Lang.EN)

    assert [look.day for look in overview.looks] == ["2026-11-26"]
    assert (overview.since.better, overview.since.worse) == (("pc/clock",), ("new/paper",))


def test_answers_come_along_to_another_computer(service, tmp_path, clock):
    service.answer("new/paper", Answer.DONE)
    service.demonstrated("pc/clock", "seen on this screen")
    other = ChecklistService(Pack(CLOCK, PAPER), Vault(tmp_path / "other", MemoryKeyring()), clock)

    assert len(other.take_in(service.export()).before) == 2
    assert len(other.take_in(service.export()).before) == 0
    assert stand(other, "new/paper").mark.answer is Answer.DONE
    assert b"this screen" not in service.export()


def test_of_two_answers_the_newer_stays(service, clock):
    service.answer("new/paper", Answer.DONE)
    taken = service.export()
    clock.now = NOW + timedelta(minutes=1)
    service.answer("new/paper", Answer.OPEN)

    assert len(service.take_in(taken).before) == 0
    assert stand(service, "new/paper").mark.answer is Answer.OPEN


def test_answers_from_the_future_and_to_unknown_items_are_left_out(service):
    service.answer("new/paper", Answer.DONE)
    file = json.loads(service.export())
    file["marks"] += [
        {**file["marks"][0], "item": "gone/item"},
        {**file["marks"][0], "item": "pc/clock", "at": "2099-01-01T00:00:00+00:00"},
    ]

    assert len(service.take_in(json.dumps(file).encode()).before) == 0
    assert stand(service, "pc/clock").mark is None


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b"[]",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"program": "tp-self-help-checklists", "format": 1}',
        b'{"program": "other", "format": 1, "at": "", "marks": []}',
        b'{"program": "tp-self-help-checklists", "format": 1, "at": "", "marks": [{"item": "a", "answer": "yes"}]}',
        b" " * (1024 * 1024 + 1),
    ],
    ids=["empty", "no program", "list", "not text", "deep", "cut", "foreign", "damaged mark", "too large"],
)
def test_a_file_that_is_not_ours_changes_nothing(service, data):
    with pytest.raises(AppError, match=r"checklist\.not_ours"):
        service.take_in(data)

    assert service.overview(Lang.EN).score.value == 0


def test_a_file_of_a_later_program_is_said(service):
    with pytest.raises(AppError, match=r"checklist\.newer"):
        service.take_in(b'{"program": "tp-self-help-checklists", "format": 2, "marks": "other"}')


@given(st.binary(max_size=200))
def test_no_file_makes_it_fail_otherwise(tmp_path_factory, data):
    service = ChecklistService(Pack(PAPER), Vault(tmp_path_factory.mktemp("x"), MemoryKeyring()), Clock())

    with pytest.raises(AppError):
        service.take_in(data)


def test_forgetting_forgets_answers_and_history(service):
    service.answer("new/paper", Answer.DONE)
    service.note_look()

    service.forget()

    assert (service.overview(Lang.EN).score.value, service.overview(Lang.EN).looks) == (0, ())


def test_an_unknown_item_is_refused(service):
    with pytest.raises(AppError, match=r"checklist\.unknown_item"):
        service.answer("new/nothing", Answer.DONE)


def test_a_renamed_item_keeps_its_answer(tmp_path, clock):
    vault = Vault(tmp_path / "home", MemoryKeyring())
    before = replace(PAPER, id="new/sheet", formerly=())
    ChecklistService(Pack(before), vault, clock).answer("new/sheet", Answer.DONE)

    assert stand(ChecklistService(Pack(PAPER), vault, clock), "new/paper").mark.item == "new/sheet"
    vault.close()


def test_a_clock_that_was_set_back_makes_no_answer_older_than_new_and_loses_none(service, clock):
    service.answer("new/paper", Answer.DONE)
    service.note_look()
    clock.now = NOW - timedelta(days=400)

    overview = service.overview(Lang.EN)
    assert stand(service, "new/paper").worth == TOLD
    assert overview.since is None
    service.answer("new/paper", Answer.OPEN)
    service.note_look()
    assert stand(service, "new/paper").mark.answer is Answer.OPEN
    assert len(service.overview(Lang.EN).looks) == 2


def test_answers_to_items_that_were_removed_are_kept_and_count_nothing(tmp_path, clock):
    vault = Vault(tmp_path / "home", MemoryKeyring())
    ChecklistService(Pack(CLOCK, PAPER), vault, clock).answer("pc/clock", Answer.DONE)
    fewer = ChecklistService(Pack(PAPER), vault, clock)

    assert (fewer.overview(Lang.EN).score.value, len(fewer.overview(Lang.EN).stands)) == (0, 1)
    assert stand(ChecklistService(Pack(CLOCK, PAPER), vault, clock), "pc/clock").mark.answer is Answer.DONE
    vault.close()


def test_the_day_of_the_next_look_stands_beside_the_store_and_holds_nothing_else(marked, tmp_path):
    service, due, vault = marked
    assert due.day() == ""
    service.answer("new/paper", Answer.OPEN)
    service.note_look()
    vault.close()

    noted = due.day()

    assert (date.fromisoformat(noted) - date.fromisoformat(Clock()().date().isoformat())).days == 30
    assert (tmp_path / "home" / "checklists-due").read_text() == noted


def test_what_is_forgotten_or_erased_takes_the_day_along(marked, tmp_path):
    service, due, vault = marked
    for forget in (service.forget, vault.erase):
        service.answer("new/paper", Answer.OPEN)
        service.note_look()
        assert due.day() != ""

        forget()

        assert due.day() == ""
    assert list((tmp_path / "home").iterdir()) == []


def test_who_keeps_nothing_has_no_day_on_the_disk(marked, tmp_path):
    service, due, vault = marked
    vault.keep_in_memory()
    service.answer("new/paper", Answer.OPEN)
    service.note_look()

    assert due.day() == ""
    assert not (tmp_path / "home").exists()
