"""Chinese phrases are told from Chinese sentences by more than a checksum that one window in sixteen passes."""

from __future__ import annotations

import random

import pytest

from app.core.guard import chinese_evidence
from app.core.secrets import find_secrets
from tests.core.guard import made

RARE = "鑫彪淼"  # not in the lists


def is_covered(text: str, phrase: str) -> bool:
    start = text.index(phrase)
    found = {at for finding in find_secrets(text) for at in range(finding.start, finding.end)}
    return sum(at in found for at in range(start, start + len(phrase))) >= 0.9 * len(phrase)


def share_found(sentence: str, seeds: int, change=lambda _, words: "".join(words), language: str = made.CHINESE[0]):
    hits = 0
    for seed in range(seeds):
        rng = random.Random(f"{sentence} {seed}")
        phrase = change(rng, made.phrase(rng, language, rng.choice([12, 12, 24])))
        hits += is_covered(sentence.format(phrase), phrase)
    return hits / seeds


@pytest.mark.parametrize("language", made.CHINESE)
@pytest.mark.parametrize("sentence", ["助记词：{}", "我的助记词是{}谢谢", "钱包打不开。\n我的助記詞如下：{}\n\n谢谢！"])
def test_phrase_run_together_behind_a_label_is_found(language, sentence):
    assert share_found(sentence, 60, language=language) >= 0.95


def test_phrase_run_together_on_a_line_of_its_own_is_mostly_found():
    assert share_found("恢复不了，帮我看看。\n{}\n谢谢", 60) >= 0.9


def test_one_wrong_character_does_not_hide_a_phrase():
    def wrong(rng, words):
        at = rng.randrange(len(words))
        return "".join([*words[:at], rng.choice(RARE), *words[at + 1 :]])

    assert share_found("备份的助记词：{}", 60, wrong) >= 0.9


@pytest.mark.parametrize("language", made.CHINESE)
@pytest.mark.parametrize("writing", sorted(set(made.SPACED) - {"upper", "title", "swapped", "lost"}))
def test_characters_set_apart_are_found(language, writing):
    rng = random.Random(f"{language} {writing}")
    words = made.phrase(rng, language)
    text = f"我的助记词：{made.SPACED[writing](rng, words)}"
    places = [at for at, char in enumerate(text) if char in words and at > len("我的助记词：")]
    found = {at for finding in find_secrets(text) for at in range(finding.start, finding.end)}

    assert sum(at in found for at in places) >= 0.9 * len(places)


def test_official_vector_of_repeated_characters_is_found():
    (finding,) = find_secrets("助记词：" + " ".join(["歇"] * 23 + ["佳"]))

    assert finding.certainty == "certain"


def test_help_text_of_this_program_is_never_taken_for_a_phrase():
    rng = random.Random(0)
    clauses = ["转账一直显示打包中", "换了新手机之后重新导入", "请先确认当前使用的网络是否正确", "区块链上的交易无法撤回", "如果节点无法连接",
               "官方工作人员不会以任何理由要求您提供这些信息", "资产已经离开您的地址", "请妥善保管助记词", "不要截图也不要发给任何人"]  # fmt: skip
    for _ in range(300):
        text = rng.choice(["助记词：", "", "提示："]) + "，".join(rng.sample(clauses, 4)) + "。"

        assert find_secrets(text) == (), text


@pytest.mark.parametrize("language", made.CHINESE)
@pytest.mark.parametrize("sentence", ["{}这个能导入吗", "我老公说要发这个{}，是吗", "昨天抄的{}怎么一直提示错误"])
def test_a_phrase_that_runs_into_the_sentence_around_it_is_found(language, sentence):
    assert share_found(sentence, 80, language=language) >= 0.9


@pytest.mark.parametrize("language", made.CHINESE)
def test_two_halves_a_sentence_apart_are_found(language):
    hits = 0
    for seed in range(120):
        phrase = made.phrase(random.Random(seed), language, 12)
        first, second = "".join(phrase[:6]), "".join(phrase[6:])
        text = f"我抄的：{first}，后面半截写在另一张纸上，{second}"
        hits += is_covered(text, first) and is_covered(text, second)

    assert hits / 120 >= 0.85


HEADS = (
    "纸条上是",
    "我输入",
    "当时记下来的是",
    "朋友说我的词是",
    "昨天换手机的时候输入",
    "怎么导入都不对",
    "我的助记词是",
)
TAILS = ("请帮我看看哪里错了", "导入不了怎么办", "可是进去以后是空的", "我一个字都没改", "急", "已经试了很多次")
BETWEEN = (
    "，怕别人看见所以分开发。后半部分是",
    "。剩下的是",
    "，网络不好重新发一下，",
    "。还有一半：",
    "，等一下。",
    "，后面是",
)


def wrong(rng, words, language):
    """One character is another: of the list, or of no list."""
    at = rng.randrange(len(words))
    other = rng.choice([rng.choice(made.phrase(rng, language)), chr(rng.randrange(0x4E00, 0x9FA5))])
    return [*words[:at], other, *words[at + 1 :]]


@pytest.mark.parametrize("language", made.CHINESE)
def test_phrase_with_a_wrong_character_inside_any_sentence_is_found(language):
    rng = random.Random(f"glued {language}")
    found = 0
    for _ in range(300):
        phrase = "".join(wrong(rng, made.phrase(rng, language), language))
        found += is_covered(rng.choice(HEADS) + phrase + rng.choice(TAILS), phrase)

    assert found / 300 >= 0.9


@pytest.mark.parametrize("language", made.CHINESE)
def test_halves_with_any_sentence_between_are_found(language):
    rng = random.Random(f"halves {language}")
    found = 0
    for _ in range(300):
        words = made.phrase(rng, language)
        first, second = "".join(words[:6]), "".join(words[6:])
        text = rng.choice(HEADS) + first + rng.choice(BETWEEN) + second + rng.choice(["", *TAILS])
        found += bool(find_secrets(text))

    assert found / 300 >= 0.9


def test_neighbours_of_words_are_met_and_those_of_phrases_are_not():
    rng = random.Random(3)
    drawn = "".join(word for _ in range(400) for word in made.phrase(rng, made.CHINESE[0]))
    sentence = "今天天气很好我们一起去公园散步然后回家吃饭看电视"

    met = [sum(weight < -1 for weight in chinese_evidence.weights(text)) / len(text) for text in (drawn, sentence)]

    assert met[0] < 0.06
    assert met[1] > 0.5
