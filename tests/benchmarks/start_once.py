"""Starts a program once and prints seconds until its first line, seconds until it left, and peak memory in MB.

A process of its own: Linux counts the memory of whoever starts a program into that program's peak.
"""

import os
import subprocess
import sys
import time


def main(words):
    began = time.perf_counter()
    process = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    assert process.stdout is not None
    process.stdout.readline()
    ready = time.perf_counter() - began
    _, status, usage = os.wait4(process.pid, 0)
    print(ready, time.perf_counter() - began, usage.ru_maxrss / 1024)
    return os.waitstatus_to_exitcode(status)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
