"""Files: told apart by what is in them, read within limits, and never taken for more than they are."""

from dataclasses import dataclass

import pytest
import zxingcpp

from app.adapters.files import DiskFiles
from app.adapters.pictures import SquareCodes
from app.core.errors import AppError
from app.core.verify.checked import Subject
from app.core.verify.picture import GreyPicture
from app.services.file_check import FileCheckService
from tests.core.apk.apk_writer import apk, identity, zipped

PHRASE = "legal winner thank year wave sausage worth useful legal winner thank yellow"


@dataclass
class FakeJudge:
    """Says what it was given."""

    def apk(self, report, name, trusted=None):
        return "apk", name, report.problem, None if trusted is None else trusted.problem

    def codes(self, codes, name):
        return "codes", name, [getattr(code, "text", "secret") for code in codes]

    def letter(self, letter, words, name):
        return "letter", name, letter.senders[0]

    def text(self, text, name):
        return "text", name, getattr(text, "text", "secret")

    def unread(self, name, code, subject=Subject.TEXT):
        return "unread", name, code


@pytest.fixture
def check(tmp_path):
    def act(data, name="a", trusted=b"", decode=None):
        file, other = tmp_path / name, tmp_path / "trusted.apk"
        file.write_bytes(data)
        other.write_bytes(trusted)
        service = FileCheckService(FakeJudge, DiskFiles(), SquareCodes())
        return service.check(str(file), lambda: None, str(other) if trusted else "", decode)

    return act


def square(text):
    pixels = memoryview(zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode).to_image(scale=4)).tobytes()
    edge = round(len(pixels) ** 0.5)
    return GreyPicture(edge, edge, pixels)


def test_the_content_tells_the_kind_and_not_the_ending(check):
    assert check(apk(), "photo.png")[:3] == ("apk", "photo.png", "")
    assert check(b"From: a@b.example\r\nMIME-Version: 1.0\r\nSubject: hi\r\n\r\nx", "a.apk") == (
        "letter",
        "a.apk",
        "a@b.example",
    )
    assert check("微信 tpkefu88".encode(), "a.eml") == ("text", "a.eml", "微信 tpkefu88")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
def test_texts_of_windows_are_read(check, encoding):
    assert check("官方客服".encode(encoding))[2] == "官方客服"


def test_an_app_is_compared_with_a_trusted_one(check):
    assert check(apk(), trusted=apk(identity("Somebody else"))) == ("apk", "a", "", "")


def test_a_secret_in_a_file_or_code_is_never_judged(check):
    assert check(PHRASE.encode())[2] == "secret"
    assert check(b"\x89PNG\r\n\x1a\n", decode=lambda _path: square(PHRASE))[2] == ["secret"]


def test_codes_are_read_where_pictures_can_be_decoded(check):
    assert check(b"\xff\xd8\xff", decode=lambda _path: square("https://x.example/"))[2] == ["https://x.example/"]
    assert check(b"\xff\xd8\xff") == ("unread", "a", "picture.window_only")


def test_a_picture_that_cannot_be_decoded_is_an_answer(check):
    def refuse(path):
        raise AppError("picture.too_large")

    assert check(b"GIF89a", decode=refuse) == ("unread", "a", "picture.too_large")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (zipped({"a.txt": b"x"}), "file.other_archive"),
        (b"\x7fELF\0\0", "file.unknown_kind"),
        (b"%PDF-1.7\0", "file.unknown_kind"),
    ],
)
def test_other_kinds_are_an_answer(check, data, code):
    assert check(data)[2] == code


def test_whoever_waits_no_longer_stops_the_reading(tmp_path):
    class Stopped(Exception):  # noqa: N818 - no error
        pass

    def stop():
        raise Stopped

    file = tmp_path / "a.apk"
    file.write_bytes(apk())
    service = FileCheckService(FakeJudge, DiskFiles(), SquareCodes())
    with pytest.raises(Stopped):
        service.check(str(file), stop)
