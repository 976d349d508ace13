"""What is no secret is let through: menus, headings, lists of names, tables, checksums of files."""

from __future__ import annotations

import random

import pytest

from app.core.guard import layout
from app.core.guard.normal import normalise
from app.core.guard.tokens import split
from app.core.secrets import find_secrets
from tests.core.guard import made
from tests.core.guard.test_chinese import is_covered

GREYS = "\n".join(f"Gris {number}0%" for number in range(1, 13))
MENUS = """Image
Image Border
Cave Wall
Cave Bridge Floor
Castle Gate
Castle Garden Path Gate
Village
Desert Village Ruin
Swamp
Forest Floor
"""
TRAIL = "the filter hides under Image → Filter → Noise → Solid noise….\n\n14.9.3. Options\n\nFigure 17. “Solid Noise” option"
COLUMNS = "\n".join(f"Column {number} Wide" for number in range(1, 9))


def refused(text: str) -> list[str]:
    return [text[found.start : found.end] for found in find_secrets(text) if found.certainty != "ambiguous"]


@pytest.mark.parametrize("text", [MENUS, TRAIL, COLUMNS, GREYS, "Level 1\nLevel 10\n" + COLUMNS])
def test_words_of_menus_and_headings_are_not_refused(text):
    assert refused(text) == []


def test_words_in_the_order_of_the_alphabet_are_asked_about_and_named_ones_refused():
    words = sorted(made.phrase(random.Random(4)))
    text = "\n".join(words)

    assert refused(text) == []
    assert is_covered(text, text)
    assert refused(f"my recovery phrase:\n{text}")


@pytest.mark.parametrize("vector", ["abandon " * 11 + "about", "abandon " * 23 + "art", "zoo " * 11 + "wrong"])
def test_published_vectors_are_refused_though_they_repeat_and_are_in_order(vector):
    assert refused(vector) == [vector]


@pytest.mark.parametrize("seed", range(40))
def test_checksum_that_fits_by_chance_proves_nothing_of_words_that_repeat(seed):
    rng = random.Random(seed)
    few = made.phrase(rng)[:4]
    text = "\n".join(" ".join([rng.choice(few), str(number)]) for number in range(60))

    assert refused(text) == []


@pytest.mark.parametrize("language", made.LETTERED)
@pytest.mark.parametrize("writing", ["spaces", "lines", "columns", "four a line", "numbered", "commas"])
def test_a_phrase_stands_evenly(language, writing):
    rng = random.Random(f"{language} {writing}")
    normal = normalise(made.SPACED[writing](rng, made.phrase(rng, language, 24)))
    words = split(normal.folded)

    assert layout.is_even(normal.plain, words, 0, len(words.texts))


def test_a_table_of_the_names_of_numbers_is_no_phrase():
    text = "\n".join(f"{name} | 第{name}" for name in "一二三四五六七八九十")

    assert refused(text) == []


@pytest.mark.parametrize(
    "text", ["标签页拖到标签页栏首端以固定标签页", "贴齐页边贴齐页边贴齐页边", "吕勒欧语 (挪威)\n吕勒欧语 (瑞典)"]
)
def test_characters_that_come_again_weigh_little(text):
    assert refused(text) == []


@pytest.mark.parametrize("language", made.CHINESE)
@pytest.mark.parametrize("count", [12, 15, 18, 21, 24])
@pytest.mark.parametrize(
    "sentence", ["我的钱包打不开了，助记词是 {} 请尽快处理", "恢复不了。\n\n{}\n\n这样对吗？", "{}"]
)
def test_groups_are_found_beside_words_of_their_length(language, count, sentence):
    found = 0
    for seed in range(30):
        words = made.phrase(random.Random(f"{language} {count} {seed}"), language, count)
        groups = " ".join("".join(words[at : at + 4]) for at in range(0, count, 4))
        found += is_covered(sentence.format(groups), groups)

    assert found / 30 >= 0.9


@pytest.mark.parametrize(
    "text",
    [
        "Root Password\n\n4.2.10. The first user",
        "Backup-Password:\nBackup-Password (again)",
        "/usr/share/man/man8/update-passwd.8.gz",
        "remember password\n$(ARG1) exists already",
    ],
)
def test_headings_and_names_of_files_are_no_passwords(text):
    assert find_secrets(text) == ()


@pytest.mark.parametrize("text", ["密码qwer1234打不开", "钱包密码：\nabc123x 打不开", "请输入密码\nabc12345"])
def test_passwords_right_behind_their_name_or_below_it_are_found(text):
    assert [found.kind for found in find_secrets(text)] == ["password"]


def test_checksums_of_files_are_public_and_bare_ones_are_asked_about():
    digest = random.Random(2).randbytes(32).hex()

    assert find_secrets(f"{digest}  /usr/bin/env\n{digest} *./setup") == ()
    assert [found.certainty for found in find_secrets(digest)] == ["ambiguous"]
