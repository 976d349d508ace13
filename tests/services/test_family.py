"""Plans for somebody else hold what fits them and nothing of whoever makes them."""

import inspect
import json
from datetime import UTC, datetime

import pytest

from app.adapters.store.vault import Vault
from app.core.checklist import Answer, Checklist, ChecklistItem, Priority, Proof
from app.core.errors import AppError
from app.core.family import Person
from app.core.flow import Flow, Question
from app.core.help import Lang
from app.core.secrets import Screened, screen
from app.services.checklists import ChecklistService
from app.services.family import FamilyService
from app.services.harden import HardenService
from tests.adapters.store.memory_keyring import MemoryKeyring

NOW = datetime(2026, 11, 26, 2, 0, tzinfo=UTC)


def item(checklist, name, priority=Priority.P0, level=1, minutes=5):
    return ChecklistItem(
        f"{checklist}/{name}", checklist, 1, priority, Proof.WORD, name, "w", f"how {name}", "v", level=level,
        minutes=minutes, wizard=f"harden-{checklist}-{name}",
    )  # fmt: skip


LISTS = (
    Checklist("tron-account", "", "", (item("tron-account", "owner"),)),
    Checklist("new-wallet", "", "", (
        item("new-wallet", "paper", minutes=20), item("new-wallet", "lock"), item("new-wallet", "habit", Priority.P2),
        item("new-wallet", "expert", level=3), item("new-wallet", "careful", level=2),
    )),
    Checklist("dapp-approvals", "", "", (item("dapp-approvals", "read"),)),
    Checklist("this-computer", "", "", (item("this-computer", "disk"),)),
    Checklist("after-incident", "", "", (item("after-incident", "stop"),), occasion=True),
)  # fmt: skip


class Pack:
    def checklists(self, lang):
        del lang
        return LISTS

    def flow(self, flow_id, lang):
        del lang
        if flow_id != "harden-new-wallet-lock":
            return None
        do = {f"do-{on}": Question(f"do-{on}", "", "", (), steps=(f"on {on}",)) for on in ("android", "iphone")}
        return Flow(flow_id, 1, "", "", "do-android", do, {})


@pytest.fixture
def family():
    return FamilyService(Pack(), lambda: NOW)


@pytest.fixture
def theirs(tmp_path):
    vault = Vault(tmp_path / "theirs", MemoryKeyring())
    answers = ChecklistService(Pack(), vault, lambda: NOW)
    yield answers, HardenService(answers, vault, lambda: NOW, "linux")
    vault.close()


def reason(text="你不用这个"):
    said = screen(text)
    assert isinstance(said, Screened)
    return said


def names(plan):
    return [step.item.title for step in plan]


def test_somebody_new_gets_plain_first_steps_of_what_they_use(family):
    assert names(family.plan(Person(), Lang.ZH)) == ["lock", "owner", "paper"]
    assert names(family.plan(Person(uses_tron=False, has_computer=True), Lang.ZH)) == ["lock", "disk", "paper"]


def test_somebody_who_knows_their_way_gets_habits_too_but_nothing_for_experts(family):
    plan = names(family.plan(Person(is_new=False, uses_dapps=True), Lang.ZH))

    assert set(plan) == {"owner", "paper", "lock", "habit", "careful", "read"}


@pytest.mark.parametrize("phone", ["android", "iphone"])
def test_steps_are_those_of_their_phone(family, phone):
    plan = {step.item.title: step.steps for step in family.plan(Person(phone=phone), Lang.ZH)}

    assert plan["lock"] == (f"on {phone}",)
    assert plan["paper"] == ("how paper",)


def test_the_job_cannot_see_an_answer():
    assert set(inspect.signature(FamilyService).parameters) == {"library", "now"}


def test_the_file_holds_steps_and_what_is_not_theirs_and_nothing_else(family):
    file = json.loads(family.file(Person(), reason()))

    assert file["plan"] == ["new-wallet/lock", "tron-account/owner", "new-wallet/paper"]
    assert {mark["item"]: mark["answer"] for mark in file["marks"]} == {
        "dapp-approvals/read": "not-mine",
        "this-computer/disk": "not-mine",
    }
    assert {(mark["reason"], mark["review_on"], mark["evidence"]) for mark in file["marks"]} == {
        ("你不用这个", "2027-11-26", "")
    }


def test_their_program_begins_the_plan_and_leaves_lists_out(family, theirs):
    answers, harden = theirs
    taken = answers.take_in(family.file(Person(), reason()))

    view = harden.begin(Lang.ZH, taken.plan)

    assert [item.title for _, item in view.steps] == ["lock", "owner", "paper"]
    assert answers.overview(Lang.ZH).score.left_out == 2


def test_what_they_said_themselves_stays(family, theirs):
    answers, _ = theirs
    answers.answer("this-computer/disk", Answer.DONE)

    answers.take_in(family.file(Person(), reason()))

    marks = {stand.item.id: stand.mark for stand in answers.overview(Lang.ZH).stands if stand.mark}
    assert marks["this-computer/disk"].answer is Answer.DONE
    assert marks["dapp-approvals/read"].answer is Answer.NOT_MINE


def test_a_file_taken_in_can_be_taken_back(family, theirs):
    answers, _ = theirs
    before = answers.overview(Lang.ZH).stands
    taken = answers.take_in(family.file(Person(), reason()))

    answers.restore(taken.before)

    assert answers.overview(Lang.ZH).stands == before


def test_a_secret_in_the_reason_of_a_foreign_file_is_left_out(family, theirs):
    answers, _ = theirs
    file = json.loads(family.file(Person(), reason()))
    file["marks"][0]["reason"] = "abandon " * 11 + "about"

    answers.take_in(json.dumps(file).encode())

    assert "abandon" not in repr(answers.overview(Lang.ZH).stands)


@pytest.mark.parametrize("plan", [["x"] * 201, ["y" * 201], "all", [1]], ids=["many", "long", "text", "number"])
def test_a_plan_out_of_bounds_is_no_file_of_ours(family, theirs, plan):
    file = json.loads(family.file(Person(), reason())) | {"plan": plan}

    with pytest.raises(AppError, match=r"checklist\.not_ours"):
        theirs[0].take_in(json.dumps(file).encode())


def test_a_whole_list_is_not_mine_shrinks_the_denominator_and_comes_back(theirs):
    answers, _ = theirs
    answers.answer("new-wallet/paper", Answer.DONE)
    before = answers.overview(Lang.ZH)

    marks = answers.set_aside("new-wallet", reason("没有钱包"), "2027-01-01")
    aside = answers.overview(Lang.ZH)
    answers.restore(marks)

    assert (aside.score.left_out, before.score.left_out) == (5, 0)
    assert answers.overview(Lang.ZH).stands == before.stands


@pytest.mark.parametrize(("why", "day", "code"), [("", "2027-01-01", "reason_needed"), ("x", "soon", "reason_needed")])
def test_a_list_is_left_out_only_with_a_reason_and_a_day(theirs, why, day, code):
    with pytest.raises(AppError, match=code):
        theirs[0].set_aside("new-wallet", reason(why), day)


def test_an_unknown_list_cannot_be_left_out(theirs):
    with pytest.raises(AppError, match=r"checklist\.unknown"):
        theirs[0].set_aside("nothing", reason(), "2027-01-01")
