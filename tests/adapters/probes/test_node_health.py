"""Nodes on loopback that are well, behind, of another chain, silent or talking nonsense."""

import json

import pytest

from app.adapters.probes.node_health import NodesProbe
from app.core.chain.chains import Chain, Endpoint
from tests.adapters.net import loopback
from tests.adapters.net.asking import asked, gateway
from tests.adapters.net.loopback import answers, reply, serving

pytestmark = [pytest.mark.network, pytest.mark.enable_socket]
GENESIS = b"000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f"


def rpc(**results):
    """Answer each JSON-RPC method with its result."""

    def serve(connection, head):
        method = json.loads(head.partition(b"\r\n\r\n")[2])["method"]
        connection.sendall(reply(json.dumps({"jsonrpc": "2.0", "id": 1, "result": results.get(method)}).encode()))

    return serve


def paths(**pages):
    """Answer by the end of the path."""

    def serve(connection, head):
        path = head.split(b" ")[1].decode()
        connection.sendall(reply(next(body for end, body in pages.items() if path.replace("/", "_").endswith(end))))

    return serve


def look(chain, family, *serves, chain_id=None):
    servers = [serving(serve) for serve in serves]
    opened = [server.__enter__() for server in servers]
    try:
        urls = [server.url for server in opened]
        known = Chain(chain, chain, family, "X", chain_id, tuple(map(Endpoint, urls)))
        return NodesProbe(gateway(), [known]).run(asked(endpoints=urls))
    finally:
        for server in servers:
            server.__exit__(None, None, None)


WELL = rpc(eth_chainId="0x1", eth_blockNumber="0x3e8")


@pytest.mark.parametrize(
    ("serves", "code"),
    [
        ((WELL, rpc(eth_chainId="0x1", eth_blockNumber="0x3e9")), "nodes.healthy"),
        ((WELL, rpc(eth_chainId="0x1", eth_blockNumber="0x7d0")), "nodes.behind"),
        ((WELL, rpc(eth_chainId="0x38", eth_blockNumber="0x3e8")), "nodes.wrong_chain"),
        ((WELL, loopback.resets), "nodes.some_down"),
        ((WELL, answers(b"<html>")), "nodes.some_down"),
        ((WELL, answers(b"{}", "429 Too Many")), "nodes.some_down"),
        ((WELL, rpc(eth_chainId="0x1", eth_blockNumber={"a": 1})), "nodes.some_down"),
        ((loopback.resets, loopback.endless), "nodes.none"),
    ],
)
def test_evm_nodes_are_compared(serves, code):
    assert look("ethereum", "evm", *serves, chain_id=1).code == code


@pytest.mark.parametrize(
    ("family", "serve", "code"),
    [
        ("tron", answers(b'{"block_header": {"raw_data": {"number": 5}}}'), "nodes.healthy"),
        ("tron", answers(b'{"block_header": 7}'), "nodes.none"),
        ("tron", answers(b"[]"), "nodes.none"),
        ("bitcoin", paths(_tip_height=b"900000", _0=GENESIS), "nodes.healthy"),
        ("bitcoin", paths(_tip_height=b"900000", _0=b"0" * 64), "nodes.wrong_chain"),
        ("bitcoin", paths(_tip_height=b"9" * 500, _0=GENESIS), "nodes.none"),
        ("solana", rpc(getGenesisHash="5eykt4UsFv8P8NJdTREpY1vzqKqZKvdpKuc147dw2N9d", getSlot=7), "nodes.healthy"),
        ("solana", rpc(getGenesisHash="other", getSlot=7), "nodes.wrong_chain"),
    ],
)
def test_nodes_of_other_families_are_asked_in_their_own_way(family, serve, code):
    assert look(family, family, serve).code == code


def test_no_question_tells_anything_of_the_person():
    with serving(WELL) as server:
        known = Chain("ethereum", "E", "evm", "ETH", 1, (Endpoint(server.url),))
        NodesProbe(gateway(), [known]).run(asked(endpoints=[server.url]))
        asked_for = [json.loads(head.partition(b"\r\n\r\n")[2]) for head in server.heads]

    assert sorted(each["method"] for each in asked_for) == ["eth_blockNumber", "eth_chainId"]
    assert all(each["params"] == [] for each in asked_for)
