"""Starts a program once and prints what it cost, as JSON.

    python start_once.py ready PROGRAM …   wall and CPU milliseconds until it was ready, and its peak memory after leaving
    python start_once.py rest PROGRAM …    its memory in megabytes once it stands open and does nothing

A process of its own: Linux counts the memory of whoever starts a program into that program's peak.
"""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

STILL_S = 0.5
LONGEST_S = 30


def ready(words):
    """Start it, read the line that says it is ready, and wait until it left."""
    began = time.perf_counter()
    process = subprocess.Popen([*words, "--quit-when-ready"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    assert process.stdout is not None
    line = process.stdout.readline()
    wall = time.perf_counter() - began
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"{words}: status {status}")
    return {"wall": wall * 1000, "cpu": json.loads(line)["cpu_ms"], "peak": usage.ru_maxrss / 1024}


def rest(words):
    """Start it, wait until it no longer uses the processor, and look at its memory (Linux)."""
    process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    proc = Path("/proc", str(process.pid))
    try:
        spent, deadline = 0.0, time.monotonic() + LONGEST_S
        # The first look comes while it still starts: nothing spent is not rest.
        while spent == 0 or cpu(proc) != spent:
            assert time.monotonic() < deadline, "never at rest"
            spent = cpu(proc)
            time.sleep(STILL_S)
        fields = (line.split() for line in (proc / "smaps_rollup").read_text().splitlines()[1:])
        kilobytes = {words[0]: int(words[1]) for words in fields}
    finally:
        process.kill()
        process.wait()
    own = kilobytes["Private_Clean:"] + kilobytes["Private_Dirty:"]
    return {"rss": kilobytes["Rss:"] / 1024, "uss": own / 1024, "anonymous": kilobytes["Anonymous:"] / 1024}


def cpu(proc):
    """Give the ticks a process has used."""
    fields = (proc / "stat").read_text().rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12])


if __name__ == "__main__":
    print(json.dumps({"ready": ready, "rest": rest}[sys.argv[1]](sys.argv[2:])))
