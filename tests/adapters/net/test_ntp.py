"""A time server on loopback: honest, lying about the question, or not knowing the time itself."""

import socket
import struct
import threading
import time
from contextlib import contextmanager

import pytest

from app.adapters.net.clock import ClockProbe
from app.adapters.net.ntp import read_answer
from tests.adapters.net.asking import asked, gateway

pytestmark = [pytest.mark.network, pytest.mark.enable_socket]
PACKET = struct.Struct("!BBBbII4sQQQQ")


def stamp(seconds):
    return int((seconds + 2_208_988_800) * 2**32)


@contextmanager
def time_server(answer):
    """Answer each question with what ``answer`` makes of its number."""
    listener = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    listener.bind(("127.0.0.1", 0))
    listener.settimeout(20)

    def serve():
        while True:
            try:
                data, address = listener.recvfrom(1000)
            except OSError:
                return
            if not data:
                return
            listener.sendto(answer(PACKET.unpack(data)[-1]), address)

    worker = threading.Thread(target=serve)
    worker.start()
    try:
        yield f"udp://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as end:
            end.sendto(b"", listener.getsockname())
        worker.join()
        listener.close()


def honest(ahead):
    def answer(number):
        now = stamp(time.time() + ahead)
        return PACKET.pack(0x24, 2, 0, 0, 0, 0, b"LOCL", 0, number, now, now)

    return answer


def changed(**parts):
    def answer(number):
        values = {"head": 0x24, "stratum": 2, "asked": number, "received": stamp(time.time())} | parts
        return PACKET.pack(
            values["head"], values["stratum"], 0, 0, 0, 0, b"", 0, values["asked"], values["received"], 1
        )

    return answer


@pytest.mark.parametrize(("ahead", "code"), [(0, "clock.right"), (40, "clock.off"), (-90, "clock.far_off")])
def test_time_servers_tell_how_far_the_clock_is_off(ahead, code):
    with time_server(honest(ahead)) as one, time_server(honest(ahead)) as two:
        assert ClockProbe(gateway(), lambda: "none").run(asked(endpoints=[one, two])).code == code


@pytest.mark.parametrize(
    "answer",
    [
        changed(asked=7),
        changed(stratum=0),
        changed(stratum=16),
        changed(head=0x23),
        changed(received=0),
        lambda number: b"x",
    ],
    ids=["another question", "kiss of death", "no time", "a question", "zero", "short"],
)
def test_answer_that_is_none_is_passed_over(answer):
    with time_server(answer) as one, time_server(answer) as two:
        assert ClockProbe(gateway(), lambda: "none").run(asked(endpoints=[one, two])).code == "clock.no_source"


def test_question_tells_nothing_but_a_number():
    seen = []

    def answer(number):
        seen.append(number)
        return honest(0)(number)

    with time_server(answer) as server:
        for _ in range(2):
            ClockProbe(gateway(), lambda: "none").run(asked(endpoints=[server]))

    assert len(set(seen)) == 2
    assert all(abs(number / 2**32 - 2_208_988_800 - time.time()) > 1 for number in seen)


@pytest.mark.parametrize("data", [b"", b"x" * 47, b"\xff" * 48, b"\x00" * 200])
def test_any_packet_is_read_or_refused(data):
    with pytest.raises(ValueError, match=r"\d"):
        read_answer(data, 1)
