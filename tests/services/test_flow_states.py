"""A walk is kept in the encrypted store and goes on after a restart; what is damaged answers for nobody."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.flow_kept import KeptWalk
from app.core.flow_walk import Checked
from app.core.help import Lang
from app.core.probe import Evidence
from app.core.records import Record
from app.core.secrets import Screened, screen
from app.services.flow_states import KIND, RecordFlowStates
from app.services.flows import FlowService
from tests.core.checked_flow import FLOW, HASH, MINE, finding


class Records:
    """A store in memory."""

    def __init__(self):
        self.kept = {}

    def get(self, kind, record_id):
        return self.kept.get((kind, record_id))

    def put(self, *records):
        self.kept |= {(each.kind, each.id): each for each in records}

    def delete(self, kind, record_ids):
        for each in record_ids:
            self.kept.pop((kind, each), None)


class Flows:
    def flow(self, flow_id, lang):
        return FLOW


@pytest.fixture
def records():
    return Records()


@pytest.fixture
def states(records):
    return RecordFlowStates(records, lambda: "2026-11-26T10:00:00+00:00")


def passed(text):
    screened = screen(text)
    assert isinstance(screened, Screened)
    return screened


def test_answers_and_findings_come_back_as_they_were(states):
    found = finding(ahead=2, chain="ethereum")
    evidence = (Evidence("node.example", "status", "0x1"),)
    checked = Checked(
        {"hash": HASH}, (type(found)(*(found.probe, found.code, found.state, found.facts, evidence, found.at, 7)),)
    )
    states.save(KeptWalk("checked", {"by-hand": "seen"}, {"mine": passed(MINE)}, {"look-up": checked}))

    kept = states.load("checked")

    assert kept.options == {"by-hand": "seen"}
    assert kept.typed["mine"].text == MINE
    assert kept.checked == {"look-up": checked}


def test_a_walk_goes_on_after_a_restart(states):
    def service():
        return FlowService(Flows(), states, lambda: "2026-11-26T10:00:30+00:00")

    session = service().resume("checked", Lang.ZH)
    session.answer_typed("hash", passed(HASH))
    session.record("look-up", (finding(),))

    assert service().resume("checked", Lang.ZH).walk.current.id == "pending"
    session.restart()
    assert service().resume("checked", Lang.ZH).walk.current.id == "hash"


BODIES = [
    b"",
    b"\xff",
    b"[]",
    b"{}",
    b'{"form": 2}',
    b'{"form": 1, "typed": [], "options": {}, "checked": {}}',
    b"[" * 100_000,
]


@pytest.mark.parametrize("body", BODIES)
def test_what_is_damaged_or_of_another_form_counts_as_not_kept(states, records, body):
    records.put(Record(KIND, "checked", body))

    assert states.load("checked") is None


@given(st.binary(max_size=200) | st.recursive(st.none() | st.text(max_size=5) | st.integers(), lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["form", "typed", "options", "checked", "inputs", "findings"]), inner, max_size=5)).map(lambda value: json.dumps(value).encode()))  # fmt: skip
def test_any_record_is_read_or_passed_over(body):
    records = Records()
    records.put(Record(KIND, "checked", body))

    kept = RecordFlowStates(records, lambda: "").load("checked")
    assert kept is None or kept.flow == "checked"


def test_a_secret_that_got_into_a_record_is_left_out(states, records):
    body = {"form": 1, "options": {}, "typed": {"mine": "abandon " * 11 + "about"}, "checked": {}}
    records.put(Record(KIND, "checked", json.dumps(body).encode()))

    assert states.load("checked").typed == {}
