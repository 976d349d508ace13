"""A flow file with typed questions, checks and turns says what it means, or the author hears which line does not."""

import pytest

from app.content.check import check_library
from app.content.documents.flow import flow_data
from app.content.library import load_library
from app.content.traditional import Traditional
from app.content.wording import Wording
from app.core.flow import QuestionKind
from app.core.help import Lang
from tests.content.sample import FLOW, write
from tests.content.test_probes import FILES

PATH = "flows/stuck-flow.toml"
MORE = """
[[question]]
id = "which-hash"
kind = "hash"
title = { zh = "交易哈希是什么？", en = "What is the hash?" }
goto = "shape"
option = [{ id = "none", label = { zh = "没有", en = "None" }, goto = "not-sent" }]

[[branch]]
id = "shape"
otherwise = "sure"
case = [{ when = "hash-with-0x", of = ["which-hash"], goto = "look-up" }]

[[probe]]
id = "look-up"
title = { zh = "看时间", en = "Look at the clock" }
probes = ["clock"]
inputs = { hash = "which-hash" }
edge = [{ on = ["clock.off", "state:bad"], goto = "wait" }]
manual = "sure"

[[question]]
id = "sure"
kind = "yes-no"
title = { zh = "看到了吗？", en = "Do you see it?" }
yes = "wait"
no = "not-sent"
"""
WHOLE = FLOW.replace('goto = "wait" }', 'goto = "which-hash" }') + MORE


def checked(tmp_path, text):
    return check_library(load_library(write(tmp_path, FILES | {PATH: text})), "2026-11-24")


def test_every_kind_of_node_can_be_written(tmp_path):
    assert [str(finding) for finding in checked(tmp_path, WHOLE)] == []


def test_it_becomes_the_same_flow_in_each_language(tmp_path):
    library = load_library(write(tmp_path, FILES | {PATH: WHOLE}))
    flow = flow_data(library.flows["stuck-flow"], Wording(Lang.EN, Traditional()))

    assert flow.questions["which-hash"].kind is QuestionKind.HASH
    assert [(option.id, option.label, option.goto) for option in flow.questions["sure"].options] == [
        ("yes", "Yes", "wait"),
        ("no", "No", "not-sent"),
    ]
    assert flow.probes["look-up"].inputs == {"hash": "which-hash"}
    assert flow.probes["look-up"].minutes == 10
    assert flow.branches["shape"].otherwise == "sure"


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ('"hash-with-0x"', '"made-up"', "flow.unknown-predicate"),
        ('["clock"]', '["gone"]', "link.dead"),
        ('"clock.off", ', '"clock.gone", ', "flow.unknown-finding"),
        ('"state:bad"', '"state:great"', "flow.unknown-state"),
        ('hash = "which-hash"', 'hash = "sure"', "flow.not-before"),
        ('manual = "sure"', 'manual = "nowhere"', "flow.unknown-node"),
        ('no = "not-sent"', 'no = "shape"', "flow.loop"),
        ('no = "not-sent"', "", "flow.unknown-node"),
        ('kind = "hash"', 'kind = "hash"\nform = "words"', "flow.unknown-form"),
        ('kind = "hash"', 'kind = "verse"', "schema.value"),
        ('id = "shape"', 'id = "wait"', "flow.duplicate"),
        ('articles = ["other-article"]', 'articles = ["gone"]', "link.dead"),
        ('channels = ["main-site"]', 'channels = ["gone"]', "link.dead"),
        ('checklist = "safe-list"', 'checklist = "gone"', "link.dead"),
        ('checklist = "safe-list"', 'flow = "gone"', "link.dead"),
        ('checklist = "safe-list"', 'report = "poem"', "flow.unknown-report"),
        (', en = "None"', "", "language.missing"),
        ('cannot = [{ zh = "没有人能让它快一点。", en = "Nobody can hurry it." }]', "", "flow.bare-outcome"),
    ],
)
def test_what_there_is_not_is_named_at_load(tmp_path, old, new, rule):
    assert old in WHOLE

    assert rule in {finding.rule for finding in checked(tmp_path, WHOLE.replace(old, new))}


def test_an_emergency_that_asks_too_long_is_named(tmp_path):
    found = checked(tmp_path, WHOLE.replace('urgency = "high"', 'urgency = "emergency"'))

    assert "flow.slow-emergency" not in {finding.rule for finding in found}

    longer = WHOLE.replace('no = "not-sent"', 'no = "last"') + (
        '[[question]]\nid = "last"\nkind = "yes-no"\ntitle = { zh = "还有吗？", en = "Any left?" }\n'
        'yes = "wait"\nno = "not-sent"\n'
    )
    found = checked(tmp_path, longer.replace('urgency = "high"', 'urgency = "emergency"', 1))
    assert "flow.slow-emergency" in {finding.rule for finding in found}
