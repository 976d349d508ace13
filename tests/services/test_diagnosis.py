"""Probes run side by side after consent; every one ends as a finding, also the late, the stopped and the broken."""

import threading
from dataclasses import replace

import pytest

from app.core.cancel import CancelToken
from app.core.consent import Consents
from app.core.errors import AppError, Cancelled
from app.core.help import Lang
from app.core.probe import SHARED_CODES, Finding, FoundWords, ProbeSpec, ProbeState
from app.core.probe_run import Stage
from app.core.secrets import screen
from app.services.diagnosis.service import DiagnosisService

WORDS = {code: FoundWords(code, code, "") for code in SHARED_CODES}
LOCAL = ProbeSpec("local", "Local", "", "Reads.", "", (), "By hand.", WORDS)
ASKING = replace(
    LOCAL,
    id="asking",
    purpose="ask",
    sends="Names.",
    hosts=("a.example",),
    why="Why.",
    endpoints=("https://a.example/",),
)
SHARING = replace(ASKING, id="sharing", hosts=("b.example",), endpoints=("https://b.example/",))


class Store:
    def __init__(self, *specs):
        self.specs = specs

    def probes(self, lang):
        return self.specs


class Answering:
    """A probe that remembers what it was handed."""

    def __init__(self, state=ProbeState.GOOD):
        self.asked = []
        self.state = state

    def run(self, asked):
        self.asked.append(asked)
        return Finding(asked.spec.id, "x.found", self.state)


class Raising:
    def __init__(self, error):
        self.error = error

    def run(self, asked):
        raise self.error


class Waiting:
    """A probe that does not end until the test lets it."""

    def __init__(self):
        self.entered = threading.Event()
        self.release = threading.Event()

    def run(self, asked):
        self.entered.set()
        self.release.wait(30)
        return Finding(asked.spec.id, "x.found", ProbeState.GOOD)


@pytest.fixture
def waiting():
    made = Waiting()
    yield made
    made.release.set()


def service(specs, probes, *, offline=False, consents=None, deadline=9.5):
    consents = consents if consents is not None else Consents()
    return DiagnosisService(Store(*specs), probes, consents, lambda: offline, lambda: "2026-11-26T00:00:00Z", deadline)


def run(made, only=(), **options):
    return made.run(made.specs(Lang.EN, only), options.pop("token", CancelToken()), **options)


def test_local_probe_runs_without_any_consent():
    (found,) = run(service([LOCAL], {"local": Answering()}))

    assert (found.probe, found.code, found.at) == ("local", "x.found", "2026-11-26T00:00:00Z")


def test_no_probe_runs_before_its_consent():
    probe = Answering()

    (found,) = run(service([ASKING], {"asking": probe}))

    assert (found.code, found.state) == ("probe.not_allowed", ProbeState.UNKNOWN)
    assert probe.asked == []


def test_probe_runs_with_a_permit_for_its_hosts_after_consent():
    probe = Answering()
    made = service([ASKING], {"asking": probe})
    made.agree(made.open_purposes(made.specs(Lang.EN)))

    run(made)

    assert probe.asked[0].permit.purpose.hosts == ("a.example",)


def test_purpose_is_asked_once_with_the_hosts_of_all_its_probes():
    made = service([ASKING, SHARING, LOCAL], {"asking": Answering(), "sharing": Answering(), "local": Answering()})

    (purpose,) = made.open_purposes(made.specs(Lang.EN))
    made.agree([purpose])

    assert (purpose.id, purpose.why, purpose.sends) == ("ask", "Why.", "Names.")
    assert purpose.hosts == ("a.example", "b.example")
    assert made.open_purposes(made.specs(Lang.EN, ["sharing"])) == ()


def test_local_probes_ask_for_nothing():
    assert service([LOCAL], {"local": Answering()}).open_purposes([LOCAL]) == ()


@pytest.mark.parametrize("by_switch", [True, False], ids=["switch", "this run"])
def test_offline_runs_no_probe_that_sends(by_switch):
    sending, local = Answering(), Answering()
    made = service([ASKING, LOCAL], {"asking": sending, "local": local}, offline=by_switch)
    made.agree(made.open_purposes(made.specs(Lang.EN)))

    found = run(made, offline=not by_switch)

    assert [each.code for each in found] == ["probe.offline", "x.found"]
    assert sending.asked == []


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (AppError("net.unreachable", host="a"), "probe.failed"),
        (AppError("net.timeout", host="a"), "probe.late"),
        (AppError("net.offline"), "probe.offline"),
        (AppError("net.no_consent", purpose="p"), "probe.not_allowed"),
        (Cancelled(), "probe.cancelled"),
        (RuntimeError("broken"), "probe.failed"),
        (RecursionError(), "probe.failed"),
    ],
)
def test_failing_probe_is_a_finding_and_the_others_go_on(error, code):
    found = run(service([LOCAL, replace(LOCAL, id="other")], {"local": Raising(error), "other": Answering()}))

    assert [(each.code, each.state) for each in found] == [(code, ProbeState.UNKNOWN), ("x.found", ProbeState.GOOD)]
    assert "broken" not in str(found)


def test_every_code_that_a_run_makes_has_shared_words():
    assert {"probe.offline", "probe.not_allowed", "probe.late", "probe.cancelled", "probe.failed"} <= set(SHARED_CODES)


def test_late_probe_is_left_behind_and_told_to_stop(waiting):
    made = service([LOCAL, replace(LOCAL, id="other")], {"local": waiting, "other": Answering()}, deadline=0.2)

    found = run(made)

    assert [each.code for each in found] == ["probe.late", "x.found"]


def test_cancel_keeps_what_was_found(waiting):
    made = service([LOCAL, replace(LOCAL, id="other")], {"local": waiting, "other": Answering()})
    token = CancelToken()

    def stop_after_the_first(steps):
        token.cancelled = any(step.stage is Stage.DONE for step in steps)

    found = run(made, token=token, on_progress=stop_after_the_first)

    assert [each.code for each in found] == ["probe.cancelled", "x.found"]


def test_cancelled_probe_learns_of_it(waiting):
    made = service([LOCAL], {"local": waiting})
    started = made.start(made.specs(Lang.EN))
    waiting.entered.wait(10)

    started.cancel()

    assert started.is_done
    assert started.findings[0].code == "probe.cancelled"


def test_answer_after_cancel_changes_nothing(waiting):
    made = service([LOCAL], {"local": waiting})
    started = made.start(made.specs(Lang.EN))
    started.cancel()
    waiting.release.set()

    started.wait(0.1)

    assert [each.code for each in started.findings] == ["probe.cancelled"]


def test_progress_tells_every_stage(waiting):
    made = service([LOCAL], {"local": waiting})
    seen = []

    def note(steps):
        seen.append(steps[0].stage)
        waiting.release.set()

    run(made, on_progress=note)

    assert seen == [Stage.RUNNING, Stage.DONE]


def test_probes_run_at_the_same_time():
    together = threading.Barrier(4, timeout=20)

    class Meeting:
        def run(self, asked):
            together.wait()
            return Finding(asked.spec.id, "x.found", ProbeState.GOOD)

    specs = [replace(LOCAL, id=f"p{number}") for number in range(4)]

    found = run(service(specs, {spec.id: Meeting() for spec in specs}))

    assert [each.code for each in found] == ["x.found"] * 4


def test_what_was_typed_reaches_the_probe():
    probe = Answering()

    run(service([LOCAL], {"local": probe}), given={"version": screen("2.4.7")})

    assert probe.asked[0].text("version") == "2.4.7"
    assert probe.asked[0].text("other") == ""


def test_unknown_probe_is_refused_by_name():
    with pytest.raises(AppError, match=r"probe\.unknown"):
        service([LOCAL], {"local": Answering()}).specs(Lang.EN, ["nowhere"])


def test_probe_of_the_pack_that_cannot_run_here_is_not_shown():
    assert service([LOCAL, ASKING], {"local": Answering()}).specs(Lang.EN) == (LOCAL,)


def test_probe_without_a_permit_refuses_to_send():
    probe = Answering()
    run(service([LOCAL], {"local": probe}))

    with pytest.raises(AppError, match=r"net\.no_consent"):
        probe.asked[0].agreed()
