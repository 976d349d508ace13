"""Every word of the window is translated, and compiled as it stands."""

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
FOLDER = ROOT / "app" / "ui" / "i18n"
PLACEHOLDER_LANGUAGES = ("zh_CN", "zh_TW")


def messages(name):
    return list(ET.parse(FOLDER / f"{name}.ts").getroot().iter("message"))


def test_nothing_is_untranslated_or_left_over():
    done = subprocess.run(
        [sys.executable, "packaging/translations.py", "--check"], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("name", PLACEHOLDER_LANGUAGES)
def test_translations_keep_the_places_to_fill(name):
    import re

    for entry in messages(name):
        source = set(re.findall(r"\{\w+\}|%n", entry.findtext("source")))
        for form in entry.find("translation").iter():
            if form.tag == "numerusform" or not list(form):
                assert set(re.findall(r"\{\w+\}|%n", form.text or "")) == source, entry.findtext("source")


@pytest.mark.parametrize("name", PLACEHOLDER_LANGUAGES)
def test_chinese_speaks_chinese(name):
    left_alone = {"Qt"}
    for entry in messages(name):
        source, words = entry.findtext("source"), "".join(entry.find("translation").itertext()).strip()
        assert words != source or source in left_alone


@pytest.mark.parametrize("name", ["zh_CN", "zh_TW", "en"])
def test_compiled_file_is_beside_its_source(name):
    assert (FOLDER / f"{name}.qm").stat().st_size > 1000
