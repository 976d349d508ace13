"""A chain as the data by which its nodes are asked."""

from __future__ import annotations

from app.content.library import Loaded
from app.content.schema import ChainFile
from app.content.wording import Wording
from app.core.chain.chains import Chain, Endpoint


def chain_data(chain: Loaded[ChainFile], wording: Wording) -> Chain:
    """Give a chain with its name in one language."""
    file = chain.file
    endpoints = tuple(Endpoint(each.url, tuple(each.sources)) for each in file.endpoints)
    return Chain(chain.id, wording.pick(file.name), file.family, file.coin, file.chain_id, endpoints)
