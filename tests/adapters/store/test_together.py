"""Several at once on one store: threads of one window, two windows, two programs."""

from threading import Thread

from app.adapters.store.vault import Vault
from app.core.errors import StateError
from app.core.records import Record
from tests.adapters.store.memory_keyring import MemoryKeyring


def test_closing_waits_for_whoever_is_in_the_middle_and_tells_whoever_comes_later(tmp_path):
    vault = Vault(tmp_path, MemoryKeyring())
    store = vault.keeping()
    faults = []

    def busy():
        try:
            while True:
                store.put(Record("kind", "id", b"x" * 1000))
        except StateError as error:
            faults.append(error.code)

    threads = [Thread(target=busy) for _ in range(3)]
    for thread in threads:
        thread.start()
    while not store.count("kind"):
        pass
    vault.erase()
    for thread in threads:
        thread.join()

    assert faults == ["state.not_written"] * 3
    assert list(tmp_path.iterdir()) == []
