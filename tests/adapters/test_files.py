"""Files a person points at: read within their size; what is none is refused and never waited for."""

import os
import sys

import pytest

from app.adapters.files import DiskFiles
from app.core.errors import AppError


def test_a_file_is_read_anywhere_and_never_beyond_its_end(tmp_path):
    path = tmp_path / "诈骗.apk"
    path.write_bytes(b"0123456789")
    with DiskFiles().open(str(path)) as file:
        assert (file.name, file.size) == ("诈骗.apk", 10)
        assert [file.read(2, 3), file.read(8, 99), file.read(99, 1), file.read(0, -1)] == [b"234", b"89", b"", b""]


@pytest.mark.parametrize("path", ["", "no such file", "a\0b", "."])
def test_what_is_no_file_is_refused(path):
    with pytest.raises(AppError, match=r"file\.unreadable"), DiskFiles().open(path):
        pass


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(AppError, match=r"file\.unreadable"), DiskFiles().open(str(tmp_path / "pipe")):
        pass
