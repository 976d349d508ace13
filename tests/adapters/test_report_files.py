"""A report that is saved is whole or not there: what stood there before stays when the disk is full."""

from contextlib import contextmanager

import pytest

from app.adapters.report_files import NewFiles
from app.core.errors import AppError


@contextmanager
def full_disk():
    """No file grows over a hundred bytes; a real limit of the system, and of the file that takes this very output."""
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize("write", [NewFiles().write, NewFiles().write_new])
def test_on_a_full_disk_nothing_half_is_left(tmp_path, write):
    with full_disk(), pytest.raises(AppError, match=r"paper\.not_written"):
        write(str(tmp_path / "report.zip"), b"x" * 1000)

    assert list(tmp_path.iterdir()) == []


def test_on_a_full_disk_the_earlier_file_stays(tmp_path):
    (tmp_path / "report.txt").write_bytes(b"earlier")
    with full_disk(), pytest.raises(AppError, match=r"paper\.not_written"):
        NewFiles().write(str(tmp_path / "report.txt"), b"x" * 1000)

    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("report.txt", b"earlier")]


@pytest.mark.parametrize("name", ["no folder/report.txt", "a\0b", ""])
def test_a_place_that_is_none_is_said(tmp_path, name):
    with pytest.raises(AppError, match=r"paper\.not_written"):
        NewFiles().write(str(tmp_path / name) if name else "", b"x")
