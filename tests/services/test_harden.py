"""A run through everything that is open: kept step by step, gone on with after any end of the program, undone."""

from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.adapters.store.vault import Vault
from app.core.checklist import Answer, Checklist, ChecklistItem, Priority, Proof
from app.core.errors import AppError
from app.core.flow import Flow, Option, Question
from app.core.help import Lang
from app.core.wizard import Conclusion, End
from app.services.checklists import ChecklistService
from app.services.harden import HardenService
from tests.adapters.store.memory_keyring import MemoryKeyring

NOW = datetime(2026, 11, 26, 2, 0, tzinfo=UTC)


def item(name, minutes=5, checklist="pc"):
    return ChecklistItem(
        f"{checklist}/{name}", checklist, 1, Priority.P0, Proof.WORD, name, "w", "h", "v", minutes=minutes, wizard=name
    )


PC = Checklist("pc", "pc", "", (item("slow", 30), item("quick", 2), item("middle", 5)))
AFTER = Checklist("after", "after", "", (item("panic", 1, "after"),), occasion=True)


class Pack:
    def checklists(self, lang):
        del lang
        return (PC, AFTER)


@pytest.fixture
def keyring():
    return MemoryKeyring()


@pytest.fixture
def start(tmp_path, keyring):
    """Start the program anew over the same home; the one before is gone as after a crash."""
    opened = []

    def started():
        vault = Vault(tmp_path / "home", keyring)
        opened.append(vault)
        answers = ChecklistService(Pack(), vault, lambda: NOW)
        return HardenService(answers, vault, lambda: NOW, "linux"), answers

    yield started
    for vault in opened:
        vault.close()


@pytest.fixture
def service(start):
    return start()[0]


def states(service):
    return {item.title: step.state.value for step, item in service.view(Lang.ZH).steps}


def test_the_plan_leaves_out_lists_for_an_occasion_and_keeps_nothing(service, keyring):
    assert [stand.item.title for stand in service.plan(Lang.ZH)] == ["quick", "middle", "slow"]
    assert service.view(Lang.ZH) is None
    assert not keyring.kept


def test_a_run_goes_on_where_it_was_left_after_the_program_ended(start):
    first, _ = start()
    first.begin(Lang.ZH)
    first.conclude("pc/quick", Conclusion(End.TOLD))
    first.keep_answers("pc/middle", {"why": "begin", "way": "android"})

    again, answers = start()

    assert again.view(Lang.ZH).current.title == "middle"
    assert again.known(WIZARD, "pc/middle") == {"why": "begin", "way": "android"}
    assert answers.overview(Lang.ZH).score.told + answers.overview(Lang.ZH).score.uncheckable == 1


def test_the_items_state_follows_from_the_end_of_its_wizard(start):
    service, answers = start()
    service.begin(Lang.ZH)

    service.conclude("pc/quick", Conclusion(End.VERIFIED, shown=True))
    service.conclude("pc/middle", Conclusion(End.WRONG))
    service.conclude("pc/slow", Conclusion(End.NOT_MINE, reason="不用"))

    marks = {stand.item.title: stand.mark for stand in answers.overview(Lang.ZH).stands if stand.mark}
    assert (marks["quick"].answer, marks["quick"].proof) == (Answer.DONE, Proof.DEMONSTRATION)
    assert marks["middle"].answer is Answer.OPEN
    assert (marks["slow"].answer, marks["slow"].reason, marks["slow"].review_on) == (
        Answer.NOT_MINE, "不用", "2027-11-26",
    )  # fmt: skip
    assert states(service) == {"quick": "done", "middle": "open", "slow": "done"}


def test_undo_of_a_step_brings_back_what_was_known_before(start):
    service, answers = start()
    answers.answer("pc/quick", Answer.OPEN)
    before = answers.overview(Lang.ZH).stands
    service.begin(Lang.ZH)
    service.conclude("pc/quick", Conclusion(End.TOLD))
    service.conclude("pc/slow", Conclusion(End.TOLD))

    service.undo("pc/quick")
    service.undo("pc/slow")

    assert answers.overview(Lang.ZH).stands == before
    assert set(states(service).values()) == {"waiting"}


def test_a_skipped_item_stays_open_and_a_later_one_comes_last(service):
    service.begin(Lang.ZH)
    service.skip("pc/quick")
    service.later("pc/middle")

    assert service.view(Lang.ZH).current.title == "slow"
    assert states(service) == {"quick": "skipped", "slow": "waiting", "middle": "waiting"}


def test_a_plan_of_somebody_else_is_gone_through_in_its_order(service):
    view = service.begin(Lang.ZH, ["pc/slow", "pc/unknown", "pc/quick"])

    assert [item.title for _, item in view.steps] == ["slow", "quick"]


def test_a_single_item_can_be_hardened_without_a_run(start):
    service, answers = start()

    service.conclude("pc/slow", Conclusion(End.TOLD))

    assert service.view(Lang.ZH) is None
    assert answers.overview(Lang.ZH).score.uncheckable == 1


def test_a_forgotten_run_leaves_what_it_changed(start):
    service, answers = start()
    service.begin(Lang.ZH)
    service.conclude("pc/slow", Conclusion(End.TOLD))

    service.stop()

    assert service.view(Lang.ZH) is None
    assert answers.overview(Lang.ZH).score.uncheckable == 1


def test_an_item_outside_the_run_cannot_be_undone(service):
    service.begin(Lang.ZH)

    with pytest.raises(AppError, match=r"checklist\.unknown_item"):
        service.undo("pc/nothing")


def ways(*names):
    way = Question("way", "", "", tuple(Option(name, name, "end") for name in names))
    return Flow("harden-x", 1, "", "", "way", {"way": way}, {})


WIZARD = ways("android", "iphone")


def test_the_system_of_this_computer_is_known(service):
    assert service.known(ways("windows", "linux"), "pc/slow") == {"way": "linux"}
    assert service.known(ways("windows", "macos"), "pc/slow") == {}


def test_a_phone_is_asked_for_once(service):
    service.begin(Lang.ZH)
    service.keep_answers("pc/quick", {"way": "iphone"})

    assert service.known(WIZARD, "pc/slow") == {"way": "iphone"}


ACTS = st.lists(
    st.tuples(
        st.sampled_from(["told", "wrong", "skip", "later", "undo", "answers"]),
        st.sampled_from(["pc/quick", "pc/middle", "pc/slow"]),
    ),
    max_size=8,
)


def act_on(service, act):
    name, item_id = act
    match name:
        case "told" | "wrong":
            service.conclude(item_id, Conclusion(End(name)))
        case "answers":
            service.keep_answers(item_id, {"why": "begin"})
        case _:
            getattr(service, name)(item_id)


@given(acts=ACTS)
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_quitting_after_any_step_and_going_on_is_the_same_as_never_quitting(tmp_path_factory, acts):
    def started(home, keyring):
        vault = Vault(home, keyring)
        answers = ChecklistService(Pack(), vault, lambda: NOW)
        return vault, HardenService(answers, vault, lambda: NOW, "linux"), answers

    def seen(service, answers):
        return service.view(Lang.ZH), answers.overview(Lang.ZH).stands

    straight, keyring = started(tmp_path_factory.mktemp("straight"), MemoryKeyring()), MemoryKeyring()
    home = tmp_path_factory.mktemp("cut")
    straight[1].begin(Lang.ZH)
    vault, service, _ = started(home, keyring)
    service.begin(Lang.ZH)
    vault.close()
    for act in acts:
        act_on(straight[1], act)
        vault, service, _ = started(home, keyring)
        act_on(service, act)
        vault.close()

    vault, service, answers = started(home, keyring)
    assert seen(service, answers) == seen(straight[1], straight[2])
    vault.close()
    straight[0].close()
