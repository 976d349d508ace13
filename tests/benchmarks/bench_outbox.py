"""The outbox at length: a thousand reports to each desk with a third of all answers lost, and a thousand deaths.

Both hold what the tests hold (nothing twice, nothing lost), only longer: ``python tests/benchmarks/bench_outbox.py``.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.adapters.net.desks.test_lost_answers import DESKS, arrived
from tests.e2e.test_sudden_death import lived

MANY = 1000


def main() -> None:
    """Print how many attempts and deaths it took."""
    for system in DESKS:
        begun = time.perf_counter()
        attempts = arrived(system, MANY)
        print(f"{system}: {MANY} reports, {attempts} attempts, each there once ({time.perf_counter() - begun:.0f} s)")
    with tempfile.TemporaryDirectory() as folder:
        begun = time.perf_counter()
        killed = lived(Path(folder), MANY, MANY * 9 // 10)
        print(
            f"killed {killed} times in {MANY} lives: nothing lost, nothing twice ({time.perf_counter() - begun:.0f} s)"
        )


if __name__ == "__main__":
    main()
