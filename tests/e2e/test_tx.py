"""``tx`` as a stranger runs it: from the compiled pack, in its own process, against a server on loopback."""

import json

import pytest

from tests.adapters.net import loopback
from tests.adapters.net.loopback import answers, serving
from tests.adapters.probes.test_chain_servers import HASH, evm
from tests.e2e.test_commands import run

pytestmark = [pytest.mark.network, pytest.mark.enable_socket]


def test_a_transaction_is_looked_up_at_a_given_endpoint():
    with serving(evm(status="0x0")) as server:
        done = run("tx", HASH, "--endpoint", server.url, "--json")
    answer = json.loads(done.stdout)

    assert done.returncode == 0, done.stderr.decode()
    assert (answer["chain"], answer["state"], answer["cause"]) == ("eip155:31337", "failed", "out_of_gas")
    assert answer["advice"] == "gas-limit-out-of-gas"


@pytest.mark.parametrize(("lang", "words"), [("zh", "失败"), ("zh-Hant", "失敗"), ("en", "Failed")])
def test_it_is_said_in_every_language(lang, words):
    with serving(evm(status="0x0")) as server:
        done = run("tx", HASH, "--endpoint", server.url, "--lang", lang)

    assert words in done.stdout.decode()


@pytest.mark.parametrize("serve", [loopback.resets, answers(b"<html>"), answers(b"", "429 Too Many Requests")])
def test_no_source_that_can_be_used_ends_with_three(serve):
    with serving(serve) as server:
        done = run("tx", HASH, "--endpoint", server.url)

    assert (done.returncode, done.stdout) == (3, b"")
    assert done.stderr.count(b"\n") == 1


@pytest.mark.parametrize(
    "words",
    [(HASH,), ("abc", "--yes"), (HASH, "--chain", "nowhere", "--yes"), (HASH, "--endpoint", "file:///etc/hosts")],
)
def test_wrong_use_and_missing_consent_end_with_two_and_send_nothing(words):
    done = run("tx", *words)

    assert (done.returncode, done.stdout) == (2, b"")
    assert b"Traceback" not in done.stderr


def test_offline_it_ends_with_three_and_nobody_is_asked(tmp_path):
    (tmp_path / "settings.json").write_text('{"offline": true}')
    with serving(evm()) as server:
        done = run("--home", str(tmp_path), "tx", HASH, "--endpoint", server.url)

    assert done.returncode == 3
    assert server.heads == []
