"""Every flow of the shipped help, walked in the window and on a terminal, its chain checks run against local chains."""

import pytest
from PySide6.QtWidgets import QApplication

from app.bootstrap import window_services
from app.cli.main import build_parser
from app.cli.main import run as run_verb
from app.core.flow import QuestionKind
from app.core.help import Kind, Lang
from app.core.settings import Settings
from app.services.flows import FlowService
from app.services.settings import SettingsService
from app.ui.pages.outcome_card import OutcomeCard
from app.ui.services import Late
from app.ui.window_app import WindowApp
from tests.e2e.flow_faces import Terminal, Walker, lines_of, terminal_services
from tests.e2e.flow_ways import CHECK, to_the_end, ways_to_checks
from tests.e2e.local_chains import NOW, local_chains, shipped
from tests.ui.conftest import FakeSettingsStore

pytestmark = [pytest.mark.network, pytest.mark.enable_socket, pytest.mark.timeout(600)]
FLOWS = sorted(item.id for item in shipped().items(Kind.FLOW) if shipped().flow(item.id, Lang.ZH) is not None)
CHECKS = {"transaction", "account", "node-health", "current-fees", "app-version"}
URGENCY = ("Act now", "Do it today", "Wait", "Nothing is wrong")
# A check that ends so has asked nobody, or got no answer.
NOT_ANSWERED = {"probe.failed", "probe.late", "probe.offline", "probe.not_allowed"}


@pytest.fixture(scope="module")
def chains():
    with local_chains() as running:
        yield running


@pytest.fixture
def app(qapp, qtbot, chains):
    font = QApplication.font()
    settings = SettingsService(FakeSettingsStore(Settings(language="zh", theme="light", first_run_done=True)))
    diagnosis, flows = chains.diagnosis(), FlowService(shipped(), now=lambda: NOW)
    services = window_services(settings, "").replaced(diagnosis=Late(lambda: diagnosis), flows=Late(lambda: flows))
    made = WindowApp(QApplication.instance(), services)
    made.show("", minimized=False)
    yield made
    made.window.close()
    made.close()
    QApplication.setFont(font)


def samples(chains):
    """Give what one could type, chain by chain."""
    for name in chains.urls:
        yield {QuestionKind.HASH: (chains.hashes[name],), QuestionKind.COIN_ADDRESS: chains.addresses[name]}


def ways(flow_id, chains):
    """Give each way to a check, or the first way of all where a flow has none."""
    session = FlowService(shipped(), now=lambda: NOW).start(flow_id, Lang.ZH)
    for each in samples(chains):
        for way in ways_to_checks(session, each) or [()]:
            yield way, each


def is_answered(findings):
    return bool(findings) and all(each.code not in NOT_ANSWERED and "no_source" not in each.code for each in findings)


@pytest.mark.parametrize("flow_id", FLOWS)
def test_in_the_window_every_flow_ends_and_its_chain_checks_are_answered(app, qtbot, chains, flow_id):
    walker = Walker(app, qtbot)
    for way, typed in ways(flow_id, chains):
        walker.start(flow_id)
        for node_id, given in way:
            found = walker.take(node_id, given)
            step = walker.walk.session.flow.probes.get(node_id)
            if given == CHECK and step is not None and CHECKS.intersection(step.probes):
                assert is_answered(found), (node_id, found)
        for node_id, given in to_the_end(walker.walk.session, typed):
            walker.take(node_id, given)

        assert isinstance(walker.walk.card, OutcomeCard)
        assert walker.walk.card.outcome.steps
        walker.settle()


@pytest.mark.parametrize("flow_id", FLOWS)
def test_on_a_terminal_every_flow_ends_and_its_chain_checks_are_answered(chains, capsys, monkeypatch, flow_id):
    diagnosis, flows = chains.diagnosis(), FlowService(shipped(), now=lambda: NOW)
    services = terminal_services(flows, diagnosis)
    for way, _typed in ways(flow_id, chains):
        session = flows.start(flow_id, Lang.EN)
        typed_lines = "\n".join([*lines_of(session, way, CHECKS), *["1.", "m"] * 12])
        monkeypatch.setattr("sys.stdin", Terminal(f"{typed_lines}\nq\n"))

        status = run_verb(build_parser().parse_args(["flow", flow_id, "--lang", "en"]), services)

        told = capsys.readouterr().out
        assert status == 0
        assert any(f"[{word}]" in told for word in URGENCY), told
        assert "No result" not in told
