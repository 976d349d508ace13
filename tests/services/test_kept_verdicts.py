"""Checks are kept encrypted and bounded, without possible keys in them, and erased at once."""

import pytest

from app.adapters.store.vault import Vault
from app.core.records import Record
from app.core.verify.checked import Checked
from app.core.verify.verdict import Assessment, Finding, Kind, Reason, Verdict
from app.services.kept_verdicts import KIND, KeptVerdicts
from tests.adapters.store.memory_keyring import MemoryKeyring


def checked(text, verdict=Verdict.UNKNOWN, name=""):
    found = Finding(Kind.TEXT, verdict, text, "", (Reason("x.y"),))
    return Checked(Assessment(text, found, (found,), "2026-11-22", "code"), name=name)


@pytest.fixture
def keyring():
    return MemoryKeyring()


@pytest.fixture
def vault(tmp_path, keyring):
    made = Vault(tmp_path, keyring)
    yield made
    made.close()


@pytest.fixture
def kept(vault):
    times = iter(f"2026-11-26T00:{number // 60:02}:{number % 60:02}+00:00" for number in range(3000))
    return KeptVerdicts(vault, lambda: next(times))


def test_what_was_kept_is_listed_newest_first(kept):
    kept.keep(checked("https://one.example", Verdict.LOOKALIKE))
    kept.keep(checked("", Verdict.OFFICIAL, name="app.apk"))

    assert [(each.text, each.name, each.verdict) for each in kept.listing()] == [
        ("", "app.apk", Verdict.OFFICIAL),
        ("https://one.example", "", Verdict.LOOKALIKE),
    ]


def test_the_same_thing_is_kept_once(kept):
    for _ in range(3):
        kept.keep(checked("again"))

    assert len(kept.listing()) == 1


def test_the_oldest_make_room(kept, vault):
    for number in range(230):
        kept.keep(checked(f"text {number}"))

    assert [each.text for each in kept.listing()][:1] == ["text 229"]
    assert vault.keeping().count(KIND) == 200


def test_possible_keys_are_masked_before_they_are_kept(kept):
    digits = "3f9a71c2e8d05b46" * 4
    kept.keep(checked(f"what is {digits}"))

    assert digits not in kept.listing()[0].text


def test_nothing_readable_lies_on_the_disk(kept, vault, tmp_path):
    kept.keep(checked("https://kept-words.example"))
    vault.close()

    assert all(b"kept-words" not in path.read_bytes() for path in tmp_path.iterdir())


def test_forgetting_leaves_none(kept, vault):
    kept.keep(*(checked(f"text {number}") for number in range(20)))

    kept.forget_all()

    assert kept.listing() == ()
    assert vault.keeping().count(KIND) == 0


def test_looking_at_nothing_asks_no_keyring(kept, keyring):
    assert kept.listing() == ()
    kept.forget_all()

    assert keyring.asked == 0


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b'{"form": 9}', b'{"form":1,"text":"x","name":"","verdict":"safe"}']
)
def test_damaged_entry_is_left_out(kept, vault, body):
    vault.keeping().put(Record(KIND, "x", body))

    assert kept.listing() == ()
