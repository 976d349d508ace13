"""The verify service reads screened text only; a secret is answered without being read."""

from app.core.help import Lang
from app.core.secrets import screen
from app.core.verify.sentences import Sentences
from app.services.verify import VerifyService

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
