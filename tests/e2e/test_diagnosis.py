"""The checks as they are shipped: nothing leaves while offline or before consent, and the command says so."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from app.adapters.net.gateway import Gateway
from app.adapters.net.journal import RequestJournal
from app.adapters.net.network_probes import network_probes
from app.content.documents.probe import probe_data
from app.content.library import load_library
from app.content.tools import ROOT
from app.content.traditional import Traditional
from app.content.wording import Wording
from app.core.cancel import CancelToken
from app.core.consent import Consents
from app.core.help import Lang
from app.services.diagnosis.service import DiagnosisService

PROGRAM = Path(__file__).parent.parent.parent / "main.py"


class Shipped:
    """The live checks as authors wrote them."""

    def __init__(self):
        library, wording = load_library(ROOT, partial=True), Wording(Lang.EN, Traditional())
        self.specs = tuple(probe_data(each, library, wording) for each in library.probes.values())

    def probes(self, lang):
        return self.specs


@pytest.fixture(scope="module")
def shipped():
    return Shipped()


def diagnosis(shipped, journal, *, offline):
    gateway = Gateway(lambda: offline, journal, lambda: "none")
    probes = network_probes(gateway, lambda: "none", ["tokenpocket.pro"], [])
    return DiagnosisService(shipped, probes, Consents(), lambda: offline, lambda: "2026-11-26T00:00:00Z")


# Sockets are forbidden in this file: a packet would be an error, and then another finding.


def test_offline_no_packet_leaves(shipped):
    journal = RequestJournal()
    made = diagnosis(shipped, journal, offline=True)
    specs = made.specs(Lang.EN)
    made.agree(made.open_purposes(specs))

    found = made.run(specs, CancelToken())

    assert {each.code for each in found} == {"probe.offline"}
    assert len(found) >= 5
    assert journal.requests() == ()


def test_before_consent_no_packet_leaves(shipped):
    journal = RequestJournal()
    made = diagnosis(shipped, journal, offline=False)

    found = made.run(made.specs(Lang.EN), CancelToken())

    assert {each.code for each in found} == {"probe.not_allowed"}
    assert journal.requests() == ()


def test_consent_names_every_host_that_a_check_may_speak_to(shipped):
    made = diagnosis(shipped, RequestJournal(), offline=False)
    specs = made.specs(Lang.EN)
    agreed = {host for purpose in made.open_purposes(specs) for host in purpose.hosts}

    assert {host for spec in specs for host in spec.hosts} <= {host.partition(":")[0] for host in agreed}
    assert all(spec.sends and spec.why for spec in specs)


@pytest.mark.parametrize("words", [["--offline"], []], ids=["offline", "nobody to ask"])
def test_command_without_anybody_to_ask_checks_this_computer_only(words, tmp_path):
    done = subprocess.run(
        [sys.executable, str(PROGRAM), "diagnose", "--json", "--home", str(tmp_path), *words],
        stdin=subprocess.DEVNULL, capture_output=True, timeout=60, check=False,
    )  # fmt: skip
    told = json.loads(done.stdout)

    assert done.returncode in {0, 1}
    assert b"Traceback" not in done.stderr
    codes = {each["probe"]: each["code"] for each in told["findings"]}
    expected = "probe.offline" if words else "probe.not_allowed"
    assert {codes[name] for name in ("dns-answers", "tls-certificates", "clock-skew")} == {expected}
    assert codes["this-computer"] == "system.facts"
