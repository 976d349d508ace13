"""The keyring of the system: a real Secret Service on a bus of its own, and machines without one."""

import subprocess
import sys
from pathlib import Path
from threading import Event

import pytest

from app.adapters.store import keyrings
from app.adapters.store.keyrings import SystemKeyring
from app.adapters.store.vault import Vault
from app.core.errors import StateError
from app.core.records import Record
from tests.adapters.store.memory_keyring import MemoryKeyring

ROOT = Path(__file__).resolve().parents[3]
UNLOCKED = 'printf words | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec "$0" -c "$1"'
KEEP = """
from app.adapters.store.vault import Vault
from app.adapters.store.keyrings import SystemKeyring
from app.core.records import Record
from pathlib import Path
first = Vault(Path("{home}"), SystemKeyring())
first.keeping().put(Record("t", "a", b"kept"))
first.close()
second = Vault(Path("{home}"), SystemKeyring())
print(second.keeping().get("t", "a").body.decode(), second.kept_by)
second.erase()
print(SystemKeyring().read("nothing"), list(Path("{home}").iterdir()))
"""
ASK = """
from app.adapters.store.keyrings import SystemKeyring
from app.core.errors import StateError
try:
    SystemKeyring().write("a", "b")
except StateError as error:
    print(error.code)
"""

# The keyring is locked while the store is open, then goes away, then comes back as another program would find it.
CHANGES = """
import os, time
from pathlib import Path
import secretstorage
from app.adapters.store.keyrings import SystemKeyring
from app.adapters.store.vault import Vault
from app.core.errors import StateError
from app.core.records import Record
home = Path("{home}")
vault = Vault(home, SystemKeyring())
vault.keeping().put(Record("t", "a", b"before"))
bus = secretstorage.dbus_init()
secretstorage.get_default_collection(bus).lock()
vault.keeping().put(Record("t", "b", b"while it is locked"))
vault.close()
def again(when):
    try:
        print(when, sorted(each.body.decode() for each in Vault(home, SystemKeyring()).reading().newest("t")))
    except StateError as error:
        print(when, error.code)
again("locked")
from jeepney import DBusAddress, new_method_call
names = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
ask = new_method_call(names, "GetConnectionUnixProcessID", "s", ("org.freedesktop.secrets",))
os.kill(bus.send_and_get_reply(ask).body[0], 9)
time.sleep(0.3)
again("gone")
print("kept", (home / "state.db").stat().st_size > 0)
"""

on_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a bus of its own is Linux's")


def on_a_bus(tmp_path, script, *, unlocked):
    environment = {"HOME": str(tmp_path), "PATH": "/usr/bin:/bin", "XDG_RUNTIME_DIR": str(tmp_path), "LANG": "C.UTF-8"}
    words = ["sh", "-c", UNLOCKED, sys.executable, script] if unlocked else [sys.executable, "-c", script]
    done = subprocess.run(
        ["dbus-run-session", "--", *words],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@on_linux
def test_a_key_is_kept_in_a_real_secret_service_and_erased_from_it(tmp_path):
    home = tmp_path / "home"

    lines = on_a_bus(tmp_path, KEEP.replace("{home}", str(home)), unlocked=True)

    assert lines == ["kept system", "None []"]


@on_linux
def test_a_locked_keyring_that_nobody_opens_is_told_from_none(tmp_path):
    assert on_a_bus(tmp_path, ASK, unlocked=False) == ["state.keyring_locked"]


@on_linux
def test_no_bus_means_no_keyring(monkeypatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")

    with pytest.raises(StateError, match=r"state\.no_keyring"):
        SystemKeyring().read("a")


event = Event()


class Slow:
    def get_password(self, service, name):
        del service, name
        event.wait(30)


class Deaf:
    def set_password(self, service, name, value):
        pass

    def get_password(self, service, name):
        return None


def test_a_keyring_that_never_answers_counts_as_locked(monkeypatch):
    monkeypatch.setattr(keyrings, "_backend", Slow)

    with pytest.raises(StateError, match=r"state\.keyring_locked"):
        SystemKeyring(limit=0.05).read("a")

    event.set()


def test_a_keyring_that_takes_and_keeps_nothing_is_refused(monkeypatch):
    monkeypatch.setattr(keyrings, "_backend", Deaf)

    with pytest.raises(StateError, match=r"state\.keyring_denied"):
        SystemKeyring().write("a", "b")


def test_a_backend_that_writes_plain_text_is_never_chosen(monkeypatch, tmp_path):
    """What the environment names is what the library would take; ours is made by name."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}")

    with pytest.raises(StateError, match=r"state\.no_keyring"):
        SystemKeyring().write("a", "b")


@on_linux
def test_a_keyring_that_is_locked_or_goes_away_in_mid_session_costs_nothing_that_is_kept(tmp_path):
    home = tmp_path / "home"
    said = on_a_bus(tmp_path, CHANGES.format(home=home), unlocked=True)

    assert said[0].split() == ["locked", "state.keyring_locked"]
    assert said[1].split()[0] == "gone"
    assert said[1].split()[1].startswith("state.")
    assert said[2] == "kept True"


def test_an_open_store_goes_on_when_the_keyring_refuses_and_is_whole_when_it_gives_again(tmp_path):
    keyring = MemoryKeyring()
    vault = Vault(tmp_path, keyring)
    vault.keeping().put(Record("t", "a", b"before"))
    keyring.refuses = "state.keyring_denied"
    vault.keeping().put(Record("t", "b", b"after"))
    vault.close()
    with pytest.raises(StateError) as caught:
        vault.reading()
    keyring.refuses = ""
    again = vault.reading()
    assert again is not None
    kept = {each.body for each in again.newest("t")}
    vault.close()

    assert (caught.value.code, kept) == ("state.keyring_denied", {b"before", b"after"})
