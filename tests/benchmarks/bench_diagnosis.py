"""Cost of a whole diagnosis against its slowest probe, and of Cancel; run by hand: python tests/benchmarks/bench_diagnosis.py."""

from __future__ import annotations

import statistics
import sys
import threading
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

from app.adapters.computer.probes import computer_probes
from app.adapters.computer.system import this_system
from app.adapters.pack import SqlitePack
from app.bootstrap import PACK
from app.core.cancel import CancelToken
from app.core.consent import Consents
from app.core.help import Lang
from app.core.probe import Finding, ProbeState
from app.services.diagnosis.service import DiagnosisService

ROUNDS = 7


class Waiting:
    """Stands in for a probe of the network: it waits for an answer and needs no processor."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds

    def run(self, asked):
        end = time.perf_counter() + self.seconds
        while time.perf_counter() < end and not asked.token.cancelled:
            time.sleep(0.02)
        return Finding(asked.spec.id, "x.found", ProbeState.GOOD)


def main() -> None:
    """Measure and print."""
    pack = SqlitePack(PACK)
    network = [spec.id for spec in pack.probes(Lang.EN) if not spec.is_local]
    probes = computer_probes(this_system(), ["tokenpocket.pro"], [], None)
    probes |= {probe_id: Waiting(0.4 + 0.2 * number) for number, probe_id in enumerate(network)}
    service = DiagnosisService(pack, probes, Consents(), lambda: False, lambda: "")
    specs = service.specs(Lang.EN)
    service.agree(service.open_purposes(specs))
    ratios, sums = [], []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        findings = service.run(specs, CancelToken())
        whole = time.perf_counter() - began
        ratios.append(whole * 1000 / max(each.took_ms for each in findings))
        sums.append(whole * 1000 / sum(each.took_ms for each in findings))
    print(
        f"{len(specs)} probes; whole / slowest: median {statistics.median(ratios):.3f}, worst {max(ratios):.3f} (promise: 1.3)"
    )
    print(f"whole / sum of all: median {statistics.median(sums):.3f}")
    stops = []
    for _ in range(ROUNDS):
        token = CancelToken()
        pressed = [0.0]

        def press(token=token, pressed=pressed) -> None:
            pressed[0] = time.perf_counter()
            token.cancelled = True

        threading.Timer(0.2, press).start()
        service.run(specs, token)
        stops.append(time.perf_counter() - pressed[0])
    print(
        f"cancel to partial results: median {statistics.median(stops):.3f} s, worst {max(stops):.3f} s (promise: 0.2)"
    )


if __name__ == "__main__":
    main()
