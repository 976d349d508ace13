"""Live checks are told before they run: who is asked, what is sent, and words for every answer in every language."""

import pytest

from app.adapters.pack import SqlitePack
from app.content.build import build_pack
from app.content.check import check_library
from app.content.library import load_library
from app.content.tools import ROOT
from app.core.help import Lang
from app.core.probe import SHARED_CODES, Finding, ProbeState
from tests.content.sample import SOUND, write

PROBE = """\
reviewed = 2026-11-20
title = { zh = "时间", en = "Clock" }
purpose = "compare-time"
reads = { zh = "看时间。", en = "Reads the time." }
manual = { zh = "自己看。", en = "Look yourself." }
endpoints = ["https://time.example/now", "https://clock.example:8443/"]
channels = ["main-site"]
sources = ["site"]

[[found]]
code = "clock.off"
title = { zh = "差 {seconds} 秒", en = "Off by {seconds} seconds" }
advice = { zh = "打开自动时间。", en = "Switch automatic time on." }
articles = ["other-article"]
flow = "stuck-flow"
"""
ANY = """\
[[found]]
code = "probe.failed"
title = { zh = "没有结果", en = "No result" }
advice = { zh = "自己看。", en = "Look yourself." }
"""
PURPOSES = '[compare-time]\nwhy = { zh = "对时间", en = "Compare" }\nsends = { zh = "什么都不发", en = "Nothing" }\n'
FILES = SOUND | {"probes/clock.toml": PROBE, "any-probe.toml": ANY, "purposes.toml": PURPOSES}
PATH = "probes/clock.toml"


def rules(root):
    return {finding.rule for finding in check_library(load_library(root), "2026-11-24")}


def test_sound_probe_gives_no_finding(tmp_path):
    assert rules(write(tmp_path, FILES)) == set()


@pytest.mark.parametrize(
    ("path", "old", "new", "rule"),
    [
        (PATH, 'purpose = "compare-time"\n', "", "probe.purpose"),
        (PATH, "endpoints = [", "versions = []\n# [", "probe.channel"),
        (PATH, '"compare-time"', '"unheard-of"', "link.dead"),
        (PATH, '["main-site"]', '["nowhere"]', "link.dead"),
        (PATH, '["other-article"]', '["nowhere"]', "link.dead"),
        (PATH, '"stuck-flow"', '"nowhere"', "link.dead"),
        (PATH, '["site"]', '["gone"]', "source.unknown"),
        (PATH, '"clock.off"', '"probe.failed"', "probe.shared"),
        (PATH, '"clock.off"', '"clock"', "schema.value"),
        (PATH, "Off by {seconds} seconds", "Off by some seconds", "probe.facts"),
        (PATH, "打开自动时间。", "打开自动时间" * 20, "probe.long"),
        (PATH, "https://time.example/now", "ftp://time.example/", "schema.value"),
        (PATH, "Switch automatic time on.", "Support will refund you.", "claim.promise"),
        (PATH, ', en = "Look yourself."', "", "language.missing"),
        (PATH, "2026-11-20", "2026-12-24", "review.future"),
        ("any-probe.toml", ', en = "No result"', "", "language.missing"),
        ("purposes.toml", ', en = "Nothing"', "", "language.missing"),
    ],
)
def test_broken_probe_is_named_by_rule(tmp_path, path, old, new, rule):
    assert old in FILES[path]
    changed = FILES | {path: FILES[path].replace(old, new, 1)}
    if rule == "probe.channel":
        changed["channels/main-site.toml"] = SOUND["channels/main-site.toml"].replace('"official"', '"retired"', 1)

    assert rule in rules(write(tmp_path, changed))


def test_same_code_twice_is_named(tmp_path):
    again = PROBE[PROBE.index("[[found]]") :]

    assert "probe.duplicate" in rules(write(tmp_path, FILES | {PATH: PROBE + again}))


def test_probes_without_the_shared_words_are_named(tmp_path):
    assert "probe.any" in rules(write(tmp_path, {key: text for key, text in FILES.items() if key != "any-probe.toml"}))


def test_pack_gives_a_probe_with_its_hosts_and_words(tmp_path):
    build_pack(load_library(write(tmp_path / "content", FILES)), tmp_path / "help.pack")

    (spec,) = SqlitePack(tmp_path / "help.pack").probes(Lang.EN)

    assert (spec.id, spec.title, spec.purpose, spec.sends) == ("clock", "Clock", "compare-time", "Nothing")
    assert spec.hosts == ("time.example", "clock.example")
    assert spec.targets == ("https://tokenpocket.pro/",)
    assert spec.words(Finding("clock", "clock.off", ProbeState.BAD, {"seconds": 61})).title == "Off by 61 seconds"
    assert spec.words(Finding("clock", "clock.unheard", ProbeState.BAD)).code == "probe.failed"


def test_probe_without_endpoints_speaks_to_its_channels(tmp_path):
    text = "\n".join(line for line in PROBE.splitlines() if not line.startswith("endpoints"))
    build_pack(load_library(write(tmp_path / "content", FILES | {PATH: text})), tmp_path / "help.pack")

    (spec,) = SqlitePack(tmp_path / "help.pack").probes(Lang.ZH)

    assert spec.hosts == ("tokenpocket.pro",)
    assert spec.title == "时间"


def test_bundled_words_cover_what_every_probe_can_end_with():
    shared = load_library(ROOT, partial=True).any_probe

    assert shared is not None
    assert {entry.code for entry in shared.file.found} == set(SHARED_CODES)
