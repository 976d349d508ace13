"""The judge of the bundled content, made once."""

from pathlib import Path

import apsw
import pytest

from app.adapters.rulebook import PackAssessor
from app.content.library import load_library
from app.content.rulebook.tables import verify_tables

CONTENT = Path(__file__).parents[3] / "app" / "content"


@pytest.fixture(scope="session")
def assessor():
    connection = apsw.Connection(":memory:")
    connection.execute("CREATE TABLE verify(name TEXT PRIMARY KEY, data BLOB NOT NULL)")
    connection.executemany("INSERT INTO verify VALUES(?, ?)", verify_tables(load_library(CONTENT, partial=True)))
    return PackAssessor(connection)
