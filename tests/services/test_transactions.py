"""The transaction service: whom it would ask, what it remembers, and what it never keeps."""

from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.content.library import load_library
from app.core.cancel import CancelToken
from app.core.chain.causes import CODES
from app.core.chain.chains import Chain, Endpoint, read_hash
from app.core.chain.encoding import to_base58
from app.core.chain.finding import Known, Reading, Silence, TxState
from app.core.chain.lookup import ChainAnswer, Question
from app.core.consent import Consents, Permit, Purpose
from app.core.errors import AppError
from app.core.help import Lang
from app.core.probe import FoundWords, ProbeSpec, ProbeState
from app.core.probe_run import Asked
from app.core.secrets import Screened, SecretFound, screen
from app.services.transactions import TransactionProbe, TransactionService

HEX = "ab" * 32
CHAINS = (
    Chain("bitcoin", "Bitcoin", "bitcoin", "BTC", None, (Endpoint("https://btc.example"),)),
    Chain("ethereum", "Ethereum", "evm", "ETH", 1, (Endpoint("https://eth.example"), Endpoint("https://eth.second"))),
    Chain("heco", "HECO", "evm", "HT", 128),
    Chain("tron", "TRON", "tron", "TRX", None, (Endpoint("https://tron.example"),)),
)


class Store:
    def chains(self, lang: Lang) -> tuple[Chain, ...]:
        return CHAINS

    def probes(self, lang: Lang) -> tuple[ProbeSpec, ...]:
        words = {code: FoundWords(code, "title {confirmations}", "") for code in ("tx.confirmed", "probe.failed")}
        return (ProbeSpec("transaction", "", "look-up-transaction", "", "the hash", (), "", words, "why"),)


class Reader:
    def __init__(self, *readings: Reading, silent: tuple[Silence, ...] = ()):
        self.readings, self.silent = readings, silent
        self.asked: list[Question] = []

    def read(self, question, permit, token):
        self.asked.append(question)
        return tuple(ChainAnswer(each, self.readings, self.silent) for each in question.chains)


def screened(text: str) -> Screened:
    passed = screen(text)
    assert isinstance(passed, Screened)
    return passed


def look_up(service, question):
    consents = Consents()
    purpose = service.purpose(question, Lang.EN)
    consents.grant(purpose)
    return service.look_up(question, consents.permit(purpose), CancelToken())


def found(state=TxState.CONFIRMED, cause="", **more):
    return Reading("eth.example", True, state, cause, **more)


def test_consent_names_the_hosts_of_every_chain_whose_hashes_look_like_this():
    service = TransactionService(Store(), Reader())

    assert service.purpose(service.question(screened(HEX)), Lang.EN).hosts == (
        "btc.example", "eth.example", "eth.second", "tron.example",
    )  # fmt: skip
    assert service.purpose(service.question(screened("0x" + HEX)), Lang.EN).hosts == ("eth.example", "eth.second")
    assert service.purpose(service.question(screened(HEX), "tron"), Lang.EN).hosts == ("tron.example",)


def test_endpoints_of_the_person_are_asked_instead():
    service = TransactionService(Store(), Reader())
    question = service.question(screened(HEX), endpoints=["http://127.0.0.1:8545"])

    assert service.purpose(question, Lang.EN).hosts == ("127.0.0.1:8545",)
    assert [chain.family for chain in question.chains] == ["tron", "bitcoin", "evm"]


@pytest.mark.parametrize(
    ("text", "chain", "code"),
    [
        ("nothing", "", "chain.bad_hash"),
        (HEX, "nowhere", "chain.unknown"),
        (HEX, "heco", "chain.not_askable"),
        ("0x" + HEX, "tron", "chain.other_shape"),
        (HEX, "99999999999999999999999", "chain.unknown"),
    ],
)
def test_what_cannot_be_asked_is_told_before_anything_is_sent(text, chain, code):
    reader = Reader()
    with pytest.raises(AppError) as caught:
        TransactionService(Store(), reader).question(screened(text), chain)

    assert caught.value.code == code
    assert reader.asked == []


@pytest.mark.parametrize("chain", ["1", "eip155:1", "ETHEREUM", " ethereum "])
def test_a_chain_is_known_by_id_and_number(chain):
    question = TransactionService(Store(), Reader()).question(screened("0x" + HEX), chain)

    assert [each.id for each in question.chains] == ["ethereum"]


def test_another_evm_chain_can_be_asked_at_a_given_endpoint():
    service = TransactionService(Store(), Reader())

    assert service.question(screened(HEX), "31337", ["http://127.0.0.1:1"]).chains[0].chain_id == 31337


def test_a_hash_that_no_chain_knows_is_kept_nowhere():
    service = TransactionService(Store(), Reader(Reading("eth.example", found=False)))
    finding = look_up(service, service.question(screened(HEX)))

    assert (finding.chain, finding.code) == ("", "tx.not_found")
    assert service._seen == {}


def test_a_second_look_knows_what_the_first_one_saw():
    known = Known("0x11", 7, was_seen=True)
    reader = Reader(found(TxState.PENDING, "waiting", known=known))
    service = TransactionService(Store(), reader)
    look_up(service, service.question(screened("0x" + HEX)))

    assert service.question(screened("0x" + HEX)).known == known


def test_only_so_many_are_remembered():
    service = TransactionService(Store(), Reader(found()))
    for number in range(150):
        look_up(service, service.question(screened(f"0x{number:064x}"[:2] + f"ab{number:062x}")))

    assert len(service._seen) == 100


def test_nobody_reached_is_an_error_with_how_many():
    silent = (Silence("eth.example", "ethereum", "net.timeout"), Silence("eth.second", "ethereum", "net.tls"))
    service = TransactionService(Store(), Reader(silent=silent))
    with pytest.raises(AppError) as caught:
        look_up(service, service.question(screened("0x" + HEX)))

    assert (caught.value.code, caught.value.facts) == ("chain.no_source", {"hosts": 2})


def test_words_have_their_facts_and_the_chain_its_name():
    service = TransactionService(Store(), Reader(found(confirmations=9)))
    finding = look_up(service, service.question(screened("0x" + HEX)))

    assert service.words(finding, Lang.EN)[0].title == "title 9"
    assert (service.chain_name(finding.chain, Lang.EN), service.coin(finding.chain)) == ("Ethereum", "ETH")
    assert finding.as_finding().code == "tx.confirmed"


def test_every_cause_and_meaning_has_an_article_of_the_pack():
    library = load_library(Path(__file__).parents[2] / "app" / "content")
    entries = {entry.code: entry for entry in library.probes["transaction"].file.found}

    assert set(entries) == set(CODES)
    assert [code for code, entry in entries.items() if not set(entry.articles) & set(library.articles)] == []
    assert [code for code, entry in entries.items() if entry.flow and entry.flow not in library.flows] == []


def test_the_pack_has_two_sources_for_each_chain_and_twelve_evm_chains():
    library = load_library(Path(__file__).parents[2] / "app" / "content")
    files = {name: chain.file for name, chain in library.chains.items() if chain.file.endpoints}

    assert sum(file.family == "evm" for file in files.values()) >= 12
    assert {"tron", "bitcoin", "solana", "evm"} <= {file.family for file in files.values()}
    assert [name for name, file in files.items() if len(file.endpoints) < 2] == ["litecoin"]


def test_a_hash_is_read_the_same_however_it_is_written():
    shapes = [read_hash(text) for text in (HEX, HEX.upper(), f" {HEX} ")]

    assert {shape.text for shape in shapes if shape} == {HEX}


def asked(hash_text: str, permit=None, **given: str) -> Asked:
    typed = {name: screened(text) for name, text in {"hash": hash_text, **given}.items()}
    return Asked(Store().probes(Lang.EN)[0], permit, CancelToken(), typed)


def permit_for_all() -> Permit:
    consents = Consents()
    purpose = Purpose.to("look-up-transaction", "", "", [each.url for chain in CHAINS for each in chain.endpoints])
    consents.grant(purpose)
    return consents.permit(purpose)


def test_as_a_live_check_it_gives_its_finding():
    probe = TransactionProbe(TransactionService(Store(), Reader(found(confirmations=2))))
    finding = probe.run(asked("0x" + HEX, permit_for_all(), chain="ethereum"))

    assert (finding.probe, finding.code, finding.state) == ("transaction", "tx.confirmed", ProbeState.GOOD)
    assert finding.facts["confirmations"] == 2


def test_as_a_live_check_it_says_what_is_no_hash_and_that_nobody_answered():
    probe = TransactionProbe(TransactionService(Store(), Reader()))

    assert probe.run(asked("nothing", permit_for_all())).code == "tx.bad_hash"
    assert probe.run(asked("0x" + HEX, permit_for_all())).code == "tx.no_source"


def test_as_a_live_check_it_sends_nothing_without_consent():
    reader = Reader(found())
    with pytest.raises(AppError, match=r"net\.no_consent"):
        TransactionProbe(TransactionService(Store(), reader)).run(asked("0x" + HEX))

    assert reader.asked == []


def test_a_solana_key_has_the_shape_of_a_signature_and_the_guard_refuses_it():
    key = Ed25519PrivateKey.generate()
    pair = key.private_bytes_raw() + key.public_key().public_bytes_raw()

    assert read_hash(to_base58(pair)) is not None
    assert isinstance(screen(to_base58(pair)), SecretFound)
    assert isinstance(screen(to_base58(key.sign(b""))), Screened)
