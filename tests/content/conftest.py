"""The bundled content as a pack, built once for all tests that need it."""

from __future__ import annotations

import pytest

from app.adapters.pack import SqlitePack
from app.content.build import build_pack
from app.content.library import load_library
from app.content.tools import ROOT


@pytest.fixture(scope="session")
def pack(tmp_path_factory):
    path = tmp_path_factory.mktemp("pack") / "help.pack"
    build_pack(load_library(ROOT, partial=True), path)
    return SqlitePack(path)
