"""Every topic, every dangerous claim and every need has its answer, in Chinese and in English."""

import tomllib
from pathlib import Path

import pytest

from app.content.library import WRITTEN, load_library
from app.content.tools import ROOT
from app.core.help import Lang

LIBRARY = load_library(ROOT)
PROMISED = tomllib.loads(Path(__file__).with_name("coverage.toml").read_text(encoding="utf-8"))


def test_the_promise_is_whole():
    assert (len(PROMISED["topics"]), len(PROMISED["myths"]), len(PROMISED["needs"])) == (180, 25, 70)


@pytest.mark.parametrize("lang", WRITTEN)
@pytest.mark.parametrize("topic", PROMISED["topics"])
def test_topic_has_an_answer_short_steps_and_detail(topic, lang):
    prose = LIBRARY.articles[topic].prose[lang]

    assert prose.title
    assert prose.answer
    assert prose.section("short")
    assert prose.section("steps") or prose.section("branch")


@pytest.mark.parametrize("topic", PROMISED["topics"])
def test_topic_serves_the_need_it_was_mapped_to(topic):
    assert set(PROMISED["topics"][topic]) & set(LIBRARY.articles[topic].file.needs)


@pytest.mark.parametrize("topic", PROMISED["topics"])
def test_topic_gives_the_mechanism_and_its_evidence(topic):
    article = LIBRARY.articles[topic]

    assert article.file.sources
    assert all(article.prose[lang].section("why") for lang in WRITTEN)


@pytest.mark.parametrize("lang", WRITTEN)
@pytest.mark.parametrize("myth", PROMISED["myths"])
def test_myth_has_the_claim_the_right_fact_the_danger_and_what_to_do(myth, lang):
    prose = LIBRARY.articles[myth].prose[lang]

    assert LIBRARY.articles[myth].file.danger
    assert prose.title[0] in {Lang.ZH: "“", Lang.EN: '"“'}[lang]
    assert prose.answer
    assert all(prose.section(key) for key in ("short", "danger", "steps"))


@pytest.mark.parametrize("lang", WRITTEN)
@pytest.mark.parametrize("need", PROMISED["needs"])
def test_need_has_an_article(need, lang):
    assert [a.id for a in LIBRARY.articles.values() if need in a.file.needs and lang in a.prose]


def test_needs_are_those_that_were_promised():
    assert set(LIBRARY.needs) == set(PROMISED["needs"])
