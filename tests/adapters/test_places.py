"""Files of the program lie where the person said, else where the platform says."""

from pathlib import Path

import pytest

from app.adapters.places import find_places


@pytest.fixture(autouse=True)
def _no_variable(monkeypatch):
    monkeypatch.delenv("TPSELFHELP_HOME", raising=False)


def test_home_option_moves_everything(tmp_path, monkeypatch):
    monkeypatch.setenv("TPSELFHELP_HOME", str(tmp_path / "variable"))

    places = find_places(str(tmp_path / "option"))

    assert (places.settings, places.state) == (tmp_path / "option", tmp_path / "option")


def test_variable_moves_everything(tmp_path, monkeypatch):
    monkeypatch.setenv("TPSELFHELP_HOME", str(tmp_path))

    assert find_places().state == tmp_path


def test_marker_file_beside_the_program_makes_it_portable(tmp_path):
    (tmp_path / "portable").touch()

    places = find_places(program=tmp_path)

    assert places.portable
    assert places.settings == places.state == tmp_path / "data"


def test_otherwise_the_platforms_user_folders(tmp_path):
    places = find_places(program=tmp_path)

    assert not places.portable
    assert all(
        "tp-self-help" in str(place) and Path.home() in place.parents for place in (places.settings, places.state)
    )
