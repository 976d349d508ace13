"""The order of a run, and what a run remembers."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from app.core.checklist import Answer, Checklist, ChecklistItem, Mark, Priority, Progress, Proof, standings
from app.core.harden import Run, Step, StepState, gain, in_order, view_of
from app.core.harden_kept import read_run, write_run

NOW = datetime(2026, 11, 26, 2, 0, tzinfo=UTC)


def item(name="a", minutes=5, priority=Priority.P0, **more):
    return ChecklistItem(name, "list", 1, priority, Proof.WORD, name, "w", "h", "v", minutes=minutes, **more)


def mark(name, answer=Answer.DONE, proof=Proof.WORD):
    return Mark(name, 1, answer, NOW.isoformat(), proof, review_on="2027-01-01", reason="r")


def ordered(items, *marks):
    lists = (Checklist("list", "", "", tuple(items)),)
    return [stand.item.id for stand in in_order(lists, standings(items, Progress().marked(*marks), NOW))]


def test_the_quick_comes_before_the_slow_and_the_heavy_before_the_light():
    items = [
        item("habit", 1, Priority.P2),
        item("slow", 30),
        item("quick-week", 2, Priority.P1),
        item("middle", 10),
        item("quick", 1),
        item("slow-week", 60, Priority.P1),
    ]

    assert ordered(items) == ["quick", "middle", "quick-week", "slow", "slow-week", "habit"]


def test_what_a_check_saw_wrong_comes_before_its_like():
    assert ordered([item("a"), item("b")], mark("b", Answer.OPEN, Proof.CHECK)) == ["b", "a"]


def test_equal_ones_stay_as_the_list_is_written():
    assert ordered([item("paper", 20), item("drill", 15)]) == ["paper", "drill"]


def test_only_what_is_left_to_do_is_in_the_order():
    items = [item("done"), item("not-mine"), item("muted"), item("open")]

    assert ordered(items, mark("done"), mark("not-mine", Answer.NOT_MINE), mark("muted", Answer.MUTED)) == ["open"]


some_items = st.lists(st.tuples(st.sampled_from(list(Priority)), st.integers(1, 120)), min_size=1, max_size=12).map(
    lambda kinds: [item(f"i{at}", minutes, priority) for at, (priority, minutes) in enumerate(kinds)]
)


@given(items=some_items, shuffle=st.randoms(use_true_random=False))
def test_the_order_does_not_depend_on_the_order_of_what_is_given(items, shuffle):
    lists = (Checklist("list", "", "", tuple(items)),)
    stands = list(standings(items, Progress(), NOW))
    mixed = shuffle.sample(stands, len(stands))

    assert in_order(lists, mixed) == in_order(lists, stands)


@given(items=some_items)
def test_each_step_is_worth_no_more_than_the_one_before(items):
    lists = (Checklist("list", "", "", tuple(items)),)

    gains = [gain(stand) for stand in in_order(lists, standings(items, Progress(), NOW))]

    assert gains == sorted(gains, reverse=True)
    assert len(gains) == len(items)


@given(
    minutes=st.integers(1, 240),
    more=st.integers(1, 240),
    priority=st.sampled_from(list(Priority)),
)
def test_more_effort_never_brings_an_item_forward(minutes, more, priority):
    quick, slow = standings([item("q", minutes, priority), item("s", minutes + more, priority)], Progress(), NOW)

    assert gain(quick) >= gain(slow)


RUN = Run(NOW.isoformat(), (Step("a"), Step("b"), Step("c")))
ITEMS = [item("a", 2), item("b", 3), item("c", 4)]


def shown(run, *marks):
    return view_of(run, standings(ITEMS, Progress().marked(*marks), NOW))


def test_progress_counts_what_is_behind_and_the_minutes_ahead():
    view = shown(RUN.concluded("a", None, is_done=True))

    assert (view.number, len(view.steps), view.minutes, view.current) == (2, 3, 7, ITEMS[1])


def test_later_puts_an_item_at_the_end_and_skip_leaves_it_out():
    run = RUN.later("a").skipped("b")

    assert [step.item for step in run.steps] == ["b", "c", "a"]
    assert shown(run).current == ITEMS[2]
    assert shown(run.skipped("c").skipped("a")).current is None


def test_undo_goes_back_to_what_was_known_before_the_run_even_after_a_second_end():
    before = mark("a", Answer.OPEN)

    run = RUN.concluded("a", before, is_done=False).concluded("a", mark("a"), is_done=True)

    assert run.step("a") == Step("a", StepState.DONE, is_marked=True, before=before)
    assert run.undone("a") == RUN


def test_what_was_done_elsewhere_waits_no_longer():
    assert shown(RUN, mark("a")).current == ITEMS[1]


def test_an_item_that_there_no_longer_is_is_left_out():
    run = Run(RUN.begun, (Step("gone"), *RUN.steps))

    assert [item.id for _, item in shown(run).steps] == ["a", "b", "c"]


def test_an_answer_that_comes_late_changes_nothing_that_is_over():
    over = RUN.concluded("a", None, is_done=True)

    assert over.answered("a", {"why": "begin"}) == over
    assert over.skipped("a") == over
    assert over.later("a") == over


acts = st.one_of(
    st.tuples(st.just("answered"), st.sampled_from("abc"), st.dictionaries(st.text(max_size=5), st.text(max_size=5))),
    st.tuples(st.sampled_from(["skipped", "later", "undone", "done", "open"]), st.sampled_from("abc"), st.none()),
)


def act_on(run, act):
    name, item_id, answers = act
    match name:
        case "answered":
            return run.answered(item_id, answers)
        case "done" | "open":
            return run.concluded(item_id, None, is_done=name == "done")
        case _:
            return getattr(run, name)(item_id)


@given(acts=st.lists(acts, max_size=20), cut=st.integers(0, 20))
def test_quitting_anywhere_and_going_on_loses_nothing(acts, cut):
    straight = interrupted = RUN
    for at, act in enumerate(acts):
        straight = act_on(straight, act)
        interrupted = act_on(interrupted, act)
        if at == cut:
            interrupted = read_run(write_run(interrupted)) or RUN

    assert interrupted == straight
    assert sorted(step.item for step in straight.steps) == ["a", "b", "c"]


@given(st.binary(max_size=200))
def test_what_nobody_can_read_is_no_run(data):
    assert read_run(data) is None


def test_a_run_of_a_later_program_is_left_alone():
    assert read_run(write_run(RUN).replace(b'"form":1', b'"form":2')) is None
    assert read_run(b" " * 300_000) is None
