"""``ticket case --pdf`` and ``ticket files``: the same paper and the same checks as in the window."""

import json

import pytest
import zxingcpp
from PySide6.QtGui import QColor, QImage

from app.core.errors import AppError
from app.core.report.png import chunk_kinds
from app.ui.unseen import Unseen
from tests.cli.report_bench import Services, do, new
from tests.ui.pdf_text import pdf_text

PHRASE = "legal winner thank year wave sausage worth useful legal winner thank yellow"
ADDRESS = "TJRabPrwbZy45sbavfcjinPJC18kjpRTv8"


@pytest.fixture
def services(tmp_path, qapp):
    return Services(tmp_path / "state")


@pytest.fixture
def ticket(services, capsys):
    report_id = new(services, capsys, "--set", f"steps=转给 {ADDRESS}")
    do(services, "ticket", "sent", report_id)
    capsys.readouterr()
    return report_id


def listed(services, ticket, capsys, *words):
    capsys.readouterr()
    assert do(services, "ticket", "files", ticket, *words, "--json") == 0
    return json.loads(capsys.readouterr().out)


@pytest.mark.parametrize(("lang", "said"), [("zh", "本人陈述"), ("zh-Hant", "本人陳述"), ("en", "Theperson'sword")])
def test_the_case_file_is_written_as_pdf(services, ticket, tmp_path, capsys, lang, said):
    file = tmp_path / "case.pdf"

    assert do(services, "ticket", "case", ticket, "--pdf", str(file), "--addresses", "--lang", lang) == 0
    words = "".join(pdf_text(file.read_bytes()).split())
    assert said in words
    assert ADDRESS in words
    assert capsys.readouterr().out.count("\n") == 1


def test_addresses_stay_out_of_it_unless_asked(services, ticket, tmp_path):
    file = tmp_path / "case.pdf"
    do(services, "ticket", "case", ticket, "--pdf", str(file))

    assert ADDRESS not in "".join(pdf_text(file.read_bytes()).split())


@pytest.mark.parametrize("option", ["--pdf", "--file"])
def test_a_file_that_is_there_is_left_alone_unless_one_says_so(services, ticket, tmp_path, capsys, option):
    file = tmp_path / "case.out"
    file.write_text("mine")

    assert do(services, "ticket", "case", ticket, option, str(file)) == 2
    assert "--replace" in capsys.readouterr().err
    assert file.read_text() == "mine"
    assert do(services, "ticket", "case", ticket, option, str(file), "--replace") == 0
    assert file.read_bytes() != b"mine"


def test_where_it_cannot_be_written_nothing_is_left_behind(services, ticket, tmp_path, capsys):
    assert do(services, "ticket", "case", ticket, "--pdf", str(tmp_path / "no" / "case.pdf")) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert sorted(each.name for each in tmp_path.iterdir() if each.is_file()) == []


def test_without_a_chinese_font_one_line_says_so(services, ticket, tmp_path, capsys, monkeypatch):
    def nothing(unseen, case, lang, *, shows_addresses):
        raise AppError("paper.no_font")

    monkeypatch.setattr(Unseen, "case_pdf", nothing)

    assert do(services, "ticket", "case", ticket, "--pdf", str(tmp_path / "case.pdf")) == 3
    assert "Chinese font" in capsys.readouterr().err
    assert not (tmp_path / "case.pdf").exists()


def test_a_text_is_added_listed_saved_and_removed(services, ticket, tmp_path, capsys):
    path = tmp_path / "聊天.txt"
    path.write_bytes("客服：请更新\r\n".encode())
    (kept,) = listed(services, ticket, capsys, "--add", str(path))

    assert (kept["name"], kept["bytes"], kept["copied"]) == ("聊天.txt", len(path.read_bytes()), True)
    assert listed(services, ticket, capsys) == [kept]
    out = tmp_path / "out"
    out.mkdir()
    do(services, "ticket", "files", ticket, "--save", kept["id"][:6], str(out))
    assert (out / "聊天.txt").read_bytes() == path.read_bytes()
    assert do(services, "ticket", "files", ticket, "--save", kept["id"], str(out)) == 2
    assert listed(services, ticket, capsys, "--remove", kept["id"]) == []
    assert not any(kind == "ticket-file" for kind, _ in services.store.records)


@pytest.mark.parametrize(("lang", "said"), [("zh", ("还没有文件", "已加入")), ("en", ("No files yet", "Added as"))])
def test_lines_say_what_there_is_and_what_was_done(services, ticket, tmp_path, capsys, lang, said):
    path = tmp_path / "receipt.pdf"
    path.write_bytes(b"%PDF-1.7\n\xe2\xe3\xcf\xd3")
    for words in ([], ["--add", str(path)], []):
        do(services, "ticket", "files", ticket, *words, "--lang", lang)
    out = capsys.readouterr().out

    assert all(each in out for each in said)
    assert "receipt.pdf" in out


@pytest.mark.parametrize("name", ["words.txt", "words.pdf"])
def test_a_text_with_a_secret_is_refused_whatever_it_is_called(services, ticket, tmp_path, capsys, name):
    path = tmp_path / name
    path.write_text(PHRASE)

    assert do(services, "ticket", "files", ticket, "--add", str(path)) == 2
    assert "recovery phrase" in capsys.readouterr().err
    assert listed(services, ticket, capsys) == []


def test_a_secret_in_a_name_is_not_kept(services, ticket, tmp_path, capsys):
    path = tmp_path / f"{PHRASE}.txt"
    path.write_text("请更新")

    (kept,) = listed(services, ticket, capsys, "--add", str(path))
    assert "sausage" not in kept["name"]
    assert "sausage" not in json.dumps([repr(each.body) for each in services.store.records.values()])


def picture(path, code=""):
    image = QImage(300, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    if code:
        bits = zxingcpp.create_barcode(code, zxingcpp.BarcodeFormat.QRCode).to_image(scale=4)
        height, width = bits.shape
        image = QImage(bytes(memoryview(bits)), width, height, width, QImage.Format.Format_Grayscale8).copy()
    image.setText("Comment", "taken by liwei at home")
    assert image.save(str(path))


def test_a_picture_is_written_anew_without_what_came_with_it(services, ticket, tmp_path, capsys):
    path = tmp_path / "shot.png"
    picture(path)
    (kept,) = listed(services, ticket, capsys, "--add", str(path))
    copy = services.jobs.ticket_files.content(ticket, kept["sha256"])

    assert b"liwei" in path.read_bytes()
    assert set(chunk_kinds(copy)) <= {b"IHDR", b"IDAT", b"IEND", b"PLTE"}
    assert QImage.fromData(copy).width() == 300


def test_a_picture_with_a_phrase_in_a_code_is_refused(services, ticket, tmp_path, capsys):
    path = tmp_path / "shot.png"
    picture(path, PHRASE)

    assert do(services, "ticket", "files", ticket, "--add", str(path)) == 2
    assert listed(services, ticket, capsys) == []


@pytest.mark.parametrize(
    "words", [["--save", "ffff", "."], ["--remove", "zzzz"], ["--add", "nowhere.txt"], ["--add", "nowhere.png"]], ids=" ".join
)  # fmt: skip
def test_wrong_use_is_one_line(services, ticket, capsys, words):
    assert do(services, "ticket", "files", ticket, *words) == 2
    assert capsys.readouterr().err.count("\n") == 1
