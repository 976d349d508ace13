"""A ready letter opens in the mail program that is there, with its files, and every word arrives as it is."""

import os
from email.parser import BytesParser
from email.policy import default
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from app.adapters.mail_programs import MailPrograms, ThisMachine
from app.core.errors import AppError, StateError
from app.core.mail_program import Attaches, MailProgram, MailProgramId
from app.core.report import paper
from app.services.hand_over import HandOverService
from tests.adapters.net.desks.sending import NOTE, PICTURE, report
from tests.services.small_store import SmallRegistry

TO = "service@tokenpocket.pro"
# What these commands printed where they were recorded: GNOME with Thunderbird, GNOME with Evolution, no desktop at all.
RECORDED = {
    "thunderbird": "org.mozilla.Thunderbird.desktop\n",
    "evolution": "org.gnome.Evolution.desktop\n",
    "kmail": "org.kde.kmail2.desktop\n",
    "none": "",
}
ODD = report(7, (NOTE, PICTURE), summary="It's \"off\", 100% – 真的, 'yes', a=b&c")


class Computer:
    """A computer as recorded."""

    def __init__(self, platform, *, commands=(), files=(), prints="", starts=True):
        self.platform, self.commands, self.files, self.prints, self.starts = platform, commands, files, prints, starts
        self.started = []

    def which(self, name):
        return f"/usr/bin/{name}" if name in self.commands else ""

    def exists(self, path):
        return path in self.files

    def program_folders(self):
        return [r"C:\Program Files", r"C:\Program Files (x86)"]

    def output(self, command):
        return self.prints

    def start(self, command):
        self.started.append(command)
        return self.starts


def service(computer, folder):
    return HandOverService(MailPrograms(folder, computer), lambda channel_id: SmallRegistry().channels(None)[0])


BOTH = ("thunderbird", "xdg-email")
OUTLOOK = r"C:\Program Files\Microsoft Office\root\Office16\OUTLOOK.EXE"
BIRD = r"C:\Program Files (x86)\Mozilla Thunderbird\thunderbird.exe"
MAC_BIRD = "/Applications/Thunderbird.app/Contents/MacOS/thunderbird"


@pytest.mark.parametrize(
    ("computer", "ids"),
    [
        (Computer("linux", commands=BOTH, prints=RECORDED["thunderbird"]), ["thunderbird", "xdg-email"]),
        (Computer("linux", commands=BOTH, prints=RECORDED["evolution"]), ["xdg-email", "thunderbird"]),
        (
            Computer("linux", commands=(*BOTH, "evolution"), prints=RECORDED["evolution"]),
            ["evolution", "thunderbird", "xdg-email"],
        ),
        (Computer("linux", commands=(*BOTH, "kmail"), prints=RECORDED["kmail"]), ["kmail", "thunderbird", "xdg-email"]),
        (Computer("linux", commands=BOTH, prints=RECORDED["none"]), ["thunderbird", "xdg-email"]),
        (Computer("linux", commands=("xdg-email",), prints=RECORDED["none"]), ["xdg-email"]),
        (Computer("linux"), []),
        (Computer("win32", files=(OUTLOOK, BIRD)), ["outlook", "thunderbird"]),
        (Computer("win32"), []),
        (Computer("darwin", files=("/System/Applications/Mail.app", MAC_BIRD)), ["apple-mail", "thunderbird"]),
    ],
)
def test_programs_are_found_by_what_is_installed(computer, ids, tmp_path):
    assert [each.id.value for each in service(computer, tmp_path).programs()] == ids


def test_where_nothing_may_be_written_no_letter_can_be_handed_over():
    assert service(Computer("linux", commands=BOTH), None).programs() == ()


@pytest.mark.parametrize(
    ("program", "attaches"),
    [
        (MailProgramId.THUNDERBIRD, Attaches.YES), (MailProgramId.EVOLUTION, Attaches.YES),
        (MailProgramId.KMAIL, Attaches.YES), (MailProgramId.CLAWS_MAIL, Attaches.YES),
        (MailProgramId.XDG_EMAIL, Attaches.PERHAPS), (MailProgramId.OUTLOOK, Attaches.PERHAPS),
        (MailProgramId.APPLE_MAIL, Attaches.PERHAPS),
    ],
)  # fmt: skip
def test_files_go_along_for_certain_only_where_that_was_seen(program, attaches):
    assert MailProgram(program, "").attaches is attaches


def test_a_program_in_a_sandbox_may_not_be_able_to_read_the_files(tmp_path):
    computer = Computer("linux", commands=BOTH, files=("/snap/bin/thunderbird",), prints=RECORDED["thunderbird"])

    assert service(computer, tmp_path).open(ODD).program.attaches is Attaches.PERHAPS


def test_it_is_told_where_the_files_lie(tmp_path):
    handed = service(Computer("linux", commands=("xdg-email",)), tmp_path).open(ODD)

    assert (Path(handed.folder) / PICTURE.name).read_bytes() == PICTURE.data


LONG = report(8, (PICTURE,), summary="长" * 40_000)


def test_words_too_long_for_a_command_are_read_from_their_file(tmp_path):
    computer = Computer("linux", commands=BOTH, prints=RECORDED["thunderbird"])
    service(computer, tmp_path).open(LONG)
    ((_, _, argument),) = computer.started
    fields = thunderbird_reads(argument)

    assert "body" not in fields
    assert Path(fields["message"]).read_bytes() == paper.text(LONG).encode()
    assert len(argument) < 32_767


@pytest.mark.parametrize("command", ["xdg-email", "evolution", "kmail", "claws-mail"])
@pytest.mark.parametrize("letter", [ODD, LONG], ids=["short", "long"])
def test_no_word_is_longer_than_a_command_may_be_and_a_cut_is_told(tmp_path, command, letter):
    computer = Computer("linux", commands=(command,))
    service(computer, tmp_path).open(letter)
    (words,) = computer.started
    said = unquote(" ".join(words)).replace("\r\n", "\n")

    assert max(len(word.encode()) for word in words) < 131_072
    assert sum(len(word) for word in words) < 32_767
    assert (paper.text(letter) in said) is (letter is ODD)
    assert ("… report.txt" in said) is (letter is LONG)


@pytest.mark.parametrize("command", ["evolution", "kmail"])
@pytest.mark.parametrize("name", ["plain", "O'Brien, 王 #1 100%&"])
def test_an_address_names_every_field_and_file(tmp_path, command, name):
    computer = Computer("linux", commands=(command,))
    service(computer, tmp_path / name).open(ODD)
    ((_, address),) = computer.started
    parts = urlsplit(address)
    fields = [(key, unquote(value)) for key, _, value in (each.partition("=") for each in parts.query.split("&"))]
    files = [Path(value) for key, value in fields if key == "attach"]

    assert (parts.scheme, parts.path) == ("mailto", TO)
    assert fields[:2] == [("subject", paper.subject(ODD)), ("body", paper.text(ODD).replace("\n", "\r\n"))]
    assert [each.read_bytes() for each in files] == [paper.text(ODD).encode(), NOTE.data, PICTURE.data]


def test_claws_mail_gets_files_behind_the_address_where_it_takes_them(tmp_path):
    computer = Computer("linux", commands=("claws-mail",))
    service(computer, tmp_path).open(ODD)
    ((_, option, address, attach, *files),) = computer.started

    assert (option, attach) == ("--compose", "--attach")
    assert "attach=" not in address
    assert [Path(each).name for each in files] == ["report.txt", NOTE.name, PICTURE.name]


def thunderbird_reads(argument):
    """Read an argument of -compose by Thunderbird's rules: split at commas outside of quotes, then decode."""
    fields, quote, previous, piece = {}, "", "", ""
    for at, letter in enumerate(f"{argument},"):
        following = argument[at + 1] if at + 1 < len(argument) else ""
        if letter == "," and not quote:
            name, _, value = piece.partition("=")
            fields[name] = value[1:-1] if value[:1] == value[-1:] == "'" else unquote(value, errors="strict")
            piece = previous = ""
            continue
        if letter == quote and following in {",", ""}:
            quote = ""
        elif letter in "'\"" and previous == "=" and not quote:
            quote = letter
        piece, previous = piece + letter, letter
    return fields


@pytest.mark.parametrize("name", ["plain", "O'Brien, 王 #1 100%"])
def test_thunderbird_gets_every_word_and_finds_every_file(tmp_path, name):
    computer = Computer("linux", commands=BOTH, prints=RECORDED["thunderbird"])
    service(computer, tmp_path / name).open(ODD)
    ((program, option, argument),) = computer.started
    fields = thunderbird_reads(argument)
    files = [Path(unquote(urlsplit(each).path)) for each in fields["attachment"].split(",")]

    assert (program, option, fields["to"]) == ("/usr/bin/thunderbird", "-compose", TO)
    assert (fields["subject"], fields["body"]) == (paper.subject(ODD), paper.text(ODD))
    assert [each.read_bytes() for each in files] == [paper.text(ODD).encode(), NOTE.data, PICTURE.data]


def test_the_desktops_way_gets_each_file_as_a_word_of_its_own(tmp_path):
    computer = Computer("linux", commands=("xdg-email",))
    service(computer, tmp_path).open(ODD)
    (command,) = computer.started
    attached = [Path(command[at + 1]) for at, word in enumerate(command) if word == "--attach"]

    assert command[-1] == TO
    assert command[command.index("--subject") + 1] == paper.subject(ODD)
    assert [each.name for each in attached] == ["report.txt", NOTE.name, PICTURE.name]
    assert all("'" not in each.name for each in attached)


def test_outlook_gets_a_draft_that_opens_for_sending(tmp_path):
    computer = Computer("win32", files=(OUTLOOK,))
    service(computer, tmp_path).open(ODD)
    ((program, option, draft),) = computer.started
    message = BytesParser(policy=default).parsebytes(Path(draft).read_bytes())

    assert (program, option) == (OUTLOOK, "/eml")
    assert (message["X-Unsent"], message["To"]) == ("1", TO)
    assert [each.get_filename() for each in message.iter_attachments()] == ["report.txt", NOTE.name, PICTURE.name]


def test_apple_mail_gets_the_letter_as_arguments_and_never_as_script(tmp_path):
    computer = Computer("darwin", files=("/System/Applications/Mail.app",))
    service(computer, tmp_path).open(ODD)
    ((program, option, script, *argv),) = computer.started

    assert (program, option) == ("/usr/bin/osascript", "-e")
    assert "真的" not in script
    assert argv[:2] == [TO, paper.subject(ODD)]
    assert [Path(each).name for each in argv[2:]] == ["report.txt", NOTE.name, PICTURE.name]


@pytest.mark.skipif(os.name == "nt", reason="rights of files are other there")
def test_a_letter_lies_where_only_the_person_can_read_it_and_not_for_ever(tmp_path):
    computer, now = Computer("linux", commands=BOTH), [2e9]
    programs = MailPrograms(tmp_path, computer, lambda: now[0])
    service = HandOverService(programs, lambda channel_id: SmallRegistry().channels(None)[0])
    service.open(report(1))
    (folder,) = (tmp_path / "handed-over").iterdir()
    rights = folder.stat().st_mode & 0o777
    now[0] = folder.stat().st_mtime + 8 * 86_400
    service.open(report(2))

    assert rights == 0o700
    assert {each.parent.name for each in (tmp_path / "handed-over").rglob("*.*")} == {report(2).id}


def test_letters_that_lie_there_are_forgotten_one_by_one_and_all(tmp_path):
    made = service(Computer("linux", commands=BOTH), tmp_path)
    for number in (1, 2, 3):
        made.open(report(number, (PICTURE,)))
    made.forget(report(2).id)
    left = {each.name for each in (tmp_path / "handed-over").iterdir()}
    made.forget()

    assert left == {report(1).id, report(3).id}
    assert list((tmp_path / "handed-over").iterdir()) == []


def test_where_no_letter_was_handed_over_there_is_nothing_to_forget(tmp_path):
    (tmp_path / "beside").write_text("something else")

    service(Computer("linux"), tmp_path).forget()
    service(Computer("linux"), None).forget("TP-00000001")

    assert [path.name for path in tmp_path.iterdir()] == ["beside"]


def test_a_letter_that_cannot_be_removed_is_said(tmp_path):
    made = service(Computer("linux", commands=BOTH), tmp_path)
    (Path(made.open(report(1)).folder) / "a folder in it").mkdir()

    with pytest.raises(StateError, match=r"settings\.not_erased"):
        made.forget()


@pytest.mark.parametrize(
    ("computer", "program"),
    [
        (Computer("linux"), ""),
        (Computer("linux", commands=BOTH, starts=False), ""),
        (Computer("linux", commands=BOTH), "outlook"),
    ],
)
def test_a_program_that_is_not_there_or_does_not_start_is_told(computer, program, tmp_path):
    with pytest.raises(AppError) as caught:
        service(computer, tmp_path).open(report(), program)

    assert caught.value.code == "delivery.no_program"


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "handed-over").write_text("in the way")
    with pytest.raises(AppError) as caught:
        service(Computer("linux", commands=BOTH), tmp_path).open(report())

    assert caught.value.code == "paper.not_written"


@pytest.mark.skipif(os.name == "nt", reason="the limit on the size of files is POSIX's")
def test_on_a_full_disk_no_half_letter_is_handed_over(tmp_path):
    import resource

    computer = Computer("linux", commands=BOTH)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, hard))
    try:
        with pytest.raises(AppError) as caught:
            service(computer, tmp_path).open(ODD)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

    assert caught.value.code == "paper.not_written"
    assert computer.started == []


@pytest.mark.skipif(os.name == "nt", reason="true and echo are commands elsewhere")
def test_this_machine_starts_what_is_there_and_says_what_is_not(tmp_path):
    machine = ThisMachine()

    assert machine.start(["true"])
    assert not machine.start([str(tmp_path / "nothing")])
    assert machine.output(["echo", "org.x.desktop"]) == "org.x.desktop\n"
    assert machine.which("true")
    assert machine.exists(str(tmp_path))
