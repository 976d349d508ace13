"""The loop that work runs on leaves nothing behind."""

import asyncio
import gc
import warnings

import pytest

from app.adapters.net.loop import run_bounded
from app.core.cancel import CancelToken
from tests.adapters.net.loopback import answers, serving

pytestmark = [pytest.mark.network, pytest.mark.enable_socket]


def test_a_connection_that_work_lost_is_cut_at_the_end_of_the_run():
    async def lose_it(port):
        await asyncio.get_running_loop().create_connection(asyncio.Protocol, "127.0.0.1", port)

    with serving(answers(b"")) as server, warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        run_bounded(lambda: lose_it(int(server.url.rpartition(":")[2].strip("/"))), CancelToken(), 5.0)
        gc.collect()

    assert [str(warning.message) for warning in told] == []
