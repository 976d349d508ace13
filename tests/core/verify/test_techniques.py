"""Every technique of the table gets a right verdict; nobody else is accused."""

import tomllib
from collections import Counter
from pathlib import Path

import pytest

HERE = Path(__file__).parent
TECHNIQUES = tomllib.loads((HERE / "techniques.toml").read_text(encoding="utf-8"))
OTHERS = [
    host
    for line in (HERE / "others.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
    for host in line.split()
]


def test_table_is_as_wide_as_promised():
    assert len(TECHNIQUES) >= 25
    assert sum(len(group["inputs"]) for group in TECHNIQUES.values()) >= 400


@pytest.mark.parametrize("group", TECHNIQUES)
def test_technique_is_judged_right(assessor, group):
    judged = {text: assessor.assess(text).top.verdict.value for text in TECHNIQUES[group]["inputs"]}

    assert {text: verdict for text, verdict in judged.items() if verdict not in TECHNIQUES[group]["accept"]} == {}


def test_no_rule_raises_a_false_alarm_on_other_peoples_names(assessor):
    alarms = Counter()  # type: ignore[var-annotated]  # filled below
    for host in OTHERS:
        for text in (host, f"https://www.{host}/some/page?id=1"):
            top = assessor.assess(text).top
            if top.verdict.value != "unknown":
                alarms.update((reason.code, host) for reason in top.reasons)

    assert alarms == Counter()


def test_every_reason_has_a_place_inside_its_subject(assessor):
    for group in TECHNIQUES.values():
        for text in group["inputs"]:
            for finding in assessor.assess(text).findings:
                length = max(len(finding.subject), len(finding.text))
                assert all(0 <= r.span[0] <= r.span[1] <= length for r in finding.reasons if r.span), text
                assert all(0 <= start < end <= length for start, end in finding.differing), text
