"""The commands of contracts.md, run as a stranger runs them."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent


def run(*words, stdin="", **variables):
    kept = {
        key: value for key, value in os.environ.items() if key not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    return subprocess.run(
        [sys.executable, "-X", "utf8=0", "main.py", *words],
        cwd=ROOT,
        env={**kept, **variables},
        input=stdin.encode("utf-8", "surrogatepass") if isinstance(stdin, str) else stdin,
        capture_output=True,
        timeout=240,
        check=False,
    )


def answer(*words, stdin=""):
    done = run(*words, stdin=stdin)
    assert done.returncode == 0, done.stderr.decode()
    return [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]


def test_version_is_one_line():
    done = run("--version")

    assert done.returncode == 0
    assert done.stdout.decode().startswith("TP Self-Help ")


@pytest.mark.parametrize(
    ("query", "lang", "wanted"),
    [("转账一直打包中", "zh", "tx-stuck"), ("fake customer service", "en", "fake-customer-service")],
)
def test_the_two_questions_of_the_readme_are_answered_first(query, lang, wanted):
    [result] = answer("search", "--json", "--lang", lang, query)

    assert any(hit["id"].startswith(wanted) for hit in result["results"][:3])
    assert all(len(hit["needs"]) <= 2 for hit in result["results"])


def test_batch_gives_one_object_a_line_in_order_also_for_hostile_lines():
    lines = [
        "助记词泄露",
        "",
        "'; DROP TABLE items; --",
        'NEAR("a" b)*',
        "\u202eabc",
        "\x00",
        "币",
        "a" * 100_000,
        "\ud800",
    ]

    results = answer("search", "--json", "--batch", stdin="\n".join(lines) + "\n")

    assert len(results) == len(lines)
    assert [type(result["results"]) for result in results] == [list] * len(lines)
    assert results[0]["query"] == "助记词泄露"


def test_byte_order_mark_does_not_change_the_first_query():
    [plain] = answer("search", "--json", "--batch", stdin="假客服\n")
    [marked] = answer("search", "--json", "--batch", stdin="\ufeff假客服\n")

    assert marked == plain


def test_a_secret_is_withheld_and_leads_to_what_to_do():
    phrase = "legal winner thank year wave sausage worth useful legal winner thank yellow"

    done = run("search", "--json", phrase)
    [result] = [json.loads(line) for line in done.stdout.decode().splitlines()]

    assert (result["query"], result["intent"]) == ("[withheld]", "secret")
    assert result["results"]
    assert "sausage" not in (done.stdout + done.stderr).decode()


def test_show_gives_text_and_json_in_every_language():
    for lang in ("zh", "zh-Hant", "en"):
        [shown] = answer("show", "mnemonic-leaked", "--json", "--lang", lang)
        assert shown["lang"] == lang
        assert shown["sources"]
        assert shown["short"]
    assert "来源" in run("show", "mnemonic-leaked").stdout.decode()


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (("show", "no-such-thing"), 2),
        (("show",), 2),
        (("search", "--lang", "fr", "x"), 2),
        (("dance",), 2),
        (("--no-such-option",), 2),
    ],
)
def test_wrong_use_is_said_in_one_line(words, status):
    done = run(*words)

    assert done.returncode == status
    assert len(done.stderr.decode().strip().splitlines()) == 1
    assert b"Traceback" not in done.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
def test_without_a_display_it_says_so_and_names_the_terminal_commands():
    done = run()

    assert done.returncode == 3
    [line] = done.stderr.decode().strip().splitlines()
    assert "search" in line
    assert "show" in line


def test_home_is_accepted_anywhere_and_nothing_is_written_by_a_search(tmp_path):
    home = tmp_path / "home"

    answer("search", "--home", str(home), "--json", "假客服")
    answer("--home", str(home), "search", "--json", "假客服")

    assert not home.exists()


def test_output_is_utf8_under_the_c_locale():
    done = run("show", "mnemonic-leaked", LANG="C", LC_ALL="C", PYTHONIOENCODING="ascii")

    assert done.returncode == 0
    assert "助记词" in done.stdout.decode("utf-8")


def test_output_into_a_closed_pipe_ends_quietly():
    shell = f"{sys.executable} main.py show mnemonic-leaked | true"
    done = subprocess.run(["bash", "-c", shell], cwd=ROOT, capture_output=True, timeout=240, check=False)

    assert b"Traceback" not in done.stderr
    assert b"BrokenPipe" not in done.stderr
