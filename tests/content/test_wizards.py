"""Every statement of every checklist has a wizard that reads well, strands nobody and ends by verifying."""

import pytest

from app.content.check import check_library
from app.content.checks.wizards import check_wizards
from app.content.documents.wizard import wizard_entry, wizards
from app.content.library import load_library
from app.content.tools import ROOT
from app.content.traditional import Traditional
from app.content.wording import Wording
from app.core.checklist import Priority, Proof
from app.core.flow import Outcome, ProbeStep, Question
from app.core.flow_walk import paths
from app.core.help import Lang
from app.core.wizard import EYE, VERIFY, WHOSE, End, wizard_id
from app.services.flows import FlowService
from tests.content.flow_walker import TODAY, every_edge, walk_everywhere
from tests.content.sample import SOUND, write

LIBRARY = load_library(ROOT, partial=True)
WORDING = {lang: Wording(lang, Traditional()) for lang in Lang}
WIZARDS = {lang: {flow.id: flow for flow in wizards(LIBRARY, WORDING[lang])} for lang in Lang}
ITEMS = {
    wizard_id(f"{name}/{item.id}"): (name, item)
    for name, checklist in LIBRARY.checklists.items()
    for item in checklist.file.item
}
every_wizard = pytest.mark.parametrize("flow_id", sorted(ITEMS))


class Compiled:
    """The wizards as they stand in the source tree."""

    def flow(self, flow_id, lang):
        return WIZARDS[lang][flow_id]


def test_every_item_has_a_wizard_and_no_two_share_an_id():
    assert set(WIZARDS[Lang.ZH]) == set(ITEMS)
    assert len(ITEMS) == sum(len(checklist.file.item) for checklist in LIBRARY.checklists.values())


def test_every_item_of_the_first_two_priorities_has_steps_of_its_own():
    bare = [
        flow_id
        for flow_id, (name, item) in ITEMS.items()
        if item.priority is not Priority.P2 and wizard_entry(LIBRARY, name, item.id) is None
    ]

    assert bare == []


@every_wizard
def test_every_path_leads_to_an_end_and_back(flow_id):
    session = FlowService(Compiled(), now=lambda: TODAY).start(flow_id, Lang.EN)

    walked = walk_everywhere(session)

    assert walked.nodes == {node.id for node in session.flow.nodes()}
    assert walked.edges == every_edge(session.flow)


@every_wizard
def test_nobody_ends_with_a_done_item_without_having_verified_it(flow_id):
    flow = WIZARDS[Lang.ZH][flow_id]

    unproved = [
        answers
        for answers, end in paths(flow)
        if end.id in {End.VERIFIED, End.TOLD} and not {EYE, VERIFY} & set(answers)
    ]

    assert unproved == []


@every_wizard
def test_what_the_program_can_see_it_looks_at_before_it_asks(flow_id):
    flow, (_, item) = Compiled().flow(flow_id, Lang.ZH), ITEMS[flow_id]
    node = flow.node(flow.questions["why"].option("done-already").goto)

    match item.proof:
        case Proof.CHECK:
            assert isinstance(node, ProbeStep)
            assert list(node.probes) == item.probes
        case Proof.DEMONSTRATION:
            assert isinstance(node, Question)
            assert node.demo is item.demo
        case Proof.WORD:
            assert node.id == EYE


@every_wizard
def test_a_wizard_never_asks_for_anything_to_be_typed(flow_id):
    assert not any(question.is_typed for question in WIZARDS[Lang.ZH][flow_id].questions.values())


@every_wizard
@pytest.mark.parametrize("lang", list(Lang))
def test_every_screen_has_words_and_every_end_a_step(flow_id, lang):
    flow = Compiled().flow(flow_id, lang)

    for node in (*flow.questions.values(), *flow.probes.values(), *flow.outcomes.values()):
        assert node.title.strip(), node.id
        if isinstance(node, Question):
            labels = [option.label for option in node.options]
            assert all(labels), node.id
            assert len(set(labels)) == len(labels), node.id
            assert all(step.strip() and "\n" not in step for step in node.steps), node.id
        if isinstance(node, Outcome):
            assert node.steps, node.id
            assert all(node.steps), node.id


@every_wizard
def test_each_language_asks_the_same_way(flow_id):
    shapes = []
    for lang in Lang:
        flow = WIZARDS[lang][flow_id]
        edges = {q.id: ([(o.id, o.goto) for o in q.options], len(q.steps)) for q in flow.questions.values()}
        ends = {o.id: (o.urgency, len(o.steps), o.articles, o.flow) for o in flow.outcomes.values()}
        shapes.append((edges, ends))

    assert shapes[0] == shapes[1] == shapes[2]


def test_why_it_is_not_mine_is_a_reason_in_words():
    for flow in WIZARDS[Lang.EN].values():
        assert [option.goto for option in flow.questions[WHOSE].options] == [End.NOT_MINE] * 3


def test_the_bundled_wizards_break_no_rule():
    assert list(check_wizards(LIBRARY, WORDING[Lang.ZH])) == []


STEP = 'steps = [{ zh = "做。", en = "Do it." }]\n'
ENTRY = '[[wizard]]\nitem = "genuine-app"\nminutes = 2\n'


@pytest.mark.parametrize(
    ("entries", "code"),
    [
        (ENTRY + STEP, []),
        ('[[wizard]]\nitem = "nothing"\nminutes = 2\n' + STEP, ["wizard.unknown-item"]),
        (ENTRY + STEP + ENTRY + STEP, ["wizard.duplicate"]),
        (ENTRY, ["wizard.steps"]),
        (ENTRY + STEP + '[[wizard.way]]\non = "linux"\n' + STEP, ["wizard.steps"]),
        (ENTRY + STEP + '[wizard.wrong]\nflow = "nowhere"\n' + STEP, ["link.dead"]),
    ],
    ids=["sound", "unknown item", "twice", "no step", "steps and ways", "unknown flow"],
)
def test_an_author_hears_what_is_wrong_with_an_entry(tmp_path, entries, code):
    root = write(tmp_path, {**SOUND, "wizards/safe-list.toml": "reviewed = 2026-11-20\n" + entries})

    found = check_library(load_library(root), "2026-11-24")

    assert [finding.rule for finding in found] == code
