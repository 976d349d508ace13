"""The verify service reads screened text only; a secret is answered without being read."""

from app.core.help import Lang
from app.core.secrets import screen
from app.core.verify.sentences import Sentences
from app.core.verify.verdict import Assessment, Finding, Kind, Reason, Verdict
from app.services.verify import LateAssessor, VerifyService

PHRASE = "legal winner thank year wave sausage worth useful legal winner thank yellow"


class FakeAssessor:
    """Remembers what it was given to read."""

    def __init__(self):
        self.read = []

    def assess(self, text):
        self.read.append(text)
        return "assessed"

    def withheld(self):
        return "withheld"

    def sentences(self, lang):
        return Sentences({}, {"language": lang.value}, {})


def test_screened_text_is_judged():
    assessor = FakeAssessor()

    assert VerifyService(assessor).verify(screen("tokenpocket.pro")) == "assessed"  # type: ignore[comparison-overlap]  # the fake gives a word
    assert assessor.read == ["tokenpocket.pro"]


def test_a_secret_is_never_read():
    assessor = FakeAssessor()

    assert VerifyService(assessor).verify(screen(f"is this official? {PHRASE}")) == "withheld"  # type: ignore[comparison-overlap]  # the fake gives a word
    assert assessor.read == []


def test_words_come_in_the_language_asked_for():
    assert VerifyService(FakeAssessor()).sentences(Lang.EN).reasons == {"language": "en"}


def assessment(text):
    found = Finding(Kind.TEXT, Verdict.UNKNOWN, text, "", (Reason("text.nothing_to_check"),))
    return Assessment(text, found, (found,), "2026-11-22", "code")


class RealAssessor(FakeAssessor):
    """Answers with an assessment."""

    def assess(self, text):
        return assessment(text)


def test_nothing_is_remembered_unless_asked():
    service = VerifyService(RealAssessor())
    service.check(screen("a"))

    assert service.recent == ()


def test_the_newest_thirty_are_remembered_once_each_and_forgotten_at_once():
    service = VerifyService(RealAssessor())
    service.remember(True)
    for number in (*range(40), 20):
        service.check(screen(str(number)))
    assert [checked.assessment.text for checked in service.recent[:2]] == ["20", "39"]
    assert len(service.recent) == len({checked.assessment.text for checked in service.recent}) == 30

    service.remember(False)
    assert service.recent == ()


def test_rules_are_read_with_the_first_check_and_once():
    made: list[RealAssessor] = []

    def make():
        made.append(RealAssessor())
        return made[-1]

    service = VerifyService(LateAssessor(make))
    assert made == []

    service.check(screen("a"))
    service.check(screen("b"))
    assert service.sentences(Lang.ZH).reasons == {"language": "zh"}
    assert len(made) == 1
