"""Sentences are cut where readers stop, with their marks, and measured as readers would."""

import pytest

from app.content.checks.style import check_style
from app.content.checks.words import length, plain, split
from app.content.library import load_library
from app.content.readability import hardness, reading_grade, sentence_length, syllables_of
from app.content.tools import ROOT
from app.core.help import Lang
from tests.content.sample import SOUND, write

EN = "articles/transfers/stuck-article.en.md"
HEAVY = (
    "Notwithstanding considerable organisational responsibilities, institutional administrators systematically "
    "communicate comprehensive documentation regarding cryptographic verification infrastructure."
)


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("一句。[^a] 两句！三句", ["一句。[^a]", "两句！", "三句"]),
        ("One.[^a][^b] Two? Three", ["One.[^a][^b]", "Two?", "Three"]),
        ("他说“好。”然后走了。", ["他说“好。”", "然后走了。"]),
        ("See tokenpocket.pro and 1.5 coins.", ["See tokenpocket.pro and 1.5 coins."]),
        ("", []),
    ],
)
def test_marks_stay_with_the_sentence_before_them(text, sentences):
    assert split(text) == sentences


def test_length_counts_characters_and_latin_words():
    assert length("打开 TokenPocket，复制哈希。") == 7


def test_reader_sees_neither_marks_nor_targets():
    assert plain("看[**币**没了](article:coins-gone){menu}。[^a]") == "看币没了。"


@pytest.mark.parametrize(
    ("word", "count"), [("a", 1), ("wallet", 2), ("made", 1), ("table", 2), ("signed", 1), ("added", 2)]
)
def test_syllables_are_near_enough(word, count):
    assert syllables_of(word) == count


def test_plain_english_has_a_low_grade_and_heavy_english_a_high_one():
    assert reading_grade(["Do not send it again.", "Wait for the chain."]) < 3
    assert reading_grade([HEAVY]) > 20
    assert reading_grade([]) == 0


def test_code_is_not_read_aloud():
    assert reading_grade(["Look at `INSUFFICIENT_OUTPUT_AMOUNT` there."]) == reading_grade(["Look at there."])


def test_chinese_sentences_are_measured_by_their_mean():
    assert sentence_length(["先停手。", "打开 TokenPocket，复制哈希。"]) == 5
    assert sentence_length([]) == 0


@pytest.mark.parametrize(("lang", "most"), [(Lang.ZH, 35), (Lang.EN, 8)])
def test_every_bundled_article_can_be_read_by_a_tired_person(lang, most):
    hard = {article.id: hardness(article, lang) for article in load_library(ROOT).articles.values()}

    assert len(hard) >= 249
    assert max(hard.values()) <= most


def test_heavy_english_and_endless_chinese_are_named(tmp_path):
    zh = "articles/transfers/stuck-article.zh.md"
    endless = "\n".join(f"- {'每一句话都特别特别长没有停顿' * 3}" for _ in range(90))
    broken = {
        EN: SOUND[EN].replace("Transfers wait in line.", HEAVY * 4),
        zh: SOUND[zh].replace("交易按顺序号排队。", endless),
    }

    found = {(f.path, f.rule) for f in check_style(load_library(write(tmp_path, SOUND | broken)))}

    assert (EN, "reading.grade") in found
    assert (zh, "sentence.average") in found
