"""Every path of every bundled flow, in each language, walked to its outcome and all the way back."""

import pytest

from app.content.documents.flow import flow_data
from app.content.library import load_library
from app.content.tools import ROOT
from app.content.traditional import Traditional
from app.content.wording import Wording
from app.core.flow import Outcome, OutcomeUrgency, Question
from app.core.flow_walk import paths, remaining
from app.core.help import Lang, Urgency
from app.services.flows import FlowService
from tests.content.flow_walker import TODAY, every_edge, walk_everywhere

LIBRARY = load_library(ROOT, partial=True)
WORDING = {lang: Wording(lang, Traditional()) for lang in Lang}
FLOWS = sorted(LIBRARY.flows)
MOST_ANSWERS = 9

every_flow = pytest.mark.parametrize("flow_id", FLOWS)


class Bundled:
    """The flows as they stand in the source tree."""

    def flow(self, flow_id, lang):
        return flow_data(LIBRARY.flows[flow_id], WORDING[lang])


@every_flow
@pytest.mark.parametrize("lang", list(Lang))
def test_every_path_leads_to_its_outcome_and_back(flow_id, lang):
    session = FlowService(Bundled(), now=lambda: TODAY).start(flow_id, lang)

    walked = walk_everywhere(session)

    assert walked.nodes == {node.id for node in session.flow.nodes()}
    assert walked.edges == every_edge(session.flow)


@every_flow
@pytest.mark.parametrize("lang", list(Lang))
def test_every_screen_has_words_and_every_outcome_a_first_step(flow_id, lang):
    flow = Bundled().flow(flow_id, lang)

    assert flow.title.strip()
    assert flow.intro.strip()
    for node in (*flow.questions.values(), *flow.probes.values(), *flow.outcomes.values()):
        assert node.title.strip(), node.id
        if isinstance(node, Question):
            labels = [option.label for option in node.options]
            assert all(labels), node.id
            assert len(set(labels)) == len(labels) <= MOST_ANSWERS, node.id
        if isinstance(node, Outcome):
            assert node.steps, node.id
            assert all(step.strip() and "\n" not in step for step in node.steps), node.id


@every_flow
def test_each_language_asks_the_same_way(flow_id):
    shapes = []
    for lang in Lang:
        flow = Bundled().flow(flow_id, lang)
        edges = {q.id: [(o.id, o.goto) for o in q.options] for q in flow.questions.values()}
        ends = {o.id: (o.urgency, len(o.steps), o.articles, o.channels, o.checklist) for o in flow.outcomes.values()}
        shapes.append((flow.start, edges, ends))

    assert shapes[0] == shapes[1] == shapes[2]


EMERGENCIES = [flow_id for flow_id in FLOWS if LIBRARY.flows[flow_id].file.urgency is Urgency.EMERGENCY]


@pytest.mark.parametrize("flow_id", EMERGENCIES)
def test_no_way_through_an_emergency_asks_more_than_three_questions(flow_id):
    flow = Bundled().flow(flow_id, Lang.ZH)

    assert remaining(flow, flow.start)[1] <= 3


@pytest.mark.parametrize("flow_id", ["assets-stolen", "secret-exposed"])
def test_what_cannot_wait_needs_no_network(flow_id):
    assert Bundled().flow(flow_id, Lang.ZH).probes == {}


def test_in_an_emergency_the_first_action_is_three_taps_away_and_three_questions_at_most():
    flow = Bundled().flow("assets-stolen", Lang.ZH)
    fewest, most = remaining(flow, flow.start)
    urgent = [len(answers) for answers, end in paths(flow) if end.urgency is OutcomeUrgency.ACT_NOW]

    assert 1 + fewest <= 3  # the emergency button, then the answers
    assert most <= 3
    assert 1 + min(urgent) <= 3
