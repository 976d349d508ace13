"""Cold start, memory and frozen size, each beside a bare PySide6 main window in the same run.

Goals (part A): start <= 1.6x, memory <= 1.7x, frozen folder <= 1.25x of the bare window.

Start is the wall time from launching the process to the line that says "ready": painted, and the search field takes
what is typed. The program then opens its index, answers a search and leaves; memory is the peak of all that. Measured
is what a person has: byte code is cached, the window has been opened before and opens with the home page in Chinese.
"""

import json
import os
import statistics
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
ROUNDS = 15
SOURCE = {
    "bare window": [sys.executable, "packaging/bare_window.py"],
    "program": [sys.executable, "main.py"],
}
FROZEN = {"bare window": ["dist/bare-window/bare-window"], "program": ["dist/tp-self-help/tp-self-help"]}
FIRST_RUN_DONE = {"language": "zh", "first_run_done": True}


def surroundings(home):
    """Give the environment of a person's machine: byte code is kept, the home folder is found the usual way."""
    settings = home / "tp-self-help"
    settings.mkdir(parents=True)
    (settings / "settings.json").write_text(json.dumps(FIRST_RUN_DONE), encoding="utf-8")
    left_out = {"PYTHONDONTWRITEBYTECODE", "TPSELFHELP_HOME"}
    kept = {key: value for key, value in os.environ.items() if key not in left_out}
    return {**kept, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(home), "LOCALAPPDATA": str(home)}


def start(words, environment):
    """Run until it leaves; give seconds to "ready", seconds until it left, and peak memory in MB."""
    once = [sys.executable, "-I", "-S", str(ROOT / "tests" / "benchmarks" / "start_once.py"), *words]
    done = subprocess.run([*once, "--quit-when-ready"], cwd=ROOT, env=environment, capture_output=True, check=True)
    return tuple(map(float, done.stdout.split()))


def measured(programs, home):
    """Start the programs in turn; give the medians of each."""
    environment = surroundings(home)
    runs: dict[str, list[tuple[float, ...]]] = {name: [] for name in programs}
    for number in range(1 + ROUNDS):
        for name, words in programs.items():
            run = start(words, environment)
            # The first one writes the byte code and warms the disk.
            runs[name] += [run] if number else []
    return {name: tuple(map(statistics.median, zip(*each, strict=True))) for name, each in runs.items()}


def report(title, rows):
    """Print the table, and give the ratios of start and memory."""
    print(f"\n{title:32s} {'ready s':>8s} {'left s':>8s} {'peak MB':>8s}   median of {ROUNDS}, offscreen")
    for name, (ready, left, megabytes) in rows.items():
        print(f"{name:32s} {ready:8.3f} {left:8.3f} {megabytes:8.1f}")
    ratios = [ours / bare for ours, bare in zip(rows["program"], rows["bare window"], strict=True)]
    print(f"{'ratio (goals 1.6 and 1.7)':32s} {ratios[0]:8.2f} {'':8s} {ratios[2]:8.2f}")
    return ratios[0], ratios[2]


def bench_cold_start_and_memory(tmp_path):
    start_ratio, memory_ratio = report("from source", measured(SOURCE, tmp_path))
    assert start_ratio <= 1.6
    assert memory_ratio <= 1.7


def bench_cold_start_and_memory_frozen(tmp_path):
    if not all((ROOT / words[0]).is_file() for words in FROZEN.values()):
        pytest.skip("nothing frozen here: run packaging/build.py, and again with --bare")
    start_ratio, memory_ratio = report("frozen", measured(FROZEN, tmp_path))
    assert start_ratio <= 1.6
    assert memory_ratio <= 1.7


def folder_size(folder):
    return sum(file.lstat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink()) / 1e6


def bench_frozen_size():
    for words in ([], ["--bare"]):
        subprocess.run([sys.executable, "packaging/build.py", *words], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    ours, bare = folder_size(ROOT / "dist" / "tp-self-help"), folder_size(ROOT / "dist" / "bare-window")
    print(f"\nfrozen folder: program {ours:.1f} MB, bare window {bare:.1f} MB, ratio {ours / bare:.3f} (goal 1.25)")
    assert ours / bare <= 1.25
