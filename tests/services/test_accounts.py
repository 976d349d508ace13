"""The account service: whom it would ask, and words for everything it can find."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.content.library import load_library
from app.core.cancel import CancelToken
from app.core.chain.account import CODES, AccountView, TokenView
from app.core.chain.account_question import AccountAnswer, AccountQuestion, overall, settle_account
from app.core.chain.address import read_address
from app.core.chain.chains import Chain, Endpoint
from app.core.consent import Consents
from app.core.errors import AppError
from app.core.help import Lang
from app.core.probe import FoundWords, ProbeSpec
from app.core.probe_run import Asked
from app.core.secrets import Screened, screen
from app.services.accounts import AccountProbe, AccountService
from app.services.diagnosis.service import DiagnosisService

ALICE = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"
TRON = "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t"
CHAINS = (
    Chain("base", "", "evm", "ETH", 8453, (Endpoint("https://base.example"),)),
    Chain("ethereum", "", "evm", "ETH", 1, (Endpoint("https://eth.example"), Endpoint("https://eth.second"))),
    Chain("heco", "", "evm", "HT", 128),
    Chain("bitcoin", "", "bitcoin", "BTC", None, (Endpoint("https://btc.example"),)),
    Chain("litecoin", "", "bitcoin", "LTC", None, (Endpoint("https://ltc.example"),)),
    Chain("tron", "", "tron", "TRX", None, (Endpoint("https://tron.example"),)),
)


class Store:
    def chains(self, lang: Lang) -> tuple[Chain, ...]:
        return CHAINS

    def probes(self, lang: Lang) -> tuple[ProbeSpec, ...]:
        words = {"account.plain": FoundWords("account.plain", "nothing", ""), "probe.failed": FoundWords("", "", "")}
        return (ProbeSpec("account", "", "look-up-account", "", "the address", (), "", words, "why"),)


class Reader:
    def read(self, question, permit, token):
        heard = question.chains[:1]
        return tuple(
            AccountAnswer(each, (AccountView("eth.example", question.address.canonical, each.family, 5),) if each in heard else ())
            for each in question.chains
        )  # fmt: skip


def screened(text: str) -> Screened:
    passed = screen(text)
    assert isinstance(passed, Screened)
    return passed


@pytest.fixture
def service():
    return AccountService(Store(), Reader(), lambda: "2026-11-26T10:00:00Z")


@pytest.mark.parametrize(
    ("address", "chain", "hosts"),
    [
        (ALICE, "", ("base.example", "eth.example", "eth.second")),
        (ALICE, "1", ("eth.example", "eth.second")),
        (TRON, "", ("tron.example",)),
        ("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "", ("btc.example",)),
    ],
)
def test_consent_names_the_hosts_of_the_chains_an_address_may_belong_to(service, address, chain, hosts):
    assert service.purpose(service.question(screened(address), chain), Lang.EN).hosts == hosts


def test_a_chain_without_nodes_is_told(service):
    with pytest.raises(AppError, match=r"chain\.not_askable"):
        service.question(screened(ALICE), "heco")


def test_each_chain_that_answered_has_its_report(service):
    consents = Consents()
    question = service.question(screened(ALICE), token=screened(ALICE), spender=screened(ALICE))
    purpose = service.purpose(question, Lang.EN)
    consents.grant(purpose)
    (report,) = service.look_up(question, consents.permit(purpose), CancelToken())

    assert (report.chain, report.findings[0].code, report.findings[0].at) == (
        "base",
        "account.plain",
        "2026-11-26T10:00:00Z",
    )
    assert service.words(report.findings[0], Lang.EN).title == "nothing"
    assert question.token == question.spender == ALICE


def test_everything_it_can_find_has_words_and_an_article_of_the_pack():
    library = load_library(Path(__file__).parents[2] / "app" / "content")
    entries = {entry.code: entry for entry in library.probes["account"].file.found}

    assert set(entries) == set(CODES)
    assert [code for code, entry in entries.items() if not set(entry.articles) <= set(library.articles)] == []
    assert [code for code, entry in entries.items() if entry.flow and entry.flow not in library.flows] == []


def test_as_a_live_check_it_gives_the_gravest_finding_and_says_what_is_no_address(service):
    consents = Consents()
    purpose = service.purpose(service.question(screened(ALICE)), Lang.EN)
    consents.grant(purpose)
    probe, spec = AccountProbe(service), Store().probes(Lang.EN)[0]

    def run(address: str) -> str:
        return probe.run(Asked(spec, consents.permit(purpose), CancelToken(), {"address": screened(address)})).code

    assert run(ALICE) == "account.holds"
    assert run("nothing") == "account.bad_address"
    assert run(ALICE.replace("F", "f", 1)) == "account.bad_checksum"


def come_to(*views):
    """Say what views of an EVM address on several chains come to."""
    chains = tuple(
        Chain(f"c{at}", f"Chain {at}", "evm", "ETH", at, (Endpoint("https://a.example"),)) for at in range(len(views))
    )
    question = AccountQuestion(read_address(ALICE), chains)
    answers = [AccountAnswer(chain, (view,)) for chain, view in zip(chains, views, strict=True)]
    return overall(question, settle_account(answers))


def view(balance=0, nonce=0, code=b"", token=None):
    return AccountView("a.example", ALICE.lower(), "evm", balance, nonce, nonce, code, token=token)


@pytest.mark.parametrize(
    ("views", "code"),
    [
        ((view(), view(balance=5)), "account.holds"),
        ((view(), view(nonce=3)), "account.emptied"),
        ((view(), view()), "account.never_used"),
        ((view(balance=5), view(code=bytes.fromhex("ef0100" + "11" * 20))), "account.delegated"),
        ((view(balance=5), view(token=TokenView("0xa", spender="0xb", allowance=2**256 - 1))), "account.allowance_unlimited"),
        ((view(balance=5), view(token=TokenView("0xa", spender="0xb", allowance=0))), "account.allowance_none"),
        ((view(),), "account.no_fee_coin"),
    ],
)  # fmt: skip
def test_that_one_of_many_chains_is_empty_is_no_news(views, code):
    assert come_to(*views).code == code


def test_what_is_held_is_named_by_chain():
    found = come_to(view(balance=1_234_567_890_123_456_789), view(balance=2 * 10**18))

    assert found.facts == {"amounts": "1.234567 ETH (Chain 0) · 2 ETH (Chain 1)"}
    assert {line.field for line in found.evidence} == {"balance", "nonce.latest"}


def test_consent_for_one_address_names_the_nodes_of_its_chains_only(service):
    words = replace(Store().probes(Lang.EN)[0], endpoints=tuple(e.url for chain in CHAINS for e in chain.endpoints))

    class Wide(Store):
        def probes(self, lang):
            return (words,)

    diagnosis = DiagnosisService(Wide(), {"account": AccountProbe(service)}, Consents(), lambda: False, lambda: "")

    (narrow,) = diagnosis.narrowed(diagnosis.specs(Lang.EN), {"address": screened(TRON)})
    (purpose,) = diagnosis.open_purposes([narrow])
    assert purpose.hosts == narrow.hosts == ("tron.example",)

    diagnosis.agree([purpose])
    assert diagnosis.open_purposes([narrow]) == ()
    assert len(diagnosis.open_purposes(diagnosis.specs(Lang.EN))) == 1


def test_what_nobody_can_be_asked_about_leaves_the_question_as_wide_as_it_was(service):
    probe = AccountProbe(service)
    diagnosis = DiagnosisService(Store(), {"account": probe}, Consents(), lambda: False, lambda: "")
    specs = diagnosis.specs(Lang.EN)

    assert diagnosis.narrowed(specs, {}) == specs
    assert diagnosis.narrowed(specs, {"address": screened("nothing")}) == specs
