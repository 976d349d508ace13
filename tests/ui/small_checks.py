"""Two live checks, one of which sends; what they find is set by a test."""

import threading
from dataclasses import replace

from app.core.consent import Consents
from app.core.probe import SHARED_CODES, Evidence, Finding, FoundWords, ProbeSpec, ProbeState
from app.services.diagnosis.service import DiagnosisService

WORDS = {
    code: FoundWords(code, f"title {code}", "advice", ("tx-stuck-pending", "gone"), "small-flow")
    for code in (*SHARED_CODES, "x.found")
}
LOCAL = ProbeSpec("local", "Local", "", "Reads this.", "", (), "Look so.", WORDS)
ASKING = replace(
    LOCAL, id="asking", title="Asking", purpose="ask", sends="Names.", hosts=("a.example",), why="Why so.",
    endpoints=("https://a.example/",),
)  # fmt: skip
SITE_CHECK = replace(ASKING, id="site-answer", title="Answer", needs=("site",), endpoints=())
OWNER = replace(ASKING, id="tron-owner", title="Owner", needs=("address",))


class Checks:
    """Probes whose finding a test sets; ``gate`` holds them back."""

    def __init__(self):
        self.gate = threading.Event()
        self.gate.set()
        self.ran = []
        self.state = ProbeState.GOOD
        self.answers = {}
        self.offline = False
        probes = {"local": self, "asking": self, "site-answer": self, "tron-owner": self}
        self.service = DiagnosisService(self, probes, Consents(), lambda: self.offline, lambda: "2026-11-26T00:00:00Z")

    def probes(self, lang):
        return (LOCAL, ASKING, SITE_CHECK, OWNER)

    def run(self, asked):
        self.ran.append(asked.spec.id)
        self.gate.wait(30)
        return Finding(
            asked.spec.id,
            "x.found",
            self.answers.get(asked.spec.id, self.state),
            {},
            (Evidence("src", "field", "value"),),
        )
