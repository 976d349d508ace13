"""Impostors that nobody chose by hand are recognised, group by group; every rule earns its place and accuses nobody else."""

from collections import Counter

import pytest

from app.core.verify.verdict import ACCUSING, Verdict
from tests.core.verify.inventions import groups
from tests.core.verify.test_techniques import OTHERS, TECHNIQUES

GROUPS = {name: (hosts, flagged, accused) for name, hosts, flagged, accused in groups()}
FLAGGED = ACCUSING | {Verdict.SUSPICIOUS}


@pytest.mark.parametrize("group", GROUPS)
def test_invented_impostors_are_recognised(assessor, group):
    hosts, flagged, accused = GROUPS[group]
    verdicts = Counter(assessor.assess(host).top.verdict for host in hosts)

    assert sum(verdicts[each] for each in FLAGGED) >= flagged * len(hosts)
    assert sum(verdicts[each] for each in ACCUSING) >= accused * len(hosts)
    assert verdicts[Verdict.OFFICIAL] == 0


def test_every_rule_hits_impostors_and_nobody_else(assessor):
    """The counts that each rule is kept by: hits on impostors, hits on others."""
    hits, alarms = Counter(), Counter()  # type: ignore[var-annotated]  # filled below
    for hosts, _, _ in GROUPS.values():
        hits.update(code for host in hosts[::7] for code in codes(assessor, host))
    for group in TECHNIQUES.values():
        hits.update(code for text in group["inputs"] for code in codes(assessor, text))
    for host in OTHERS:
        alarms.update(codes(assessor, host))
    rules = {code for code in hits if code.startswith("lookalike.")}

    assert len(OTHERS) >= 500
    assert rules >= {
        f"lookalike.{each}"
        for each in (
            "account",
            "combo",
            "combo_spelling",
            "embedded",
            "ending",
            "free_page",
            "id",
            "near_domain",
            "script",
        )
    } | {
        f"lookalike.{each}"
        for each in ("spelling", "split", "staff", "title", "variant", "weak_combo", "weak_spelling")
    }
    assert {code: count for code, count in alarms.items() if code in rules} == {}


def codes(assessor, text):
    """Give the rules that spoke."""
    return [reason.code for reason in assessor.assess(text).top.reasons]
