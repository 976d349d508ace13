"""Cold start, memory and frozen size, each beside a bare PySide6 main window in the same run.

Goals (part A): start <= 1.6x, memory <= 1.7x, frozen folder <= 1.25x of the bare window.
"""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
ROUNDS = 9
PROGRAMS = {"bare window": ["packaging/bare_window.py"], "program": ["main.py"]}


def start(words, home):
    """Run until ready; give wall seconds and peak memory in MB."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "TPSELFHELP_HOME": str(home)}
    began = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, *words, "--quit-when-ready"],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    _, status, usage = os.wait4(process.pid, 0)
    assert status == 0
    return time.perf_counter() - began, usage.ru_maxrss / 1024


def folder_size(folder):
    return sum(file.lstat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink()) / 1e6


def bench_cold_start_and_memory(tmp_path):
    measured = {name: [] for name in PROGRAMS}
    for _ in range(ROUNDS):
        for name, words in PROGRAMS.items():
            measured[name].append(start(words, tmp_path))
    rows = {name: tuple(map(statistics.median, zip(*runs, strict=True))) for name, runs in measured.items()}
    print(f"\n{'cold start to interactive':28s} {'seconds':>8s} {'peak MB':>8s}   median of {ROUNDS}, offscreen")
    for name, (seconds, megabytes) in rows.items():
        print(f"{name:28s} {seconds:8.3f} {megabytes:8.1f}")
    ratios = [ours / bare for ours, bare in zip(rows["program"], rows["bare window"], strict=True)]
    print(f"{'ratio (goal 1.6, 1.7)':28s} {ratios[0]:8.2f} {ratios[1]:8.2f}")
    assert ratios[0] <= 1.6
    assert ratios[1] <= 1.7


def bench_frozen_size():
    for words in ([], ["--bare"]):
        subprocess.run([sys.executable, "packaging/build.py", *words], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    ours, bare = folder_size(ROOT / "dist" / "tp-self-help"), folder_size(ROOT / "dist" / "bare-window")
    print(f"\nfrozen folder: program {ours:.1f} MB, bare window {bare:.1f} MB, ratio {ours / bare:.3f} (goal 1.25)")
    assert ours / bare <= 1.25
