"""Anything a person can paste gets an answer with its evidence, never an exception and never a silent pass."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.verify.judge import LONGEST
from app.core.verify.verdict import Kind, Verdict

# What addresses are made of, so that hypothesis meets the corners of the reader.
BITS = st.sampled_from(
    ["tokenpocket", "tpwallet", ".pro", ".io", "https://", "//", "\\", "@", ":", "%2e", "\u3002", "\u200b", "xn--", "[", "]", "1.2.3.4",
     "0x7f", "t.me/", "?url=", "#", "微信：", "助记词", "<", ">", "a@b.c", "\ud800", "\u202e", "tg:", "intent:", " ", "\n", "\t", "{", "tp钱包"]
)  # fmt: skip
PASTED = st.one_of(st.text(max_size=200), st.lists(st.one_of(BITS, st.text(max_size=4)), max_size=12).map("".join))


@settings(max_examples=400, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=PASTED)
def test_anything_in_gives_a_verdict(assessor, text):
    answer = assessor.assess(text)

    assert isinstance(answer.top.verdict, Verdict)
    assert answer.top in answer.findings
    assert all(text[slice(*finding.place)] == finding.text for finding in answer.findings if finding.text)
    assert answer.top.reasons


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    front=st.text(alphabet="abcxyz0189-", min_size=1, max_size=12), ending=st.sampled_from(["com", "top", "cc", "xyz"])
)
def test_nothing_outside_the_registry_is_ever_official(assessor, front, ending):
    answer = assessor.assess(f"https://{front}.{ending}/")

    assert answer.top.verdict is not Verdict.OFFICIAL


def test_evidence_is_enough_to_paint_a_card(assessor):
    top = assessor.assess("https://www.tokznpo2kgt.fyi/login").top

    assert (top.host, top.target, top.imitated) == ("www.tokznpo2kgt.fyi", "tokenpocket.pro", "tokenpocket")
    assert top.host[slice(*top.registrable)] == "tokznpo2kgt.fyi"
    assert [top.subject[slice(*span)] for span in top.differing] == ["z", "2", "g"]
    [reason] = top.reasons
    assert top.subject[slice(*reason.span)] == "tokznpo2kgt"


def test_letters_of_another_script_are_the_ones_marked(assessor):
    top = assessor.assess("tokenp\u043ecket.pro").top

    assert top.host.startswith("xn--")
    assert top.shown == "tokenp\u043ecket.pro"
    assert [top.subject[slice(*span)] for span in top.differing] == ["\u043e"]


def test_message_gives_each_part_its_verdict_and_the_worst_on_top(assessor):
    answer = assessor.assess("官网 https://tokenpocket.pro 备用 tokenpocket.cc 客服 t.me/durov")

    assert [(f.text, f.verdict.value) for f in answer.findings] == [
        ("https://tokenpocket.pro", "official"),
        ("tokenpocket.cc", "lookalike"),
        ("t.me/durov", "unknown"),
    ]
    assert answer.top.text == "tokenpocket.cc"


def test_listed_impostor_names_its_list_and_day(assessor):
    top = assessor.assess("tokenpocketn.icu").top

    facts = dict(next(reason.facts for reason in top.reasons if reason.code == "list.record"))
    assert facts == {"list": "polkadot-js/phishing #1419", "date": "2022-04-12"}


def test_search_bait_pages_are_unknown_and_not_accused(assessor):
    for host in ("lancptt.com", "www.joyeng.net", "028-car.com", "https://m.jinshan3.com/news/lanmu2/14584.html"):
        assert assessor.assess(host).top.verdict is Verdict.UNKNOWN


def test_same_name_on_another_platform_is_never_official(assessor):
    assert assessor.assess("https://t.me/TokenPocket_TP").top.verdict is not Verdict.OFFICIAL
    assert assessor.assess("https://x.com/tokenPocket_cn").top.verdict is not Verdict.OFFICIAL
    assert assessor.assess("@TokenPocket_TP").top.verdict is Verdict.UNKNOWN


def test_letter_case_counts_for_video_channels_and_packages(assessor):
    assert (
        assessor.assess("https://www.youtube.com/channel/ucudas5hcbquamtoghmq2e0a").top.verdict is not Verdict.OFFICIAL
    )
    assert assessor.assess("vip.MyTokenPocket").top.verdict is not Verdict.OFFICIAL


def test_only_the_named_page_of_a_foreign_host_is_official(assessor):
    for other in (
        "bugrap.io",
        "bugrap.io/bounties/TokenPocketX",
        "bugrap.io/bounties/TokenPocket/../Evil",
        "evil.io/bounties/TokenPocket",
    ):
        assert assessor.assess(other).top.verdict is not Verdict.OFFICIAL


def test_official_sender_is_said_to_be_forgeable(assessor):
    top = assessor.assess("service@tokenpocket.pro").top

    assert (top.kind, top.verdict) == (Kind.EMAIL, Verdict.OFFICIAL)
    assert "mail.can_be_forged" in [reason.code for reason in top.reasons]


def test_every_number_is_answered_that_no_line_exists(assessor):
    for text in ("400-123-4567", "+1 (800) 555-1234", "电话：13800138000"):
        top = assessor.assess(text).top
        assert (top.kind, top.verdict, top.reasons[0].code) == (Kind.PHONE, Verdict.UNKNOWN, "phone.none_exists")


def test_text_beyond_the_limit_is_never_official(assessor):
    answer = assessor.assess("https://tokenpocket.pro " + "x " * LONGEST)

    assert answer.top.verdict is Verdict.SUSPICIOUS
    assert answer.top.reasons[0].code == "input.too_long"


@pytest.mark.parametrize("depth", [2, 5, 50])
def test_redirects_inside_redirects_end(assessor, depth):
    answer = assessor.assess("https://www.google.com/url?q=" * depth + "https://tokenpocket.cc")

    assert answer.top.verdict in {Verdict.LOOKALIKE, Verdict.SUSPICIOUS}


def test_verdict_code_names_date_and_rules(assessor):
    answer = assessor.assess("tokenpocket.cc")

    assert answer.code == f"{answer.as_of.replace('-', '')}:lookalike.ending"


def test_withheld_secret_is_not_in_the_answer(assessor):
    answer = assessor.withheld()

    assert (answer.text, answer.top.kind) == ("[withheld]", Kind.TEXT)
    assert answer.top.verdict is not Verdict.OFFICIAL


@pytest.mark.parametrize(
    "said", ["客服说要我提供助记词才能解冻，是真的吗", "对方让我远程控制电脑", "这个是官方的吗", "你好，客服在吗？"]
)
def test_what_somebody_says_is_no_account_and_is_answered_with_what_is_never_asked(assessor, said):
    (found,) = assessor.assess(said).findings[:1]

    assert found.verdict is Verdict.UNKNOWN
    assert [reason.code for reason in found.reasons] == ["text.nothing_to_check", "text.never_asked"]


@pytest.mark.parametrize("name", ["TP客服小王", "tp钱包客服", "我是TP官方客服"])
def test_name_that_claims_an_office_stays_accused_or_suspicious(assessor, name):
    assert assessor.assess(name).top.verdict in {Verdict.LOOKALIKE, Verdict.SUSPICIOUS, Verdict.IMPOSTOR}
