"""Nodes of chains: named with their source, two different hosts, of families that can be asked."""

import pytest

from app.adapters.pack import SqlitePack
from app.content.build import build_pack
from app.content.check import check_library
from app.content.finding import errors
from app.content.library import load_library
from app.core.help import Lang
from tests.content.sample import SOUND, write

PATH = "chains/evm-one.toml"
NODES = """
[[endpoints]]
url = "https://one.example/rpc"
sources = ["site"]

[[endpoints]]
url = "https://two.example"
sources = ["site"]
"""


def rules(root):
    return {finding.rule for finding in errors(check_library(load_library(root), "2026-11-24"))}


def files(nodes: str, chain: str = SOUND[PATH]):
    return SOUND | {PATH: chain + nodes}


def test_sound_nodes_give_no_finding_and_are_in_the_pack(tmp_path):
    root = write(tmp_path / "content", files(NODES))
    assert rules(root) == set()
    build_pack(load_library(root), tmp_path / "help.pack")

    (chain,) = SqlitePack(tmp_path / "help.pack").chains(Lang.EN)

    assert (chain.name, chain.family, chain.chain_id, chain.coin) == ("Some chain", "evm", 1, "ETH")
    assert [(each.url, each.sources) for each in chain.endpoints] == [
        ("https://one.example/rpc", ("site",)),
        ("https://two.example", ("site",)),
    ]


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ("https://two.example", "https://one.example/other", "chain.endpoint"),
        ('sources = ["site"]\n\n', 'sources = ["nobody"]\n\n', "source.unknown"),
        ('sources = ["site"]\n\n', "sources = []\n\n", "schema.value"),
        ("https://two.example", "http://two.example", "schema.value"),
        ("https://two.example", "https://user@two.example", "schema.value"),
    ],
)
def test_broken_nodes_are_named_by_rule(tmp_path, old, new, rule):
    assert rule in rules(write(tmp_path, files(NODES.replace(old, new, 1))))


def test_a_family_that_cannot_be_asked_has_no_nodes(tmp_path):
    chain = SOUND[PATH].replace('family = "evm"', 'family = "cosmos"').replace("chain_id = 1\n", "")

    assert "chain.endpoint" in rules(write(tmp_path, files(NODES, chain)))
