"""What is shipped loads, rule by rule; articles being written are left out until both languages are there."""

import re

import pytest

from app.content.files import read_text
from app.content.library import load_library
from app.content.schema import SourceEntry
from app.content.tools import ROOT
from app.core.help import Kind, Lang

# Compiling everything takes half a minute, several on a busy machine.
pytestmark = pytest.mark.timeout(480)

LIBRARY = load_library(ROOT, partial=True)
FILES = sorted(path.relative_to(ROOT).as_posix() for path in ROOT.rglob("*") if path.suffix in {".toml", ".md", ".svg"})


@pytest.mark.parametrize("name", FILES)
def test_bundled_file_is_small_and_utf8(name):
    assert read_text(ROOT, ROOT / name)


def test_every_bundled_file_loads():
    assert [str(finding) for finding in LIBRARY.findings] == []


def test_every_shelf_of_the_plan_has_a_name():
    folders = {path.name for path in (ROOT / "articles").iterdir() if path.is_dir()}

    assert folders <= set(LIBRARY.areas)
    assert {"myths", "errors"} <= set(LIBRARY.areas)
    assert len(LIBRARY.areas) == 18


def test_source_without_an_address_says_that_it_is_weak():
    weak = [source for source in LIBRARY.sources.values() if not source.file.url]

    assert weak
    for source in weak:
        assert isinstance(source.file, SourceEntry)
        assert source.file.kind == "third-party"
        assert source.file.note.startswith("weak provenance")


def test_evidence_of_channels_is_complete():
    assert {f"s{number}" for number in range(1, 42)} <= set(LIBRARY.sources)


def test_bundled_content_becomes_a_pack(pack):
    for item in pack.items(Kind.ARTICLE):
        assert pack.document(item.id, Lang.ZH) is not None
        assert pack.document(item.id, Lang.EN) is not None
        assert pack.document(item.id, Lang.ZH_HANT) is not None


@pytest.mark.parametrize(("lang", "most"), [(Lang.ZH, 50), (Lang.ZH_HANT, 50), (Lang.EN, 180)])
def test_every_term_named_in_an_article_has_a_meaning_of_one_line(pack, lang, most):
    texts = [pack.document(item.id, lang).full_html for item in pack.items(Kind.ARTICLE)]
    named = {term for text in texts for term in re.findall(r'href="term:([a-z0-9-]+)"', text)}

    assert len(named) > 100
    for term in named:
        line = pack.document(term, lang).answer
        assert line
        assert "\n" not in line
        assert len(line) <= most, (term, line)
