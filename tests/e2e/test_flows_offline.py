"""Every flow of the shipped help, walked in both faces of the program as it is joined, offline: no packet leaves.

Sockets are forbidden in this file: one that was opened would be an error, and then another finding.
"""

import json

import pytest
from PySide6.QtWidgets import QApplication

from app.bootstrap import main, window_services
from app.core.flow import QuestionKind
from app.core.help import Lang
from app.core.settings import Settings
from app.jobs.live_checks import journal
from app.services.flows import FlowService
from app.services.settings import SettingsService
from app.ui.pages.outcome_card import OutcomeCard
from app.ui.window_app import WindowApp
from tests.e2e.flow_faces import Terminal, Walker, lines_of
from tests.e2e.flow_ways import CHECK, to_the_end, ways_to_checks
from tests.e2e.local_chains import NOW, shipped
from tests.e2e.test_flows_live import FLOWS, URGENCY
from tests.ui.conftest import FakeSettingsStore

pytestmark = pytest.mark.timeout(600)
TYPED = {
    QuestionKind.HASH: ("d5ec749ecc2a615399d8a6c864ea4c74ff9f523c2be0e341ac9be5d47d7c2d62",),
    QuestionKind.COIN_ADDRESS: ("TJRabPrwbZy45sbavfcjinPJC18kjpRTv8", "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t"),
}


@pytest.fixture
def app(qapp, qtbot):
    font = QApplication.font()
    chosen = Settings(language="zh", theme="light", first_run_done=True, offline=True)
    made = WindowApp(QApplication.instance(), window_services(SettingsService(FakeSettingsStore(chosen)), ""))
    made.show("", minimized=False)
    yield made
    made.window.close()
    made.close()
    QApplication.setFont(font)


def ways(flow_id):
    session = FlowService(shipped(), now=lambda: NOW).start(flow_id, Lang.EN)
    return session, ways_to_checks(session, TYPED) or [()]


@pytest.mark.parametrize("flow_id", FLOWS)
def test_in_the_window_every_flow_ends_and_every_check_that_asks_says_offline(app, qtbot, flow_id):
    walker, before = Walker(app, qtbot), journal().requests()
    for way in ways(flow_id)[1]:
        walker.start(flow_id)
        for node_id, given in way:
            found = walker.take(node_id, given)
            specs = {each.id: each for each in app.desk.services.diagnosis().specs(Lang.ZH)} if found else {}
            asking = [each.code for each in found if not specs[each.probe].is_local]
            assert set(asking) <= {"probe.offline"}
        for node_id, given in to_the_end(walker.walk.session, TYPED):
            walker.take(node_id, given)

        assert isinstance(walker.walk.card, OutcomeCard)
        walker.settle()
    assert journal().requests() == before


@pytest.mark.parametrize("flow_id", FLOWS)
def test_on_a_terminal_every_flow_ends_and_every_check_that_asks_says_offline(tmp_path, capsys, monkeypatch, flow_id):
    (tmp_path / "settings.json").write_text(json.dumps({"offline": True}), encoding="ascii")
    session, found = ways(flow_id)
    before = journal().requests()
    for way in found:
        typed = "\n".join([*lines_of(session, way), *["1.", "m"] * 12, "q"])
        monkeypatch.setattr("sys.stdin", Terminal(f"{typed}\n"))

        status = main(["--home", str(tmp_path), "flow", flow_id, "--lang", "en"])

        told = capsys.readouterr().out
        assert status == 0
        assert any(f"[{word}]" in told for word in URGENCY), told
        if any(given == CHECK for _, given in way) and "] No result" not in told:
            assert "Not checked: offline" in told or not _asks(session, way)
    assert journal().requests() == before


def _asks(session, way):
    """Say whether a check on the way asks somebody."""
    local = {"app-version", "hosts-file", "remote-control", "wallet-extensions", "proxy-and-vpn", "this-computer"}
    return any(not local.issuperset(session.flow.probes[node].probes) for node, given in way if given == CHECK)
