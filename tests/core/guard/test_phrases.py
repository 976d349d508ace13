"""Recovery phrases are found however people write them down, and prose is left alone."""

from __future__ import annotations

import random

import pytest

from app.core.secrets import find_secrets
from tests.core.guard import made

MONERO = (
    "gels zeal lucky jeers irony tamper older pager aerial sighting bowling ecstatic hydrogen gyrate nearby obvious"
    " lesson jazz guest jukebox enraged nagged bacon bunch lesson"
)
SLIP39 = (
    "duckling enlarge academic academic agency result length solution fridge kidney coal piece deal husband erode"
    " duke ajar critical decision keyboard"
)
DAMAGED = {"lost", "mistyped", "swapped", "unreadable"}


def covered(text: str, places: list[int]) -> float:
    found = {at for finding in find_secrets(text) for at in range(finding.start, finding.end)}
    return sum(at in found for at in places) / len(places)


def letters_of(text: str, words: list[str], start: int) -> list[int]:
    """Places of the words' letters; words that a writing changed beyond recognition count as their stretch."""
    places: list[int] = []
    for word in words:
        at = text.find(word, start)
        if at >= 0:
            places += range(at, at + len(word))
            start = at + len(word)
    return places


def stretch(text: str, start: int, end: int) -> list[int]:
    return [at for at in range(start, end) if text[at].isalpha()]


@pytest.mark.parametrize("count", [12, 24])
@pytest.mark.parametrize("writing", made.SPACED)
@pytest.mark.parametrize("language", made.LETTERED)
def test_phrase_is_found_in_every_language_and_writing(language, writing, count):
    rng = random.Random(f"{language} {writing} {count}")
    words = made.phrase(rng, language, count)
    text, start, end = made.said(rng, made.SPACED[writing](rng, words))
    places = letters_of(text, words, start) if "label" in writing else stretch(text, start, end)

    assert covered(text, places) >= 0.9


@pytest.mark.parametrize("writing", made.LATIN_ONLY)
@pytest.mark.parametrize("language", ["english", "french", "spanish", "italian", "portuguese", "czech", "turkish"])
def test_phrase_is_found_run_together_spelled_cut_or_in_parts(language, writing):
    rng = random.Random(f"{language} {writing}")
    words = made.phrase(rng, language)
    text, start, end = made.said(rng, made.LATIN_ONLY[writing](rng, words))
    apart = writing.startswith("halves") or "between" in writing
    places = letters_of(text, words, start) if apart else stretch(text, start, end)

    assert covered(text, places) >= 0.9


@pytest.mark.parametrize("count", [15, 18, 21])
def test_phrase_of_every_length_is_proven_by_its_checksum(count):
    words = made.phrase(random.Random(count), "english", count)
    (finding,) = find_secrets(" ".join(words))

    assert (finding.kind, finding.certainty, finding.start, finding.end) == (
        "recovery_phrase", "certain", 0, len(" ".join(words)),
    )  # fmt: skip


@pytest.mark.parametrize("writing", sorted(DAMAGED - {"unreadable", "mistyped"}))
def test_checksum_that_does_not_fit_proves_nothing(writing):
    for seed in range(40):
        rng = random.Random(f"{writing} {seed}")
        text = made.SPACED[writing](rng, made.phrase(rng))

        assert any(finding.certainty in {"certain", "likely"} for finding in find_secrets(text)), text


@pytest.mark.parametrize(
    "text",
    [
        # Published test vectors of other systems: Monero, SLIP-39, Electrum 2 and 1.
        MONERO,
        SLIP39,
        "wild father tree among universe such mobile favorite target dynamic credit identify",
        "seed: powerful random nobody notice nothing important anyway look away hidden message over",
    ],
    ids=["monero", "slip39", "electrum", "electrum 1"],
)
def test_phrases_of_other_systems_are_found(text):
    assert [finding.kind for finding in find_secrets(text)] == ["recovery_phrase"]


@pytest.mark.parametrize(
    "text",
    [
        "The student read a short story about a brave soldier, a clever fox and a lazy elephant who travel far.",
        "state wallet import screen open, step verify backup phrase, word count ok",
        "tags: engage, illness, pave, calm, ready, famous, medal, feed",
        "Favourite animals: zebra, tiger, horse, salmon, dolphin, camel, fox, wolf, rabbit, eagle, panda, spider, wolf",
        "Write your recovery phrase on paper in the right order and never type it into any website or chat.",
        "word list, address book, private key, public key, network fee, gas limit, nonce, token, swap, bridge, stake",
        "助记词写在纸上，不要截图，不要发给任何人，也不要输入到任何网站里。",
        "我的助记词抄丢了一个字，还能恢复吗？",
        "北京、上海、广州、深圳、杭州、成都、重庆、武汉、西安、南京、天津、苏州",
        "温 馨 提 示 请 勿 把 您 的 助 记 词 告 诉 别 人",
        "さくらのはながさくころ、わたしたちはかわべをあるいて、ともだちとおにぎりをたべました。",
        "복구 문구는 절대로 다른 사람과 공유하지 마세요. 고객센터는 어떤 이유로도 묻지 않습니다.",
        "Nunca comparta su frase de recuperación; el equipo de soporte jamás la pedirá por ningún motivo.",
    ],
)
def test_ordinary_text_passes(text):
    assert [f for f in find_secrets(text) if f.certainty != "ambiguous"] == []


@pytest.mark.parametrize("language", made.LETTERED)
@pytest.mark.parametrize("place", [1, 10])
@pytest.mark.parametrize("separator", [" ", ", ", "\n"])
def test_a_wrong_word_near_an_end_does_not_leave_the_one_beyond_it_in_sight(language, place, separator):
    covered = 0
    for seed in range(20):
        words = made.phrase(random.Random(f"{language} {place} {seed}"), language)
        words[place] = "hello"
        secret = separator.join(words)
        text = f"1234 {secret} 5678"
        found = {at for each in find_secrets(text) for at in range(each.start, each.end)}
        covered += sum(at in found for at in range(5, 5 + len(secret))) >= 0.9 * len(secret)

    assert covered / 20 >= 0.9


@pytest.mark.parametrize("separator", [",", ", ", " ", "\n", "; ", " | "])
@pytest.mark.parametrize(
    ("before", "behind"), [("None\nTrue\nticket\nshow\n", "\nFalse\nzh"), ("name, city;", "\nend")]
)
def test_a_proven_phrase_is_refused_whatever_list_words_stand_around_it(before, behind, separator):
    """Arguments of a command, fields of a form: "ticket" and "show" are words of the list, too."""
    rng = random.Random(17)
    for _ in range(40):
        words = made.phrase(rng)
        found = find_secrets(before + separator.join(words) + behind)

        assert {finding.certainty for finding in found} & {"certain", "likely"}, separator
