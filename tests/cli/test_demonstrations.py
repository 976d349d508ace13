"""An app file shown on a terminal proves itself by the vendor's signature or hash only."""

import pytest

from app.adapters.files import DiskFiles
from app.adapters.pictures import SquareCodes
from app.cli.demonstrations import Demonstrations
from app.core.checklist import Demo
from app.core.help import Lang
from app.core.verify.file_judge import FileJudge
from app.core.verify.genuine_apps import GenuineApps
from app.services.file_check import FileCheckService
from app.services.verify import VerifyService
from tests.core.apk.apk_writer import PACKAGE, apk, identity
from tests.ui.small_verdicts import FakeJudge


@pytest.fixture
def see(tmp_path):
    """Show a file, or what is typed, to a program that knows one certificate of the vendor."""

    def act(data=b"", name="wallet.apk", typed="", *, is_published=True):
        file = tmp_path / name
        file.write_bytes(data)
        signers = (identity().fingerprint,) if is_published else ()
        judge = FileJudge(FakeJudge(), GenuineApps({PACKAGE: signers}, ()))
        service = FileCheckService(lambda: judge, DiskFiles(), SquareCodes())
        verify = VerifyService(FakeJudge())
        made = Demonstrations(
            lambda: verify, lambda: service, lambda: 0.0, lambda _words: typed or f'"{file}"', Lang.EN
        )
        return made.see(Demo.GENUINE_APP)

    return act


def test_the_vendors_signature_is_seen(see):
    assert see(apk()) is True


def test_an_app_that_wears_the_name_with_another_signature_is_wrong(see):
    assert see(apk(identity("Somebody else"))) is False


def test_where_no_certificate_is_published_nothing_is_seen_and_it_says_why(see, capsys):
    assert see(apk(), is_published=False) is None
    assert "No published signature or hash" in capsys.readouterr().out


def test_a_text_file_with_an_official_link_shows_no_app(see):
    assert see(b"https://www.tokenpocket.pro", "notes.txt") is None


def test_an_official_link_is_as_good_as_a_file(see):
    assert see(typed="https://www.tokenpocket.pro") is True


def test_any_other_link_is_not(see):
    assert see(typed="https://tokenpockot.example/x") is False
