"""The authoring commands say what they found and leave with the right status."""

import argparse
import json
from dataclasses import fields

import pytest

from app.cli import content as verb
from app.cli.services import TerminalServices
from app.content.tools import BundledContent
from app.core.errors import PackError
from tests.content.sample import SOUND, write

TOML = "articles/transfers/stuck-article.toml"
BROKEN = SOUND | {TOML: SOUND[TOML].replace("version = 1", "version = 0")}
WARNED = SOUND | {TOML: SOUND[TOML].replace('"交易卡住"', '"一直打包中了吗"')}


def run(root, *words):
    parser = argparse.ArgumentParser()
    verb.add_parser(parser.add_subparsers())
    tools = BundledContent("2026-11-24", write(root / "content", BROKEN) if words[0] == "broken" else root / "content")
    nothing = dict.fromkeys(each.name for each in fields(TerminalServices))
    services = TerminalServices(**(nothing | {"content": lambda: tools}))
    return verb.run(parser.parse_args(["content", *words[words[0] == "broken" :]]), services)


def test_sound_content_passes(tmp_path, capsys):
    write(tmp_path / "content")

    assert run(tmp_path, "check") == 0
    assert capsys.readouterr().err == "0 errors, 0 warnings\n"


def test_fault_is_printed_with_file_line_and_rule_and_ends_with_one(tmp_path, capsys):
    assert run(tmp_path, "broken", "check") == 1
    assert f"{TOML}:3: error schema.value: Correct version" in capsys.readouterr().out


def test_findings_as_json_are_one_value(tmp_path, capsys):
    assert run(tmp_path, "broken", "check", "--json") == 1

    findings = json.loads(capsys.readouterr().out)
    assert {"path", "line", "rule", "text", "severity"} == set(findings[0])
    assert (TOML, 3, "schema.value") in {(each["path"], each["line"], each["rule"]) for each in findings}


def test_warnings_stop_nothing_and_can_be_hidden(tmp_path, capsys):
    write(tmp_path / "content", WARNED)

    assert run(tmp_path, "check") == 0
    assert "phrasing.near-duplicate" in capsys.readouterr().out
    assert run(tmp_path, "check", "--no-warnings") == 0
    assert capsys.readouterr().out == ""


def test_build_refuses_what_check_refuses(tmp_path, capsys):
    out = tmp_path / "help.pack"

    assert run(tmp_path, "broken", "build", "--out", str(out)) == 1
    assert not out.exists()
    assert "schema.value" in capsys.readouterr().out


def test_build_writes_the_pack_and_names_its_version(tmp_path, capsys):
    write(tmp_path / "content")
    out = tmp_path / "deep" / "help.pack"

    assert run(tmp_path, "build", "--out", str(out), "--built", "2026-12-01") == 0
    assert capsys.readouterr().out.startswith("2026.11+")
    assert out.read_bytes().startswith(b"SQLite format 3\x00")


def test_build_does_not_depend_on_the_clock(tmp_path, capsys):
    write(tmp_path / "content")
    tools = BundledContent("1999-01-01", tmp_path / "content")

    args = argparse.Namespace(command="build", partial=False, out=str(tmp_path / "help.pack"), built="")

    assert tools.run(args) == 0
    assert capsys.readouterr().out.startswith("2026.11+")


def test_partial_build_goes_on_without_what_is_at_fault(tmp_path, capsys):
    assert run(tmp_path, "broken", "build", "--partial", "--out", str(tmp_path / "help.pack")) == 0
    assert "schema.value" in capsys.readouterr().out


def test_pack_that_cannot_be_written_is_said(tmp_path):
    write(tmp_path / "content")
    (tmp_path / "file").write_text("not a folder", encoding="utf-8")

    with pytest.raises(PackError, match=r"pack\.not_written"):
        run(tmp_path, "build", "--out", str(tmp_path / "file" / "help.pack"))


def test_stats_count_what_is_there(tmp_path, capsys):
    write(tmp_path / "content")

    assert run(tmp_path, "stats", "--json") == 0

    figures = json.loads(capsys.readouterr().out)
    assert figures["items"] == {"article": 3, "channel": 1, "checklist": 1, "flow": 1, "term": 1}
    assert figures["areas"] == {"transfers": 2, "errors": 1}
    assert figures["needs"] == {"transfer-pending": 4}
    assert figures["languages"] == {"zh": 2, "zh-Hant": 2, "zh-Hant written": 0, "en": 2}
    assert figures["citations"] == {"official": 2, "official-mirror": 2}
    assert figures["review"] == {"newest_days": 4, "median_days": 4, "oldest_days": 4}
    assert figures["phrasings"]["zh"] == {"total": 16, "fewest": 8, "most": 8}
    assert figures["reading"]["zh"]["unit"] == "characters"
    assert figures["reading"]["en"]["longest"] > 40
    assert list(figures["readability"]["zh"]["worst"]) == ["stuck-article", "other-article"]
    assert 1 < figures["readability"]["zh"]["mean"] < 35
    assert figures["readability"]["en"]["mean"] < 8
    assert figures["by_area"]["transfers"] == figures["by_area"]["all"]
    assert figures["by_area"]["transfers"]["official-mirror"] == 2
    assert figures["by_area"]["transfers"]["oldest_days"] == 4


def test_stats_as_markdown_have_a_row_for_every_area_and_the_whole(tmp_path, capsys):
    write(tmp_path / "content")

    assert run(tmp_path, "stats", "--markdown") == 0

    lines = capsys.readouterr().out.splitlines()
    assert [line.split("|")[1].strip() for line in lines] == ["area", "---", "transfers", "all"]
    assert len({line.count("|") for line in lines}) == 1


def test_stats_as_text_name_every_group(tmp_path, capsys):
    write(tmp_path / "content")

    assert run(tmp_path, "stats") == 0

    lines = capsys.readouterr().out.splitlines()
    assert "phrasings" in lines
    assert any(line.split() == ["transfers", "2"] for line in lines)


def test_stats_of_nothing_are_zeros(tmp_path, capsys):
    (tmp_path / "content").mkdir()

    assert run(tmp_path, "stats", "--json") == 0
    figures = json.loads(capsys.readouterr().out)
    assert figures["reading"]["zh"]["total"] == 0
    assert figures["readability"]["en"] == {"unit": "Flesch-Kincaid grade", "mean": 0.0, "worst": {}}
