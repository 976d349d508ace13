"""Requests to sign and addresses become sentences in the reader's language, with facts in their places."""

import json

import pytest

from app.core.errors import AppError
from app.core.explain.addresses import Sameness
from app.core.explain.said import Risk
from app.core.help import Lang
from app.core.secrets import Screened, screen
from app.services.explain import ADDRESSES, SIGNING, ExplainService
from tests.core.explain.requests import ALL, THIEF, TODAY, TOKEN, YEARS, call, typed
from tests.services.explain_words import WrittenWords

PERMIT = json.dumps(typed("Permit", {"owner": TOKEN, "spender": THIEF, "value": str(ALL), "deadline": YEARS}))


@pytest.fixture
def service():
    return ExplainService(WrittenWords(), lambda: TODAY)


def passed(text):
    screened = screen(text)
    assert isinstance(screened, Screened)
    return screened


@pytest.mark.parametrize("lang", [Lang.ZH, Lang.EN])
def test_a_permit_is_told_with_whom_and_until_when(service, lang):
    reading = service.signing(passed(PERMIT), lang)

    assert reading.risk is Risk.RED
    permit = next(each for each in reading.sentences if each.code == "sign.permit_unlimited")
    assert THIEF in permit.title
    assert "2029-11-22" in permit.title
    assert permit.flow == "should-i-sign"
    assert all("{" not in each.title + each.advice for each in reading.sentences)


def test_an_unknown_call_is_said_as_unknown(service):
    reading = service.signing(passed("0x" + call("frobnicate(uint256)", 1).hex()), Lang.EN)

    assert reading.sentences[0].title.startswith("An unknown contract call: 0x")
    assert "neither safe nor dangerous" in reading.sentences[0].advice


def test_addresses_are_compared_in_words(service):
    comparison, sentences = service.addresses(passed(TOKEN), passed(TOKEN[:20] + "0" * 18 + TOKEN[38:]), Lang.ZH)

    assert comparison.sameness is Sameness.LOOK_ALIKE
    assert sentences[0].title.startswith("首尾一样")


def test_each_explainer_says_what_it_reads(service):
    assert [service.about(each, Lang.EN).title for each in (SIGNING, ADDRESSES)] == [
        "What am I asked to sign",
        "Are two addresses the same",
    ]


@pytest.mark.parametrize("lang", Lang)
def test_how_fees_come_about_is_told_offline_and_that_the_figures_of_now_are_not_known(lang):
    service = ExplainService(WrittenWords(), lambda: TODAY)

    assert [each.code for each in service.fee("tron", lang)] == ["fees.how_tron", "fees.not_known"]
    assert [each.code for each in service.fee("tron", lang, is_looked_up=True)] == ["fees.how_tron"]
    assert service.fee("", lang)[0].code == "fees.how_other"
    assert [chain.id for chain in service.fee_chains(lang)] == ["ethereum", "tron"]


def test_a_chain_that_is_none_is_refused():
    with pytest.raises(AppError) as caught:
        ExplainService(WrittenWords(), lambda: TODAY).fee("nowhere", Lang.EN)
    assert caught.value.code == "chain.unknown"
